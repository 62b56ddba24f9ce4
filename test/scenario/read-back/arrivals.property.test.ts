import fc from 'fast-check'
import { expect, it } from 'vitest'
import { OfficeModel } from '../../../src/office/office-model.ts'
import { arrivalFacts, batchesInRun } from '../../../src/scenario/read-back/arrival-facts.ts'
import { startDayOf } from '../../../src/scenario/read-back/run-facts.ts'
import { office } from '../scenarios.ts'

const REPLICATIONS = 40
/** Standard errors that a right mean may be away; by chance once in 15,000 offices. */
const FAR = 4

const rate = fc.record({
  word: fc.constantFrom('poisson', 'evenly', 'overdispersed'),
  amount: fc.integer({ min: 1, max: 60 }),
  per: fc.constantFrom('day', 'hour', 'week'),
})

const scenario = fc.record({
  rate,
  horizon: fc.integer({ min: 14, max: 40 }),
  days: fc.constantFrom('mon-fri: 08:00-12:00', 'mon-sat: 08:00-12:00 13:00-15:00', 'daily: 24 h', 'tue: 09:00-17:00'),
  holiday: fc.integer({ min: 5, max: 28 }),
  monday: fc.integer({ min: 0, max: 250 }),
  growth: fc.constantFrom('0 % per year', '300 % per year', '-50 % per year'),
  batch: fc.boolean(),
})

it('the citizens that are read back are those who come on average in the simulation', () => {
  fc.assert(
    fc.property(scenario, fc.integer({ min: 0, max: 1000 }), (drawn, seed) => {
      const { rate: r, horizon, days, holiday, monday, growth, batch } = drawn
      const spread = r.word === 'overdispersed' ? ', sd 20 %' : ''
      const read = office(`title: P
start: 2018-03-01
horizon: ${horizon} d
opening: { hours: { ${days} }, closed: [2018-03-${String(holiday).padStart(2, '0')}] }
pools: { p: { units: 1 } }
services:
  s:
    arrivals: { pattern: "${r.word}(${r.amount} per ${r.per}${spread})", weekdays: { mon: ${monday} % }, growth: ${growth} }
    ${batch ? 'batches: { on: 2018-03-02, every: 2 wk, size: 3 people }' : ''}
    route: [{ at: p, takes: 1 min }]
`)
      const service = read.services[0]!
      const facts = arrivalFacts(read, service, [], startDayOf(read))
      const expected = facts.inRun + batchesInRun(read, service)
      const model = new OfficeModel(read)
      const came = Array.from(
        { length: REPLICATIONS },
        (_, replication) => model.run(seed, replication).services[0]!.arrived,
      )
      const mean = came.reduce((sum, each) => sum + each, 0) / REPLICATIONS
      const variance = came.reduce((sum, each) => sum + (each - mean) ** 2, 0) / (REPLICATIONS - 1)
      // evenly, the last one may come after the run; a batch of a closed last day, too
      const lost = 1 + (batch ? 3 : 0)
      expect(Math.abs(mean - expected)).toBeLessThan(lost + FAR * Math.sqrt(variance / REPLICATIONS))
      // the weekdays of a week add up to it
      expect(facts.perWeek).toBeCloseTo(
        facts.byWeekday.reduce<number>((sum, each) => sum + (each ?? 0), 0),
        9,
      )
    }),
    { numRuns: 40 },
  )
})
