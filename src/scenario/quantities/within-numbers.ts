import { sayLimit } from '../../limits/limit.ts'
import { readingLimits } from '../../limits/reading-limits.ts'
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
  if (!(size <= number.most))
    throw new Misreading(`${shortened(written, LONGEST)} is too large: ${sayLimit(number, size)}`)
  const isZero = size === 0 && !/[1-9]/.test(written.replace(/e.*/i, ''))
  if (!isZero && size < SMALLEST) {
    throw new Misreading(`${shortened(written, LONGEST)} is too near to zero: ${sayLimit(smallestNumber, 1 / size)}`, {
      allowed: '0, or larger ones',
    })
  }
  return value + 0
}
