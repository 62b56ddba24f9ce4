import { log } from './log.ts'

const halfLogTwoPi = 0.9189385332046728
const shift = 7
const leading = 0.9999999999998099
const coefficients = [
  676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905,
  -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7,
]

/**
 * Natural logarithm of the gamma function for x > 0, to about 1e-15 (relative, or absolute near its zeros at 1
 * and 2). Lanczos (1964) with g = 7 and nine coefficients (Godfrey).
 */
export function logGamma(x: number): number {
  if (x < 0.5) return logGamma(x + 1) - log(x)
  const sum = coefficients.reduce((total, c, i) => total + c / (x + i), leading)
  const base = x + shift - 0.5
  return halfLogTwoPi + (x - 0.5) * log(base) - base + log(sum)
}
