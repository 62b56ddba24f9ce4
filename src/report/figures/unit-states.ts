import type { PlanResults, PoolResults, Results, StatesByDay } from '../../experiments/results.ts'
import { outputLimits } from '../../limits/output-limits.ts'
import { awayStates, failedStates, type UnitState } from '../../office/kernel/unit-state.ts'
import { total } from '../../statistics/total.ts'
import { capitalised, formatBriefly, formatDate, formatNumber } from '../format.ts'
import { sayOf } from '../lone-replication.ts'
import { summedUp } from '../summed-up.ts'
import { joinAnd } from '../words/join-and.ts'
import { type Language, say } from '../words/say.ts'
import { figure, footer } from './chart-frame.ts'
import { dateAxis } from './date-axis.ts'
import { daysOfPiece } from './drawn-days.ts'
import type { FigureDataset } from './figure-dataset.ts'
import { type Figure, type FigureOptions, planOf } from './figure.ts'
import { hatchedAreas } from './hatching.ts'
import { stateStyles } from './palette.ts'
import { rowAxis, rowLabel } from './row-axis.ts'
import { type ShownDays, shownDays } from './shown-days.ts'
import { stateKey } from './state-key.ts'

const ROW = 74
/** Height of what is in a row; the rest is the space between rows. */
const FILLED = 0.86

/** States of a unit that cannot serve until it is repaired. */
const missing = [...failedStates, ...awayStates]

/** A pool whose units were ever there, with what they do. */
interface Row {
  readonly name: string
  readonly units: number
  readonly states: readonly StatesByDay[]
}

/**
 * What the units of each pool do over time, in how many of the futures: a row a pool, as high as it has units, in which
 * each state takes the mean number of units. Null for results of earlier versions.
 */
export function unitStatesFigure(results: Results, options: FigureOptions): Figure | null {
  const { language } = options
  const plan = planOf(results, options.plan)
  const shown = shownDays(results, [plan], language)
  const all = rowsOf(plan, shown)
  if (all.length === 0) return null
  const rows = all.slice(0, outputLimits.timelinePools.most)
  const title = finding(shown, all, language)
  return figure({
    name: ['unit-states', plan.name],
    title,
    caption: [
      sayOf(results, language, 'unitStatesCaption', { plan: plan.title }),
      ...shown.notes,
      ...summedUp('timelinePools', all.length, language),
      ...summedUp('daysDrawn', shown.days, language),
    ].join(' '),
    alt: title,
    footer: footer(results, plan, language),
    height: 150 + ROW * rows.length,
    datasets: areas(rows, shown.days, language),
    scales: {
      x: dateAxis(shown, language, { min: 0, max: shown.days }),
      y: rowAxis(rows.map((row) => rowLabel(labelOf(row, language)))) as never,
    },
    plugins: [hatchedAreas],
  })
}

/** Over the days that are shown; those whose units are missed most first. */
function rowsOf({ pools }: PlanResults, { days }: ShownDays): Row[] {
  return pools
    .flatMap(({ name, statesByDay }: PoolResults): Row[] => {
      const units = Math.round(unitsOn(statesByDay ?? [], 0))
      return statesByDay === undefined || units === 0
        ? []
        : [{ name, units, states: statesByDay.map(({ state, units }) => ({ state, units: units.slice(0, days) })) }]
    })
    .sort((a, b) => missedInAll(b) - missedInAll(a))
}

/** Of all states together, those that are not there among them. */
function unitsOn(states: readonly StatesByDay[], day: number): number {
  return total(states.map(({ units }) => units[day]))
}

function missedOn({ states }: Row, day: number): number {
  return unitsOn(
    states.filter(({ state }) => missing.includes(state)),
    day,
  )
}

function missedInAll(row: Row): number {
  return total(row.states[0].units.map((_, day) => missedOn(row, day)))
}

/** Fewer units than this, on average, are as good as none. */
const HARDLY_ANY = 0.1

/** How many units of the pool that misses most are missing when most are, and at the end of what is shown. */
function finding({ dates, days }: ShownDays, rows: readonly Row[], language: Language): string {
  const [row] = rows
  const missed = row.states[0].units.map((_, day) => missedOn(row, day))
  const most = missed.reduce((best, count, day) => (count > missed[best] ? day : best), 0)
  if (missed[most] < HARDLY_ANY) {
    const pools = joinAnd(
      rows.slice(0, 3).map(({ name }) => name),
      language,
    )
    return say(language, rows.length > 3 ? 'unitStatesAllThereAny' : 'unitStatesAllThere', { pools })
  }
  const date = (day: number) => formatDate(dates[day], language)
  const count = (value: number) => (value < HARDLY_ANY ? '0' : formatBriefly(value, language))
  return say(language, 'unitStatesMissing', {
    pool: capitalised(row.name),
    all: formatNumber(row.units, language),
    most: count(missed[most]),
    date: date(most),
    last: count(missed.at(-1)!),
    end: date(days - 1),
  })
}

function labelOf({ name, units }: Row, language: Language): string {
  return say(language, 'poolOfUnits', { pool: name, count: formatNumber(units, language) })
}

/** Each state of each row between two stepped lines; the legend has each state once. Closed leaves room. */
function areas(rows: readonly Row[], days: number, language: Language): FigureDataset[] {
  const named = new Set<UnitState>()
  return rows.flatMap(({ states }, row) => {
    const all = pieces(states[0].units.map((_, day) => unitsOn(states, day)))
    let below = all.map(() => 0)
    return states.flatMap(({ state, units }): FigureDataset[] => {
      const lower = below
      const upper = pieces(units).map((mean, piece) => lower[piece] + (all[piece] === 0 ? 0 : mean / all[piece]))
      below = upper
      if (state === 'closed') return []
      const style = stateStyles[state]
      const label = say(language, stateKey(state))
      const swatch = named.has(state) ? {} : { swatch: { kind: 'area', colour: style.fill } as const }
      named.add(state)
      const edge = { borderWidth: 0, pointRadius: 0, stepped: 'before' } as const
      const line = (heights: readonly number[]) => steps(heights, days, (share) => row + FILLED / 2 - FILLED * share)
      return [
        { ...edge, ...apart, label, data: line(upper), backgroundColor: style.fill, fill: '+1', style, ...swatch },
        { ...edge, data: line(lower) },
      ]
    })
  })
}

/** A white edge, so that states are told apart in grey. */
const apart = { borderWidth: 0.75, borderColor: '#FFFFFF' } as const

/** Means over the pieces into which long horizons are cut. */
function pieces(values: readonly number[]): number[] {
  const length = daysOfPiece(values.length)
  return Array.from({ length: Math.ceil(values.length / length) }, (_, piece) => {
    const within = values.slice(piece * length, (piece + 1) * length)
    return total(within) / within.length
  })
}

/** A point where a height begins that is another than the one before, and one at the end. */
function steps(heights: readonly number[], days: number, place: (share: number) => number): { x: number; y: number }[] {
  const length = daysOfPiece(days)
  const points = heights.flatMap((height, piece) =>
    piece > 0 && height === heights[piece - 1] ? [] : [{ x: piece * length, y: place(Math.min(1, height)) }],
  )
  return [...points, { x: days, y: place(Math.min(1, heights.at(-1)!)) }]
}
