import type { ExampleReplication, Results, StateInterval } from '../../experiments/results.ts'
import type { UnitState } from '../../office/kernel/unit-state.ts'
import { unitStates } from '../../office/kernel/unit-state.ts'
import { formatDate } from '../format.ts'
import type { Language } from '../words/say.ts'
import { say } from '../words/say.ts'
import { figure, footer, wrapText } from './chart-frame.ts'
import { dateAxis } from './date-axis.ts'
import type { FigureDataset } from './figure-dataset.ts'
import type { Figure, FigureOptions } from './figure.ts'
import { planOf } from './figure.ts'
import { hatchedBars } from './hatching.ts'
import { joinDays } from './join-days.ts'
import { colours, stateStyles } from './palette.ts'

const rowHeight = 30

/** Where each unit of one future is, as a Gantt chart: one row a unit, one a link, one colour and hatching a state. */
export function unitsTimelineFigure(results: Results, options: FigureOptions): Figure {
  const { language } = options
  const plan = planOf(results, options.plan)
  const { scenario } = results
  const { example } = plan
  const rows = [...example.units.map((unit) => unit.name), ...example.links.map((link) => link.name)]
  const labels = rows.map((row) => wrapText(row, 22))
  return figure({
    name: ['units', plan.name],
    title: say(language, 'unitsTitle', { plan: plan.title }),
    caption: say(language, 'unitsCaption', { replication: example.replication, plan: plan.title }),
    footer: footer(results, plan, language),
    height: 190 + rowHeight * rows.length,
    indexAxis: 'y',
    datasets: [...stateBars(example, results, language), ...linkBars(example, results, language)],
    scales: {
      x: dateAxis(scenario, language, { min: 0, max: scenario.days }),
      y: {
        type: 'linear',
        min: -0.5,
        max: rows.length - 0.5,
        reverse: true,
        grid: { display: false },
        border: { color: colours.text },
        afterBuildTicks: (axis: { ticks: { value: number }[] }) => {
          axis.ticks = rows.map((_, value) => ({ value }))
        },
        ticks: { color: colours.text, autoSkip: false, callback: (value: string | number) => labels[Number(value)] },
      } as never,
    },
    plugins: [hatchedBars],
    tooltipTitle: () => '',
  })
}

interface Bar extends StateInterval {
  readonly row: number
}

function stateBars(example: ExampleReplication, results: Results, language: Language): FigureDataset[] {
  const bars: Bar[] = example.units.flatMap((unit, row) =>
    joinDays(unit.spells).map((interval) => ({ ...interval, row })),
  )
  return unitStates
    .filter((state) => state !== 'closed')
    .flatMap((state) => {
      const own = bars.filter((bar) => bar.state === state)
      return own.length === 0
        ? []
        : [barDataset(own, say(language, stateKey(state)), stateStyles[state], example, results, language)]
    })
}

/** The name of the text for a state. */
export function stateKey(state: UnitState): `state.${UnitState}` {
  return `state.${state}`
}

function linkBars(example: ExampleReplication, results: Results, language: Language): FigureDataset[] {
  const bars = example.links.flatMap((link, index) =>
    link.periods.map(({ from, to }) => ({ from, to, state: 'blocked' as const, row: example.units.length + index })),
  )
  const style = { fill: colours.black, hatching: 'none', ink: colours.black } as const
  return bars.length === 0 ? [] : [barDataset(bars, say(language, 'linkDown'), style, example, results, language)]
}

function barDataset(
  bars: readonly Bar[],
  label: string,
  style: (typeof stateStyles)[keyof typeof stateStyles],
  example: ExampleReplication,
  results: Results,
  language: Language,
): FigureDataset {
  const names = [...example.units, ...example.links].map((row) => row.name)
  const date = (day: number) =>
    formatDate(results.scenario.dates[Math.min(results.scenario.days - 1, Math.floor(day))], language)
  return {
    type: 'bar',
    label,
    data: bars.map((bar) => ({ x: [bar.from, bar.to], y: bar.row })) as never,
    backgroundColor: style.fill,
    borderColor: style.ink === '#FFFFFF' ? style.fill : style.ink,
    borderWidth: 0.5,
    borderSkipped: false,
    grouped: false,
    barThickness: 18,
    minBarLength: 1.5,
    swatch: { kind: 'area', colour: style.fill },
    describe: (index: number) =>
      `${names[bars[index].row]}: ${label}, ${say(language, 'dateRange', { from: date(bars[index].from), to: date(bars[index].to) })}`,
    ...{ style },
  }
}
