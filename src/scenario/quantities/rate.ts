import { log1p } from '../../statistics/special/log1p.ts'
import { Misreading } from '../text/misreading.ts'
import { nearestWord } from '../text/nearest-word.ts'
import { readAmount, readCounted, readFactor, readPercent, refuseCommaInNumber } from './amount.ts'
import { spreadBeyondLimits } from './law-limits.ts'
import { isPieceWord } from './piece-words.ts'
import { readUnsureAmount } from './unsure-amount.ts'
import { MINUTES_PER_DAY } from '../../time/minutes.ts'
import { asTyped, phrase } from '../phrases/phrase.ts'
import { unitMeant } from './time-words.ts'

/** How requests come, and how many. */
export interface WrittenPattern {
  readonly pattern: 'evenly' | 'poisson' | 'overdispersed'
  readonly rate: Rate
  /** Standard deviation of the factor of a day; 0 unless overdispersed. */
  readonly dailyFactorSd: number
}

const PERIODS = ['week', 'day', 'hour', 'min'] as const

/** Expected number in each week, on each open day, or for each hour or minute of opening. */
interface Rate {
  readonly amount: number
  readonly per: (typeof PERIODS)[number]
  /** The unknown that is drawn in place of the amount, its mean. */
  readonly unknown?: string
}

const PATTERNS = ['poisson', 'evenly', 'overdispersed']
const ALLOWED = asTyped('poisson(300 per day), evenly(300 per day), overdispersed(300 per day, sd 20 %)')

/** Reads `poisson(300 per day)`, `evenly(12 per hour)` or `overdispersed(300 per day, sd 20 %)`. */
export function readPattern(text: string): WrittenPattern {
  const match = /^(\p{L}+)\s*\((.*)\)$/su.exec(text.trim())
  if (!match) {
    const rate = /^\d[\d._]*$/.test(text.trim()) ? `${text.trim()} per day` : text.trim()
    const suggestion = /per\s+\p{L}+$/u.test(rate) ? `poisson(${rate})` : undefined
    throw new Misreading(phrase('no-pattern', { written: text }), { allowed: ALLOWED, suggestion })
  }
  const [, name = '', inside = ''] = match
  if (!PATTERNS.includes(name)) {
    const suggestion = nearestWord(name, PATTERNS)
    throw new Misreading(phrase('unknown-pattern', { name }), { allowed: ALLOWED, suggestion, part: name })
  }
  const [rateText = '', spread, ...rest] = inside.split(',')
  if (rest.length > 0 || (spread !== undefined) !== (name === 'overdispersed')) {
    refuseCommaInNumber(text)
    throw new Misreading(phrase('other-form', { name }), { allowed: ALLOWED })
  }
  const dailyFactorSd = spread === undefined ? 0 : readSpread(spread)
  return { pattern: name as WrittenPattern['pattern'], rate: readRate(rateText), dailyFactorSd }
}

function readRate(text: string): Rate {
  const { value, unit, written, unknown } = readUnsureAmount(text, '300 per day', readCounted)
  const [, noun, word] = /^(?:([\p{L}-]+)\s+)?per\s+(\p{L}+)$/u.exec(unit) ?? []
  if (noun !== undefined && !isPieceWord(noun)) {
    throw new Misreading(phrase('no-word-for-citizens', { word: noun }), {
      allowed: phrase('such-as', { example: '300 per day, 300 people per day' }),
      suggestion: `${value} per ${word}`,
      part: written,
    })
  }
  const per = perWord(word)
  if (per === undefined) {
    throw new Misreading(phrase('no-rate', { written }), {
      allowed: phrase('rate-units'),
      suggestion: unit === '' ? `${value} per day` : nearestRate(value, word),
      part: written,
    })
  }
  if (value < 0) throw new Misreading(phrase('negative-rate'))
  return { amount: value, per, ...(unknown !== undefined && { unknown }) }
}

const PERIOD_OF: Readonly<Record<string, Rate['per'] | undefined>> = { wk: 'week', d: 'day', h: 'hour', min: 'min' }

/** What a rate is for, in words of either language. */
function perWord(word = ''): Rate['per'] | undefined {
  const unit = unitMeant(word)
  return unit === undefined ? undefined : PERIOD_OF[unit]
}

function nearestRate(value: number, word = ''): string | undefined {
  const near = nearestWord(word, PERIODS)
  return near && `${value} per ${near}`
}

function readSpread(text: string): number {
  const match = /^\s*sd\s+(.+)$/.exec(text)
  const allowed = asTyped('sd 20 %')
  if (!match) throw new Misreading(phrase('no-spread', { written: text.trim() }), { allowed })
  const sd = readFactor(match[1] ?? '')
  const beyond = sd === 0 ? null : spreadBeyondLimits(sd, true)
  if (beyond === null) return sd
  throw new Misreading(beyond, { allowed })
}

/** Relative growth, compounded, as the logarithm of the factor of one day. */
export function readGrowth(text: string): number {
  const match = /^(.+?)\s+per\s+(\p{L}+)$/u.exec(text.trim())
  const unit = unitMeant(match?.[2] ?? '')
  if (!match || (unit !== 'year' && unit !== 'month')) {
    throw new Misreading(phrase('no-growth', { written: text }), { allowed: asTyped('5 % per year, 2 % per month') })
  }
  const allowed = phrase('percent-above')
  const growth = readPercent(match[1] ?? '', allowed)
  if (growth <= -1) throw new Misreading(phrase('shrinks-away'), { allowed })
  return log1p(growth) / (unit === 'year' ? 365.25 : 365.25 / 12)
}

const MINUTES_OF: Readonly<Record<string, number>> = {
  min: 1,
  h: 60,
  d: MINUTES_PER_DAY,
  wk: 10080,
}

/** Reads `0.5 per day` as priority a minute. */
export function readPriorityGrowth(text: string): number {
  const { value, unit } = readAmount(text, '0.5 per day')
  const per = /^per\s+(\p{L}+)$/u.exec(unit)?.[1] ?? ''
  const minutes = MINUTES_OF[unitMeant(per) ?? '']
  if (minutes === undefined) {
    throw new Misreading(phrase('priority-without-time', { written: text.trim() }), {
      allowed: asTyped('per min, per h, per day, per week'),
      suggestion: `${value} per ${nearestWord(per, ['min', 'hour', 'day', 'week']) ?? 'day'}`,
    })
  }
  if (value < 0) throw new Misreading(phrase('priority-shrinks'), { allowed: phrase('zero-or-more') })
  return value / minutes
}
