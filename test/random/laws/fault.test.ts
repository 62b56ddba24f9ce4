import { describe, expect, it } from 'vitest'
import type { LawFault } from '../../../src/random/law-fault.ts'
import { lawOf, type Distribution } from '../../../src/random/distribution.ts'
import { all, named, unending } from './distributions.ts'

describe('checkDistribution', () => {
  it.each(named([...all, ...unending]))('finds nothing wrong with %s', (_, distribution) => {
    expect(lawOf(distribution).fault()).toBeNull()
  })

  it.each<[Distribution, LawFault]>([
    [
      { kind: 'constant', value: -1 },
      { code: 'negative', part: 'value', value: -1 },
    ],
    [
      { kind: 'constant', value: Infinity },
      { code: 'negative', part: 'value', value: Infinity },
    ],
    [
      { kind: 'exponential', mean: 0 },
      { code: 'not-above-zero', part: 'mean', value: 0 },
    ],
    [
      { kind: 'exponential', mean: NaN },
      { code: 'not-above-zero', part: 'mean', value: NaN },
    ],
    [
      { kind: 'lognormal', mean: -5, sd: 1 },
      { code: 'not-above-zero', part: 'mean', value: -5 },
    ],
    [{ kind: 'lognormal', mean: 5, sd: 0 }, { code: 'no-spread' }],
    [
      { kind: 'gamma', mean: 5, sd: -2 },
      { code: 'not-above-zero', part: 'sd', value: -2 },
    ],
    [
      { kind: 'weibull', shape: 0, scale: 1 },
      { code: 'not-above-zero', part: 'shape', value: 0 },
    ],
    [
      { kind: 'weibull', shape: 1, scale: -1 },
      { code: 'not-above-zero', part: 'scale', value: -1 },
    ],
    [
      { kind: 'triangular', low: 5, mode: 3, high: 9 },
      { code: 'mode-below', mode: 3, low: 5 },
    ],
    [
      { kind: 'triangular', low: 5, mode: 10, high: 9 },
      { code: 'mode-above', mode: 10, high: 9 },
    ],
    [
      { kind: 'triangular', low: 9, mode: 9, high: 5 },
      { code: 'ends-crossed', low: 9, high: 5 },
    ],
    [
      { kind: 'triangular', low: -1, mode: 3, high: 9 },
      { code: 'negative', part: 'low', value: -1 },
    ],
    [
      { kind: 'triangular', low: 1, mode: NaN, high: 9 },
      { code: 'negative', part: 'mode', value: NaN },
    ],
    [
      { kind: 'uniform', low: 4, high: 4 },
      { code: 'same-ends', value: 4 },
    ],
    [
      { kind: 'uniform', low: 5, high: 4 },
      { code: 'ends-crossed', low: 5, high: 4 },
    ],
    [{ kind: 'empirical', values: [] }, { code: 'no-values' }],
    [
      { kind: 'never', chance: 0, otherwise: { kind: 'constant', value: 5 } },
      { code: 'not-above-zero', part: 'chance', value: 0 },
    ],
    [
      { kind: 'never', chance: 1.2, otherwise: { kind: 'constant', value: 5 } },
      { code: 'chance-above-one', value: 1.2 },
    ],
    [
      { kind: 'never', chance: 0.2, otherwise: { kind: 'constant', value: -5 } },
      { code: 'negative', part: 'value', value: -5 },
    ],
    [
      { kind: 'empirical', values: [1, -2] },
      { code: 'negative', part: 2, value: -2 },
    ],
    [
      { kind: 'empirical', values: [1, 3, 2] },
      { code: 'not-ascending', place: 3, value: 2, before: 3 },
    ],
  ])('says what is wrong with %j', (distribution, fault) => {
    expect(lawOf(distribution).fault()).toEqual(fault)
  })
})
