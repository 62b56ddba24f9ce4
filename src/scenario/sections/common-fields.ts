import type { z } from 'zod'
import { readingLimits } from '../../limits/reading-limits.ts'
import { beyondLimit, phrase, type Phrase } from '../phrases/phrase.ts'
import { readCount, readPieces, type WrittenCount } from '../quantities/count.ts'
import { readDuration, readOpenEnd, type WrittenDuration, type WrittenOpenEnd } from '../quantities/duration.ts'
import { readMoney } from '../quantities/money.ts'
import { readTime, type WrittenTime } from '../quantities/time.ts'
import { field, numberField, type FieldNotes } from '../text/field.ts'
import { Misreading } from '../text/misreading.ts'

/** Kinds of value that many sections share. */

/** @param insteadOfNever what is allowed, for one who writes "never" */
export function duration(
  description: string,
  example: string,
  more: Partial<FieldNotes> = {},
  insteadOfNever?: Phrase,
): z.ZodType<WrittenDuration> {
  return field((written) => readDuration(written, 'd', insteadOfNever), {
    description,
    unit: 'min, h, d, wd, wk',
    example,
    ...more,
  })
}

/** A duration that may never end. */
export function openEnd(
  description: string,
  example: string,
  more: Partial<FieldNotes> = {},
): z.ZodType<WrittenOpenEnd> {
  return field(readOpenEnd, { description, unit: 'min, h, d, wd, wk; may be never', example, ...more })
}

export function time(description: string, example: string, more: Partial<FieldNotes> = {}): z.ZodType<WrittenTime> {
  return field(readTime, { description, unit: 'date, day number or distance from the start', example, ...more })
}

export function count(description: string, example: string): z.ZodType<WrittenCount> {
  return numberField(readCount, { description, unit: 'pieces; fractions are rounded', example })
}

/** Orders of magnitude in rupiah, for the examples. */
const PRICES: Readonly<Record<string, string>> = {
  'per piece': '15_000',
  'per letter': '2_000',
  'per hour': '75_000',
  'per day': '350_000',
  'per trip': '1_500_000',
  'per move': '1_500_000',
}

export function money(description: string, per: string): z.ZodType<number> {
  return numberField(readMoney, {
    description,
    unit: `money ${per}`,
    default: 0,
    example: PRICES[per] ?? '4_000_000',
  })
}

/** How many there are of something, with a word for it or none. @param least 0 where there may be none */
export function pieces(description: string, least: number, more: Partial<FieldNotes> = {}): z.ZodType<number> {
  return numberField((text) => readPieces(text, least), { description, example: 6, ...more })
}

const { units } = readingLimits

/** A whole number of units, each of which has a state of its own. @param least 0 where there may be none */
export function unitCount(description: string, more: Partial<FieldNotes> = {}, least = 1): z.ZodType<number> {
  return numberField(
    (text) => {
      const value = readPieces(text, least)
      if (value <= units.most) return value
      throw new Misreading(beyondLimit(units, value), { allowed: phrase('from-to', { least, most: units.most }) })
    },
    { description, example: 6, ...more },
  )
}

/** A whole number of people or units, or as many as it takes. */
export function crews(description: string): z.ZodType<number> {
  return numberField((text) => (text === 'unlimited' ? Infinity : readPieces(text, 1)), {
    description,
    unit: 'crews',
    default: 'unlimited',
    example: 2,
  })
}
