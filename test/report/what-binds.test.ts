import { describe, expect, it } from 'vitest'
import type { BindingPeriod } from '../../src/experiments/results.ts'
import { whatBindsFigure } from '../../src/report/figures/what-binds.ts'
import { sampleResults } from './sample-results.ts'

const results = sampleResults()

/** The title where these periods hold up most at each pool: the days from and to, and what. */
function titleOf(periods: readonly (readonly [from: number, to: number, kind: 'away' | 'worked-off' | 'limit'])[]) {
  const plans = results.plans.map((plan) => ({
    ...plan,
    pools: plan.pools.map((pool) => ({
      ...pool,
      periods: periods.map(([from, to, kind], index): BindingPeriod => {
        const reach = { isFromStart: index === 0 && from === 0, isToEnd: to === results.scenario.days - 1 }
        return { binding: { kind, name: '' }, from, to, share: 0.9, ...reach }
      }),
    })),
  }))
  return whatBindsFigure({ ...results, plans } as never, { language: 'en' })!.title.replace(/^[^:]*: /, '')
}

describe('the title of what binds', () => {
  const last = results.scenario.days - 1

  it('tells one thing after the other', () => {
    expect(
      titleOf([
        [0, 20, 'away'],
        [21, 60, 'worked-off'],
        [61, last, 'limit'],
      ]),
    ).toMatch(
      /^units that are away for repair until 25 Mar, then earlier requests in the queue until 4 May, then .* to the end$/,
    )
  })

  it('tells once what comes back after a short break', () => {
    expect(
      titleOf([
        [0, 40, 'away'],
        [41, 48, 'limit'],
        [49, 100, 'away'],
        [101, 106, 'limit'],
        [107, 140, 'away'],
      ]),
    ).toBe('units that are away for repair until 23 Jul')
  })

  it('says from when on, where something comes back after long, or begins after a break', () => {
    expect(
      titleOf([
        [0, 20, 'away'],
        [100, last, 'away'],
      ]),
    ).toBe('units that are away for repair until 25 Mar, and again from 13 Jun on')
    expect(
      titleOf([
        [0, 20, 'away'],
        [60, 90, 'worked-off'],
      ]),
    ).toBe('units that are away for repair until 25 Mar, earlier requests in the queue from 4 May to 3 Jun')
  })
})
