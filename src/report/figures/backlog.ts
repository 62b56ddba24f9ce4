import type { PlanResults, Results } from '../../experiments/results.ts'
import { backlogFinding } from '../findings/backlog-finding.ts'
import { largest } from '../../statistics/extremes.ts'
import { formatNumber } from '../format.ts'
import { planHeading } from '../plan-heading.ts'
import { summedUp } from '../summed-up.ts'
import { say, type Language } from '../words/say.ts'
import {
  backlogBand,
  closedStrip,
  closedUnder,
  namedNormalLine,
  outageColumns,
  plannedMarks,
  shownOf,
} from './backlog-parts.ts'
import { countAxis, dateOfDay, type FigureParts, figure, footer } from './chart-frame.ts'
import { dateAxis } from './date-axis.ts'
import { daysOfPiece, pointsAt } from './drawn-days.ts'
import type { LineDataset } from './figure-dataset.ts'
import type { Figure, FigureOptions } from './figure.ts'
import { focusOf, planOf } from './figure.ts'
import { hatchedColumns } from './hatching.ts'
import { inkOf, planStyle } from './palette.ts'
import { planLine } from './plan-line.ts'
import { plansDrawn } from './plans-drawn.ts'
import { type ShownDays, shownDays } from './shown-days.ts'

/** With so few plans each has its band. */
const FEW_PLANS = 2

/**
 * The median backlog of the service that is decided about, one line a plan, with the band of the plan that comes first and
 * what happens under it: outages, closed days, and what comes as planned.
 */
export function backlogFigure(results: Results, { language }: FigureOptions): Figure {
  const { focus: service, days } = results.scenario
  const plans = plansDrawn(results)
  const chosen = planOf(results)
  const shown = shownDays(results, plans, language)
  const banded = plans.length <= FEW_PLANS ? plans : [chosen]
  const bandOf = (plan: PlanResults) => {
    const look = {
      label: say(language, 'backlogBand', { plan: plan.title }),
      colour: planStyle(plans.indexOf(plan)).colour,
    }
    return backlogBand(results, plan, look, shown, language)
  }
  return figure({
    name: ['backlog'],
    title: backlogFinding(results, language),
    subtitle: say(language, 'backlogSubtitle', { service }),
    caption: [
      say(language, 'backlogCaption', { service }),
      say(language, banded.length > 1 ? 'backlogCaptionBands' : 'backlogCaptionBand', { plan: chosen.title }),
      ...shown.notes,
      ...summedUp('plansDrawn', results.plans.length, language),
      ...summedUp('daysDrawn', days, language),
    ].join(' '),
    footer: footer(results, results.plans.length === 1 ? chosen : null, language),
    datasets: [
      ...plans.map((plan, index) => line(results, plan, { index, isChosen: plan === chosen }, shown, language)),
      ...banded.flatMap(bandOf),
      namedNormalLine(results, shown, language),
      ...plannedMarks(results, chosen, shown, language),
      ...outageColumns(chosen, shown, language),
      closedStrip(closedUnder(results, plans), shown, language),
    ],
    scales: backlogScales(shown, language),
    plugins: [hatchedColumns],
    tooltipTitle: dateOfDay(results.scenario, language),
  })
}

/** Dates, requests, and a hidden axis from 0 to 1 for what is shaded. */
export function backlogScales(shown: ShownDays, language: Language): FigureParts['scales'] {
  return {
    x: dateAxis(shown, language, { min: -0.5, max: shown.days - 0.5 }),
    y: countAxis(say(language, 'queueAxis'), (value) => formatNumber(value, language), { grace: '12%' }),
    share: { type: 'linear', display: false, min: 0, max: 1 },
  }
}

function line(
  results: Results,
  plan: PlanResults,
  { index, isChosen }: { readonly index: number; readonly isChosen: boolean },
  shown: ShownDays,
  language: Language,
): LineDataset {
  const { backlog } = focusOf(results, plan)
  const drawn = shownOf(backlog, shown)
  const heading = planHeading(results, plan, language)
  const piece = daysOfPiece(backlog.p50.length)
  const every = marksEvery(shown.days / piece)
  const highest = largest(drawn.map((day) => backlog.p50[day]))
  return {
    ...planLine(heading, index),
    data: pointsAt(drawn, backlog.p50),
    borderWidth: isChosen ? 3 : 1.8,
    // Marks at other days for each plan, so that lines lying on each other can still be told apart; none where it is gone.
    pointRadius: drawn.map((day) =>
      (day / piece + 3 * index) % every === Math.floor(every / 2) && backlog.p50[day] >= LOW * highest ? 4.5 : 0,
    ),
    lineLabel: { text: heading, colour: inkOf(planStyle(index).colour) },
    order: isChosen ? 1 : 2,
    describe: (at) => `${plan.title}: ${formatNumber(backlog.p50[drawn[at]], language)}`,
  }
}

/** Of the highest point of a line: below it lines lie on the axis, and their marks on each other. */
const LOW = 0.02

/** Days, or pieces, from one mark of a line to the next: so many that marks stay apart. */
function marksEvery(days: number): number {
  return Math.max(9, Math.round(days / 8))
}
