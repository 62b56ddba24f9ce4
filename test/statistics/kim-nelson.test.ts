import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { KimNelson } from '../../src/statistics/kim-nelson.ts'
import { normalQuantile } from '../../src/statistics/special/normal-quantile.ts'
import { assertProperty } from '../property-seeds.ts'
import { numbers } from './numbers.ts'

describe('KimNelson', () => {
  it('drops as by hand: two with a first stage of 3', () => {
    // alpha 0.125: (2 x 0.125 / 1)^(-2/2) - 1 = 3, so h2 = 2 x 3 = 6
    // differences 2, 4, 6: variance 4, h2 S2 = 24; delta 2: r W = 24 / 4 - r, which is 3 after 3 rounds; last round 6
    const choice = new KimNelson({ count: 2, alpha: 0.125, delta: 2, firstStage: 3 })
    choice.add([2, 0])
    choice.add([4, 0])
    expect(choice.surviving).toEqual([0, 1])
    expect(choice.roundsNeeded).toBeNull()
    choice.add([6, 0])
    expect(choice.surviving).toEqual([1])
    expect(choice.droppedAfter).toEqual([3, null])
    expect(choice.isOver).toBe(true)
    expect(choice.best).toBe(1)
    expect(choice.mean(0)).toBe(4)
  })

  it('goes on by hand where the sums are near, and takes the smaller after the last round', () => {
    // differences 2, 0, -2: variance 4, r W as above: 3, 2, 1, 0 after 3 to 6 rounds; the last round is 6
    const choice = new KimNelson({ count: 2, alpha: 0.125, delta: 2, firstStage: 3 })
    for (const [a, b] of [
      [2, 0],
      [0, 0],
      [0, 2],
    ])
      choice.add([a, b])
    expect(choice.isOver).toBe(false)
    expect(choice.roundsNeeded).toBe(6)
    choice.add([2, 0])
    expect(choice.surviving).toEqual([0, 1])
    choice.add([-1, 0])
    // 1 is allowed after 5 rounds, and that is the difference; after 6 nothing is
    expect(choice.surviving).toEqual([0, 1])
    choice.add([0, 0])
    expect(choice.surviving).toEqual([1])
  })

  it('ends at once where all are the same, with the first', () => {
    const choice = new KimNelson({ count: 3, alpha: 0.05, delta: 1, firstStage: 10 })
    for (let round = 0; round < 10; round++) {
      expect(choice.isOver).toBe(false)
      choice.add([round, round, round])
    }
    expect(choice.isOver).toBe(true)
    expect(choice.surviving).toEqual([0, 1, 2])
    expect(choice.best).toBe(0)
  })

  it('chooses the only one at once', () => {
    expect(new KimNelson({ count: 1, alpha: 0.05, delta: 1, firstStage: 10 }).isOver).toBe(true)
  })

  it('never drops all, and never the one with the smallest sum', () => {
    const rounds = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 })),
      {
        minLength: 1,
        maxLength: 60,
      },
    )
    assertProperty(
      fc.property(rounds, fc.constantFrom(0.1, 1, 5), (observations, delta) => {
        const choice = new KimNelson({ count: 3, alpha: 0.1, delta, firstStage: 4 })
        const sums = [0, 0, 0]
        for (const observed of observations) {
          if (choice.isOver) break
          const { surviving } = choice
          for (const one of surviving) sums[one] += observed[one]
          choice.add(surviving.map((one) => observed[one]))
          expect(choice.surviving).toContain(surviving.reduce((a, b) => (sums[b] < sums[a] ? b : a)))
        }
      }),
      { seed: 1 },
    )
  })

  it('chooses the best of four in the slippage configuration as often as promised', () => {
    // 400 choices with alpha 0.1; fewer than 344 right ones have a probability of 0.3 % if 90 % are right
    const uniform = numbers(7)
    let right = 0
    for (let macro = 0; macro < 400; macro++) {
      const choice = new KimNelson({ count: 4, alpha: 0.1, delta: 0.5, firstStage: 10 })
      while (!choice.isOver) {
        const common = normalQuantile(uniform())
        choice.add(choice.surviving.map((one) => (one === 2 ? 0 : 0.5) + common + normalQuantile(uniform())))
      }
      if (choice.best === 2) right++
    }
    expect(right).toBeGreaterThanOrEqual(344)
  })

  it.each([
    [0, 0.05, 1, 10],
    [2, 0, 1, 10],
    [2, 0.05, 0, 10],
    [2, 0.05, 1, 1],
  ])('refuses count %d, alpha %d, delta %d, first stage %d', (count, alpha, delta, firstStage) => {
    expect(() => new KimNelson({ count, alpha, delta, firstStage })).toThrow(RangeError)
  })
})
