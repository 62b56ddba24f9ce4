import { readingLimits } from '../../limits/reading-limits.ts'
import { resultsLimits } from '../../limits/results-limits.ts'
import { type Exactly, leaf, type Size } from './exactly.ts'
import { allowedWords } from './results-words.ts'

const LARGEST = resultsLimits.number.most
/** Sums of shares may miss their ends by rounding. */
const ROUNDING = 1e-9

/** A number within a range, ends included. */
export function numberIn(least: number, most: number): Exactly<number> {
  return leaf(
    allowedWords.number(least, most),
    (value) => typeof value === 'number' && value >= least - ROUNDING && value <= most + ROUNDING,
  )
}

/** A whole number within a range, ends included. */
export function wholeIn(least: number, most: number): Exactly<number> {
  return leaf(
    allowedWords.wholeNumber(least, most),
    (value) => Number.isInteger(value) && (value as number) >= least && (value as number) <= most,
  )
}

/** Any number that is not absurd. */
export const anyNumber = numberIn(-LARGEST, LARGEST)
/** How much or how many on average. */
export const amount = numberIn(0, LARGEST)
/** How many. */
export const count = wholeIn(0, Number.MAX_SAFE_INTEGER)
/** A share or a probability. */
export const share = numberIn(0, 1)
/** A day of a run or a number of days of it, perhaps a fraction. */
export const dayNumber = numberIn(0, readingLimits.horizon.most)

export const yesOrNo: Exactly<boolean> = leaf(allowedWords.trueOrFalse, (value) => typeof value === 'boolean')

/** A text of at most so many characters. */
export function textUpTo(most: number): Exactly<string> {
  return leaf(allowedWords.text(most), (value) => typeof value === 'string' && value.length <= most)
}

/** The name of something, as the scenario has it. */
export const name: Exactly<string> = leaf(
  allowedWords.within(resultsLimits.name),
  (value) => typeof value === 'string' && value !== '' && value.length <= resultsLimits.name.most,
)
/** A name, or '' where there is nothing to name. */
export const nameOrNone = textUpTo(resultsLimits.name.most)
/** A title, a message, names joined by commas. */
export const text = textUpTo(resultsLimits.text.most)

/** Sizes of lists of what the scenario has. */
export const someThings: Size = { least: 0, most: resultsLimits.things.most }
/** All things of a scenario together, of many kinds. */
export const someTitles: Size = { least: 0, most: 10 * resultsLimits.things.most }
export const things: Size = { least: 1, most: resultsLimits.things.most }
