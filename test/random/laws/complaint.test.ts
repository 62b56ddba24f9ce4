import { describe, expect, it } from 'vitest'
import { lawOf, type Distribution } from '../../../src/random/distribution.ts'
import { all, named, unending } from './distributions.ts'

describe('checkDistribution', () => {
  it.each(named([...all, ...unending]))('finds nothing wrong with %s', (_, distribution) => {
    expect(lawOf(distribution).complaint()).toBeNull()
  })

  it.each<[Distribution, RegExp]>([
    [{ kind: 'constant', value: -1 }, /value is -1; it must be 0 or more/],
    [{ kind: 'constant', value: Infinity }, /value is Infinity/],
    [{ kind: 'exponential', mean: 0 }, /mean is 0; it must be greater than 0/],
    [{ kind: 'exponential', mean: NaN }, /mean is NaN/],
    [{ kind: 'lognormal', mean: -5, sd: 1 }, /mean is -5/],
    [{ kind: 'lognormal', mean: 5, sd: 0 }, /sd is 0.*write the time alone/],
    [{ kind: 'gamma', mean: 5, sd: -2 }, /sd is -2/],
    [{ kind: 'weibull', shape: 0, scale: 1 }, /shape is 0/],
    [{ kind: 'weibull', shape: 1, scale: -1 }, /scale is -1/],
    [{ kind: 'triangular', low: 5, mode: 3, high: 9 }, /mode 3 is below the low end 5/],
    [{ kind: 'triangular', low: 5, mode: 10, high: 9 }, /mode 10 is above the high end 9/],
    [{ kind: 'triangular', low: 9, mode: 9, high: 5 }, /low end 9 is above the high end 5/],
    [{ kind: 'triangular', low: -1, mode: 3, high: 9 }, /low end is -1/],
    [{ kind: 'triangular', low: 1, mode: NaN, high: 9 }, /mode is NaN/],
    [{ kind: 'uniform', low: 4, high: 4 }, /both 4.*write the time alone/],
    [{ kind: 'uniform', low: 5, high: 4 }, /low end 5 is above the high end 4/],
    [{ kind: 'empirical', values: [] }, /no values/],
    [{ kind: 'never', chance: 0, otherwise: { kind: 'constant', value: 5 } }, /chance of never is 0/],
    [{ kind: 'never', chance: 1.2, otherwise: { kind: 'constant', value: 5 } }, /chance of never is 1.2/],
    [{ kind: 'never', chance: 0.2, otherwise: { kind: 'constant', value: -5 } }, /value is -5/],
    [{ kind: 'empirical', values: [1, -2] }, /value 2 is -2/],
    [{ kind: 'empirical', values: [1, 3, 2] }, /value 3 \(2\) is smaller than the one before it \(3\)/],
  ])('says what is wrong with %j', (distribution, sentence) => {
    expect(lawOf(distribution).complaint()).toMatch(sentence)
  })
})
