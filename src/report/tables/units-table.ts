import type { Results, UnitResults } from '../../experiments/results.ts'
import { statesInHours } from '../../experiments/results/hours.ts'
import { type UnitState, unitStates } from '../../office/kernel/unit-state.ts'
import { planOf } from '../figures/figure.ts'
import { stateKey } from '../figures/state-key.ts'
import { sayOf } from '../lone-replication.ts'
import { summedUp } from '../summed-up.ts'
import type { Language } from '../words/say.ts'
import { say } from '../words/say.ts'
import { estimateCell, exactShareCell } from './cells.ts'
import type { Table } from './table.ts'
import { unitsOrPools } from './units-or-pools.ts'

/** Share of each unit's hours in each state that occurs, where it is otherwise, and what it made, under one plan. */
export function unitsTable(results: Results, planName: string, language: Language): Table {
  const plan = planOf(results, planName)
  const units = unitsOrPools(plan.units, language)
  const worksAbove = units.some((unit) => unit.aboveLimit.mean > 0)
  const counts = (['made', 'aboveLimit', 'failures', 'repairs'] as const).filter(
    (key) => key !== 'aboveLimit' || worksAbove,
  )
  const shares = [...hoursColumns(units, language), ...calendarColumns(units, language)]
  const titles = [...shares.map(({ title }) => title), ...counts.map((key) => say(language, key))]
  return {
    name: `units-${plan.name}`,
    caption: say(language, 'unitsTable', { plan: plan.title }),
    columns: [{ title: say(language, 'unit'), numeric: false }, ...titles.map((title) => ({ title, numeric: true }))],
    rows: units.map((unit) => ({
      heading: unit.name,
      cells: [
        ...shares.map(({ shareOf }) => exactShareCell(shareOf(unit), language)),
        ...counts.map((key) => estimateCell(unit[key], language)),
      ],
    })),
    notes: [
      ...summedUp('unitRows', plan.units.length, language),
      sayOf(results, language, 'unitsTableNote'),
      say(language, 'unitsTableHours'),
    ],
  }
}

interface ShareColumn {
  readonly title: string
  /** Null where there is no time of which it could be a share. */
  readonly shareOf: (unit: UnitResults) => number | null
}

/** What the units do in their hours. */
function hoursColumns(units: readonly UnitResults[], language: Language): ShareColumn[] {
  return statesInHours
    .filter((state) => units.some((unit) => (unit.hours?.share[state] ?? 0) > 0))
    .map((state) => ({
      title: say(language, stateKey(state)),
      shareOf: (unit) => unit.hours?.share[state] ?? null,
    }))
}

const IN_HOURS: ReadonlySet<UnitState> = new Set(statesInHours)

const WHILE_OPEN: readonly UnitState[] = ['working', 'idle', 'closed', 'resting', 'blocked']

/** Where the units are not in the office, or are down by night too. */
const ofCalendar = unitStates.filter((state) => !WHILE_OPEN.includes(state))

/** What goes on by night and on closed days too, as shares of the whole horizon. */
function calendarColumns(units: readonly UnitResults[], language: Language): ShareColumn[] {
  const closes = units.some((unit) => unit.share.closed > 0)
  return ofCalendar
    .filter((state) => units.some((unit) => unit.share[state] > 0))
    .filter((state) => closes || !IN_HOURS.has(state))
    .map((state) => ({
      title: say(language, 'ofCalendar', { state: say(language, stateKey(state)) }),
      shareOf: (unit) => unit.share[state],
    }))
}
