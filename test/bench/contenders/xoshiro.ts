/**
 * Uniform numbers for the loops written by hand: xoshiro128** (Blackman and Vigna 2018) in an Int32Array, two draws for
 * a double of 53 bits. Nothing faster of good quality is known to us in JavaScript.
 */
export function xoshiro(seed: number): Int32Array {
  const state = new Int32Array(4)
  let z = seed | 0
  for (let i = 0; i < 4; i++) {
    z = (z + 0x9e3779b9) | 0
    let t = z ^ (z >>> 16)
    t = Math.imul(t, 0x21f0aaad)
    t ^= t >>> 15
    t = Math.imul(t, 0x735a2d97)
    state[i] = t ^ (t >>> 15)
  }
  return state
}

export function uniform(state: Int32Array): number {
  const high = next(state) >>> 5
  const low = next(state) >>> 6
  return (high * 67108864 + low + 0.5) / 9007199254740992
}

export function exponential(state: Int32Array, mean: number): number {
  return -mean * Math.log(uniform(state))
}

function next(s: Int32Array): number {
  const b = Math.imul(s[1], 5)
  const result = Math.imul((b << 7) | (b >>> 25), 9)
  const t = s[1] << 9
  s[2] ^= s[0]
  s[3] ^= s[1]
  s[1] ^= s[2]
  s[0] ^= s[3]
  s[2] ^= t
  s[3] = (s[3] << 11) | (s[3] >>> 21)
  return result
}
