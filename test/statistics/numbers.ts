/** Uniform numbers between 0 and 1, ends excluded: splitmix32, as in test/studies/uniforms.mjs. */
export function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x9e3779b9) | 0
    let z = state ^ (state >>> 16)
    z = Math.imul(z, 0x21f0aaad)
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97)
    return ((z ^ (z >>> 15)) >>> 0) / 2 ** 32 + 2 ** -33
  }
}
