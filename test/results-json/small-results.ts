import type { Results } from '../../src/experiments/results.ts'
import { resultsOf } from '../report/results-of.ts'

/** A small office whose results fill every field that results can have. */
const OFFICE = `title: A bit of everything
start: 2018-03-05
horizon: 8 d
currency: IDR
opening: { hours: { mon-fri: 08:00-12:00 13:00-16:00 } }
unknowns: { mean-repair: uniform(1 d, 3 d), applications: uniform(15, 20) }
links:
  network: { outages: [{ since: 1 d ago, lasts: 3 d }] }
  power: { outages: [{ since: day 90, lasts: 1 d }] }
supplies:
  blank-card: { stock: 60, price: 10_000 }
depots:
  workshop: { transit: 0.5 d, crews: 1, repair: exponential(mean mean-repair), cost: 400_000 }
pools:
  counters: { units: 2, overtime-cost: 60_000 }
  printers:
    daily-limit: 12
    units: { printer-1: {}, printer-2: { away: { at: workshop, since: 1 d ago } } }
    failures: { every: exponential(mean 30 cards), repaired-at: workshop }
services:
  card:
    arrivals: poisson(applications per day)
    waiting: { count: 20, at: printers, oldest: 2 d }
    classes:
      urgent: { share: 10 %, priority: 2, letter: { when: at once, at: counters, takes: 4 min, valid: 2 d, cost: 2_000 } }
      impatient: { patience: { leaves: exponential(mean 2 wd) } }
    route:
      - { at: counters, takes: lognormal(mean 5 min, sd 2 min) }
      - { at: printers, takes: 6 min, needs: network, uses: { blank-card: 1 }, redo: 2 % }
    waiting-cost: 1_000
  family-card:
    arrivals: poisson(4 per day)
    route: [{ at: counters, takes: exponential(mean 6 min) }]
triggers:
  order: { when: stock of blank-card < 50, do: { order: { supply: blank-card, size: 100, lead-time: 2 d } } }
  evenings: { when: oldest of card > 2 d, do: { overtime: { pool: printers, days: mon-fri, hours: 16:00-18:00 } } }
targets: { card: { within: 3 d, normal-backlog: 10, for: 3 wd }, family-card: 1 d }
goal: { gone-by: 2018-03-12, probability: 80 %, budget: 90_000_000 }
plans:
  wait: {}
  loan: { title: A loan printer, pools: { printers: { units: { loan: {} } } } }
  saturdays: { title: Saturdays, opening: { extra: [{ on: 2018-03-10, hours: 08:00-12:00 }] } }
  both: { title: Both, combines: [loan, saturdays] }
  storm: { title: Storm, what-if: true, links: { power: { outages: [{ since: day 3, lasts: 2 d }] } } }
`

/** Of several plans in a few replications, of a single plan, and of a single replication, as they are in results.json. */
export async function smallResults(): Promise<readonly [Results, Results, Results]> {
  const of = async (replications: number, plans: readonly string[]): Promise<Results> =>
    JSON.parse(JSON.stringify(await resultsOf(OFFICE, { replications, plans }))) as Results
  const some = ['wait', 'both']
  return [await of(3, some), await of(3, ['wait']), await of(1, some)]
}
