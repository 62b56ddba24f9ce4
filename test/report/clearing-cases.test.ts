import { describe, expect, it } from 'vitest'
import type { Results } from '../../src/experiments/results.ts'
import { allFigures } from '../../src/report/figures/all-figures.ts'
import { csvTables } from '../../src/report/csv/csv-tables.ts'
import { planTables } from '../../src/report/tables/all-tables.ts'
import { plansTable } from '../../src/report/tables/plans-table.ts'
import { clearingSentence } from '../../src/report/verdict/clearing-sentence.ts'
import { verdict } from '../../src/report/verdict/verdict.ts'
import { readScenario } from '../../src/scenario/read-scenario.ts'
import { RELAPSE } from './case-offices.ts'
import { resultsOf } from './results-of.ts'

/** 250 come, 240 are made: 10 a day are left, 600 at the end; the normal level of 250 is passed on day 25. */
const growing = `title: Pekanbaru 2015, check by hand
start: 2015-10-05
horizon: 60 d
opening: { hours: { daily: 08:00-16:00 } }
pools: { printers: { units: 6, daily-limit: 40 } }
services: { e-ktp: { arrivals: evenly(250 per day), route: [{ at: printers, takes: 4 min }] } }
targets: { e-ktp: { within: 14 d } }
`

/** Normal at first; 1,001 wait after the outage, and 20 a day are made up: 101 on the 45th working day, 81 on the 46th. */
const announced = `title: an outage announced for day 15
start: 2026-01-05
horizon: 120 d
opening: { hours: { mon-fri: 08:00-16:00 } }
links: { net: { outages: [{ since: day 15, lasts: 14 d }] } }
pools: { printer: { units: 1 } }
services: { card: { arrivals: evenly(100 per day), route: [{ at: printer, takes: 4 min, needs: [net] }] } }
targets: { card: 7 d }
plans:
  wait: {}
  loan: { pools: { printer: { units: { printer-1: {}, loan: { from: day 29, rent: 100 } } } } }
`

/** The founding case by hand: 2,000 wait after day 10, and are gone after day 20, 24 March. */
const byHand = (days: number) => `title: The check by hand
start: 2018-03-05
horizon: ${days} d
opening: { hours: { daily: 08:00-16:00 } }
links: { central-network: { outages: [{ since: start, until: day 6 }] } }
pools:
  printers:
    daily-limit: 100
    units: { p1: {}, p2: {}, p3: { from: day 11 }, p4: { from: day 11 }, p5: { from: day 11 } }
services:
  e-ktp:
    arrivals: { pattern: evenly(300 per day), hours: { 08:00-09:00: 1 } }
    route: [{ at: printers, takes: 4 min, needs: [central-network] }]
targets: { e-ktp: { within: 14 d, normal-backlog: 0, for: 5 wd } }
`

const absent = `title: never there
start: 2026-01-09
horizon: 2 d
opening: { hours: { mon-fri: 08:00-12:00 } }
pools: { p: { units: { a: {}, b: { from: in 100 d } } } }
services: { s: { arrivals: evenly(5 per day), waiting: 3, route: [{ at: p, takes: 10 min }] } }
`

const districts = `title: Districts, one of them without a printer
start: 2017-03-06
horizon: 60 d
opening: { hours: { daily: 08:00-16:00 } }
pools: { p1: { units: 1 }, p2: { units: { gone: { away: { at: ministry, since: start } } } }, p3: { units: 1 } }
depots: { ministry: { repair: 9999 d } }
services:
  d1: { arrivals: evenly(40 per day), route: [{ at: p1, takes: 4 min }] }
  d2: { arrivals: evenly(40 per day), route: [{ at: p2, takes: 4 min }] }
  d3: { arrivals: evenly(145 per day), route: [{ at: p3, takes: 4 min }] }
targets: { d1: 14 d, d2: 14 d }
`

const helpdesk = `title: IT help desk with a second level
start: 2024-03-04
horizon: 28 d
opening: { hours: { daily: 24 h } }
pools:
  level-1: { units: 3 }
  level-2: { units: 2, opening: { hours: { mon-fri: 08:00-17:00 } } }
services:
  incident:
    arrivals: poisson(120 per day)
    route:
      - { at: level-1, takes: lognormal(mean 12 min, sd 8 min) }
      - branch:
          - { share: 12 %, route: [{ at: level-2, takes: lognormal(mean 60 min, sd 60 min) }] }
          - { route: [] }
targets: { incident: { within: 4 h } }
`

/** What a plan's row of the table of plans says. */
function cells(results: Results, heading: RegExp): string[] | undefined {
  return plansTable(results, 'en')
    .rows.find((row) => heading.test(row.heading))
    ?.cells.map(({ text }) => text)
}

describe('a backlog that is gone and comes back for good', () => {
  it('is never gone, was normal by 20 July, is back when the blanks end, and grows by 300 a day', async () => {
    const results = await resultsOf(RELAPSE)
    expect(verdict(results, 'en').headline).toBe(
      'Under “as-is” the backlog of e-ktp is never gone within the 120 days. It is normal for the first time by 20 Jul 2019 with 80% probability, but back in all 4 futures, typically from 3 Aug 2019 on. Over the last 4 weeks it grows by 300 requests a working day: 26,000 are not completed at the end.',
    )
    expect(cells(results, /gone with 80%/)).toEqual(['later than 28 Oct 2019'])
    expect(cells(results, /first time/)).toEqual(['20 Jul 2019'])
    expect(cells(results, /Back above normal/)).toEqual(['100%'])
    expect(results.warnings.map(({ code }) => code)).toEqual(['clears-seldom', 'backlog-grows', 'supply-used-up'])
    expect(verdict(results, 'id').headline).toContain('menumpuk lagi pada semua 4 kemungkinan')
  })

  it('has that in plans.csv and replications.csv', async () => {
    const tables = csvTables(await resultsOf(RELAPSE))
    const plans = tables.find(({ fileName }) => fileName === 'plans.csv')!
    const valueOf = (measure: string) => plans.rows.find((row) => row[4] === measure)?.slice(6)
    expect(valueOf('gone_p80')).toEqual([null, null, null, 1])
    expect(valueOf('first_normal_p80')?.[0]).toBe('2019-07-20')
    expect(valueOf('relapse_day')?.[0]).toBe('2019-08-03')
    expect(valueOf('growth_per_working_day')).toEqual([300, 300, 300, 0])
    const replications = tables.find(({ fileName }) => fileName === 'replications.csv')!
    expect(replications.columns.slice(3, 8)).toEqual([
      'first_normal',
      'first_normal_day',
      'gone',
      'gone_day',
      'relapse_day',
    ])
    expect(replications.rows[0].slice(3, 8)).toEqual(['yes', 19, 'no', null, 33])
  })
})

describe('a backlog that grows', () => {
  it('does not stay normal, and is told with the day from which it is not', async () => {
    const { headline } = verdict(await resultsOf(growing), 'en')
    expect(headline).toMatch(/never gone .* normal at first, .* typically from 30 Oct 2015 on/)
    expect(headline).toMatch(/grows by 10 requests a working day: 600 are not completed/)
  })

  it('is told of the queue of a second level, also where the whole is still normal', async () => {
    const { headline } = verdict(await resultsOf(helpdesk, { replications: 20 }), 'en')
    expect(headline).toMatch(
      /has not passed its normal level by the end, but it is on the way. Over the last 2 weeks it grows by [\d.]+ requests/,
    )
  })

  it('is told of every service, with the figures of each', async () => {
    const results = await resultsOf(districts)
    const { headline, sentences, warnings } = verdict(results, 'en')
    expect(headline).toBe('Under “as-is” the backlog of d1 stays normal from the first day on.')
    expect(sentences).toContain('Under “as-is” nobody of d2 is ever served.')
    expect(sentences[1]).toBe('At the end these grow, in requests a working day: d2 by 40 and d3 by 25.')
    expect(warnings.join()).not.toContain('grows: d')
  })

  it('is not told where an outage ended before the horizon', async () => {
    const text = announced.replace('horizon: 120 d', 'horizon: 42 d')
    const results = await resultsOf(text)
    expect(results.plans.map(({ services }) => services[0].clearing.growth?.isGrowing)).toEqual([false, false])
  })
})

describe('a backlog that comes later', () => {
  it('is gone when it is gone for good', async () => {
    const results = await resultsOf(announced)
    expect(results.plans.map(({ services }) => services[0].clearing.gone.p80.value)).toEqual([91, 36])
    expect(cells(results, /gone with 80%/)).toEqual(['6 Apr 2026', '10 Feb 2026'])
    expect(clearingSentence(results, results.plans[0], 'en')).toBe(
      'Under “wait” the backlog of card is gone by 6 Apr 2026 in all 4 futures. It is normal at first, but above normal later in all 4 futures, typically from 19 Jan 2026 on.',
    )
    const [difference] = results.comparison!.differences
    expect([difference.clearsDecided, difference.secondClearsEarlier?.value]).toEqual([4, 1])
  })
})

describe('a service that only one plan has', () => {
  it('is told under that plan', async () => {
    const t = 'services: { t: { arrivals: evenly(20 per day), route: [{ at: printers, takes: 3 min }] } }'
    const results = await resultsOf(`${growing}plans: { wait: {}, more: { ${t} } }\n`)
    expect(results.scenario.services.map(({ name }) => name)).toEqual(['e-ktp', 't'])
    expect(planTables(results, 'more', 'en')[0].rows.map(({ heading }) => heading)).toEqual(['e-ktp', 't'])
  })
})

describe('a service that a plan leaves out', () => {
  const two = (targets: string, out: string) => `title: two services
start: 2026-01-05
horizon: 20 d
opening: { hours: { mon-fri: 08:00-12:00 } }
pools: { c: { units: 2 } }
services:
  births: { arrivals: evenly(8 per day), route: [{ at: c, takes: 10 min }] }
  cards: { arrivals: evenly(16 per day), waiting: 60, route: [{ at: c, takes: 10 min }] }
${targets}plans: { wait: {}, elsewhere: { services: { ${out}: null } } }
`

  it('does not stand in the way of the others, by whatever place in the list', async () => {
    const results = await resultsOf(two('targets: { cards: { within: 5 d } }\n', 'births'))
    const { differences } = results.comparison!
    const cards = (p: number) => results.plans[p].services.find(({ name }) => name === 'cards')!
    const waitingOf = (p: number) => cards(p).replications.waitingWithinHorizon[0]!
    const { mean } = differences.find(({ measure }) => measure === 'waiting')!
    expect(mean).toBeCloseTo(waitingOf(0) - waitingOf(1), 9)
    expect(verdict(results, 'en').headline).toContain('cards')
    expect(planTables(results, 'elsewhere', 'en')[0].rows.map(({ heading }) => heading)).toEqual(['cards'])
  })

  it('is refused where the decision is about it', () => {
    const reading = readScenario({ file: 'office.yaml', text: two('', 'births') }, () => ({ failure: 'no such file' }))
    expect(reading.ok ? [] : reading.problems.map(({ path, message }) => `${path}: ${message}`)).toEqual([
      'plans.elsewhere: plan "elsewhere" has no service "births", which the decision is about',
    ])
  })
})

describe('a horizon that is too short', () => {
  it('leaves unknown what the last days cannot show', async () => {
    const results = await resultsOf(byHand(22))
    const { gone, horizonToJudge } = results.plans[0].services[0].clearing
    expect(verdict(results, 'en').headline).toBe(
      'Under “as-is” it cannot be judged yet by when the backlog of e-ktp is gone with 80% probability, but not before 24 Mar 2018: in 100% of the futures it is normal at the end, and the run ends before 5 working days in a row have shown it. The run has to last at least 24 days (horizon).',
    )
    expect(gone.p80).toEqual({ value: null, low: 19, high: null, missing: 'unknown', notBefore: 19 })
    expect(gone.byDay.map(({ value }) => value)).toEqual([...Array<number>(19).fill(0), null, null, null])
    expect(gone.withinHorizon).toMatchObject({ value: null, atLeast: 0, atMost: 1 })
    expect(horizonToJudge).toBe(24)
    expect(cells(results, /within the horizon/)).toEqual(['cannot be judged yet'])
    const [, figure] = allFigures(results, 'en')
    expect(figure.caption).toContain('A curve ends where some futures cannot be judged yet')
  })

  it.each([24, 40])('says with one of %i days what it is', async (days) => {
    const { headline, warnings } = verdict(await resultsOf(byHand(days)), 'en')
    expect(headline).toContain('gone by 24 Mar 2018 in all 4 futures')
    expect(warnings).toEqual([])
  })

  it('says that nothing can be judged with fewer working days than the rule asks for', async () => {
    const results = await resultsOf(absent)
    expect(verdict(results, 'en').headline).toBe(
      'Whether the backlog of s is gone cannot be judged: it has to be normal on 5 working days in a row, and the run has 1. The run has to last at least 7 days (horizon).',
    )
    expect(results.warnings.map(({ code }) => code)).not.toContain('clears-seldom')
    expect(cells(results, /within the horizon/)).toEqual(['cannot be judged yet'])
  })

  it('of one replication alone says no more than that', async () => {
    const lone = async (text: string) => verdict(await resultsOf(text, { replications: 1 }), 'en').headline
    expect(await lone(RELAPSE)).toContain(
      'In it the backlog of e-ktp is not gone by the end. It is normal from 20 Jul 2019 on, and above normal again from 3 Aug 2019 on.',
    )
    expect(await lone(byHand(22))).toContain('normal from 24 Mar 2018 on, but the horizon ends before 5 working days')
    expect(await lone(absent)).toContain('cannot be judged')
  })
})
