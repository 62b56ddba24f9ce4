import type { StateInterval } from '../../experiments/results.ts'
import type { UnitState } from '../../office/kernel/unit-state.ts'

/** States of a unit that is in the office; of these a night makes hundreds of short intervals. */
const inOffice: ReadonlySet<UnitState> = new Set(['working', 'idle', 'resting', 'blocked', 'maintained', 'closed'])

/**
 * The intervals as a reader wants to see them over months: each day in the office becomes one interval of the state
 * that filled most of its opening hours, equal neighbours are joined over the night, and days on which the unit
 * was closed throughout are left out. Spells out of the office keep their exact times.
 */
export function joinDays(intervals: readonly StateInterval[]): StateInterval[] {
  const joined: StateInterval[] = []
  for (const stay of stays(intervals)) {
    const days = stay.every((interval) => inOffice.has(interval.state)) ? dayByDay(stay) : stay
    for (const interval of days) {
      const last = joined.at(-1)
      if (last?.state === interval.state && last.to === interval.from)
        joined[joined.length - 1] = { ...last, to: interval.to }
      else joined.push(interval)
    }
  }
  return joined
}

/** Runs of intervals all in the office or all out of it. */
function stays(intervals: readonly StateInterval[]): StateInterval[][] {
  const runs: StateInterval[][] = []
  for (const interval of intervals) {
    const run = runs.at(-1)
    if (run !== undefined && inOffice.has(run[0].state) === inOffice.has(interval.state)) run.push(interval)
    else runs.push([interval])
  }
  return runs
}

function dayByDay(stay: readonly StateInterval[]): StateInterval[] {
  const [from, to] = [stay[0].from, stay.at(-1)!.to]
  const open = new Map<number, Map<UnitState, number>>()
  for (const interval of stay) {
    if (interval.state === 'closed') continue
    for (let day = Math.floor(interval.from); day < interval.to; day += 1) {
      const times = open.get(day) ?? new Map<UnitState, number>()
      const time = Math.min(interval.to, day + 1) - Math.max(interval.from, day)
      open.set(day, times.set(interval.state, (times.get(interval.state) ?? 0) + time))
    }
  }
  return [...open].map(([day, times]) => ({
    state: longest(times),
    from: Math.max(day, from),
    to: Math.min(day + 1, to),
  }))
}

function longest(times: ReadonlyMap<UnitState, number>): UnitState {
  return [...times].reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0]
}
