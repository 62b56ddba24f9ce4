import { minutesOfCell } from '../../experiments/cells.ts'
import { sharesOfCells } from '../../experiments/link-periods.ts'
import type { ExampleReplication, Results } from '../../experiments/results.ts'
import { outputLimits } from '../../limits/output-limits.ts'
import { unitStates } from '../../office/kernel/unit-state.ts'
import { MINUTES_PER_DAY } from '../../time/minutes.ts'
import { formatNumber } from '../format.ts'
import { saySummedUp, summedUp } from '../summed-up.ts'
import type { Language } from '../words/say.ts'
import { say } from '../words/say.ts'
import { figure, footer, wrapText } from './chart-frame.ts'
import { dateAxis } from './date-axis.ts'
import { sayPiece } from './drawn-example.ts'
import type { FigureDataset } from './figure-dataset.ts'
import type { Figure, FigureOptions } from './figure.ts'
import { planOf } from './figure.ts'
import { joinDays } from './join-days.ts'
import { colours, stateStyles } from './palette.ts'
import { rowAxis } from './row-axis.ts'
import { unitsByPool } from '../units-by-pool.ts'
import { stateKey } from './state-key.ts'

const rowHeight = 54
/** Pieces of the horizon: four pixels each. */
const PIECES = 200

/** A state, or a link that is down, with the share of a row that it takes in each piece. */
interface Layer {
  readonly label: string
  readonly colour: string
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
  return figure({
    name: `units-${plan.name}`,
    title: say(language, 'poolsTitle', { plan: plan.title }),
    caption: [
      say(language, 'poolsCaption', { replication: example.replication, plan: plan.title }),
      saySummedUp('timelineRows', example.units.length + example.links.length, language),
      sayPiece(minutes / MINUTES_PER_DAY, language),
      ...summedUp('timelinePools', all.length, language),
    ].join(' '),
    footer: footer(results, plan, language),
    height: 190 + rowHeight * rows.length,
    datasets: areas(rows, minutes / MINUTES_PER_DAY, scenario.days),
    scales: {
      x: dateAxis(scenario, language, { min: 0, max: scenario.days }),
      y: rowAxis(rows.map(({ name }) => wrapText(name, 22))) as never,
    },
  })
}

/** Those with the most units first. */
function poolRows(example: ExampleReplication, minutes: number, days: number, language: Language): PoolRow[] {
  return unitsByPool(example.units)
    .sort((a, b) => b.units.length - a.units.length)
    .map(({ pool, units }) => {
      const spells = units.flatMap((unit) => joinDays(unit.spells))
      const layers = unitStates
        .filter((state) => state !== 'closed')
        .map((state) => ({
          label: say(language, stateKey(state)),
          colour: stateStyles[state].fill,
          shares: sharesOfCells(
            spells.filter((spell) => spell.state === state),
            minutes,
            days,
          ).map((share) => share / units.length),
        }))
      const count = formatNumber(units.length, language)
      return { name: say(language, 'poolOfUnits', { pool, count }), layers }
    })
}

function linkRows(example: ExampleReplication, minutes: number, days: number, language: Language): PoolRow[] {
  return example.links.map(({ name, periods }) => {
    const shares = sharesOfCells(periods, minutes, days)
    return { name, layers: [{ label: say(language, 'linkDown'), colour: colours.black, shares }] }
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
      .flatMap(({ label, colour, shares }): FigureDataset[] => {
        const above = below.map((share, i) => share + shares[i])
        const edge = { borderWidth: 0, pointRadius: 0, stepped: 'before' } as const
        const line = (heights: Float64Array) =>
          steps(heights, cell, days, (share) => row + FILLED / 2 - FILLED * Math.min(1, share))
        const swatch = named.has(label) ? {} : { swatch: { kind: 'area', colour } as const }
        named.add(label)
        const both = [
          { ...edge, label, data: line(above), backgroundColor: colour, fill: '+1', ...swatch },
          { ...edge, data: line(below) },
        ]
        below = above
        return both
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
