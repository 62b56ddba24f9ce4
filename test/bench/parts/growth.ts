import { type ContenderName, type Mmc, MINUTES_PER_DAY } from '../contenders/cases.ts'
import { atMost, type Line, lineOf, told, type Wanted } from '../line.ts'
import { median } from '../median.ts'
import { budgetOf, type Options } from '../options.ts'
import { checkAnswers, type Heat, type Race, racesInTurn, titles } from '../race.ts'

const names = ['by-hand', 'antrean', 'simjs'] as const
const requests = 200_000
/** Days with a long queue: enough that those who are there at the start and at the end do not matter. */
const queueDays = 300
/** SIM.JS takes twenty seconds for so many with a queue of 100,000. */
const queueDaysOfSimJs = 20

/** What a request costs in offices of all sizes: M/M/c at load 0.8, and with a long queue at load 1. */
export function growth(options: Options): Line[] {
  const { rounds } = options
  const budget = budgetOf(options)
  const sizes = [
    sized(10, 10),
    sized(10, 100),
    sized(10, 1000),
    sized(10, 10_000),
    sized(100, 10_000),
    sized(1000, 10_000),
  ]
  const races = racesInTurn(
    sizes.map((size) => heatOf(size, names, options)),
    { rounds, budget },
  )
  const queues = racesInTurn(
    [100, 100_000].map((waiting) => heatOf(queued(waiting, queueDays), ['by-hand', 'antrean'], options)),
    { rounds, budget },
  )
  const simJs = racesInTurn(
    [100, 100_000].map((waiting) => heatOf(queued(waiting, queueDaysOfSimJs), ['by-hand', 'simjs'], options)),
    { rounds: 1, budget },
  )
  const all = [...races, ...queues, ...simJs]
  for (const each of all) checkAnswers(each, null)
  const perDay = races.slice(0, 4)
  const units = races.slice(3)
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

function sized(units: number, perDay: number): Mmc {
  const meanWork = (0.8 * units * MINUTES_PER_DAY) / perDay
  return { kind: 'mmc', units, perDay, days: requests / perDay, meanWork, waiting: 0 }
}

/** As many come as are served, so that the queue stays about as long as it is at the start. */
function queued(waiting: number, days: number): Mmc {
  return { kind: 'mmc', units: 10, perDay: 10_000, days, meanWork: 1.44, waiting }
}

function heatOf(size: Mmc, by: readonly ContenderName[], { quick }: Options): Heat {
  const { units, perDay, waiting } = size
  const title = `${units} units, ${perDay} requests a day, ${waiting} waiting`
  return { title, case: quick ? fewer(size) : size, names: by }
}

/** A case of the same kind that takes a fraction of the time. */
function fewer(size: Mmc): Mmc {
  const days = Math.max(2, Math.round(size.days / (size.waiting === 0 ? 50 : 10)))
  return { ...size, days, waiting: size.waiting / 100 }
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
