import type { PlanResults, Results } from '../../experiments/results.ts'
import { backlogFinding } from '../findings/backlog-finding.ts'
import { largest } from '../../statistics/extremes.ts'
import { formatNumber } from '../format.ts'
import { loneReplication, sayOf } from '../lone-replication.ts'
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
  const isLone = loneReplication(results) !== null
  const banded = plans.length <= FEW_PLANS ? plans : [chosen]
  const low = LOW * largest(plans.map((plan) => largest(focusOf(results, plan).backlog.p50, 0)))
  const bandOf = (plan: PlanResults) => {
    const look = {
      label: say(language, 'backlogBand', { plan: plan.title }),
      colour: planStyle(plans.indexOf(plan)).colour,
    }
    return backlogBand(results, plan, look, shown, language)
  }
  return figure({
    name: ['backlog'],
    title: isLone ? say(language, 'finding.backlogOneFuture', { service }) : backlogFinding(results, language),
    subtitle: say(language, 'backlogSubtitle', { service }),
    caption: [
      sayOf(results, language, 'backlogCaption', { service }),
      ...(isLone
        ? []
        : [say(language, banded.length > 1 ? 'backlogCaptionBands' : 'backlogCaptionBand', { plan: chosen.title })]),
      ...shown.notes,
      ...summedUp('plansDrawn', results.plans.length, language),
      ...summedUp('daysDrawn', days, language),
    ].join(' '),
    footer: footer(results, results.plans.length === 1 ? chosen : null, language),
    datasets: [
      ...plans.map((plan, index) => line(results, plan, { index, isChosen: plan === chosen, low }, shown, language)),
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
  { index, isChosen, low }: { readonly index: number; readonly isChosen: boolean; readonly low: number },
  shown: ShownDays,
  language: Language,
): LineDataset {
  const { backlog } = focusOf(results, plan)
  const drawn = shownOf(backlog, shown)
  const heading = planHeading(results, plan, language)
  const marked = markedDays(backlog.p50, drawn, index, low)
  return {
    ...planLine(heading, index),
    data: pointsAt(drawn, backlog.p50),
    borderWidth: isChosen ? 3 : 1.8,
    pointRadius: drawn.map((day) => (marked.has(day) ? 4.5 : 0)),
    lineLabel: { text: heading, colour: inkOf(planStyle(index).colour) },
    order: isChosen ? 1 : 2,
    describe: (at) => `${plan.title}: ${formatNumber(backlog.p50[drawn[at]], language)}`,
  }
}

/** Of the highest median of all: below it lines lie on the axis, and their marks on each other. */
const LOW = 0.03

/** Other days for each plan, so that lines on each other can be told apart; low ones only where there are no others. */
function markedDays(heights: readonly number[], drawn: readonly number[], index: number, low: number): Set<number> {
  const piece = daysOfPiece(heights.length)
  const every = marksEvery(drawn.length)
  const inTurn = drawn.filter((day) => (day / piece + 3 * index) % every === Math.floor(every / 2))
  const high = inTurn.filter((day) => heights[day] >= low)
  return new Set(high.length > 0 ? high : inTurn)
}

/** Days, or pieces, from one mark of a line to the next: so many that marks stay apart. */
function marksEvery(days: number): number {
  return Math.max(9, Math.round(days / 8))
}
