import fc from 'fast-check'
import { expect, it } from 'vitest'
import { hashOfContent } from '../../../src/cli/store/hash-of-content.ts'
import { generatedOffice } from '../../office/generated-office.ts'

const pairOf = (speed: number) => ({ speed, units: 2 })

it('is the same for the same number, whatever its field held before', () => {
  const before = hashOfContent(pairOf(5))
  pairOf(5.5)
  expect(hashOfContent(pairOf(5))).toBe(before)
})

it('is the same for a copy, and another one when a number, a name or a limit differs', () => {
  fc.assert(
    fc.property(generatedOffice, (office) => {
      const hash = hashOfContent(office)
      expect(hashOfContent(structuredClone(office))).toBe(hash)
      const [unit, ...units] = office.units
      for (const changed of [{ speed: unit.speed * (1 + 1e-15) + 1e-15 }, { name: `${unit.name} ` }]) {
        expect(hashOfContent({ ...office, units: [{ ...unit, ...changed }, ...units] })).not.toBe(hash)
      }
    }),
    { numRuns: 20 },
  )
})

it('tells apart all that JSON writes in one way', () => {
  const values = [0, -0, null, undefined, NaN, Infinity, -Infinity, 'Infinity', [], [0], ['-0'], ['undefined'], {}]
  const arrays = [new Float64Array([0]), new Float64Array([-0]), new Uint8Array([0]), new Uint8Array(8)]
  const all = [...values, ...arrays].map((value) => hashOfContent({ value }))
  expect(new Set(all).size).toBe(all.length)
})
