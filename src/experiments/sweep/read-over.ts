import { asTyped, phrase } from '../../scenario/phrases/phrase.ts'
import { formatDay } from '../../time/date.ts'
import { existingDay } from '../../scenario/quantities/day.ts'
import { Misreading } from '../../scenario/text/misreading.ts'
import { demandFew, evenValues, type Range } from './even-values.ts'
import type { Scale, SweptValue } from './swept-input.ts'

/** What `--over` asks for: an input, and its values where they are given. */
export interface Over {
  readonly name: string
  readonly values: { readonly scale: Scale; readonly values: readonly SweptValue[] } | null
}

const EXAMPLE = phrase('input-forms')

/**
 * Reads NAME, NAME=FROM..TO, NAME=FROM..TO:STEP or NAME=a,b,c. Numbers keep the words around them: in 7 d..in 28 d:7 d,
 * poisson(270 per day)..poisson(330 per day), or shorter 7 d..28 d, poisson(270..330 per day).
 *
 * @param startDate from which dates count, as YYYY-MM-DD
 * @throws Misreading when it is none of these
 */
export function readOver(text: string, startDate: string): Over {
  const [, name = '', given] = /^([^=]*)(?:=(.*))?$/s.exec(text) ?? []
  if (name.trim() === '') throw new Misreading(phrase('no-input-named', { written: text }), { allowed: EXAMPLE })
  if (given === undefined) return { name: name.trim(), values: null }
  if (given.trim() === '') throw new Misreading(phrase('no-values-behind'), { allowed: EXAMPLE })
  const start = dayOfDate(startDate)!
  return { name: name.trim(), values: given.includes('..') ? rangeOf(given, start) : listOf(given, start) }
}

/** The numbers from one end to the other; a step of its own choice has about eight of them. */
function rangeOf(text: string, start: number): NonNullable<Over['values']> {
  const [from = '', rest = '', ...more] = text.split('..').map((part) => part.trim())
  if (more.length > 0 || from === '' || rest === '') {
    throw new Misreading(phrase('not-understood', { written: text }), { allowed: phrase('range-forms') })
  }
  const [to = '', step] = /^(.*?)(?::([^:]*))?$/s
    .exec(rest)!
    .slice(1)
    .map((part) => part?.trim())
  const dates = [from, to].map(dayOfDate)
  if (dates[0] !== null && dates[1] !== null) {
    const range = { from: dates[0] - start, to: dates[1] - start, isWhole: true }
    return {
      scale: { kind: 'dates' },
      values: amountsOf(range, stepOf(step, DAYS, text), text).map((amount) => ({
        written: formatDay(start + amount),
        amount,
      })),
    }
  }
  const [first, last] = [wordsAround(from), wordsAround(to)]
  if (first === null || last === null) {
    throw new Misreading(phrase('no-number-no-date', { written: first === null ? from : to }), {
      allowed: phrase('swept-forms'),
    })
  }
  const before = first.before === '' ? last.before : first.before
  const after = last.after === '' ? first.after : last.after
  if ((last.before !== '' && last.before !== before) || (first.after !== '' && first.after !== after)) {
    throw new Misreading(phrase('written-differently', { one: from, other: to }), {
      allowed: phrase('same-at-both-ends'),
    })
  }
  const range = {
    from: first.number,
    to: last.number,
    isWhole: unitOf(after) === '' && isWhole(first.number, last.number),
  }
  const amounts = amountsOf(range, stepOf(step, [unitOf(after)], text), text)
  return {
    scale: { kind: 'numbers', unit: unitOf(after), isMoney: false },
    values: amounts.map((amount) => ({ written: `${before}${amount}${after}`, amount })),
  }
}

const DAYS = ['d', 'day', 'days']

function amountsOf(range: Range, step: number | null, text: string): number[] {
  if (range.from > range.to) {
    throw new Misreading(phrase('larger-to-smaller', { written: text }), { allowed: phrase('smaller-first') })
  }
  return evenValues(range, step)
}

/** Null for one of the program's choice. */
function stepOf(step: string | undefined, units: readonly string[], text: string): number | null {
  if (step === undefined) return null
  const words = wordsAround(step)
  const unit = words === null ? null : unitOf(words.after)
  if (words !== null && words.before === '' && words.number > 0 && (unit === '' || units.includes(unit!))) {
    return words.number
  }
  const [wanted = ''] = units
  throw new Misreading(phrase('no-step-of', { step, range: text.slice(0, text.lastIndexOf(':')) }), {
    allowed: wanted === '' ? phrase('number-above-zero') : phrase('number-above-zero-of', { unit: wanted }),
  })
}

/** Values by name, or numbers and dates in rising order; each once. */
function listOf(text: string, start: number): NonNullable<Over['values']> {
  const written = [...new Set(splitList(text))]
  demandFew(written.length)
  if (written.includes(''))
    throw new Misreading(phrase('empty-value', { written: text }), { allowed: asTyped('a,b,c') })
  const days = written.map(dayOfDate)
  if (days.every((day) => day !== null)) {
    return rising(
      { kind: 'dates' },
      written,
      days.map((day) => day - start),
    )
  }
  const words = written.map(wordsAround)
  const [first] = words
  const isAlike = first !== null && words.every((each) => each?.before === first.before && each.after === first.after)
  if (!isAlike) return { scale: { kind: 'names' }, values: written.map((each) => ({ written: each, amount: null })) }
  return rising(
    { kind: 'numbers', unit: unitOf(first.after), isMoney: false },
    written,
    words.map((each) => each!.number),
  )
}

function rising(scale: Scale, written: readonly string[], amounts: readonly number[]): NonNullable<Over['values']> {
  const values = written.map((each, i) => ({ written: each, amount: amounts[i] }))
  return { scale, values: values.toSorted((a, b) => a.amount - b.amount) }
}

/** At the commas outside brackets. */
function splitList(text: string): string[] {
  const parts = ['']
  let depth = 0
  for (const letter of text) {
    if ('([{'.includes(letter)) depth++
    if (')]}'.includes(letter)) depth--
    if (letter === ',' && depth === 0) parts.push('')
    else parts[parts.length - 1] += letter
  }
  return parts.map((part) => part.trim())
}

/** The only number of a text with what stands around it; null where there are more, or words that make it a name. */
function wordsAround(text: string): { before: string; number: number; after: string } | null {
  const match = /^(|in |[^\d]*\()(-?\d[\d_]*(?:\.\d+)?)(|\s*[\p{L}%)][^\d]*)$/iu.exec(text)
  if (match === null) return null
  const [, before = '', digits = '', after = ''] = match
  return { before, number: Number(digits.replaceAll('_', '')), after }
}

/** The unit in the words behind a number: " per day)" is "per day". */
function unitOf(after: string): string {
  return after.replaceAll(')', '').trim()
}

/** The number of a day; null for what is no date. */
export function dayOfDate(text: string): number | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []
  if (year === undefined) return null
  const found = existingDay(Number(year), Number(month), Number(day))
  if (found === null)
    throw new Misreading(phrase('no-date-there', { written: text }), {
      allowed: phrase('such-as', { example: '2018-04-03' }),
    })
  return found
}

const isWhole = (...numbers: readonly number[]): boolean => numbers.every(Number.isInteger)
