import fc from 'fast-check'
import { expect, it } from 'vitest'
import { INSTANT, instantOf } from '../../src/engine/instant.ts'
import { assertProperty } from '../property-seeds.ts'

it('an instant is a little under a millionth of a minute', () => {
  expect(INSTANT).toBeGreaterThan(0.9e-6)
  expect(INSTANT).toBeLessThan(1e-6)
  expect([instantOf(0), instantOf(INSTANT), instantOf(480) - instantOf(479)]).toEqual([0, 1, 2 ** 20])
})

it('sums of equal pieces that fill a span by hand end in its last instant, at any speed', () => {
  // so many pieces of span / pieces minutes each, one after the other, in up to ten years
  const pieces = fc.integer({ min: 1, max: 1000 })
  const spans = fc.integer({ min: 1, max: 1000 }).map((hours) => hours * 60)
  const starts = fc.integer({ min: 0, max: 3650 }).map((day) => day * 1440)
  assertProperty(
    fc.property(pieces, spans, starts, (count, span, start) => {
      let time = start
      for (let piece = 0; piece < count; piece++) time += span / count
      expect(instantOf(time)).toBe(instantOf(start + span))
    }),
    { seed: 1 },
  )
})
