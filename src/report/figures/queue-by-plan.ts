import type { Results } from '../../experiments/results.ts'
import { formatNumber } from '../format.ts'
import { say } from '../words/say.ts'
import type { LineDataset } from './figure-dataset.ts'
import { dateOfDay, figure, footer, countAxis } from './chart-frame.ts'
import { dateAxis } from './date-axis.ts'
import type { Figure, FigureOptions } from './figure.ts'
import { focusOf } from './figure.ts'
import { planHeading } from '../plan-heading.ts'
import { planLine } from './plan-line.ts'

/** The median backlog of the focus service over dates, one line for each plan. */
export function queueByPlanFigure(results: Results, { language }: FigureOptions): Figure {
  const { days, focus } = results.scenario
  const lines = results.plans.map((plan, index): LineDataset => {
    const median = focusOf(results, plan).backlog.p50
    return {
      ...planLine(planHeading(results, plan, language), index),
      data: median.map((y, x) => ({ x, y })),
      // Marks at other days for each plan, so that lines lying on each other can still be told apart.
      pointRadius: median.map((_, day) => ((day + 4 * index) % 21 === 10 ? 4.5 : 0)),
      describe: (day) => `${plan.title}: ${formatNumber(median[day], language)}`,
    }
  })
  return figure({
    name: ['queue-by-plan'],
    title: say(language, 'queueByPlanTitle', { service: focus }),
    caption: say(language, 'queueByPlanCaption', { service: focus }),
    footer: footer(results, null, language),
    datasets: lines,
    scales: {
      x: dateAxis(results.scenario, language, { min: -0.5, max: days - 0.5 }),
      y: countAxis(say(language, 'queueAxis'), (value) => formatNumber(value, language), { grace: '5%' }),
    },
    tooltipTitle: dateOfDay(results, language),
  })
}
