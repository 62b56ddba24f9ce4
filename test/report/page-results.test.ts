import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Results } from '../../src/experiments/results.ts'
import { comparisonFigures, planFigures } from '../../src/report/figures/all-figures.ts'
import { packed, unpacked } from '../../src/report/page/packed.ts'
import { pageResults, whatIfResults } from '../../src/report/page/page-results.ts'
import { assertProperty } from '../property-seeds.ts'
import { manyDays } from './many-days.ts'
import type { Figure } from '../../src/report/figures/figure.ts'
import { whatIfFigures } from '../../src/report/figures/what-if-figures.ts'
import { sampleResults } from './sample-results.ts'

/** All figures with what they say at each of their points. */
function told(results: Results): string {
  const plans = results.plans.slice(0, 2).map(({ name }) => name)
  return toldBy([
    ...comparisonFigures(results, 'en'),
    ...plans.flatMap((plan) => [...planFigures(results, plan, 'en')]),
  ])
}

function toldBy(figures: readonly Figure[]): string {
  return JSON.stringify(
    figures.map((figure) => {
      const { datasets } = figure.config.data
      const words = datasets.map((dataset) => {
        const { describe: wordsAt } = dataset as { describe?: (index: number) => string | null }
        return dataset.data.map((_, index) => wordsAt?.(index))
      })
      return { ...figure, words }
    }),
    (_, value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(12)) : value),
  )
}

describe('what report.html holds of the results', () => {
  it('draws every figure as the results themselves do', () => {
    const results = sampleResults()
    expect(told(unpacked(packed(pageResults(results).results)) as Results)).toBe(told(results))
  })

  it('does so over long horizons, in letters that do not grow with them', () => {
    const [short, long] = [1600, 12_800].map((days) => manyDays(days))
    const page = pageResults(long).results
    expect(told(unpacked(packed(page)) as Results)).toBe(told(long))
    const lettersOf = (results: Results) => JSON.stringify(packed(pageResults(results).results.plans)).length
    expect(lettersOf(long)).toBeLessThan(3 * lettersOf(short))
    expect(JSON.stringify(packed(page)).length).toBeLessThan(JSON.stringify(long).length / 8)
  })
})

describe('packed JSON', () => {
  it('is made whole again', () => {
    const list = fc.oneof(
      fc.array(fc.constantFrom(0, 1, null, 'a'), { maxLength: 60 }),
      fc.array(fc.record({ day: fc.nat(3), share: fc.option(fc.constantFrom(0, 0.5)) }), { maxLength: 60 }),
      fc.array(fc.jsonValue({ maxDepth: 2 }), { maxLength: 60 }),
    )
    assertProperty(
      fc.property(fc.dictionary(fc.constantFrom('a', 'b', 'c'), list), (value) => {
        const whole: unknown = JSON.parse(JSON.stringify(value))
        expect(unpacked(JSON.parse(JSON.stringify(packed(whole))))).toEqual(whole)
      }),
      { seed: 1, numRuns: 300 },
    )
  })
})

describe('what the what-if page holds of results', () => {
  it('gives its figures what they say', () => {
    const results = sampleResults()
    const told = (held: Results) => toldBy(whatIfFigures(held, 'en'))
    expect(told(unpacked(packed(whatIfResults(results))) as Results) === told(results)).toBe(true)
  })
})
