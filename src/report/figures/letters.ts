import type { Band, Results } from '../../experiments/results.ts'
import { loneReplication, sayOf } from '../lone-replication.ts'
import { formatDate, formatNumber } from '../format.ts'
import { say } from '../words/say.ts'
import type { LineDataset } from './figure-dataset.ts'
import { figure, footer, countAxis } from './chart-frame.ts'
import { dateAxis } from './date-axis.ts'
import type { Figure, FigureOptions } from './figure.ts'
import { focusFacts, focusOf, planOf } from './figure.ts'
import { colours, type Marker, tint } from './palette.ts'

interface Look {
  readonly colour: string
  readonly dash: readonly number[]
  readonly marker: Marker
}

const looks = {
  first: { colour: colours.blue, dash: [], marker: 'circle' },
  renewals: { colour: colours.vermillion, dash: [6, 3], marker: 'rect' },
} as const satisfies Record<string, Look>

/**
 * First letters and renewals of the focus service in each whole week under one plan; null where it gives no letters or
 * the horizon is shorter than a week. A last week of fewer days would look like a fall.
 */
export function lettersFigure(results: Results, options: FigureOptions): Figure | null {
  const { language } = options
  const plan = planOf(results, options.plan)
  const { name: service, lettersPerWeek } = focusOf(results, plan)
  const weeks = Math.floor(results.scenario.days / 7)
  if (!focusFacts(results).hasLetters || weeks === 0) return null
  const number = (value: number) => formatNumber(value, language)
  const isOne = loneReplication(results) !== null
  const { dates, days } = results.scenario
  return figure({
    name: ['letters', plan.name],
    title: say(language, 'lettersTitle', { service, plan: plan.title }),
    caption: sayOf(results, language, 'lettersCaption', { service }),
    footer: footer(results, plan, language),
    height: 380,
    datasets: [
      ...lines(lettersPerWeek.first, weeks, say(language, 'lettersFirst'), looks.first, number, isOne),
      ...lines(lettersPerWeek.renewals, weeks, say(language, 'lettersRenewals'), looks.renewals, number, isOne),
    ],
    scales: {
      x: dateAxis(results.scenario, language, { min: -0.5, max: days - 0.5 }),
      y: countAxis(say(language, 'lettersAxis'), number, { grace: '5%' }),
    },
    tooltipTitle: (day) =>
      say(language, 'lettersWeek', { date: formatDate(dates[Math.max(0, Math.round(day))], language) }),
  })
}

/** The median of each week at its first day, and the band that holds 90 % of the futures; of a single one its line. */
function lines(
  band: Band,
  weeks: number,
  label: string,
  look: Look,
  number: (value: number) => string,
  isOne: boolean,
): LineDataset[] {
  const range = (week: number) => (isOne ? '' : ` (${number(band.p05[week])} – ${number(band.p95[week])})`)
  const series = (values: readonly number[]) => values.slice(0, weeks).map((y, week) => ({ x: 7 * week, y }))
  const edge = { borderWidth: 0, pointRadius: 0, pointHitRadius: 0, order: 3 }
  return [
    {
      label,
      data: series(band.p50),
      borderColor: look.colour,
      backgroundColor: look.colour,
      borderDash: [...look.dash],
      borderWidth: 2,
      pointRadius: 3,
      pointStyle: look.marker,
      swatch: { kind: 'line', ...look },
      order: 1,
      describe: (week) => `${label}: ${number(band.p50[week])}${range(week)}`,
    },
    ...(isOne
      ? []
      : [
          { ...edge, data: series(band.p95), backgroundColor: tint(look.colour, 0.2), fill: '+1' },
          { ...edge, data: series(band.p05) },
        ]),
  ]
}
