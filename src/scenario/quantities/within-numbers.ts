import { readingLimits } from '../../limits/reading-limits.ts'
import { beyondLimit, phrase } from '../phrases/phrase.ts'
import { Misreading } from '../text/misreading.ts'
import { shortened } from '../text/shortened.ts'

const { number, smallestNumber } = readingLimits
const SMALLEST = 1 / smallestNumber.most
/** Nobody reads hundreds of digits. */
const LONGEST = 30

/**
 * A number, unless it is too large or too near to zero for sums and quotients to keep their meaning; -0 is 0.
 *
 * @param written as it stands in the text
 */
export function withinNumbers(value: number, written: string): number {
  const size = Math.abs(value)
  const short = shortened(written, LONGEST)
  if (!(size <= number.most)) {
    throw new Misreading(phrase('too-large-for', { written: short, limit: beyondLimit(number, size) }))
  }
  const isZero = size === 0 && !/[1-9]/.test(written.replace(/e.*/i, ''))
  if (!isZero && size < SMALLEST) {
    throw new Misreading(phrase('too-near-to-zero', { written: short, limit: beyondLimit(smallestNumber, 1 / size) }), {
      allowed: phrase('zero-or-larger'),
    })
  }
  return value + 0
}
