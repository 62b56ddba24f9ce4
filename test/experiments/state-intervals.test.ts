import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { StateInterval } from '../../src/experiments/results.ts'
import { UnitStateIntervals } from '../../src/experiments/state-intervals.ts'
import { type UnitState, unitStates } from '../../src/office/kernel/unit-state.ts'
import { assertProperty } from '../property-seeds.ts'

const shortStates: readonly UnitState[] = ['working', 'idle', 'closed', 'resting']
const isShort = (state: UnitState) => shortStates.includes(state)

interface Timeline {
  readonly days: number
  /** Time, in minutes, and state code. */
  readonly entries: readonly (readonly [time: number, state: number])[]
}

/** The spells told of a unit that enters states at these times, in minutes. */
function told({ days, entries }: Timeline): StateInterval[] {
  const unit = new UnitStateIntervals(days)
  for (const [time, state] of entries) unit.enter(time, state)
  const { intervals, cell } = unit.recorded()
  expect(cell).toBeNull()
  return [...intervals]
}

/** The spells of a unit that enters a state at each of these times, in days. */
function spells(days: number, ...entries: readonly (readonly [from: number, state: UnitState])[]): StateInterval[] {
  return told({ days, entries: entries.map(([from, state]) => [from * 1440, unitStates.indexOf(state)]) })
}

describe('the spells of a unit', () => {
  it('tell each day by what filled most of its open time', () => {
    const day = [
      [0, 'closed'],
      [0.25, 'idle'],
      [0.3, 'working'],
      [0.6, 'closed'],
      [1.25, 'working'],
      [1.3, 'idle'],
      [1.6, 'closed'],
    ] as const
    expect(spells(3, ...day)).toEqual([
      { state: 'working', from: 0, to: 1 },
      { state: 'idle', from: 1, to: 2 },
      { state: 'closed', from: 2, to: 3 },
    ])
  })

  it('keep the times of what lasts, such as a trip, and join days that are alike', () => {
    const trip = [
      [0, 'working'],
      [1.5, 'in-transit'],
      [2.25, 'at-depot'],
      [4.75, 'working'],
    ] as const
    expect(spells(6, ...trip)).toEqual([
      { state: 'working', from: 0, to: 1.5 },
      { state: 'in-transit', from: 1.5, to: 2.25 },
      { state: 'at-depot', from: 2.25, to: 4.75 },
      { state: 'working', from: 4.75, to: 6 },
    ])
  })

  it('leave a closed day closed after work until midnight', () => {
    expect(spells(2, [0, 'working'], [1, 'closed'])).toEqual([
      { state: 'working', from: 0, to: 1 },
      { state: 'closed', from: 1, to: 2 },
    ])
  })
})

/** Entries into states at whole minutes, often on the stroke of midnight. */
const timeline = fc
  .record({
    days: fc.integer({ min: 1, max: 6 }),
    entries: fc.uniqueArray(
      fc.tuple(
        fc.oneof(
          fc.nat(8639),
          fc.nat(5).map((day) => day * 1440),
        ),
        fc.nat(unitStates.length - 1),
      ),
      { selector: ([time]) => time, maxLength: 25 },
    ),
    first: fc.nat(unitStates.length - 1),
  })
  .map(({ days, entries, first }) => {
    const sorted = entries.filter(([time]) => time > 0 && time < days * 1440).sort((a, b) => a[0] - b[0])
    return { days, entries: [[0, first] as const, ...sorted] } satisfies Timeline
  })

/** Minutes in each state between two times, in days. */
function minutesIn({ entries, days }: Timeline, from: number, to: number): Map<UnitState, number> {
  const minutes = new Map<UnitState, number>()
  entries.forEach(([start, code], i) => {
    const end = entries[i + 1]?.[0] ?? days * 1440
    const length = Math.min(end, to * 1440) - Math.max(start, from * 1440)
    if (length > 1e-6) minutes.set(unitStates[code], (minutes.get(unitStates[code]) ?? 0) + length)
  })
  return minutes
}

describe('the spells of any unit', () => {
  const settings = { seed: 1, numRuns: 500 }

  it('cover the horizon without gaps and overlaps, and neighbours differ', () => {
    assertProperty(
      fc.property(timeline, (line) => {
        const all = told(line)
        expect(all.map(({ from }) => from)).toEqual([0, ...all.slice(0, -1).map(({ to }) => to)])
        expect(all.at(-1)?.to).toBe(line.days)
        expect(all.every(({ from, to }) => from < to)).toBe(true)
        expect(all.slice(1).every(({ state }, i) => state !== all[i].state)).toBe(true)
      }),
      settings,
    )
  })

  it('keep all time in the states that last', () => {
    assertProperty(
      fc.property(timeline, (line) => {
        for (const { state, from, to } of told(line).filter((spell) => !isShort(spell.state))) {
          expect([...minutesIn(line, from, to).keys()]).toEqual([state])
        }
        const lasting = [...minutesIn(line, 0, line.days)].filter(([state]) => !isShort(state))
        for (const [state, minutes] of lasting) {
          const shown = told(line).filter((spell) => spell.state === state)
          expect(shown.reduce((sum, { from, to }) => sum + (to - from) * 1440, 0)).toBeCloseTo(minutes, 6)
        }
      }),
      settings,
    )
  })

  it('tell the rest of each day by the state that filled most of it, closed only when there was no other', () => {
    assertProperty(
      fc.property(timeline, (line) => {
        for (const spell of told(line).filter(({ state }) => isShort(state))) {
          for (let day = Math.floor(spell.from); day < spell.to; day++) {
            const minutes = minutesIn(line, Math.max(day, spell.from), Math.min(day + 1, spell.to))
            minutes.delete('closed')
            const most = Math.max(0, ...minutes.values())
            const expected = most === 0 ? ['closed'] : [...minutes.keys()].filter((s) => minutes.get(s)! > most - 1e-6)
            expect(expected).toContain(spell.state)
          }
        }
      }),
      settings,
    )
  })

  it('are as few as the days, however often the unit takes up work', () => {
    const unit = new UnitStateIntervals(3)
    for (let minute = 0; minute < 3 * 1440; minute++)
      unit.enter(minute, unitStates.indexOf(minute % 2 ? 'working' : 'idle'))
    expect(unit.recorded()).toEqual({ intervals: [{ state: 'idle', from: 0, to: 3 }], cell: null })
  })
})

/** A unit that fails and comes back in turn, after these minutes each. */
function failingUnit(days: number, up: number, down: number): UnitStateIntervals {
  const unit = new UnitStateIntervals(days)
  for (let time = 0; time < days * 1440; time += up + down) {
    unit.enter(time, unitStates.indexOf('working'))
    unit.enter(time + up, unitStates.indexOf('failed'))
  }
  return unit
}

describe('the spells of a unit to which too much happens', () => {
  it('are told cell by cell, by the state that took most of each', () => {
    const often = failingUnit(2222, 24, 6).recorded()
    expect(often).toEqual({ intervals: [{ state: 'working', from: 0, to: 2222 }], cell: 5 })
    expect(failingUnit(100, 6, 24).recorded()).toEqual({
      intervals: [{ state: 'failed', from: 0, to: 100 }],
      cell: 1 / 5,
    })
  })

  it('keep what lasts to within a cell, and a night does not outweigh the day', () => {
    const unit = new UnitStateIntervals(1000)
    const enter = (day: number, state: UnitState) => unit.enter(day * 1440, unitStates.indexOf(state))
    for (let day = 0; day < 1000; day++) {
      enter(day, day >= 400 && day < 500 ? 'at-depot' : 'working')
      for (let k = 1; k < 17 && day < 400; k++) enter(day + k / 60, k % 2 ? 'blocked' : 'working')
      if (day < 400 || day >= 500) enter(day + 1 / 3, 'closed')
    }
    expect(unit.recorded()).toEqual({
      intervals: [
        { state: 'working', from: 0, to: 400 },
        { state: 'at-depot', from: 400, to: 500 },
        { state: 'working', from: 500, to: 1000 },
      ],
      cell: 2,
    })
  })

  it('are as few however often it fails, and however long the run is', () => {
    const lengths = [0.5, 5, 48].flatMap((minutes) =>
      [30, 500, 3000].map((days) => {
        const unit = new UnitStateIntervals(days)
        for (let time = 0, k = 0; time < days * 1440; time += minutes * (1 + (k % 7)), k++) {
          unit.enter(time, unitStates.indexOf(k % 2 ? 'failed' : 'working'))
        }
        return unit.recorded().intervals.length
      }),
    )
    expect(Math.max(...lengths)).toBeLessThanOrEqual(1000)
  })
})
