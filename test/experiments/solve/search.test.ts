import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bisect, isNeverWorse } from '../../../src/experiments/solve/bisect.ts'
import {
  allPoints,
  keyOf,
  neighboursOf,
  type Dimension,
  type Point,
} from '../../../src/experiments/solve/choice-space.ts'
import { confirm, portion } from '../../../src/experiments/solve/confirm.ts'
import { findFirst } from '../../../src/experiments/solve/find-first.ts'
import { idleChoices } from '../../../src/experiments/solve/idle-choices.ts'
import { cheapest, earliest, inOrder } from '../../../src/experiments/solve/objective.ts'
import { dominates, frontOf, nearFront, type Weight } from '../../../src/experiments/solve/pareto-front.ts'
import { rSpline } from '../../../src/experiments/solve/r-spline.ts'
import { screen } from '../../../src/experiments/solve/screen.ts'
import { Sights } from '../../../src/experiments/solve/sights.ts'
import { SettingSpace } from '../../../src/experiments/solve/setting-space.ts'
import type { Look } from '../../../src/experiments/solve/sight.ts'
import { FIRST_FRESH, mostToTell, solve, type SolveQuestion } from '../../../src/experiments/solve/solve.ts'
import { likelihood, type Wanted } from '../../../src/experiments/solve/wanted.ts'
import type { Choice } from '../../../src/scenario/compiled/choices.ts'
import { assertAsyncProperty, assertProperty } from '../../property-seeds.ts'
import { tableLook, type Told } from './table-look.ts'

const wanted: Wanted = { goneBy: { day: 12, probability: 0.8 }, share: null, budget: null }

const chainOf = (length: number): Point[] => Array.from({ length }, (_, i) => [i])

/** A chain by its probabilities, the preferred first. */
function chainLook(probabilities: readonly number[], seed = 1) {
  return tableLook(([i]) => ({ probability: probabilities[i] }), seed)
}

const rules = { wanted, alpha: 0.025, budget: 20_000 }

describe('the first value of a chain that does', () => {
  it.each<[string, number[], number | null]>([
    ['one value that does', [0.95], 0],
    ['one value that does not', [0.3], null],
    ['all do', [0.95, 0.96, 0.97, 0.98, 0.99, 1], 0],
    ['none does', [0, 0.1, 0.2, 0.3, 0.4, 0.5], null],
    ['steps', [0.1, 0.3, 0.5, 0.65, 0.9, 0.95, 0.99], 4],
    ['plateaus', [0.4, 0.4, 0.4, 0.95, 0.95, 0.95, 0.95], 3],
    ['more is worse: only the first two do', [0.95, 0.95, 0.2, 0.2, 0.2, 0.2], 0],
    ['up and down: a hump', [0.1, 0.2, 0.95, 0.95, 0.1, 0.1, 0.1], 2],
  ])('%s', async (_, probabilities, expected) => {
    const sights = new Sights(chainLook(probabilities))
    expect((await findFirst(sights, chainOf(probabilities.length), rules)).first).toBe(expected)
  })

  it('is found by halving in a long chain, with few futures', async () => {
    const probabilities = Array.from({ length: 60 }, (_, i) => (i < 41 ? 0.5 : 0.95))
    const sights = new Sights(chainLook(probabilities))
    const found = await findFirst(sights, chainOf(60), rules)
    expect(found).toMatchObject({ first: 41, by: 'bisection' })
    // 60 values through the least number of futures that could decide them would be 1,200
    expect(sights.total).toBeLessThan(900)
  })

  it('is looked for among all values when a hump lies between those that were tried', async () => {
    const probabilities = [0.1, 0.1, 0.1, 0.1, 0.95, 0.3, 0.95]
    const chain = chainOf(7)
    const { neverWorse } = await bisect(new Sights(chainLook(probabilities)), chain, rules)
    expect(neverWorse).toBe(false)
    expect(await findFirst(new Sights(chainLook(probabilities)), chain, rules)).toMatchObject({
      first: 4,
      by: 'screening',
    })
  })

  it('compares future by future: as many worse as better is not worse', () => {
    const on = (days: readonly number[]) =>
      days.map((goneDay) => ({ gone: 'yes' as const, goneDay, withinTarget: null, officeCost: 0, waitingDays: 0 }))
    expect(isNeverWorse([on([1, 20]), on([20, 1])], wanted)).toBe(true)
    expect(isNeverWorse([on([1, 1]), on([20, 1])], wanted)).toBe(false)
    expect(isNeverWorse([on([1, 1])], wanted)).toBe(true)
  })

  it('asks with a budget about every value, since more costs more', async () => {
    const look = tableLook(([i]) => ({ probability: i < 3 ? 0.1 : 0.99, cost: 10 * i }))
    const found = await findFirst(new Sights(look), chainOf(6), { ...rules, wanted: { ...wanted, budget: 35 } })
    expect(found).toMatchObject({ first: 3, by: 'screening' })
    const none = await findFirst(new Sights(look), chainOf(6), { ...rules, wanted: { ...wanted, budget: 25 } })
    expect(none.first).toBeNull()
  })
})

describe('the confirmation on fresh futures', () => {
  const confirmed = (probabilities: readonly number[], expected: number, perSetting = 1000) =>
    confirm(new Sights(chainLook(probabilities, 5), 500), chainOf(probabilities.length), expected, {
      ...{ wanted, alpha: 0.025, perSetting, budget: 10_000, testsBefore: true },
    })

  it('gives all of alpha away and no more', () => {
    const sum = Array.from({ length: 10_000 }, (_, i) => portion(i, 4000)).reduce((a, b) => a + b)
    expect(sum).toBeGreaterThan(0.999)
    expect(sum).toBeLessThanOrEqual(1)
  })

  it('shows that the answer does, and that the one before it does not', async () => {
    const { answer, answers } = await confirmed([0.2, 0.5, 0.95], 2)
    expect(answer).toBe(2)
    expect(Object.fromEntries(answers)).toEqual({ 1: 'no', 2: 'yes' })
  })

  it('goes on to the next when the answer of the search does not do, and back when less does', async () => {
    expect((await confirmed([0.2, 0.5, 0.95], 1)).answer).toBe(2)
    expect((await confirmed([0.2, 0.95, 0.96, 0.97], 3)).answer).toBe(1)
    expect((await confirmed([0.95, 0.96], 0)).answer).toBe(0)
    expect((await confirmed([0.2, 0.3], 0)).answer).toBeNull()
  })

  it('leaves open what lies exactly at the limit, and takes the next', async () => {
    const { answer, answers } = await confirmed([0.2, 0.8, 0.97], 1, 300)
    expect(answers.get('1')).toBe('undecided')
    expect(answer).toBe(2)
  })
})

describe('screening of settings', () => {
  const dimensions: Dimension[] = [
    { name: 'printers', values: 5, isOrdered: true },
    { name: 'saturdays', values: 2, isOrdered: false },
    { name: 'idle', values: 3, isOrdered: false },
  ]
  const points = allPoints(dimensions)
  const tell = ([printers, saturdays, idle]: Point): Told => ({
    probability: Math.min(0.99, 0.1 + 0.25 * printers + 0.35 * saturdays),
    cost: 40 * printers + 60 * saturdays + (idle > 0 ? 5 : 0) + 100,
    spread: 10,
  })

  it('finds the cheapest that does, with a fraction of the futures of all', async () => {
    const look = tableLook(tell)
    const sights = new Sights(look)
    const { best, found } = await screen(sights, points, { ...rules, objective: cheapest(0.8, 1) })
    // 0.1 + 0.25 * 2 + 0.35 = 0.95 at 240, 0.1 + 0.25 * 3 = 0.85 at 220
    expect(best).toEqual([3, 0, 0])
    expect(found.get('0,0,0')).toBe('misses')
    expect(['meets', 'no-better']).toContain(found.get('4,1,0'))
    expect(look.futures()).toBe(sights.total)
  })

  it('finds the earliest, and of equal dates the cheapest', async () => {
    const sights = new Sights(tableLook(tell))
    const { best } = await screen(sights, points, { ...rules, objective: earliest(0.8, 30) })
    expect(best).toEqual([3, 0, 0])
  })

  it('tells when nothing does, and of a budget that is too small that nothing is known', async () => {
    const none = await screen(new Sights(tableLook(() => ({ probability: 0.2 }))), points, {
      ...rules,
      objective: inOrder(points),
    })
    expect(none.best).toBeNull()
    expect(new Set(none.found.values())).toEqual(new Set(['misses']))
    const poor = await screen(new Sights(tableLook(tell)), points, {
      ...rules,
      budget: 100,
      objective: inOrder(points),
    })
    expect(new Set(poor.found.values())).toEqual(new Set(['open']))
  })

  /**
   * By accident: alpha is 0.025 for each table, and its bounds are known to be loose; ten tables fail once in some
   * thousand runs at most, and the seeds are fixed.
   */
  it('against brute force over the true probabilities and costs of a random table', async () => {
    const told = fc.record({
      probability: fc.constantFrom(0.1, 0.5, 0.95, 0.99),
      cost: fc.integer({ min: 0, max: 20 }),
    })
    await assertAsyncProperty(
      fc.asyncProperty(fc.array(told, { minLength: 1, maxLength: 12 }), fc.nat(1000), async (table, seed) => {
        const sights = new Sights(tableLook(([i]) => ({ ...table[i], spread: 0.1 }), seed))
        const { best } = await screen(sights, chainOf(table.length), {
          ...rules,
          alpha: 0.001,
          objective: cheapest(0.8, 0.5),
        })
        const costs = table.filter(({ probability }) => probability >= 0.8).map(({ cost }) => cost)
        expect(best === null ? null : table[best[0]].cost).toBe(costs.length === 0 ? null : Math.min(...costs))
      }),
      { seed: 1, numRuns: 10 },
    )
  })

  it('names a choice that matters for nothing, and not one that does', async () => {
    const sights = new Sights(tableLook((point) => ({ ...tell(point), cost: 100 })))
    expect(await idleChoices(sights, [3, 1, 2], [0, 0, 0], 50)).toEqual([2])
    expect(await idleChoices(sights, [0, 0, 0], [0, 0, 0], 50)).toEqual([])
  })
})

describe('R-SPLINE', () => {
  it('finds the cheapest that does among 100,000 settings, looking at few of them', async () => {
    const dimensions: Dimension[] = [
      ...Array.from({ length: 3 }, (_, i) => ({ name: `number-${i}`, values: 30, isOrdered: true })),
      { name: 'option', values: 4, isOrdered: false },
    ]
    const tell = ([a, b, c, option]: Point): Told => ({
      probability: Math.min(1, (a + b + c) / 60 + (option === 2 ? 0.3 : 0)),
      cost: 3 * a + 2 * b + 4 * c + (option === 2 ? 5 : 0) + 100,
      spread: 1,
    })
    const sights = new Sights(tableLook(tell))
    const { best, visited } = await rSpline(sights, dimensions, [0, 0, 0, 0], {
      ...{ wanted, objective: cheapest(0.8, 1), budget: 30_000, seed: 1 },
    })
    // the cheapest way to 0.8 - 0.3 is b = 30, of which there are 29 and one of a
    expect(best[3]).toBe(2)
    expect(tell(best).cost! - (3 + 58 + 5 + 100)).toBeLessThan(8)
    expect(visited.length).toBeLessThan(3000)
  })

  it('gives the same for the same seed, and ends in a space that is wholly seen', async () => {
    const dimensions: Dimension[] = [{ name: 'a', values: 3, isOrdered: true }]
    const once = () =>
      rSpline(new Sights(tableLook(([a]) => ({ probability: a / 2, cost: a }))), dimensions, [0], {
        ...{ wanted, objective: cheapest(0.8, null), budget: 5000, seed: 3 },
      })
    const found = await once()
    expect(found.best).toEqual([2])
    expect(await once()).toEqual(found)
  })
})

describe('the front of what is weighed', () => {
  const weight = fc.record({
    cost: fc.integer({ min: 0, max: 5 }),
    day: fc.constantFrom(1, 2, 3, Infinity),
    waiting: fc.integer({ min: 0, max: 5 }),
  })
  it('has what nothing dominates, one of equal ones, and something that is as good as anything left out', () => {
    assertProperty(
      fc.property(fc.array(weight, { minLength: 1, maxLength: 20 }), (weights: Weight[]) => {
        const front = frontOf(weights)
        for (const i of front) for (const other of weights) expect(dominates(other, weights[i])).toBe(false)
        weights.forEach((one, j) => {
          if (front.includes(j)) return
          const isAsGood = (i: number) =>
            weights[i].cost <= one.cost && weights[i].day <= one.day && weights[i].waiting <= one.waiting
          expect(front.some(isAsGood)).toBe(true)
        })
        expect(nearFront(weights, weights.length).toSorted((a, b) => a - b)).toEqual(weights.map((_, i) => i))
      }),
      { seed: 1 },
    )
  })
})

it('has every setting once, and those that differ in one choice as neighbours', () => {
  const dimensions = [
    { name: 'a', values: 3, isOrdered: true },
    { name: 'b', values: 3, isOrdered: false },
  ]
  expect(new Set(allPoints(dimensions).map(keyOf)).size).toBe(9)
  expect(neighboursOf([0, 1], dimensions)).toEqual([
    [1, 1],
    [0, 0],
    [0, 2],
  ])
})

/** A choice of so many printers, and the question for the cheapest number that does. */
function printersOf(count: number, { budget, seed }: { readonly budget: number; readonly seed: number }) {
  const values = Array.from({ length: count }, (_, i) => ({ value: String(i), title: String(i), amount: i }))
  const choices: Choice[] = [{ name: 'printers', title: 'Printers', kind: 'range', unit: '', values, default: '0' }]
  const space = new SettingSpace(choices, { printers: '0' }, {})
  const question: SolveQuestion = {
    schema: 'antrean-optimize/1',
    scenario: {
      ...{ title: '', startDate: '2018-03-05', days: 30, currency: 'IDR', service: 'card', normalBacklog: 10 },
      plan: null,
    },
    ...{ choices, defaults: { printers: '0' }, held: {}, asked: { kind: 'cheapest' }, wanted },
    ...{ probability: 0.8, equalCost: null, budget, seed, withFront: false },
  }
  return { space, question }
}

describe('a search with few futures', () => {
  it('holds a setting for likely by the exact tail of the beta distribution', () => {
    const seen = (gone: number, n: number) =>
      Array.from({ length: n }, (_, i) => ({
        ...{ gone: 'yes' as const, goneDay: i < gone ? 10 : 20, withinTarget: null, officeCost: 0, waitingDays: 0 },
      }))
    // P(Beta(11, 1) > 0.8) = 1 - 0.8^11; P(Beta(9, 3) > 0.8) = P(Binomial(11, 0.8) <= 8)
    expect(likelihood(seen(10, 10), wanted)).toBeCloseTo(1 - 0.8 ** 11, 12)
    expect(likelihood(seen(8, 10), wanted)).toBeCloseTo(
      1 - (55 * 0.8 ** 9 * 0.04 + 11 * 0.8 ** 10 * 0.2 + 0.8 ** 11),
      12,
    )
    expect(likelihood([], { ...wanted, goneBy: null })).toBe(0)
  })

  it('leaves the others open where its own best is not confirmed: they were set against that', async () => {
    const { space, question } = printersOf(3, { budget: 3000, seed: 1 })
    // the search finds the first, which misses it on fresh futures; the second reaches it for more money
    const searched = tableLook(([i]) => ({ probability: i === 0 ? 1 : 0.98, cost: 10 * i, spread: 60 * i }))
    const fresh = tableLook(([i]) => ({ probability: i === 0 ? 0.7 : 0.98, cost: 10 * i, spread: 60 * i }))
    const look: Look = (wishes) => ((wishes[0]?.from ?? 0) >= FIRST_FRESH ? fresh(wishes) : searched(wishes))
    const results = await solve(space, question, { look, lookLater: async () => null, soFar: () => {} })
    expect(results.answer!.choices).toEqual({ printers: '1' })
    expect(results.counts).toMatchObject({ noBetter: 0, isOfSearch: false })
    expect(results.counts.misses + results.counts.rivals).toBe(2)
  })

  const few = { kind: 'least', choice: 'printers' } as const
  const late = { kind: 'latest', choice: 'printers' } as const
  it.each([
    ['the least of few', 3, few, 100],
    ['the least of many', 40, few, 100],
    ['the least of many', 40, few, 300],
    ['the latest of many', 40, late, 100],
    ['the latest of many', 40, late, 900],
    ['the cheapest', 5, { kind: 'cheapest' }, 300],
  ] as const)('keeps to the futures allowed and to those that tell the answer: %s', async (_, count, asked, budget) => {
    for (const limit of [0.3, 0.6, 2]) {
      const { space, question } = printersOf(count, { budget, seed: 1 })
      const look = tableLook(([i]) => ({ probability: i < limit * count ? 0.7 : 0.85, cost: i }), 1)
      const tools = { look, lookLater: async () => null, soFar: () => {} }
      const { futures } = await solve(space, { ...question, asked }, tools)
      expect(futures.search + futures.tested).toBeLessThanOrEqual(budget)
      expect(futures.all).toBeGreaterThanOrEqual(futures.search + futures.tested)
      expect(futures.all).toBeLessThanOrEqual(budget + mostToTell(1, false))
    }
  })

  it.each([1, 2, 3, 4, 5, 6])('tells no setting that reaches it for one that does not (seed %i)', async (seed) => {
    const { space, question } = printersOf(40, { budget: 900, seed })
    // thirty cheap ones that miss it, some of which are lucky in ten futures, and ten that reach it nearly always
    const look = tableLook(([i]) => ({ probability: i < 30 ? 0.65 : 0.98, cost: i, waiting: 40 - i }), seed)
    const tools = { look, lookLater: async () => null, soFar: () => {} }
    const { reached, answer } = await solve(space, question, tools)
    expect(Number(answer!.choices['printers'])).toBeGreaterThanOrEqual(30)
    // 'open' where the budget ends before it is shown
    expect(reached).not.toBe('no')
  })
})
