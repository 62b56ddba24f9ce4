import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { threefry2x32 } from '../../src/random/threefry.ts'
import { threefryUniform } from '../../src/random/threefry-uniform.ts'
import { assertProperty } from '../property-seeds.ts'

/** Random123 1.14, kat_vectors: rounds, counter, key, result. */
const knownAnswers: [number, [number, number], [number, number], [number, number]][] = [
  [13, [0, 0], [0, 0], [0x9d1c5ec6, 0x8bd50731]],
  [13, [0xffffffff, 0xffffffff], [0xffffffff, 0xffffffff], [0xfd36d048, 0x2d17272c]],
  [13, [0x243f6a88, 0x85a308d3], [0x13198a2e, 0x03707344], [0xba3e4725, 0xf27d669e]],
  [20, [0, 0], [0, 0], [0x6b200159, 0x99ba4efe]],
  [20, [0xffffffff, 0xffffffff], [0xffffffff, 0xffffffff], [0x1cb996fc, 0xbb002be7]],
  [20, [0x243f6a88, 0x85a308d3], [0x13198a2e, 0x03707344], [0xc4923a9c, 0x483df7a0]],
]

function words(rounds: number, key: [number, number], counter: [number, number]): [number, number] {
  const out = new Int32Array(2)
  threefry2x32(rounds, key[0], key[1], counter[0], counter[1], out)
  return [out[0] >>> 0, out[1] >>> 0]
}

describe('threefry2x32', () => {
  it.each(knownAnswers)('gives the published answer with %i rounds for counter %j', (rounds, counter, key, result) => {
    expect(words(rounds, key, counter)).toEqual(result)
  })
})

const word = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })

describe('threefryUniform', () => {
  it('is made of the first 52 bits of the 13-round words', () => {
    assertProperty(
      fc.property(word, word, word, word, (key0, key1, counter0, counter1) => {
        const [x, y] = words(13, [key0, key1], [counter0, counter1])
        const k = (BigInt(x) << 20n) | (BigInt(y) >> 12n)
        expect(threefryUniform(key0, key1, counter0, counter1)).toBe(Number(2n * k + 1n) / 2 ** 53)
      }),
      { seed: 1, numRuns: 1000 },
    )
  })
})
