import fc from 'fast-check'
import type { Distribution } from '../../src/random/distribution.ts'
import type { Duration } from '../../src/scenario/compiled/duration.ts'
import { minutesPerDay } from './tiny-office.ts'

/** What the parts of a generated office are made of. */

export type Value<A> = A extends fc.Arbitrary<infer T> ? T : never

/** Points to something, taken modulo how many there are. */
export const index = fc.nat(11)
/** Tenths of days, so that now and then things happen at the same time. */
export const days = (least: number, most: number) =>
  fc.integer({ min: 10 * least, max: 10 * most }).map((tenths) => tenths * (minutesPerDay / 10))
/** A distribution of about this size, never of zero length unless constant. */
export function sized(value: fc.Arbitrary<number>): fc.Arbitrary<Distribution> {
  const kinds = [
    'constant',
    'exponential',
    'lognormal',
    'gamma',
    'weibull',
    'uniform',
    'triangular',
    'empirical',
  ] as const
  return fc.tuple(fc.constantFrom(...kinds), value).map(([kind, size]): Distribution => {
    if (size === 0) return { kind: 'constant', value: 0 }
    switch (kind) {
      case 'constant':
        return { kind, value: size }
      case 'exponential':
        return { kind, mean: size }
      case 'lognormal':
      case 'gamma':
        return { kind, mean: size, sd: size / 2 }
      case 'weibull':
        return { kind, shape: 1.5, scale: size }
      case 'uniform':
        return { kind, low: size / 2, high: 2 * size }
      case 'triangular':
        return { kind, low: size / 2, mode: size, high: 3 * size }
      case 'empirical':
        return { kind, values: [size / 2, size, size, 3 * size] }
    }
  })
}

/** A length without chance, on either clock. */
export function stay(least: number, most: number): fc.Arbitrary<Duration> {
  return fc.record({
    distribution: days(least, most).map((value) => ({ kind: 'constant' as const, value })),
    clock: fc.constantFrom('calendar' as const, 'working-days' as const),
  })
}

export function duration(value: fc.Arbitrary<number>): fc.Arbitrary<Duration> {
  return fc.record({
    distribution: sized(value),
    clock: fc.constantFrom('calendar' as const, 'working-days' as const),
  })
}

/** A duration that now and then may never end. */
export function openEnd(value: fc.Arbitrary<number>): fc.Arbitrary<Duration> {
  return fc.tuple(duration(value), fc.constantFrom(0, 0, 0, 0, 0, 0, 0.4, 1)).map(([each, chance]) => {
    if (chance === 0) return each
    const otherwise = chance === 1 ? null : each.distribution
    return { ...each, distribution: { kind: 'never', chance, otherwise } }
  })
}
