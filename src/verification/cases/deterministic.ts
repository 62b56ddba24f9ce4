import { ddc, type ArrivalsAndCompletions, type Opening } from '../exact/dd-c.ts'
import type { Measure, Quantity, TextbookCase } from '../textbook-case.ts'
import { MINUTES_PER_DAY } from '../../time/minutes.ts'

const perDay = 60
const waiting = 25

/** Openings of a day, in minutes; requests come evenly over its open minutes. */
function openDay(day: number, ...hours: readonly (readonly [from: number, until: number])[]): Opening[] {
  const total = hours.reduce((sum, [from, until]) => sum + until - from, 0)
  return hours.map(([from, until]) => ({
    from: day * MINUTES_PER_DAY + from,
    until: day * MINUTES_PER_DAY + until,
    arrivals: (perDay * (until - from)) / total,
  }))
}

const morning = [8 * 60, 12 * 60] as const
const afternoon = [13 * 60, 16 * 60] as const
const openings = [
  ...openDay(0, morning, afternoon),
  ...openDay(1, morning, afternoon),
  ...openDay(3, morning, afternoon),
  ...openDay(4, [8 * 60, 11.5 * 60], afternoon),
  ...openDay(7, morning, afternoon),
]

/** What is completed within the openings. */
function exact(): ArrivalsAndCompletions {
  const { arrivals, completions } = ddc({ openings, serviceTime: 19, servers: 3, waiting })
  return { arrivals: arrivals.slice(waiting), completions: completions.filter(Number.isFinite) }
}

/** Largest difference between two lists of times, entry by entry; NaN when their lengths differ. */
function largestDifference(simulated: readonly number[], calculated: readonly number[]): number {
  if (simulated.length !== calculated.length) return NaN
  return simulated.reduce((largest, time, i) => Math.max(largest, Math.abs(time - calculated[i])), 0)
}

function exactly(name: Quantity['name'], unit: Quantity['unit'], value: () => number, measure: Measure): Quantity {
  return { name, unit, exact: value, measure, tolerance: 1e-6 }
}

/** Every arrival and every completion to the minute, through breaks, a closed day and a weekend. */
export const deterministicCase: TextbookCase = {
  name: 'deterministic',
  title: 'D/D/3 with opening hours',
  replications: 1,
  window: { warmUp: 0, tail: 0 },
  quantities: [
    exactly(
      'completed',
      'requests',
      () => exact().completions.length,
      (run) => run.outcome.services[0].completed,
    ),
    exactly(
      'arrivals, largest difference',
      'min',
      () => 0,
      ({ history }) => largestDifference(history.services[0].came, exact().arrivals),
    ),
    exactly(
      'completions, largest difference',
      'min',
      () => 0,
      ({ history }) => largestDifference(history.services[0].completions, exact().completions),
    ),
  ],
}
