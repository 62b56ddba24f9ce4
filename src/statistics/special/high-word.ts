const numbers = new Float64Array(1)
const words = new Uint32Array(numbers.buffer)
/** Where the word of sign and exponent stands: last, where the least significant byte comes first. */
const HIGH = highPlace()

function highPlace(): 0 | 1 {
  numbers[0] = 1
  return words[1] === 0 ? 0 : 1
}

/** The upper 32 bits of a number: its sign, its exponent, and the first 20 bits of its fraction. */
export function highWord(x: number): number {
  numbers[0] = x
  return words[HIGH] | 0
}

/** The number that has these upper 32 bits, and the lower ones of x. */
export function withHighWord(x: number, high: number): number {
  numbers[0] = x
  words[HIGH] = high
  return numbers[0]
}
