import { highWord, withHighWord } from './high-word.ts'
import { LOG2_HIGH, LOG2_LOW } from './log-two.ts'

/**
 * The natural logarithm, with an error below 1 unit in the last place: fdlibm's e_log.c (Sun Microsystems 1993,
 * https://www.netlib.org/fdlibm/e_log.c; "Permission to use, copy, modify, and distribute this software is freely
 * granted, provided that this notice is preserved"). Math.log differs in last places between browsers; this does not.
 */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : Number.NaN
  if (x === Infinity) return x
  return x < 2 ** -1022 ? logOfNormal(x * 2 ** 54, -54) : logOfNormal(x, 0)
}

/** log(x 2^octaves), by x = 2^k (1 + f), where f is from sqrt(1/2) - 1 to sqrt(2) - 1. */
function logOfNormal(x: number, octaves: number): number {
  const high = highWord(x)
  const fraction = high & 0xfffff
  const above = (fraction + 0x95f64) & 0x100000
  const k = octaves + (high >> 20) - 1023 + (above >> 20)
  const f = withHighWord(x, fraction | (above ^ 0x3ff00000)) - 1
  if ((0xfffff & (2 + fraction)) < 3) return nearPowerOfTwo(f, k)
  const s = f / (2 + f)
  const rest = restOfLog(s * s)
  // In the middle of the range the square is split off, which keeps digits.
  if (((fraction - 0x6147a) | (0x6b851 - fraction)) > 0) {
    const square = 0.5 * f * f
    if (k === 0) return f - (square - s * (square + rest))
    return k * LOG2_HIGH - (square - (s * (square + rest) + k * LOG2_LOW) - f)
  }
  if (k === 0) return f - s * (f - rest)
  return k * LOG2_HIGH - (s * (f - rest) - k * LOG2_LOW - f)
}

/** log(2^k (1 + f)) for |f| < 2^-20. */
function nearPowerOfTwo(f: number, k: number): number {
  if (f === 0) return k === 0 ? 0 : k * LOG2_HIGH + k * LOG2_LOW
  const square = f * f * (0.5 - f * (1 / 3))
  return k === 0 ? f - square : k * LOG2_HIGH - (square - k * LOG2_LOW - f)
}

/** (log(1 + f) - 2 s) / s for s = f / (2 + f), as a polynomial in z = s^2; its even and odd terms apart. */
function restOfLog(z: number): number {
  const w = z * z
  const even = w * (3.999999999940941908e-1 + w * (2.222219843214978396e-1 + w * 1.531383769920937332e-1))
  const odd =
    z *
    (6.66666666666673513e-1 +
      w * (2.857142874366239149e-1 + w * (1.818357216161805012e-1 + w * 1.479819860511658591e-1)))
  return odd + even
}
