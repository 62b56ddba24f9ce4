import type { CompileContext, NamedKind } from '../compile-context.ts'
import type { Condition } from '../compiled/triggers.ts'
import { readCounted } from '../quantities/amount.ts'
import { MINUTES_PER_DAY } from '../../time/minutes.ts'
import { asTyped, phrase } from '../phrases/phrase.ts'
import { refuseOtherWord } from '../quantities/count.ts'
import { readFixedDuration } from '../quantities/duration.ts'
import { isTimeWord } from '../quantities/time-words.ts'
import { readTime, type WrittenTime } from '../quantities/time.ts'
import { Misreading } from '../text/misreading.ts'
import { nearestWord } from '../text/nearest-word.ts'
import type { Path } from '../text/source.ts'

/** Conditions of triggers: `backlog of e-ktp > 1500 for 3 d`, `oldest of e-ktp > 14 d`, `stock of card < 500`, a time. */

type Measure = 'backlog' | 'oldest' | 'stock'

export type WrittenCondition =
  | {
      readonly kind: Measure
      readonly of: string
      readonly is: 'above' | 'below'
      /** Requests, minutes or pieces. */
      readonly value: number
      readonly evenings: number
    }
  | { readonly kind: 'time'; readonly time: WrittenTime }

const ALLOWED = phrase('condition-forms')
const MEASURES = ['backlog', 'oldest', 'stock'] as const

/** @throws Misreading for anything else */
export function readCondition(written: string): WrittenCondition {
  const trimmed = written.trim()
  const match = /^(\p{L}+)\s+of\s+(.+?)\s*([<>])\s*(.+?)(?:\s+for\s+(.+))?$/u.exec(trimmed)
  if (match) {
    const [, word = '', of = '', sign, value = '', held] = match
    const kind = MEASURES.find((measure) => measure === word)
    if (kind === undefined) {
      const suggestion = nearestWord(word, MEASURES)
      throw new Misreading(phrase('no-measure', { word }), { allowed: ALLOWED, suggestion })
    }
    const is = sign === '>' ? 'above' : 'below'
    return { kind, of, is, value: readValue(kind, value), evenings: held === undefined ? 1 : readEvenings(held) }
  }
  if (/\bof\b|[<>]/.test(trimmed)) {
    throw new Misreading(phrase('no-condition', { written: trimmed }), { allowed: ALLOWED })
  }
  try {
    return { kind: 'time', time: readTime(trimmed) }
  } catch {
    throw new Misreading(phrase('no-condition-no-time', { written: trimmed }), { allowed: ALLOWED })
  }
}

function readValue(kind: Measure, written: string): number {
  if (kind === 'oldest') {
    const { minutes, clock } = readFixedDuration(written)
    if (clock === 'calendar') return minutes
    throw new Misreading(phrase('age-in-calendar-days'), { allowed: asTyped('min, h, d, wk') })
  }
  const { value, unit } = readCounted(written, '1500')
  if (isTimeWord(unit)) throw new Misreading(phrase('number-but-time', { unit }))
  if (unit !== '') refuseOtherWord(unit)
  if (value < 0) throw new Misreading(phrase('below-zero', { written: value }), { allowed: phrase('zero-or-more') })
  return value
}

/** `for 3 d`: on three evenings in a row. */
function readEvenings(written: string): number {
  const { minutes, clock } = readFixedDuration(written)
  const days = minutes / MINUTES_PER_DAY
  if (clock === 'calendar' && Number.isInteger(days) && days >= 1) return days
  throw new Misreading(phrase('no-whole-days', { written: `for ${written}` }), {
    allowed: phrase('whole-evenings'),
    suggestion: `for ${Math.max(1, Math.round(days))} d`,
  })
}

export function compileCondition(written: WrittenCondition, path: Path, context: CompileContext): Condition {
  if (written.kind === 'time') {
    const value = context.timeWithin(written.time, path, phrase('this-time'))
    return { quantity: { kind: 'time' }, is: 'reached', value, evenings: 1 }
  }
  const { kind, of, is, value, evenings } = written
  if (kind === 'stock') return { quantity: { kind, supply: named('supplies', of, path, context) }, is, value, evenings }
  return { quantity: { kind, service: named('services', of, path, context) }, is, value, evenings }
}

function named(kind: NamedKind, name: string, path: Path, context: CompileContext): number {
  const index = context.index(kind, name)
  if (index < 0) {
    const names = context.names(kind)
    const message = phrase(kind === 'supplies' ? 'unknown-supply' : 'unknown-service', { name })
    context.reporter.complain(path, message, {
      allowed: asTyped(names.join(', ')),
      suggestion: nearestWord(name, names),
    })
  }
  return index
}
