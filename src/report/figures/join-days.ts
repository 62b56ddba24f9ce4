import type { StateInterval } from '../../experiments/results.ts'
import type { UnitState } from '../../office/kernel/unit-state.ts'

/** States of a unit that is in the office; of these a night makes hundreds of short spells. */
const inOffice: ReadonlySet<UnitState> = new Set(['working', 'idle', 'resting', 'blocked', 'maintained', 'closed'])

/**
 * The spells as a reader wants to see them over months: each day in the office becomes one spell of the state
 * that filled most of its opening hours, equal neighbours are joined over the night, and days on which the unit
 * was closed throughout are left out. Spells out of the office keep their exact times.
 */
export function joinDays(spells: readonly StateInterval[]): StateInterval[] {
  const joined: StateInterval[] = []
  for (const stay of stays(spells)) {
    const days = stay.every((spell) => inOffice.has(spell.state)) ? dayByDay(stay) : stay
    for (const spell of days) {
      const last = joined.at(-1)
      if (last?.state === spell.state && last.to === spell.from) joined[joined.length - 1] = { ...last, to: spell.to }
      else joined.push(spell)
    }
  }
  return joined
}

/** Runs of spells all in the office or all out of it. */
function stays(spells: readonly StateInterval[]): StateInterval[][] {
  const runs: StateInterval[][] = []
  for (const spell of spells) {
    const run = runs.at(-1)
    if (run !== undefined && inOffice.has(run[0].state) === inOffice.has(spell.state)) run.push(spell)
    else runs.push([spell])
  }
  return runs
}

function dayByDay(stay: readonly StateInterval[]): StateInterval[] {
  const [from, to] = [stay[0].from, stay.at(-1)!.to]
  const open = new Map<number, Map<UnitState, number>>()
  for (const spell of stay) {
    if (spell.state === 'closed') continue
    for (let day = Math.floor(spell.from); day < spell.to; day += 1) {
      const times = open.get(day) ?? new Map<UnitState, number>()
      const time = Math.min(spell.to, day + 1) - Math.max(spell.from, day)
      open.set(day, times.set(spell.state, (times.get(spell.state) ?? 0) + time))
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
