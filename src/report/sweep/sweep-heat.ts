import type { Chart, Plugin } from 'chart.js'
import type { SweepCell } from '../../experiments/sweep/sweep-results.ts'
import { largest, smallest } from '../../statistics/extremes.ts'
import { figure } from '../figures/chart-frame.ts'
import type { FigureDataset } from '../figures/figure-dataset.ts'
import type { Figure } from '../figures/figure.ts'
import { moneyUnit } from '../figures/money-unit.ts'
import { colours, planStyle, tint } from '../figures/palette.ts'
import { rowAxis } from '../figures/row-axis.ts'
import { formatNumber, formatShare } from '../format.ts'
import { say } from '../words/say.ts'
import { placesOf } from './sweep-tables.ts'
import type { Drawn, SweepView } from './sweep-view.ts'

/** One rectangle of a heat map. */
interface Tile {
  /** From 0, white, to 1, the full colour; null: nothing known. */
  readonly shade: number
  readonly colour: string
  readonly text: string
  readonly description: string
}

/** A measure over two inputs under one plan, every combination a tile with its value, the darker the larger. */
export function sweepHeat(view: SweepView, plan: number, measure: Drawn): Figure {
  const { results, language } = view
  const valuesOf = (index: number) => view.cellsOf(index).map((cell) => valueOf(cell, measure, results.scenario.days))
  const all = results.plans.flatMap((_, index) => valuesOf(index))
  const [least, most] = [smallest(all), largest(all)]
  const { title } = results.plans[plan]
  const unit = measure === 'money' || measure === 'office-cost' ? moneyUnit(most) : 1
  const name = view.measureName(measure)
  const text = (value: number, cell?: SweepCell) => valueText(view, measure, value, unit, cell)
  const cells = view.cellsOf(plan)
  const tiles = valuesOf(plan).map((value, i): Tile => {
    const shade = most === least ? 0.3 : 0.06 + (0.88 * (value - least)) / (most - least)
    const shown = text(value, cells[i])
    return { shade, colour: colours.blue, text: shown, description: `${title}: ${shown}` }
  })
  return heatFigure(view, {
    name: [`sweep-map-${measure}`, results.plans[plan].name],
    title: say(language, 'sweep.heatTitle', {
      measure: unit === 1 ? name : say(language, 'sweep.millions', { measure: name }),
      plan: title,
    }),
    caption: say(language, 'sweep.heatCaption', { plan: title }),
    tiles,
    legend: [
      { label: say(language, 'sweep.heatLeast', { value: text(least) }), colour: tint(colours.blue, 0.06) },
      { label: say(language, 'sweep.heatMost', { value: text(most) }), colour: tint(colours.blue, 0.94) },
    ],
  })
}

/** Which plan costs least at each combination. */
export function sweepLeastMap(view: SweepView): Figure {
  const { results, money, language } = view
  const numberOf = (plan: string) => results.plans.findIndex(({ name }) => name === plan)
  const tiles = results.best.map(({ plan, isShown }): Tile => {
    const index = numberOf(plan)
    const text = isShown ? `${index + 1}` : `(${index + 1})`
    return { shade: isShown ? 0.75 : 0.25, colour: planStyle(index).colour, text, description: view.titleOf(plan) }
  })
  const found = results.plans.flatMap((plan, i) =>
    results.best.some((each) => each.plan === plan.name) ? [{ ...plan, i }] : [],
  )
  return heatFigure(view, {
    name: ['sweep-map-least'],
    title: say(language, `sweep.bestTitle.${money}`),
    caption: say(language, 'sweep.bestCaption'),
    tiles,
    legend: found.map(({ title, i }) => ({ label: `${i + 1}: ${title}`, colour: tint(planStyle(i).colour, 0.75) })),
  })
}

function valueOf(cell: SweepCell, measure: Drawn, days: number): number {
  if (measure === 'gone80') return cell.gone80.value ?? days
  return measure === 'probability' ? cell.probability!.value : cell.means[measure]!.mean
}

function valueText(view: SweepView, measure: Drawn, value: number, unit: number, cell?: SweepCell): string {
  const { language, results } = view
  if (measure === 'probability') return formatShare(value, language)
  if (measure !== 'gone80') {
    return formatNumber(value / unit, language, unit > 1 && value < 100 * unit ? 1 : 0)
  }
  const isLater = cell === undefined ? value >= results.scenario.days : cell.gone80.value === null
  const date = view.date(isLater ? results.scenario.days - 1 : value, 'short')
  return isLater ? `> ${date}` : date
}

interface HeatParts {
  readonly name: readonly [string, ...string[]]
  readonly title: string
  readonly caption: string
  readonly tiles: readonly Tile[]
  readonly legend: readonly { readonly label: string; readonly colour: string }[]
}

const ROW_HEIGHT = 40

/** Tiles by the values of the first input across and of the second upright; the tiles are bars as wide as their place. */
function heatFigure(view: SweepView, { name, title, caption, tiles, legend }: HeatParts): Figure {
  const { results, inputs } = view
  const [across, upright] = results.inputs.map(({ values }) => values.length)
  const [labels, rowLabels] = results.inputs.map(({ values }, input) => values.map((_, i) => inputs[input].label(i)))
  const places = tiles.map((_, cell) => placesOf(cell, upright))
  const bars: FigureDataset = {
    type: 'bar',
    data: places.map(([x, y]) => ({ x: [x - 0.5, x + 0.5], y })) as never,
    backgroundColor: tiles.map(({ colour, shade }) => tint(colour, shade)),
    borderColor: '#FFFFFF',
    borderWidth: 1,
    borderSkipped: false,
    grouped: false,
    barPercentage: 1,
    categoryPercentage: 1,
    describe: (index: number) => tiles[index].description,
    ...{ tiles },
  }
  return figure({
    name,
    title,
    caption,
    footer: view.footer(),
    height: 210 + ROW_HEIGHT * upright,
    indexAxis: 'y',
    datasets: [bars, ...legend.map(legendEntry)],
    scales: {
      x: {
        type: 'linear',
        min: -0.5,
        max: across - 0.5,
        title: { display: true, text: inputs[0].axis(), color: colours.text },
        grid: { display: false },
        border: { color: colours.text },
        afterBuildTicks: (axis: { ticks: { value: number }[] }) => {
          axis.ticks = labels.map((_, value) => ({ value }))
        },
        ticks: {
          color: colours.text,
          maxRotation: 0,
          autoSkip: across > 12,
          callback: (value: string | number) => labels[Number(value)],
        },
      } as never,
      y: {
        ...rowAxis(rowLabels),
        offset: false,
        title: { display: true, text: inputs[1].axis(), color: colours.text },
      } as never,
    },
    plugins: [tileTexts],
    tooltipTitle: () => '',
  })
}

/** Stands in the legend alone. */
function legendEntry({ label, colour }: HeatParts['legend'][number]): FigureDataset {
  return { type: 'bar', label, data: [], backgroundColor: colour, swatch: { kind: 'area', colour }, grouped: false }
}

/** Writes into each tile what it stands for, dark on light and light on dark. */
const tileTexts: Plugin = {
  id: 'tileTexts',
  afterDatasetsDraw: (chart: Chart) => {
    const context = chart.ctx
    for (const [index, dataset] of chart.data.datasets.entries()) {
      const { tiles } = dataset as unknown as { tiles?: readonly Tile[] }
      if (tiles === undefined || !chart.isDatasetVisible(index)) continue
      context.save()
      context.font = '12px "DejaVu Sans", sans-serif'
      context.textAlign = 'center'
      context.textBaseline = 'middle'
      for (const [i, element] of chart.getDatasetMeta(index).data.entries()) {
        const { x, y, base } = element as unknown as { x: number; y: number; base: number }
        if (context.measureText(tiles[i].text).width > Math.abs(x - base)) continue
        context.fillStyle = isDark(tint(tiles[i].colour, tiles[i].shade)) ? '#FFFFFF' : colours.text
        context.fillText(tiles[i].text, (x + base) / 2, y)
      }
      context.restore()
    }
  },
}

/** By its luma (ITU-R BT.601), from 0 to 255. */
function isDark(colour: string): boolean {
  const [red, green, blue] = [1, 3, 5].map((from) => Number.parseInt(colour.slice(from, from + 2), 16))
  return 0.299 * red + 0.587 * green + 0.114 * blue < 125
}
