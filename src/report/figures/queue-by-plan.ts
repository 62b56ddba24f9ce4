import type { Results } from '../../experiments/results.ts'
import { formatNumber } from '../format.ts'
import { summedUp } from '../summed-up.ts'
import { say } from '../words/say.ts'
import { daysOfPiece, drawnDays, pointsAt } from './drawn-days.ts'
import type { LineDataset } from './figure-dataset.ts'
import { dateOfDay, figure, footer, countAxis } from './chart-frame.ts'
import { dateAxis } from './date-axis.ts'
import type { Figure, FigureOptions } from './figure.ts'
import { focusOf } from './figure.ts'
import { planHeading } from '../plan-heading.ts'
import { planLine } from './plan-line.ts'
import { plansDrawn } from './plans-drawn.ts'

/** The median backlog of the focus service over dates, one line for each plan. */
export function queueByPlanFigure(results: Results, { language }: FigureOptions): Figure {
  const { days, focus } = results.scenario
  const piece = daysOfPiece(days)
  const every = marksEvery(days / piece)
  const lines = plansDrawn(results).map((plan, index): LineDataset => {
    const median = focusOf(results, plan).backlog.p50
    const drawn = drawnDays(days, median)
    return {
      ...planLine(planHeading(results, plan, language), index),
      data: pointsAt(drawn, median),
      // Marks at other days for each plan, so that lines lying on each other can still be told apart.
      pointRadius: drawn.map((day) => ((day / piece + 4 * index) % every === 10 ? 4.5 : 0)),
      describe: (at) => `${plan.title}: ${formatNumber(median[drawn[at]], language)}`,
    }
  })
  return figure({
    name: ['queue-by-plan'],
    title: say(language, 'queueByPlanTitle', { service: focus }),
    caption: [
      say(language, 'queueByPlanCaption', { service: focus }),
      ...summedUp('plansDrawn', results.plans.length, language),
      ...summedUp('daysDrawn', days, language),
    ].join(' '),
    footer: footer(results, null, language),
    datasets: lines,
    scales: {
      x: dateAxis(results.scenario, language, { min: -0.5, max: days - 0.5 }),
      y: countAxis(say(language, 'queueAxis'), (value) => formatNumber(value, language), { grace: '5%' }),
    },
    tooltipTitle: dateOfDay(results.scenario, language),
  })
}

/** Days, or pieces, from one mark of a line to the next: so many that marks stay apart. */
function marksEvery(days: number): number {
  return Math.max(21, Math.round(days / 20))
}
