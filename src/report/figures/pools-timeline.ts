import { minutesOfCell } from '../../experiments/cells.ts'
import { sharesOfCells } from '../../experiments/link-periods.ts'
import type { ExampleReplication, Results } from '../../experiments/results.ts'
import { outputLimits } from '../../limits/output-limits.ts'
import { type UnitState, unitStates } from '../../office/kernel/unit-state.ts'
import { MINUTES_PER_DAY } from '../../time/minutes.ts'
import { formatNumber } from '../format.ts'
import { saySummedUp, summedUp } from '../summed-up.ts'
import type { Language } from '../words/say.ts'
import { say } from '../words/say.ts'
import { figure, footer } from './chart-frame.ts'
import { dateAxis } from './date-axis.ts'
import { sayPiece } from './drawn-example.ts'
import type { FigureDataset } from './figure-dataset.ts'
import type { Figure, FigureOptions } from './figure.ts'
import { planOf } from './figure.ts'
import { hatchedAreas } from './hatching.ts'
import { joinDays } from './join-days.ts'
import { colours, type StateStyle, stateStyles } from './palette.ts'
import { rowAxis, rowLabel } from './row-axis.ts'
import { unitsByPool } from '../units-by-pool.ts'
import { stateKey } from './state-key.ts'

const rowHeight = 54
/** Pieces of the horizon: four pixels each. */
const PIECES = 200

/** A state, or a link that is down, with the share of a row that it takes in each piece. */
interface Layer {
  readonly label: string
  /** Null leaves it white. */
  readonly style: StateStyle | null
  readonly shares: Float64Array
}

interface PoolRow {
  readonly name: string
  readonly layers: readonly Layer[]
}

/** Where the units of one future are, where they are many: a row a pool, in which each state takes the share of its units. */
export function poolsTimelineFigure(results: Results, options: FigureOptions): Figure {
  const { language } = options
  const plan = planOf(results, options.plan)
  const { scenario } = results
  const { example } = plan
  const minutes = minutesOfCell(scenario.days, PIECES)
  const pools = poolRows(example, minutes, scenario.days, language)
  const all = [...pools, ...linkRows(example, minutes, scenario.days, language)]
  const rows = all.slice(0, outputLimits.timelinePools.most)
  const notes = [
    saySummedUp('timelineRows', example.units.length + example.links.length, language),
    sayPiece(minutes / MINUTES_PER_DAY, language),
    ...summedUp('timelinePools', all.length, language),
  ]
  return figure({
    name: ['units', plan.name],
    title: say(language, 'poolsTitle', { plan: plan.title }),
    caption: [say(language, 'poolsCaption', { replication: example.replication, plan: plan.title }), ...notes].join(
      ' ',
    ),
    footer: [footer(results, plan, language), ...notes].join(' · '),
    height: 190 + rowHeight * rows.length,
    datasets: areas(rows, minutes / MINUTES_PER_DAY, scenario.days),
    scales: {
      x: dateAxis(scenario, language, { min: 0, max: scenario.days }),
      y: rowAxis(rows.map(({ name }) => rowLabel(name))) as never,
    },
    plugins: [hatchedAreas],
  })
}

/** Those with the most units first. */
function poolRows(example: ExampleReplication, minutes: number, days: number, language: Language): PoolRow[] {
  return unitsByPool(example.units)
    .sort((a, b) => b.units.length - a.units.length)
    .map(({ pool, units }) => {
      const count = formatNumber(units.length, language)
      return { name: say(language, 'poolOfUnits', { pool, count }), layers: layersOf(units, minutes, days, language) }
    })
}

/** Closed stands where the others leave room: what is out of the office hangs from the top, also on closed days. */
function layersOf(units: ExampleReplication['units'], minutes: number, days: number, language: Language): Layer[] {
  const spells = units.flatMap((unit) => joinDays(unit.spells))
  const shareOf = (state: UnitState) => {
    const own = spells.filter((spell) => spell.state === state)
    return sharesOfCells(own, minutes, days).map((share) => share / units.length)
  }
  const shares = unitStates.map((state) => (state === 'closed' ? null : shareOf(state)))
  const open = (cell: number) => shares.reduce((sum, each) => sum + (each?.[cell] ?? 0), 0)
  const closed = Float64Array.from({ length: Math.ceil((days * MINUTES_PER_DAY) / minutes) }, (_, cell) =>
    Math.max(0, 1 - open(cell)),
  )
  return unitStates.map((state, i) => ({
    label: say(language, stateKey(state)),
    style: state === 'closed' ? null : stateStyles[state],
    shares: shares[i] ?? closed,
  }))
}

const linkDown: StateStyle = { fill: colours.black, hatching: 'none', ink: '#FFFFFF' }

function linkRows(example: ExampleReplication, minutes: number, days: number, language: Language): PoolRow[] {
  return example.links.map(({ name, periods }) => {
    const shares = sharesOfCells(periods, minutes, days)
    return { name, layers: [{ label: say(language, 'linkDown'), style: linkDown, shares }] }
  })
}

/** Height of what is in a row; the rest is the space between rows. */
const FILLED = 0.84

/** Each layer of each row between two stepped lines; the legend has each label once. */
function areas(rows: readonly PoolRow[], cell: number, days: number): FigureDataset[] {
  const named = new Set<string>()
  return rows.flatMap(({ layers }, row) => {
    let below = new Float64Array(Math.ceil(days / cell))
    return layers
      .filter(({ shares }) => shares.some((share) => share > 0))
      .flatMap(({ label, style, shares }): FigureDataset[] => {
        const above = below.map((share, i) => share + shares[i])
        const edge = { borderWidth: 0, pointRadius: 0, stepped: 'before' } as const
        const line = (heights: Float64Array) =>
          steps(heights, cell, days, (share) => row + FILLED / 2 - FILLED * Math.min(1, share))
        const lower = below
        below = above
        if (style === null) return []
        const swatch = named.has(label) ? {} : { swatch: { kind: 'area', colour: style.fill } as const }
        named.add(label)
        return [
          { ...edge, label, data: line(above), backgroundColor: style.fill, fill: '+1', style, ...swatch },
          { ...edge, data: line(lower) },
        ]
      })
  })
}

/** A point where a height begins that is another than the one before, and one at the end. */
function steps(
  heights: Float64Array,
  cell: number,
  days: number,
  place: (height: number) => number,
): { x: number; y: number }[] {
  const points = [...heights].flatMap((height, i) =>
    i > 0 && height === heights[i - 1] ? [] : [{ x: i * cell, y: place(height) }],
  )
  return [...points, { x: days, y: place(heights[heights.length - 1]) }]
}
