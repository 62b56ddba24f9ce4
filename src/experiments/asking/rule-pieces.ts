import { roundest } from '../drivers/roundest.ts'

/** Pieces with a smaller share of the futures belong to the piece beside them. */
const LEAST_SHARE = 0.05

interface Piece {
  alternative: number
  readonly from: number | null
  share: number
}

/**
 * A rule by ranges of one input. Where values of a range do not all have the same alternative, because it is small, the
 * one of the piece beside it is told.
 *
 * @param input values by future
 * @param rule the alternative in each future
 */
export function rulePieces(input: readonly number[], rule: readonly number[]): readonly Readonly<Piece>[] {
  const order = input.map((_, r) => r).sort((a, b) => input[a] - input[b] || a - b)
  const pieces: Piece[] = []
  for (const [place, r] of order.entries()) {
    const last = pieces.at(-1)
    if (last?.alternative === rule[r] || (last !== undefined && input[r] === input[order[place - 1]])) {
      last.share += 1 / input.length
      continue
    }
    const from = place === 0 ? null : roundest(input[r], input[order[place - 1]])
    pieces.push({ alternative: rule[r], from, share: 1 / input.length })
  }
  return joined(pieces)
}

/** The smallest piece goes to the one before it, or after it where it is the first, until none is small. */
function joined(pieces: readonly Piece[]): Piece[] {
  const least = pieces.reduce((small, { share }, i) => (share < pieces[small].share ? i : small), 0)
  if (pieces.length < 2 || pieces[least].share >= LEAST_SHARE) return [...pieces]
  const to = least === 0 ? 1 : least - 1
  const [low, high] = [Math.min(least, to), Math.max(least, to)]
  const one = {
    alternative: pieces[to].alternative,
    from: pieces[low].from,
    share: pieces[low].share + pieces[high].share,
  }
  return joined(merged([...pieces.slice(0, low), one, ...pieces.slice(high + 1)]))
}

/** Neighbours with the same alternative are one piece. */
function merged(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = []
  for (const piece of pieces) {
    const last = out.at(-1)
    if (last?.alternative === piece.alternative) last.share += piece.share
    else out.push({ ...piece })
  }
  return out
}
