import { isPair, isScalar, Pair, Scalar, type Document, type Node, visit } from 'yaml'

/**
 * YAML splits `{ lasts: triangular(10 d, 14 d, 28 d), note: x }` at every comma. This joins the pieces
 * again, in place: a plain value with an open parenthesis takes in the keys without a value (or the
 * items) that follow, until it is closed. So does `{ repair: never with 20 %, otherwise 40 d }`. A number
 * followed by such a key, `{ takes: 4,8 min }`, is joined too, so that the reader of the value sees the
 * decimal comma and can say what to write.
 */
export function joinParentheses(document: Document.Parsed, text: string): void {
  visit(document, {
    Map(_, map) {
      if (map.flow) map.items = joined(map.items as unknown[], text) as typeof map.items
    },
    Seq(_, list) {
      if (list.flow) list.items = joined(list.items, text)
    },
  })
}

function joined(items: readonly unknown[], text: string): unknown[] {
  const result: unknown[] = []
  for (let i = 0; i < items.length; i++) {
    const item = items[i]
    const first = valueOf(item)
    const last = first ? lastPiece(items, i, first, text) : i
    const tail = pieceOf(items[last])
    if (first && last > i && tail) {
      result.push(withValue(item, spanning(first, tail, text)))
      i = last
    } else result.push(item)
  }
  return result
}

/** Index of the piece in which the value that begins at `from` ends, or the pieces end if it is never closed. */
function lastPiece(items: readonly unknown[], from: number, first: Scalar, text: string): number {
  if (isPair(items[from]) && isNumber(first)) {
    const last = lastDigits(items, from, text)
    if (last > from || typeof first.value === 'number') return last
  }
  const otherwise = /\bnever\b/.test(String(first.source)) ? pieceOf(items[from + 1]) : null
  if (otherwise && /^(otherwise|else)\b/.test(String(otherwise.source))) return closing(items, from + 1, otherwise)
  return closing(items, from, first)
}

/** Whether a value is a number, or a sum of money with its currency before it: `IDR 350`. */
function isNumber({ value, source = '' }: Scalar): boolean {
  return typeof value === 'number' || /^(\p{L}{1,3}\.?|\p{Sc}|\p{L}{2}\p{Sc})?\s*\d[\d.]*$/u.test(source)
}

/** Index of the last of the pieces that go on with digits: 1,500,000. A blank follows only a comma that separates. */
function lastDigits(items: readonly unknown[], from: number, text: string): number {
  let last = from
  for (let i = from + 1; i < items.length; i++) {
    const piece = pieceOf(items[i])
    const follows = piece !== null && isPair(items[i]) && /^\d/.test(String(piece.source))
    if (!follows || (i > from + 1 && text[(piece.range?.[0] ?? 0) - 1] !== ',')) break
    last = i
  }
  return last
}

/** Index of the piece in which the parentheses that a piece opens are closed. */
function closing(items: readonly unknown[], from: number, first: Scalar): number {
  let open = openParentheses(String(first.source))
  for (let i = from; open > 0;) {
    const piece = pieceOf(items[++i])
    if (!piece) return i - 1
    open += openParentheses(String(piece.source))
    if (open <= 0) return i
  }
  return from
}

function openParentheses(text: string): number {
  return text.split('(').length - text.split(')').length
}

/** The plain scalar in which an item's value may begin. */
function valueOf(item: unknown): Scalar | null {
  const value = isPair(item) ? item.value : item
  return isScalar(value) && value.type === Scalar.PLAIN ? value : null
}

/** An item that may be the rest of a value: a key without a value, or a plain item of a list. */
function pieceOf(item: unknown): Scalar | null {
  const piece = isPair(item) ? (item.value === null ? item.key : null) : item
  return isScalar(piece) && piece.type === Scalar.PLAIN ? piece : null
}

function spanning(first: Scalar, last: Scalar, text: string): Scalar {
  const start = first.range?.[0] ?? 0
  const end = last.range?.[1] ?? start
  const scalar = new Scalar(text.slice(start, end).replace(/\s+/g, ' '))
  scalar.type = Scalar.PLAIN
  scalar.range = [start, end, end]
  return scalar
}

function withValue(item: unknown, value: Scalar): unknown {
  return isPair(item) ? new Pair(item.key as Node, value) : value
}
