import { type ContenderName, type Mmc, MINUTES_PER_DAY } from '../contenders/cases.ts'
import { atMost, type Line, lineOf, told, type Wanted } from '../line.ts'
import { median } from '../median.ts'
import { budgetOf, type Options } from '../options.ts'
import { checkAnswers, race, type Race, titles } from '../race.ts'

const names = ['by-hand', 'antrean', 'simjs'] as const
const requests = 200_000
/** Days with a long queue: enough that those who are there at the start and at the end do not matter. */
const queueDays = 300
/** SIM.JS takes twenty seconds for so many with a queue of 100,000. */
const queueDaysOfSimJs = 20

/** What a request costs in offices of all sizes: M/M/c at load 0.8, and with a long queue at load 1. */
export function growth(options: Options): Line[] {
  const perDay = [10, 100, 1000, 10_000].map((n) => sized(10, n, options))
  const units = [perDay[3], ...[100, 1000].map((n) => sized(n, 10_000, options))]
  const queues = [100, 100_000].map((waiting) => queued(waiting, queueDays, ['by-hand', 'antrean'], options))
  const simJs = [100, 100_000].map((waiting) => queued(waiting, queueDaysOfSimJs, ['by-hand', 'simjs'], options))
  const all = [...new Set([...perDay, ...units, ...queues, ...simJs])]
  for (const each of all) checkAnswers(each, null)
  return [
    ...names.map((name) => costLine('10, 100, 1,000 and 10,000 requests a day, 10 units', name, perDay, atMost(1.2))),
    ...names.map((name) => costLine('10, 100 and 1,000 units, 10,000 requests a day', name, units, atMost(2.5))),
    ...names.map((name) =>
      costLine('a queue of 100 and of 100,000', name, name === 'simjs' ? simJs : queues, atMost(1.1)),
    ),
    {
      what: 'Growth: mean and 95 % of the time in system',
      figure: `alike for all contenders in ${all.length} cases`,
      wanted: 'equal but for chance',
      isMet: true,
    },
  ]
}

function sized(units: number, perDay: number, options: Options): Race {
  const days = Math.max(2, Math.round((options.quick ? 0.02 : 1) * (requests / perDay)))
  const meanWork = (0.8 * units * MINUTES_PER_DAY) / perDay
  const size = { units, perDay, days, meanWork, waiting: 0 }
  return measured(`${units} units, ${perDay} requests a day`, size, names, options)
}

/** As many come as are served, so that the queue stays about as long as it is at the start. */
function queued(waiting: number, days: number, by: readonly ContenderName[], options: Options): Race {
  const size = { units: 10, perDay: 10_000, meanWork: 1.44 }
  const [from, horizon] = options.quick ? [waiting / 100, days / 10] : [waiting, days]
  return measured(`a queue of ${waiting}`, { ...size, waiting: from, days: horizon }, by, options)
}

function measured(title: string, size: Omit<Mmc, 'kind'>, by: readonly ContenderName[], options: Options): Race {
  const rounds = Math.min(3, options.rounds)
  return race(title, { kind: 'mmc', ...size }, by, { rounds, budget: budgetOf(options) })
}

/** Nanoseconds of CPU time a request that a contender takes, size by size; something is wanted of antrean's only. */
function costLine(sizes: string, name: ContenderName, races: readonly Race[], wanted: Wanted): Line {
  const costs = races.map(({ measured: by }) =>
    median((by.get(name) ?? []).map(({ cpu, customers }) => (1e6 * cpu) / customers)),
  )
  const largest = Math.max(...costs) / Math.min(...costs)
  const figure = `${costs.map((ns) => ns.toFixed(0)).join(', ')} (largest / smallest ${largest.toFixed(2)})`
  const what = `Growth: ns a request with ${sizes}: ${titles[name]}`
  return name === 'antrean' ? lineOf(what, figure, largest, wanted) : told(what, figure)
}
