import { highWord, withHighWord } from './high-word.ts'
import { LOG2_HIGH, LOG2_LOW } from './log-two.ts'

const HALF_LOG2 = 3.46573590279972654709e-1
/** Beyond these arguments the result is -1, or Infinity. */
const SMALLEST = -3.88162421113569373274e1
const LARGEST = 7.09782712893383973096e2

/**
 * e^x - 1, accurate for small x, with an error below 1 unit in the last place: fdlibm's s_expm1.c (Sun Microsystems
 * 1993, https://www.netlib.org/fdlibm/s_expm1.c; "Permission to use, copy, modify, and distribute this software is
 * freely granted, provided that this notice is preserved"). Math.expm1 differs in last places between browsers.
 */
export function expm1(x: number): number {
  if (x <= SMALLEST) return -1
  if (x > LARGEST) return Infinity
  const size = Math.abs(x)
  // Here NaN comes back as well.
  if (!(size >= 2 ** -54)) return x
  if (size <= HALF_LOG2) return nearZero(x)
  const octaves = octavesOf(x, size)
  const high = x - octaves * LOG2_HIGH
  const low = octaves * LOG2_LOW
  const rest = high - low
  return scaled(rest, high - rest - low, octaves)
}

/** The whole number of octaves of e^x that leaves the smallest rest. */
function octavesOf(x: number, size: number): number {
  if (size < 3 * HALF_LOG2) return x < 0 ? -1 : 1
  return Math.trunc(x * Math.LOG2E + (x < 0 ? -0.5 : 0.5))
}

/** e^x - 1 for |x| <= log(2) / 2. */
function nearZero(x: number): number {
  return x - (x * lackOf(x) - 0.5 * x * x)
}

/** The part of x - (e^x - 1) + x^2 / 2 that is divided by x: a rational function with a polynomial in x^2. */
function lackOf(x: number): number {
  const half = 0.5 * x
  const z = x * half
  const r = 1 + z * polynomial(z)
  const t = 3 - r * half
  return z * ((r - t) / (6 - x * t))
}

function polynomial(z: number): number {
  return (
    -3.33333333333331316428e-2 +
    z *
      (1.58730158725481460165e-3 +
        z * (-7.93650757867487942473e-5 + z * (4.00821782732936239552e-6 + z * -2.01099218183624371326e-7)))
  )
}

/** 2^k e^(x + lost) - 1 for k other than 0, in the order of operations that loses the least. */
function scaled(x: number, lost: number, k: number): number {
  const e = x * (lackOf(x) - lost) - lost - x * (0.5 * x)
  if (k === -1) return 0.5 * (x - e) - 0.5
  if (k === 1) return x < -0.25 ? -2 * (e - (x + 0.5)) : 1 + 2 * (x - e)
  if (k <= -2 || k > 56) return timesPowerOfTwo(1 - (e - x), k) - 1
  const one = k < 20 ? 1 - 2 ** -k - (e - x) : x - (e + 2 ** -k) + 1
  return timesPowerOfTwo(one, k)
}

/** y 2^k, by adding to the exponent: 2^1024 itself is no number. */
function timesPowerOfTwo(y: number, k: number): number {
  return withHighWord(y, highWord(y) + (k << 20))
}
