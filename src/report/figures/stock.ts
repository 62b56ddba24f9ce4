import type { Band, Results } from '../../experiments/results.ts'
import { formatEstimate, formatNumber, joinEstimate } from '../format.ts'
import { loneReplication, sayOf } from '../lone-replication.ts'
import { say, type Language } from '../words/say.ts'
import { dateOfDay, figure, footer, countAxis } from './chart-frame.ts'
import { dateAxis } from './date-axis.ts'
import type { LineDataset } from './figure-dataset.ts'
import type { Figure, FigureOptions } from './figure.ts'
import { planOf } from './figure.ts'
import { colours } from './palette.ts'

/** The stock of each supply over dates under one plan: one figure a supply, none when the office uses none. */
export function stockFigures(results: Results, options: FigureOptions): Figure[] {
  const { language } = options
  const plan = planOf(results, options.plan)
  const number = (value: number) => formatNumber(value, language)
  return plan.supplies.map(({ name, stock, daysEmpty }) =>
    figure({
      name: ['stock', name, plan.name],
      title: say(language, 'stockTitle', { supply: name, plan: plan.title }),
      caption: sayOf(results, language, 'stockCaption', {
        supply: name,
        daysEmpty: joinEstimate(formatEstimate(daysEmpty, language)),
      }),
      footer: footer(results, plan, language),
      height: 380,
      datasets: [
        middleLine(stock, sayOf(results, language, 'queueMedian'), number),
        ...(loneReplication(results) === null ? band(stock, number, language) : []),
      ],
      scales: {
        x: dateAxis(results.scenario, language, { min: -0.5, max: results.scenario.days - 0.5 }),
        y: countAxis(say(language, 'stockAxis'), number, { grace: '5%' }),
      },
      tooltipTitle: dateOfDay(results, language),
    }),
  )
}

const series = (values: readonly number[]) => values.map((y, x) => ({ x, y }))

/** The median, which of a single future is its line. */
function middleLine(stock: Band, label: string, number: (value: number) => string): LineDataset {
  return {
    label,
    data: series(stock.p50),
    borderColor: colours.black,
    borderWidth: 2,
    pointRadius: 0,
    swatch: { kind: 'line', colour: colours.black },
    describe: (day) => `${label}: ${number(stock.p50[day])}`,
  }
}

function band(stock: Band, number: (value: number) => string, language: Language): LineDataset[] {
  const edge = { borderWidth: 0, pointRadius: 0, order: 3 }
  return [
    {
      ...edge,
      label: say(language, 'queueBand'),
      data: series(stock.p95),
      backgroundColor: colours.band,
      fill: '+1',
      swatch: { kind: 'area', colour: colours.band },
      describe: (day) => `${say(language, 'queueBand')}: ${number(stock.p05[day])} – ${number(stock.p95[day])}`,
    },
    { ...edge, data: series(stock.p05) },
  ]
}
