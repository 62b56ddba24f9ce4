import { type Distribution, lawOf } from '../../random/distribution.ts'
import { Misreading } from '../text/misreading.ts'
import { nearestWord } from '../text/nearest-word.ts'
import type { Amount } from './amount.ts'
import type { DecimalMark } from './csv-numbers.ts'
import { distributionOf } from './distribution-of.ts'
import { readLaw } from './law.ts'
import { readNever, speaksOfNever } from './never.ts'
import { inReadUnit, unitMeant, unitOfLetter } from './time-words.ts'
import { refuseUnknown } from './unknown-token.ts'
import { withinLongestTime } from './longest-time.ts'
import { MINUTES_PER_DAY } from '../../time/minutes.ts'
import { asTyped, phrase, type Phrase } from '../phrases/phrase.ts'

/** Observed values in a column of a CSV file, still to be read. */
export interface FileLaw {
  readonly kind: 'file'
  readonly file: string
  readonly column: string
  /** Unit of cells that have none themselves; '' when every cell must have one. */
  readonly unit: string
  /** Decimal mark of its numbers, where it is declared. */
  readonly decimal?: DecimalMark | undefined
}

export type Clock = 'calendar' | 'working-days'

/** A duration as it was read: minutes on its clock, or a file that holds them. */
export type WrittenDuration = { readonly distribution: Distribution; readonly clock: Clock } | FileLaw

/** A duration that may never end. */
export type WrittenOpenEnd =
  WrittenDuration | { readonly kind: 'never'; readonly chance: number; readonly otherwise: WrittenDuration | null }

interface TimeUnit {
  readonly minutes: number
  readonly clock: Clock
}

/** Minutes of each unit; a working day is 1440 minutes of the clock that stands still on closed days. */
const TIME_UNITS: Readonly<Record<string, TimeUnit>> = {
  min: { minutes: 1, clock: 'calendar' },
  h: { minutes: 60, clock: 'calendar' },
  d: { minutes: MINUTES_PER_DAY, clock: 'calendar' },
  wk: { minutes: 10080, clock: 'calendar' },
  wd: { minutes: MINUTES_PER_DAY, clock: 'working-days' },
}

/** Reads `4.8 min` or `gamma(mean 20 d, sd 8 d)`; the usual unit is for the examples in messages, see `readLaw`. */
export function readDuration(text: string, usualUnit = 'd', insteadOfNever?: Phrase): WrittenDuration {
  const law = readLaw(text, usualUnit, insteadOfNever)
  if (law.kind === 'file') return law
  const scale = new OneClock(usualUnit)
  const distribution = distributionOf(law.name, law.amounts, (amount) => scale.minutes(amount))
  withinLongestTime(lawOf(distribution).mean())
  return { distribution, clock: scale.clock }
}

/** Reads what `readDuration` reads, and `never` or `never with 20 %, otherwise gamma(mean 40 d, sd 15 d)`. */
export function readOpenEnd(text: string): WrittenOpenEnd {
  if (!speaksOfNever(text)) return readEnd(text)
  const { chance, otherwise } = readNever(text)
  const ends = otherwise === null ? null : readDuration(otherwise)
  return chance === 0 && ends !== null ? ends : { kind: 'never', chance, otherwise: ends }
}

/** Reads a duration where `never` would be read too, and a misspelt one is understood as such. */
function readEnd(text: string): WrittenDuration {
  const isMisspelt = /^\p{L}+$/u.test(text.trim()) && nearestWord(text.trim(), ['never']) !== undefined
  if (!isMisspelt) return readDuration(text)
  throw new Misreading(phrase('not-understood', { written: text.trim() }), {
    allowed: phrase('duration-or-never'),
    suggestion: 'never',
  })
}

/** Reads a duration that is no distribution. */
export function readFixedDuration(text: string): { minutes: number; clock: Clock } {
  refuseUnknown(text)
  const duration = readDuration(text, 'd', phrase('leave-key-out'))
  if ('kind' in duration || duration.distribution.kind !== 'constant') {
    throw new Misreading(phrase('no-distribution-here'), { allowed: phrase('such-as', { example: '14 d' }) })
  }
  return { minutes: duration.distribution.value, clock: duration.clock }
}

/** Reads a duration in which working days make no sense, such as a service time, as minutes. */
export function readWorkTime(
  text: string,
  usualUnit = 'min',
  insteadOfNever?: Phrase,
): { distribution: Distribution; clock: Clock } | FileLaw {
  const duration = readDuration(text, usualUnit, insteadOfNever)
  if ('kind' in duration || duration.clock === 'calendar') return duration
  throw new Misreading(phrase('no-working-days-here'), {
    allowed: asTyped('min, h, d, wk'),
    suggestion: text.replace(/\b(wd|working days?|workdays?|hari kerja)\b/gi, 'd'),
  })
}

/** Brings the amounts of one law to minutes and sees that they are on one clock. */
class OneClock {
  readonly #usualUnit: string
  #clock: Clock | null = null

  constructor(usualUnit: string) {
    this.#usualUnit = usualUnit
  }

  get clock(): Clock {
    return this.#clock ?? 'calendar'
  }

  minutes(amount: Amount): number {
    const unit = timeUnit(amount, this.#usualUnit)
    if (this.#clock !== null && this.#clock !== unit.clock) {
      throw new Misreading(phrase('clocks-mixed'), { allowed: phrase('one-clock') })
    }
    this.#clock = unit.clock
    if (amount.value < 0) throw new Misreading(phrase('negative-duration'))
    return amount.value * unit.minutes
  }
}

/** The unit of a time; complains about one that is not read, and about a time longer than anybody plans for. */
export function timeUnit({ value, unit, written }: Amount, usualUnit = 'd'): TimeUnit {
  const known = unitNamed(unit)
  if (known) {
    withinLongestTime(value * known.minutes)
    return known
  }
  const allowed = phrase('time-units')
  if (unit === '') {
    const suggestion = `${value} ${usualUnit}`
    throw new Misreading(phrase('no-unit', { value }), { allowed, suggestion, part: written })
  }
  const inOurs = inReadUnit(value, unit)
  if (inOurs !== null) {
    throw new Misreading(phrase('unit-not-read', { unit, value, instead: inOurs }), {
      allowed,
      suggestion: inOurs,
      part: written,
    })
  }
  const nearest = unitOfLetter(unit) ?? nearestWord(unit, Object.keys(TIME_UNITS))
  throw new Misreading(phrase('unknown-unit-of-time', { unit }), {
    allowed,
    suggestion: nearest === undefined ? undefined : `${value} ${nearest}`,
    part: written,
  })
}

function unitNamed(word: string): TimeUnit | undefined {
  const meant = unitMeant(word)
  return meant !== undefined && Object.hasOwn(TIME_UNITS, meant) ? TIME_UNITS[meant] : undefined
}
