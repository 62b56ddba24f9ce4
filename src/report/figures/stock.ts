import type { Band, Results } from '../../experiments/results.ts'
import { nameOf } from '../called.ts'
import { estimateText, formatNumber } from '../format.ts'
import { loneReplication, sayOf } from '../lone-replication.ts'
import { summedUp } from '../summed-up.ts'
import { say, type Language } from '../words/say.ts'
import { dateOfDay, figure, footer, countAxis } from './chart-frame.ts'
import { dateAxis } from './date-axis.ts'
import { drawnDays, pointsAt } from './drawn-days.ts'
import type { LineDataset } from './figure-dataset.ts'
import type { Figure, FigureOptions } from './figure.ts'
import { planOf } from './figure.ts'
import { colours } from './palette.ts'

/** The stock of each supply over dates under one plan: one figure a supply, none when the office uses none. */
export function stockFigures(results: Results, options: FigureOptions): Figure[] {
  const { language } = options
  const plan = planOf(results, options.plan)
  const number = (value: number) => formatNumber(value, language)
  return plan.supplies.map((supply) => {
    const { name, stock, daysEmpty } = supply
    return figure({
      name: ['stock', nameOf(supply), plan.name],
      title: say(language, 'stockTitle', { supply: name, plan: plan.title }),
      caption: [
        sayOf(results, language, 'stockCaption', {
          supply: name,
          daysEmpty: estimateText(daysEmpty, language),
        }),
        ...summedUp('daysDrawn', results.scenario.days, language),
      ].join(' '),
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
      tooltipTitle: dateOfDay(results.scenario, language),
    })
  })
}

/** The days at which the stock is drawn. */
const daysOf = (stock: Band) => drawnDays(stock.p50.length, stock.p50, stock.p05, stock.p95)

/** The median, which of a single future is its line. */
function middleLine(stock: Band, label: string, number: (value: number) => string): LineDataset {
  const drawn = daysOf(stock)
  return {
    label,
    data: pointsAt(drawn, stock.p50),
    borderColor: colours.black,
    borderWidth: 2,
    pointRadius: 0,
    swatch: { kind: 'line', colour: colours.black },
    describe: (index) => `${label}: ${number(stock.p50[drawn[index]])}`,
  }
}

function band(stock: Band, number: (value: number) => string, language: Language): LineDataset[] {
  const edge = { borderWidth: 0, pointRadius: 0, order: 3 }
  const drawn = daysOf(stock)
  const range = (day: number) => `${number(stock.p05[day])} – ${number(stock.p95[day])}`
  return [
    {
      ...edge,
      label: say(language, 'queueBand'),
      data: pointsAt(drawn, stock.p95),
      backgroundColor: colours.band,
      fill: '+1',
      swatch: { kind: 'area', colour: colours.band },
      describe: (index) => `${say(language, 'queueBand')}: ${range(drawn[index])}`,
    },
    { ...edge, data: pointsAt(drawn, stock.p05) },
  ]
}
