import { describe, expect, it } from 'vitest'
import { conditionsOf } from '../../../src/experiments/decision/conditions.ts'
import { neededForMean, neededForProbability } from '../../../src/experiments/decision/replications-needed.ts'
import { type Candidate, rank } from '../../../src/experiments/decision/rank.ts'
import { isMore, isNotMore, isWithin } from '../../../src/experiments/decision/pairs.ts'
import type { PlanResults } from '../../../src/experiments/results.ts'
import { clopperPearson } from '../../../src/statistics/clopper-pearson.ts'
import { meanInterval } from '../../../src/statistics/mean-interval.ts'
import { skewHalfWidth } from '../../../src/statistics/skew-half-width.ts'

const zone = { days: 0.5, waiting: 0.25, cost: 100, elsewhere: 0.25 }

function candidate(name: string, changes: Partial<Candidate> = {}): Candidate {
  const facts = { answer: 'yes', nearness: Infinity, losesMore: false } as const
  return { name, ...facts, gone80: 30, goneMean: 28, officeCost: 1000, waiting: 5, waitingElsewhere: 5, ...changes }
}

const namesOf = (candidates: readonly Candidate[], order: 'cheapest' | 'earliest') => {
  const { ranking, rankedBy } = rank(candidates, order, zone)
  return [ranking.map(({ name }) => name).join(' '), rankedBy]
}

describe('the ranking', () => {
  it('is by the date of 80 %, then by cost, then by waiting', () => {
    const plans = [
      candidate('late', { gone80: 31, officeCost: 0 }),
      candidate('dear', { officeCost: 1200 }),
      candidate('slow', { waiting: 5.5 }),
      candidate('first'),
    ]
    expect(namesOf(plans, 'earliest')).toEqual(['first slow dear late', 'waiting'])
  })

  it('is by cost first where the cheapest is wanted', () => {
    const plans = [candidate('late', { gone80: 60, officeCost: 0 }), candidate('soon')]
    expect(namesOf(plans, 'cheapest')).toEqual(['late soon', 'office-cost'])
  })

  it('takes differences within the zone for none, and keeps the order of the scenario', () => {
    const plans = [candidate('a', { officeCost: 1099, waiting: 5.2 }), candidate('b'), candidate('c', { gone80: 30.4 })]
    expect(namesOf(plans, 'earliest')).toEqual(['a b c', null])
  })

  it('goes by the mean day where no date lies within the horizon', () => {
    const plans = [
      candidate('never', { gone80: Infinity, goneMean: 90, officeCost: 0 }),
      candidate('seldom', { gone80: Infinity, goneMean: 70 }),
    ]
    expect(namesOf(plans, 'earliest')).toEqual(['seldom never', 'gone'])
  })

  it('puts plans that lose more behind all others, however early they are', () => {
    const plans = [candidate('guard', { gone80: 0, losesMore: true }), candidate('wait', { gone80: Infinity })]
    expect(namesOf(plans, 'earliest')).toEqual(['wait guard', 'goal'])
  })

  it('puts those that surely meet the goal first, and the nearest of the others next', () => {
    const plans = [
      candidate('no', { answer: 'no', nearness: 0.1, officeCost: 0 }),
      candidate('far', { answer: 'undecided', nearness: 0.7, officeCost: 0 }),
      candidate('near', { answer: 'undecided', nearness: 0.79, officeCost: 500 }),
      candidate('sure', { officeCost: 9000 }),
    ]
    expect(namesOf(plans, 'cheapest')).toEqual(['sure near far no', 'goal'])
  })
})

describe('what is shown of a difference', () => {
  it('is larger only outside its interval and outside the zone, equal only inside the zone', () => {
    const gap = (mean: number, halfWidth: number | null) => ({ mean, halfWidth, skewness: null })
    expect([isMore(gap(2, 1), 0.5), isMore(gap(0.4, 0.1), 0.5), isMore(gap(2, 2.5), 0.5)]).toEqual([true, false, false])
    expect([isWithin(gap(0.2, 0.2), 0.5), isWithin(gap(0.2, 0.4), 0.5)]).toEqual([true, false])
    expect([isNotMore(gap(-3, 1), 0), isNotMore(gap(0, 0), 0), isNotMore(gap(0, 1), 0)]).toEqual([true, true, false])
    expect([isMore(gap(9, null), 0), isWithin(gap(0, null), 1), isNotMore(null, 1)]).toEqual([false, false, false])
  })
})

describe('the exact interval of a probability', () => {
  it('has the ends of the tables', () => {
    const { low, high } = clopperPearson(4, 20, 0.95)
    expect([low, high].map((end) => end.toFixed(4))).toEqual(['0.0573', '0.4366'])
    expect(clopperPearson(0, 10, 0.95).low).toBe(0)
    expect(clopperPearson(0, 10, 0.95).high).toBeCloseTo(1 - 0.025 ** 0.1, 12)
    expect(clopperPearson(10, 10, 0.95)).toMatchObject({ high: 1 })
  })

  it('refuses what is no share', () => {
    expect(() => clopperPearson(3, 2, 0.95)).toThrow(RangeError)
    expect(() => clopperPearson(0, 0, 0.95)).toThrow(RangeError)
  })
})

describe('how many replications would settle it', () => {
  it('grows with the square of the half-width over the distance', () => {
    expect(neededForMean(1, 2, 50)).toBe(200)
    expect([neededForMean(0, 2, 50), neededForMean(1, null, 50), neededForMean(1e-9, 2, 50)]).toEqual([
      null,
      null,
      null,
    ])
  })

  it('is where the interval of a share that stays leaves the limit', () => {
    const needed = neededForProbability(0.88, 0.8, 50, 0.95)!
    expect(clopperPearson(Math.round(0.88 * needed), needed, 0.95).low).toBeGreaterThan(0.8)
    expect(needed).toBeGreaterThan(50)
    expect(needed).toBeLessThan(200)
    expect(neededForProbability(0.8, 0.8, 50, 0.95)).toBeNull()
  })
})

describe('a budget', () => {
  const goal = { service: 's', goneBy: null, waits: null, budget: 170, order: 'cheapest' as const }
  const answerOf = (officeCost: readonly number[]) => {
    const plan = { services: [{ name: 's', replications: { officeCost } }] } as unknown as PlanResults
    return conditionsOf(plan, goal, 0.95)[0]
  }

  it('is not surely kept because few futures are dear', () => {
    // 27 of 100 and 3 of 400: mean 130, and Student's interval ends at 164
    const costs = Array.from({ length: 30 }, (_, r) => (r % 10 === 0 ? 400 : 100))
    const { answer, value, low, high } = answerOf(costs)
    expect(value).toBeCloseTo(130, 9)
    expect(answer).toBe('undecided')
    expect(high).toBeGreaterThan(170)
    expect(low).toBeCloseTo(130 - meanInterval(costs, 0.95).halfWidth!, 9)
  })

  it('is kept where the futures are alike to both sides', () => {
    const { answer, low, high } = answerOf(Array.from({ length: 30 }, (_, r) => (r % 2 === 0 ? 40 : 220)))
    expect(answer).toBe('yes')
    expect((low! + high!) / 2).toBeCloseTo(130, 9)
  })
})

describe('a share within the target', () => {
  const goal = { service: 's', goneBy: null, waits: { share: 0.9 }, budget: null, order: 'cheapest' as const }

  it('lies between none and all, however few futures there are', () => {
    const plan = { services: [{ name: 's', replications: { withinTarget: [1, 1, 0.8] } }] } as unknown as PlanResults
    const [{ low, value, high, answer }] = conditionsOf(plan, goal, 0.99)
    expect(value).toBeCloseTo(2.8 / 3, 12)
    expect(high).toBe(1)
    expect(low).toBeGreaterThanOrEqual(0)
    expect(answer).toBe('undecided')
  })
})

describe('the half-width that allows for skewness', () => {
  it('is that of Student without skewness, and longer with it', () => {
    const interval = meanInterval([1, 2, 3, 4, 5], 0.95)
    expect(skewHalfWidth(interval, 0, 0.95)).toBeCloseTo(interval.halfWidth!, 12)
    expect(skewHalfWidth(interval, 1, 0.95)).toBeGreaterThan(interval.halfWidth!)
    expect(skewHalfWidth(interval, -1, 0.95)).toBeCloseTo(skewHalfWidth(interval, 1, 0.95), 12)
    expect(skewHalfWidth(meanInterval([2, 2], 0.95), 0, 0.95)).toBe(0)
  })
})
