import { describe, expect, it } from 'vitest'
import type { SweepResults } from '../../../src/experiments/sweep/sweep-results.ts'
import { CERTAIN_DESK, swept } from './swept.ts'

const pair = ({ pairs }: SweepResults, measure: string) => pairs.find((each) => each.measure === measure)!
const price = ({ prices }: SweepResults, measure: string) => prices.find((each) => each.measure === measure)!

describe('the price of a day', () => {
  it('is exactly what a day brings where nothing is left to chance', async () => {
    const results = await swept(CERTAIN_DESK, ['outage=1 d..6 d:1 d'])
    // each further day of outage leaves a day's ten requests more in the evening before the end
    expect(price(results, 'requests').overall).toEqual({ mean: 10, halfWidth: 0 })
    expect(price(results, 'requests').pieces).toEqual(Array.from({ length: 5 }, () => ({ mean: 10, halfWidth: 0 })))
    // and the backlog is gone a day later, when its hours suffice to catch up on the day of the end
    expect(price(results, 'gone').overall).toEqual({ mean: 1, halfWidth: 0 })
    expect(price(results, 'office-cost').overall).toEqual({ mean: 0, halfWidth: 0 })
    // the k-th day holds up 10 k requests for a day more: the price of a day grows
    const waits = price(results, 'waiting').pieces.map(({ mean }) => mean)
    expect(waits.every((days, i) => i === 0 || days > waits[i - 1])).toBe(true)
    expect(price(results, 'money').overall.mean).toBeCloseTo(1000 * price(results, 'waiting').overall.mean, 6)
  })

  it('knows the date on which the outage ends', async () => {
    const { inputs } = await swept(CERTAIN_DESK, ['outage'], 1)
    expect(inputs[0].values.map(({ written }) => written)).toEqual(['1 d', '2 d', '3 d', '4 d', '5 d', '6 d'])
    expect(inputs[0].endOfOutage).toEqual({ base: 0, perUnit: 1 })
  })
})

/** A second desk on loan for 20 days, or bought: what the office pays is exactly linear in the rent. */
const LOAN_OR_BUY = `${CERTAIN_DESK.replace('    waiting-cost: 1000\n', '')}
plans:
  buy: { pools: { desk: { units: { desk-1: {}, bought: { from: start, price: 50_000 } } } } }
  loan: { pools: { desk: { units: { desk-1: {}, extra: { from: start, stays: 20 d, rent: 1000 } } } } }
`

describe('a break-even value', () => {
  it('of costs that are exactly linear is where they cross', async () => {
    const results = await swept(LOAN_OR_BUY, ['pools.desk.units.extra.rent=1000..4000:700'])
    const { crossings, regions } = pair(results, 'office-cost')
    // 20 days of rent cost what the purchase costs at 2,500 a day
    expect(crossings).toEqual([{ at: 2500, low: 2500, high: 2500, before: 1, after: -1 }])
    expect(regions.map(({ sign }) => sign)).toEqual([1, 0, -1])
    expect(results.inputs[0].scale).toEqual({ kind: 'numbers', unit: '', isMoney: true })
  })

  it('is told for none where one plan is less throughout, and for no identical plans', async () => {
    const results = await swept(LOAN_OR_BUY, ['pools.desk.units.extra.rent=3000..4000:500'])
    expect(pair(results, 'office-cost').regions).toEqual([{ from: 3000, to: 4000, sign: -1 }])
    expect(results.pairs.flatMap(({ crossings }) => crossings)).toEqual([])
    const same = await swept(`${CERTAIN_DESK}\nplans: { one: {}, other: {} }\n`, ['outage=1 d,2 d'])
    expect(same.pairs.every(({ isSame }) => isSame)).toBe(true)
  })
})

describe('a key', () => {
  it('that a plan does not have leaves it the same at every value', async () => {
    const text = `${CERTAIN_DESK}
plans:
  wait: {}
  loan: { pools: { desk: { units: { desk-1: {}, extra: { from: start, rent: 1000 } } } } }
`
    const { untouched, cells } = await swept(text, ['pools.desk.units.extra.rent=1000,2000'])
    expect(untouched).toEqual([{ plan: 'wait', input: 'pools.desk.units.extra.rent' }])
    expect(cells.map(({ plan, means }) => [plan, means['office-cost']!.mean])).toEqual([
      ['wait', 0],
      ['wait', 0],
      ['loan', 30_000],
      ['loan', 60_000],
    ])
  })

  it('in braces stands for several', async () => {
    const text = CERTAIN_DESK.replace('units: 1', 'units: { a: { rent: 1 }, b: { rent: 1 } }')
    const { cells } = await swept(text, ['pools.desk.units.{a,b}.rent=10,20'], 1)
    expect(cells.map(({ means }) => means['office-cost']!.mean)).toEqual([600, 1200])
  })

  it('that no plan has, or with a wrong value, is refused', async () => {
    await expect(swept(CERTAIN_DESK, ['pools.desk.units.c.rent=1,2'])).rejects.toThrow(/there is no/)
    await expect(swept(CERTAIN_DESK, ['pools.desk.units=many,few'])).rejects.toThrow(/many/)
    await expect(swept(CERTAIN_DESK, ['pools.desk.units'])).rejects.toThrow(/is a key, so it needs values/)
    await expect(swept(CERTAIN_DESK, ['outge'])).rejects.toThrow(/there is no unknown and no choice "outge"/)
  })
})

it('takes two inputs, names among them, and says which plan costs least at each combination', async () => {
  const text = LOAN_OR_BUY
  const results = await swept(text, ['pools.desk.units.extra.rent=1000,4000', 'outage=1 d,2 d'])
  expect(results.pairs).toEqual([])
  expect(results.best.map(({ values, plan, isShown }) => [...values, plan, isShown])).toEqual([
    ['1000', '1 d', 'loan', true],
    ['1000', '2 d', 'loan', true],
    ['4000', '1 d', 'buy', true],
    ['4000', '2 d', 'buy', true],
  ])
})
