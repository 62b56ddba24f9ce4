import { expect, it } from 'vitest'
import { streamName } from '../../src/random/stream-name.ts'

it('gives 20,000 similar names 20,000 hashes', () => {
  const hashes = new Set<string>()
  for (let i = 0; i < 10_000; i++) {
    for (const name of [`printer-${i} repair`, `repair printer-${i}`]) {
      const { word0, word1 } = streamName(name)
      hashes.add(`${word0} ${word1}`)
    }
  }
  expect(hashes.size).toBe(20_000)
})

it('tells names apart that differ in length only', () => {
  const names = ['', '\0', '\0\0', 'a', 'a\0']
  expect(new Set(names.map((name) => streamName(name).word0)).size).toBe(names.length)
})

it('changes about half of the 64 bits when one letter changes', () => {
  // 500 pairs, 64 bits each: binomial with mean 16,000 and sd 89.4; 5 sd, false alarm 6e-7.
  let changed = 0
  for (let i = 0; i < 500; i++) {
    const a = streamName(`a${i}`)
    const b = streamName(`b${i}`)
    changed += ones(a.word0 ^ b.word0) + ones(a.word1 ^ b.word1)
  }
  expect(Math.abs(changed - 16_000)).toBeLessThan(5 * 89.4)
})

function ones(word: number): number {
  return (word >>> 0).toString(2).replaceAll('0', '').length
}
