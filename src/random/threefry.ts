const rotations = [13, 15, 26, 6, 17, 29, 16, 24]
const parity = 0x1bd11bda

/**
 * Threefry-2x32: enciphers a counter of two 32-bit words under a key of two words. Each pair of key and counter has its
 * own two random words, and no state is kept. For a fixed key it is a bijection. Salmon, Moraes, Dror and Shaw (2011),
 * "Parallel random numbers: as easy as 1, 2, 3", section 3.2; 20 rounds are the authors' default, 13 the fewest that
 * passed BigCrush (their table 2).
 * @param out receives the two words as int32
 */
export function threefry2x32(
  rounds: number,
  key0: number,
  key1: number,
  counter0: number,
  counter1: number,
  out: Int32Array,
): void {
  const key = [key0 | 0, key1 | 0, key0 ^ key1 ^ parity]
  let x = (counter0 + key0) | 0
  let y = (counter1 + key1) | 0
  for (let round = 1; round <= rounds; round++) {
    const turn = rotations[(round - 1) % 8]
    x = (x + y) | 0
    y = ((y << turn) | (y >>> (32 - turn))) ^ x
    if (round % 4 === 0) {
      const injection = round / 4
      x = (x + key[injection % 3]) | 0
      y = (y + key[(injection + 1) % 3] + injection) | 0
    }
  }
  out[0] = x
  out[1] = y
}
