import type { DifferenceOfPlans } from '../../experiments/attribution/why-results.ts'
import type { Estimate } from '../../experiments/results/estimates.ts'
import { datesFrom } from '../../time/date.ts'
import { dateOfDay, figure } from '../figures/chart-frame.ts'
import { dateAxis } from '../figures/date-axis.ts'
import { differenceAxis } from '../figures/difference-marks.ts'
import { drawnDays, pointsAt } from '../figures/drawn-days.ts'
import type { FigureDataset } from '../figures/figure-dataset.ts'
import type { Figure } from '../figures/figure.ts'
import { colours } from '../figures/palette.ts'
import { formatNumber, formatShare } from '../format.ts'
import { say, type Language } from '../words/say.ts'
import { periodName } from './period-name.ts'
import { placeHeading } from './place-name.ts'
import { type BarRow, rowBarsFigure } from './row-bars.ts'

/** How, when and where the difference between two plans arises. */
export function differenceFigures(results: DifferenceOfPlans, language: Language): Figure[] {
  const { byPlace, byPeriod } = results
  return [
    soFarFigure(results, language),
    barsFigure(
      results,
      'byPeriod',
      byPeriod.map((part) => barRow(periodName(results, part, language), part)),
      language,
    ),
    barsFigure(
      results,
      'byPlace',
      byPlace.map((part) => barRow(placeHeading(part, language), part)),
      language,
    ),
  ]
}

function barRow(name: string, estimate: Estimate): BarRow {
  return { name, estimate, look: estimate.mean < 0 ? 1 : 0 }
}

function barsFigure(
  results: DifferenceOfPlans,
  kind: 'byPlace' | 'byPeriod',
  rows: readonly BarRow[],
  language: Language,
): Figure {
  const facts = factsOf(results, language)
  return rowBarsFigure(
    rows,
    {
      name: [`why-${kind === 'byPlace' ? 'places' : 'periods'}`, results.plan.name, results.against.name],
      title: say(language, `why.diff.${kind}`, facts),
      caption: say(language, `why.diff.${kind}Caption`, facts),
      footer: footerOf(results, language),
      axis: say(language, 'why.diff.byPlaceAxis'),
      looks: [
        { label: say(language, 'why.diff.saved'), colour: colours.skyBlue },
        { label: say(language, 'why.diff.added'), colour: colours.orange },
      ],
    },
    language,
  )
}

function soFarFigure(results: DifferenceOfPlans, language: Language): Figure {
  const { days, startDate, plan, against } = results
  const dates = datesFrom(startDate, days)
  const facts = factsOf(results, language)
  return figure({
    name: ['why-days', plan.name, against.name],
    title: say(language, 'why.diff.byDay', facts),
    caption: say(language, 'why.diff.byDayCaption', facts),
    footer: footerOf(results, language),
    datasets: bandsOf(results, language),
    scales: {
      x: dateAxis({ dates, days }, language, { min: -0.5, max: days - 0.5 }),
      y: differenceAxis(say(language, 'why.diff.byDayAxis'), language),
    },
    tooltipTitle: dateOfDay({ dates }, language),
  })
}

/** The mean, its interval, and where a single future may fall. */
function bandsOf({ soFar, days, confidence }: DifferenceOfPlans, language: Language): FigureDataset[] {
  const { mean, halfWidth, p05, p95 } = soFar
  const drawn = drawnDays(days, mean, p05, p95)
  const half = (day: number) => halfWidth[day] ?? 0
  const number = (value: number) => formatNumber(value, language)
  const edge = { borderWidth: 0, pointRadius: 0, pointHitRadius: 0 }
  const labels = {
    mean: say(language, 'why.diff.mean'),
    interval: say(language, 'why.diff.interval', { confidence: formatShare(confidence, language) }),
    band: say(language, 'why.diff.band'),
  }
  return [
    {
      label: labels.mean,
      data: pointsAt(drawn, mean),
      borderColor: colours.black,
      borderWidth: 2,
      pointRadius: 0,
      swatch: { kind: 'line', colour: colours.black },
      order: 1,
      describe: (i) => `${labels.mean}: ${number(mean[drawn[i]])} ± ${number(half(drawn[i]))}`,
    },
    {
      ...edge,
      label: labels.interval,
      data: pointsAt(
        drawn,
        mean.map((value, day) => value + half(day)),
      ),
      backgroundColor: colours.interval,
      swatch: { kind: 'area', colour: colours.interval },
      fill: '+1',
      order: 2,
    },
    {
      ...edge,
      data: pointsAt(
        drawn,
        mean.map((value, day) => value - half(day)),
      ),
      order: 2,
    },
    {
      ...edge,
      label: labels.band,
      data: pointsAt(drawn, p95),
      backgroundColor: colours.band,
      swatch: { kind: 'area', colour: colours.band },
      fill: '+1',
      order: 3,
      describe: (i) => `${labels.band}: ${number(p05[drawn[i]])} – ${number(p95[drawn[i]])}`,
    },
    { ...edge, data: pointsAt(drawn, p05), order: 3 },
  ]
}

function factsOf({ plan, against, confidence }: DifferenceOfPlans, language: Language) {
  return { plan: plan.title, against: against.title, confidence: formatShare(confidence, language) }
}

function footerOf({ title, replications, seed }: DifferenceOfPlans, language: Language): string {
  const facts = { scenario: title, plans: 2, replications: formatNumber(replications, language), seed }
  return say(language, 'footerAllPlans', facts)
}
