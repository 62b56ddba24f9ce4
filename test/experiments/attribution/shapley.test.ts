import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pairOfOrders } from '../../../src/experiments/attribution/orders.ts'
import {
  allOf,
  setsAlong,
  shapleyOverOrders,
  shapleyValues,
  type Game,
} from '../../../src/experiments/attribution/shapley.ts'
import { total } from '../../../src/statistics/total.ts'
import { assertProperty } from '../../property-seeds.ts'

/** Every game of n causes, with whole numbers so that sums are exact. */
const games = fc.integer({ min: 1, max: 5 }).chain((n) =>
  fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2 ** n, maxLength: 2 ** n }).map((values) => ({
    n,
    game: (there: number) => values[there],
  })),
)

const bothWays = (n: number, seed: number, game: Game) => [
  shapleyValues(n, game),
  shapleyOverOrders(n, pairOfOrders(n, seed, 3), game),
]

describe('Shapley values', () => {
  it('of one glove on the left and two on the right, of which a pair is worth 1 (by hand: 4/6, 1/6, 1/6)', () => {
    const pairs: Game = (there) => ((there & 1) === 1 && (there & 6) !== 0 ? 1 : 0)
    const values = shapleyValues(3, pairs)
    expect(values[0]).toBeCloseTo(4 / 6, 14)
    expect(values[1]).toBeCloseTo(1 / 6, 14)
    expect(values[2]).toBeCloseTo(1 / 6, 14)
  })

  it('of an airport whose runway costs as much as its largest plane needs (Littlechild and Owen 1973)', () => {
    const needs = [12, 24, 60]
    const runway: Game = (there) =>
      needs.reduce((most, need, i) => ((there & (2 ** i)) === 0 ? most : Math.max(most, need)), 0)
    const values = shapleyValues(3, runway)
    // the first part is shared by three, the second by two, the last is of one
    for (const [i, share] of [12 / 3, 12 / 3 + 12 / 2, 12 / 3 + 12 / 2 + 36].entries())
      expect(values[i]).toBeCloseTo(share, 12)
  })

  it('adds up to the whole, exactly or over any orders', () => {
    assertProperty(
      fc.property(games, fc.nat(), ({ n, game }, seed) => {
        for (const values of bothWays(n, seed, game)) {
          expect(total(values)).toBeCloseTo(game(allOf(n)) - game(0), 8)
        }
      }),
      { seed: 31, numRuns: 100 },
    )
  })

  it('gives exactly 0 to a cause that never changes anything', () => {
    assertProperty(
      fc.property(games, fc.nat(), fc.nat(4), ({ n, game }, seed, which) => {
        const dummy = 2 ** (which % n)
        for (const values of bothWays(n, seed, (there) => game(there & ~dummy))) expect(values[which % n]).toBe(0)
      }),
      { seed: 32, numRuns: 100 },
    )
  })

  it('gives two causes that do the same the same', () => {
    assertProperty(
      fc.property(games, ({ n, game }) => {
        // the last two count alike: only how many of them are there matters
        const alike: Game = (there) => {
          const [a, b] = [there & 1, (there >> 1) & 1]
          return game((there & ~3) | Math.max(a, b) | (Math.min(a, b) << 1))
        }
        fc.pre(n > 1)
        const values = shapleyValues(n, alike)
        expect(values[0]).toBeCloseTo(values[1], 8)
      }),
      { seed: 33, numRuns: 100 },
    )
  })

  it('is the mean over all orders', () => {
    const game: Game = (there) => (there * 7919) % 101
    const orders = [
      [0, 1, 2],
      [0, 2, 1],
      [1, 0, 2],
      [1, 2, 0],
      [2, 0, 1],
      [2, 1, 0],
    ]
    const sampled = shapleyOverOrders(3, orders, game)
    shapleyValues(3, game).forEach((value, i) => expect(sampled[i]).toBeCloseTo(value, 12))
  })
})

describe('the order of causes', () => {
  it('has each cause once, and its reverse beside it', () => {
    const [order, reverse] = pairOfOrders(9, 7, 12)
    expect(order.toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8])
    expect(reverse).toEqual(order.toReversed())
    expect(setsAlong([2, 0, 1])).toEqual([0, 4, 5, 7])
  })

  it('is each of six as often as the others', () => {
    // 3,000 orders: chi-squared with 5 degrees of freedom is above 25.7 with probability 10^-4
    const counts = new Map<string, number>()
    for (let r = 0; r < 3000; r++) {
      const key = pairOfOrders(3, 1, r)[0].join('')
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
    expect(counts.size).toBe(6)
    const chi = total([...counts.values()].map((count) => (count - 500) ** 2 / 500))
    expect(chi).toBeLessThan(25.7)
  })
})
