import { describe, expect, it } from 'vitest'
import type { Results } from '../../src/experiments/results.ts'
import { bindingCsv } from '../../src/report/csv/binding-csv.ts'
import { bindingSentences } from '../../src/report/verdict/binding-sentences.ts'
import { verdict } from '../../src/report/verdict/verdict.ts'
import { RELAPSE } from './case-offices.ts'
import { resultsOf } from './results-of.ts'

const sentencesOf = (results: Results, plan: number) => {
  const best = results.plans[plan]!
  return bindingSentences({ ...results, plans: [best] }, best, 'en')
}

describe('what holds up work', () => {
  it('is the lack of blank cards from the day on which they are used up (11-relapse)', async () => {
    // 12,000 blanks last until day 33; 300 a day come, and after 20 days nobody waits overnight
    const results = await resultsOf(RELAPSE)
    const [printers] = results.plans[0]!.pools
    const last = printers!.periods.at(-1)!
    expect(last).toMatchObject({ binding: { kind: 'supply', name: 'blank-card' }, from: 33, to: 119, isToEnd: true })
    expect(last.share).toBeGreaterThan(0.99)
    expect(printers!.bindingByDay.slice(34).every((binding) => binding?.kind === 'supply')).toBe(true)
    expect(sentencesOf(results, 0)[0]).toMatch(
      /^What holds up work at printers under “as-is”: earlier requests in the queue until 2 Aug 2019 .*; a lack of blank-card from 3 Aug 2019 on\.$/,
    )
    const [blanks] = results.plans[0]!.supplies
    expect(blanks).toMatchObject({ firstShortDay: { value: 33 }, shortAtEnd: { value: 1 } })
    const rows = bindingCsv(results).rows.filter((row) => row[5] === 'supply')
    expect(rows[0]!.slice(0, 7)).toEqual(['as-is', 'printers', '2019-08-03', 33, 'supply', 'supply', 'blank-card'])
  })

  it('is the printer that is away, of each district that has none (08b-focus-d1)', async () => {
    const results = await resultsOf(`title: two districts, one without its printer
start: 2017-03-06
horizon: 60 d
opening: { hours: { daily: 08:00-16:00 } }
depots: { ministry: { repair: 9999 d } }
pools:
  p1: { units: 1, daily-limit: 100 }
  p6: { daily-limit: 100, units: { printer-6: { away: { at: ministry, since: start } } } }
  p7: { daily-limit: 100, units: { printer-7: { away: { at: ministry, since: start } } } }
services:
  d1: { arrivals: evenly(40 per day), route: [{ at: p1, takes: 4 min }] }
  d6: { arrivals: evenly(40 per day), route: [{ at: p6, takes: 4 min }] }
  d7: { arrivals: evenly(40 per day), route: [{ at: p7, takes: 4 min }] }
`)
    const [p1, p6] = results.plans[0]!.pools
    expect(p1).toMatchObject({ periods: [], load: { planned: { mean: 0.4 } } })
    expect(p6!.periods).toMatchObject([{ binding: { kind: 'away' }, share: 1, isToEnd: true }])
    expect(p6).toMatchObject({ unitsUp: { mean: 0 }, load: { up: null }, idleShare: null })
    expect(sentencesOf(results, 0)).toEqual([
      'What holds up work at p6 and p7 under “as-is”: units that are away for repair, the whole time.',
    ])
    expect(results.warnings.find(({ code }) => code === 'no-unit-up')?.values).toEqual({ pools: 'p6, p7', days: 28 })
  })

  it('is too few units where more comes than they can do, and a warning says by how much (helpdesk)', async () => {
    const results = await resultsOf(
      `title: IT help desk, 24/7 in three shifts, SLA in hours, escalation to second level
start: 2024-03-04
horizon: 28 d
currency: EUR
opening: { hours: { daily: 24 h } }
pools:
  level-1:
    units:
      day-1: &day { opening: { hours: { daily: 06:00-14:00 } } }
      day-2: *day
      day-3: *day
      late-1: &late { opening: { hours: { daily: 14:00-22:00 } } }
      late-2: *late
      night-1: { opening: { hours: { daily: 00:00-06:00 22:00-24:00 } } }
  level-2: { units: 2, opening: { hours: { mon-fri: 08:00-17:00 } } }
services:
  incident:
    arrivals: { pattern: poisson(120 per day), hours: { 06:00-09:00: 4, 09:00-17:00: 3, 17:00-22:00: 1, 22:00-24:00: 0.3, 00:00-06:00: 0.3 } }
    waiting: 60
    route:
      - { at: level-1, takes: lognormal(mean 12 min, sd 8 min) }
      - branch:
          - { share: 12 %, route: [{ at: level-2, takes: lognormal(mean 60 min, sd 60 min) }] }
          - { route: [] }
targets: { incident: { within: 4 h } }
`,
      { replications: 20 },
    )
    const [first, second] = results.plans[0]!.pools
    // 120 a day x 12 % x 60 min against 2 x 9 h on 5 days of 7: 112%; the 60 who wait at the start bring 7 more
    const { mean, halfWidth } = second!.load.planned!
    expect(Math.abs(mean - 1.12)).toBeLessThan(2 * halfWidth!)
    expect(first!.load.planned!.mean).toBeCloseTo(0.5, 1)
    expect(first!.unitsUp!.mean).toBeCloseTo(2, 9)
    const warning = results.warnings.find(({ code }) => code === 'demand-above-capacity')
    expect(warning?.values).toMatchObject({ pool: 'level-2', steps: 'incident at level-2', percent: 112 })
    expect(verdict(results, 'en').warnings.join(' ')).toContain('the work that came to level-2 was 112%')
    expect(verdict(results, 'id').warnings.join(' ')).toContain('ke level-2 adalah 112%')
  })

  it('is an outage for as long as it lasts, and then the units that have to catch up (54-announced-outage)', async () => {
    const results = await resultsOf(`title: an outage announced for day 15
start: 2026-01-05
horizon: 120 d
opening: { hours: { mon-fri: 08:00-16:00 } }
links: { net: { outages: [{ since: day 15, lasts: 14 d }] } }
pools: { printer: { units: 1 } }
services:
  card:
    arrivals: evenly(100 per day)
    route: [{ at: printer, takes: 4 min, needs: [net] }]
targets: { card: 7 d }
`)
    // down from Monday 19 January to Sunday 1 February; one working day's arrivals are normal, which the 20th exceeds
    expect(results.plans[0]!.pools[0]!.periods).toMatchObject([
      { binding: { kind: 'link', name: 'net' }, to: 25, share: 1 },
      { binding: { kind: 'worked-off' }, from: 28, isToEnd: false, share: 1 },
    ])
    expect(results.plans[0]!.units[0]!.blockedBy).toEqual([{ kind: 'link', name: 'net', share: expect.any(Number) }])
  })

  it('is not told where hardly anything waits', async () => {
    const results = await resultsOf(`title: calm
start: 2026-01-05
horizon: 30 d
opening: { hours: { mon-fri: 08:00-16:00 } }
pools: { counter: { units: 2 } }
services: { s: { arrivals: poisson(50 per day), route: [{ at: counter, takes: 5 min }] } }
`)
    expect(sentencesOf(results, 0)).toEqual([])
    expect(results.warnings.map(({ code }) => code)).not.toContain('demand-above-capacity')
  })
})
