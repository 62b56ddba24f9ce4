import { OfficeModel } from '../office/office-model.ts'
import { TimelineRecorder } from '../office/observers/timeline-recorder.ts'
import { type UnitState, type UnitTimeline, unitStates } from '../office/replication-outcome.ts'
import type { Office } from '../scenario/office.ts'
import type { CreateCalendar } from './engines.ts'
import type { ExampleReplication, Spell } from './results.ts'

const MINUTES_PER_DAY = 1440
const shortStates: readonly UnitState[] = ['working', 'idle', 'closed', 'resting']

/**
 * Runs one replication again to record what each unit did, for the timeline chart. Spells of working, idle, closed and
 * resting are told by the day: the one of them that filled most of the day's opening hours stands for it.
 */
export function exampleReplication(
  office: Office,
  seed: number,
  replication: number,
  createCalendar: CreateCalendar,
): ExampleReplication {
  const recorder = new TimelineRecorder(office.units.length, unitStates.indexOf('idle'))
  const outcome = new OfficeModel(office, createCalendar).run(seed, replication, recorder)
  const timelines = recorder.timelines()
  return {
    replication,
    units: office.units.map((unit, u) => ({
      name: unit.name,
      pool: office.pools[unit.pool].name,
      spells: dailySpells(timelines[u], office.days),
    })),
    links: office.links.map((link, l) => ({ name: link.name, periods: periodsOf(outcome.links[l].periods) })),
  }
}

/** The spells of one unit, short ones told by the day. */
export function dailySpells(timeline: UnitTimeline, days: number): Spell[] {
  const spells: Spell[] = []
  for (let day = 0, i = 0; day < days; day++) {
    const parts: Spell[] = []
    while (i > 0 && timeline.starts[i] > day * MINUTES_PER_DAY) i--
    for (; i < timeline.starts.length && timeline.starts[i] < (day + 1) * MINUTES_PER_DAY; i++) {
      const end = i + 1 < timeline.starts.length ? timeline.starts[i + 1] / MINUTES_PER_DAY : days
      const from = Math.max(day, timeline.starts[i] / MINUTES_PER_DAY)
      // a spell that ends on the stroke of midnight has no part in the day that begins
      if (end > from) parts.push({ state: unitStates[timeline.states[i]], from, to: Math.min(day + 1, end) })
    }
    i = Math.max(0, i - 1)
    for (const spell of mergeShort(parts)) append(spells, spell)
  }
  return spells
}

/** Joins neighbouring short spells of one day to one, in the state that filled most of its open time. */
function mergeShort(parts: readonly Spell[]): Spell[] {
  const merged: Spell[] = []
  for (let i = 0; i < parts.length;) {
    let end = i
    while (end < parts.length && shortStates.includes(parts[end].state)) end++
    if (end === i) merged.push(parts[i++])
    else {
      merged.push({ state: mainState(parts.slice(i, end)), from: parts[i].from, to: parts[end - 1].to })
      i = end
    }
  }
  return merged
}

function mainState(parts: readonly Spell[]): UnitState {
  const total = new Map<UnitState, number>()
  for (const { state, from, to } of parts) {
    if (state !== 'closed') total.set(state, (total.get(state) ?? 0) + to - from)
  }
  let best: UnitState = 'closed'
  for (const [state, time] of total) if (best === 'closed' || time > (total.get(best) ?? 0)) best = state
  return best
}

function append(spells: Spell[], spell: Spell): void {
  const last = spells.at(-1)
  if (last !== undefined && last.state === spell.state && last.to === spell.from) {
    spells[spells.length - 1] = { ...last, to: spell.to }
  } else if (spell.to > spell.from) spells.push(spell)
}

function periodsOf(edges: Float64Array): { from: number; to: number }[] {
  const periods: { from: number; to: number }[] = []
  for (let i = 0; i < edges.length; i += 2) {
    periods.push({ from: edges[i] / MINUTES_PER_DAY, to: edges[i + 1] / MINUTES_PER_DAY })
  }
  return periods
}
