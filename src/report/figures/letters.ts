import { outputLimits } from '../../limits/output-limits.ts'
import type { Band, Results } from '../../experiments/results.ts'
import { loneReplication, sayOf } from '../lone-replication.ts'
import { formatDate, formatNumber } from '../format.ts'
import { saySummedUp } from '../summed-up.ts'
import { say } from '../words/say.ts'
import { drawnDays } from './drawn-days.ts'
import type { LineDataset } from './figure-dataset.ts'
import { figure, footer, countAxis } from './chart-frame.ts'
import { dateAxis } from './date-axis.ts'
import type { Figure, FigureOptions } from './figure.ts'
import { focusFacts, focusOf, planOf } from './figure.ts'
import { colours, type Marker, tint } from './palette.ts'
import { shownDays } from './shown-days.ts'

/** Weeks whose marks can be told apart. */
const MOST_MARKED = 200

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
  const shown = shownDays(results, [plan], language)
  const all = Math.floor(results.scenario.days / 7)
  const weeks = Math.floor(shown.days / 7)
  if (!focusFacts(results).hasLetters || weeks === 0) return null
  const number = (value: number) => formatNumber(value, language)
  const isOne = loneReplication(results) !== null
  const { dates, days } = results.scenario
  const hasRenewals = lettersPerWeek.renewals.p95.slice(0, weeks).some((letters) => letters > 0)
  const fewer = weeks > outputLimits.daysDrawn.most ? [saySummedUp('daysDrawn', days, language)] : []
  return figure({
    name: ['letters', plan.name],
    title: say(language, 'lettersTitle', { service, plan: plan.title }),
    caption: [sayOf(results, language, 'lettersCaption', { service }), ...shown.notes, ...fewer].join(' '),
    footer: footer(results, plan, language),
    height: 380,
    datasets: [
      ...lines(
        lettersPerWeek.first,
        { all, weeks },
        { label: say(language, 'lettersFirst'), bandLabel: say(language, 'queueBand') },
        looks.first,
        number,
        isOne,
      ),
      ...(hasRenewals
        ? lines(
            lettersPerWeek.renewals,
            { all, weeks },
            { label: say(language, 'lettersRenewals'), bandLabel: null },
            looks.renewals,
            number,
            isOne,
          )
        : []),
    ],
    scales: {
      x: dateAxis(shown, language, { min: -0.5, max: shown.days - 0.5 }),
      y: countAxis(say(language, 'lettersAxis'), number, { grace: '5%' }),
    },
    tooltipTitle: (day) =>
      say(language, 'lettersWeek', { date: formatDate(dates[Math.max(0, Math.round(day))], language) }),
  })
}

/** The median of each week at its first day, and the band that holds 90 % of the futures; of a single one its line. */
function lines(
  band: Band,
  { all, weeks }: { readonly all: number; readonly weeks: number },
  { label, bandLabel }: { readonly label: string; readonly bandLabel: string | null },
  look: Look,
  number: (value: number) => string,
  isOne: boolean,
): LineDataset[] {
  const range = (week: number) => (isOne ? '' : ` (${number(band.p05[week])} – ${number(band.p95[week])})`)
  const drawn = drawnDays(all, band.p50, band.p05, band.p95).filter((week) => week < weeks)
  const series = (values: readonly number[]) => drawn.map((week) => ({ x: 7 * week, y: values[week] }))
  const edge = { borderWidth: 0, pointRadius: 0, pointHitRadius: 0, order: 3 }
  return [
    {
      label,
      data: series(band.p50),
      borderColor: look.colour,
      backgroundColor: look.colour,
      borderDash: [...look.dash],
      borderWidth: 2,
      pointRadius: weeks > MOST_MARKED ? 0 : 3,
      pointStyle: look.marker,
      swatch: { kind: 'line', ...look },
      order: 1,
      describe: (index) => `${label}: ${number(band.p50[drawn[index]])}${range(drawn[index])}`,
    },
    ...(isOne
      ? []
      : [
          {
            ...edge,
            ...(bandLabel === null
              ? {}
              : { label: bandLabel, swatch: { kind: 'area', colour: tint(look.colour, 0.2) } as const }),
            data: series(band.p95),
            backgroundColor: tint(look.colour, 0.2),
            fill: '+1',
          },
          { ...edge, data: series(band.p05) },
        ]),
  ]
}
