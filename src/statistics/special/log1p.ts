import { highWord, withHighWord } from './high-word.ts'
import { LOG2_HIGH, LOG2_LOW } from './log-two.ts'

/** sqrt(2) - 1, and sqrt(1/2) - 1: between them 1 + x needs no division by a power of 2. */
const LARGEST = 4.142135623730950488017e-1
const SMALLEST = -2.928932188134524755992e-1

/**
 * log(1 + x), accurate for small x, with an error below 1 unit in the last place: fdlibm's s_log1p.c (Sun Microsystems
 * 1993, https://www.netlib.org/fdlibm/s_log1p.c; "Permission to use, copy, modify, and distribute this software is
 * freely granted, provided that this notice is preserved"). Math.log1p differs in last places between browsers.
 */
export function log1p(x: number): number {
  if (!(x > -1)) return x === -1 ? -Infinity : Number.NaN
  if (x === Infinity) return x
  const size = Math.abs(x)
  if (size < 2 ** -54) return x
  if (size < 2 ** -29) return x - x * x * 0.5
  if (x > SMALLEST && x < LARGEST) return logAbove(x, 0, 0)
  return logOfSum(x)
}

/** log(1 + x) by 1 + x = 2^k (1 + f), where f is from sqrt(1/2) - 1 to sqrt(2) - 1. */
function logOfSum(x: number): number {
  const sum = x < 2 ** 53 ? 1 + x : x
  const high = highWord(sum)
  const exponent = (high >> 20) - 1023
  const fraction = high & 0xfffff
  const lost = x < 2 ** 53 ? (exponent > 0 ? 1 - (sum - x) : x - (sum - 1)) / sum : 0
  return fraction < 0x6a09e
    ? logAbove(withHighWord(sum, fraction | 0x3ff00000) - 1, exponent, lost)
    : logAbove(withHighWord(sum, fraction | 0x3fe00000) - 1, exponent + 1, lost)
}

/** log(2^k (1 + f)) + lost */
function logAbove(f: number, k: number, lost: number): number {
  const square = 0.5 * f * f
  if (k !== 0 && f >= -3 * 2 ** -21 && f < 2 ** -20) return nearPowerOfTwo(f, square, k, lost)
  const s = f / (2 + f)
  const z = s * s
  const rest = z * restOfLog(z)
  if (k === 0) return f - (square - s * (square + rest))
  return k * LOG2_HIGH - (square - (s * (square + rest) + (k * LOG2_LOW + lost)) - f)
}

function nearPowerOfTwo(f: number, square: number, k: number, lost: number): number {
  if (f === 0) return k * LOG2_HIGH + (lost + k * LOG2_LOW)
  return k * LOG2_HIGH - (square * (1 - f * (2 / 3)) - (k * LOG2_LOW + lost) - f)
}

function restOfLog(z: number): number {
  return (
    6.66666666666673513e-1 +
    z *
      (3.999999999940941908e-1 +
        z *
          (2.857142874366239149e-1 +
            z *
              (2.222219843214978396e-1 +
                z * (1.818357216161805012e-1 + z * (1.531383769920937332e-1 + z * 1.479819860511658591e-1)))))
  )
}
