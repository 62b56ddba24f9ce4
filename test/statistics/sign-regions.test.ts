import fc from 'fast-check'
import { expect, it } from 'vitest'
import { crossings, signRegions, type BandPoint } from '../../src/statistics/sign-regions.ts'

const line = (means: readonly number[], halfWidth: number | null): BandPoint[] =>
  means.map((mean, x) => ({ x, mean, halfWidth }))

it('finds the crossing of two straight lines, with an interval where zero is not excluded', () => {
  // 3 x - 6 with a half-width of 1.5: from 4.5 / 3 to 7.5 / 3
  const points = line([-6, -3, 0, 3, 6], 1.5)
  expect(crossings(points)).toEqual([{ at: 2, low: 1.5, high: 2.5, before: -1, after: 1 }])
  expect(signRegions(points)).toEqual([
    { from: 0, to: 1.5, sign: -1 },
    { from: 1.5, to: 2.5, sign: 0 },
    { from: 2.5, to: 4, sign: 1 },
  ])
})

it('interpolates a half-width that grows', () => {
  // mean x - 1, half-width x / 2: the upper end 1.5 x - 1 is zero at 2 / 3, the lower end x / 2 - 1 at 2
  const points = [0, 4].map((x) => ({ x, mean: x - 1, halfWidth: x / 2 }))
  const [crossing] = crossings(points)
  expect(crossing?.at).toBeCloseTo(1, 12)
  expect(crossing?.low).toBeCloseTo(2 / 3, 12)
  expect(crossing?.high).toBeCloseTo(2, 12)
})

it('tells of several crossings', () => {
  expect(crossings(line([-4, 4, -4], 0)).map(({ at, after }) => [at, after])).toEqual([
    [0.5, 1],
    [1.5, -1],
  ])
})

it('tells of none where the difference only touches zero, reaches it at an edge, or nothing is shown', () => {
  expect(crossings(line([3, 0, 3], 1))).toEqual([])
  expect(crossings(line([-3, -2, 0.5], 1))).toEqual([])
  expect(signRegions(line([-3, -2, 0.5], 1)).map(({ sign }) => sign)).toEqual([-1, 0])
  expect(signRegions(line([1, 2, 3], 0))).toEqual([{ from: 0, to: 2, sign: 1 }])
  expect(signRegions(line([-1, 0, 1], null))).toEqual([{ from: 0, to: 2, sign: 0 }])
})

it('has identical plans nowhere apart', () => {
  expect(signRegions(line([0, 0, 0], 0))).toEqual([{ from: 0, to: 2, sign: 0 }])
  expect(signRegions([{ x: 5, mean: 0, halfWidth: 0 }])).toEqual([{ from: 5, to: 5, sign: 0 }])
})

it('knows the sign on both sides of a crossing at a value that was tried', () => {
  expect(crossings(line([-1, 0, 1], 0))).toEqual([{ at: 1, low: 1, high: 1, before: -1, after: 1 }])
})

it('PROPERTY: the break-even of exactly linear costs is found, wherever the values stand', () => {
  const values = fc.uniqueArray(fc.integer({ min: -50, max: 50 }), { minLength: 2, maxLength: 12 })
  fc.assert(
    fc.property(
      values,
      fc.integer({ min: 1, max: 9 }),
      fc.double({ min: 0.01, max: 0.99, noNaN: true }),
      (xs, slope, share) => {
        const sorted = xs.toSorted((a, b) => a - b)
        const at = sorted[0] + share * (sorted.at(-1)! - sorted[0])
        const points = sorted.map((x) => ({ x, mean: slope * (x - at), halfWidth: 0 }))
        const found = crossings(points)
        expect(found).toHaveLength(1)
        expect(found[0].at).toBeCloseTo(at, 9)
      },
    ),
  )
})

it('PROPERTY: regions join without a gap, and no two neighbours have the same sign', () => {
  const point = fc.record({ mean: fc.integer({ min: -5, max: 5 }), halfWidth: fc.integer({ min: 0, max: 4 }) })
  fc.assert(
    fc.property(fc.array(point, { minLength: 2, maxLength: 10 }), (all) => {
      const points = all.map((each, x) => ({ x, ...each }))
      const regions = signRegions(points)
      expect(regions[0].from).toBe(0)
      expect(regions.at(-1)!.to).toBe(points.length - 1)
      regions.slice(1).forEach(({ from, sign }, i) => {
        expect(from).toBe(regions[i].to)
        expect(sign).not.toBe(regions[i].sign)
      })
      for (const { at, low, high } of crossings(points)) {
        expect(low).toBeLessThanOrEqual(at)
        expect(high).toBeGreaterThanOrEqual(at)
      }
    }),
  )
})
