import type { PlanResults, Results } from '../../experiments/results.ts'
import { courseUnder } from '../findings/backlog-finding.ts'
import { formatDay } from '../format.ts'
import { loneReplication, sayOf } from '../lone-replication.ts'
import { summedUp } from '../summed-up.ts'
import { clearingSentence } from '../verdict/clearing-sentence.ts'
import { loneClearing } from '../verdict/lone-clearing.ts'
import type { Language } from '../words/say.ts'
import { say } from '../words/say.ts'
import {
  backlogBand,
  closedStrip,
  closedUnder,
  medianLine,
  namedNormalLine,
  outageColumns,
  plannedMarks,
} from './backlog-parts.ts'
import { backlogScales } from './backlog.ts'
import { dateOfDay, figure, footer } from './chart-frame.ts'
import type { Figure, FigureOptions } from './figure.ts'
import { focusOf, planOf } from './figure.ts'
import { hatchedColumns } from './hatching.ts'
import { colours } from './palette.ts'
import { shownDays } from './shown-days.ts'

/**
 * The backlog of the service that is decided about under one plan: its median and where one future may fall, outages,
 * closed days, the normal backlog, and what comes as planned. Of a single future its course.
 */
export function queueFigure(results: Results, options: FigureOptions): Figure {
  const { language } = options
  const plan = planOf(results, options.plan)
  const { name: service } = focusOf(results, plan)
  const shown = shownDays(results, [plan], language)
  const isOne = loneReplication(results) !== null
  const neutral = say(language, 'queueTitle', { service, plan: plan.title })
  return figure({
    name: ['queue', plan.name],
    title: isOne ? neutral : courseUnder(results, plan, language),
    ...(isOne ? {} : { subtitle: neutral }),
    caption: [caption(results, plan, language), ...shown.notes].join(' '),
    footer: footer(results, plan, language),
    datasets: [
      medianLine(results, plan, shown, language),
      ...backlogBand(results, plan, { label: say(language, 'queueBand'), colour: colours.blue }, shown, language),
      namedNormalLine(results, shown, language),
      ...plannedMarks(results, plan, shown, language),
      ...outageColumns(plan, shown, language),
      closedStrip(closedUnder(results, [plan]), shown, language),
    ],
    scales: backlogScales(shown, language),
    plugins: [hatchedColumns],
    tooltipTitle: dateOfDay(results.scenario, language),
  })
}

function caption(results: Results, plan: PlanResults, language: Language): string {
  const { name } = focusOf(results, plan)
  const clearing =
    loneReplication(results) === null
      ? probableClearing(results, plan, language)
      : loneClearing(results, plan, language)
  const text = sayOf(results, language, 'queueCaption', { service: name, clearing })
  return [text, ...summedUp('daysDrawn', results.scenario.days, language)].join(' ')
}

function probableClearing(results: Results, plan: PlanResults, language: Language): string {
  const { p50, p80 } = focusOf(results, plan).clearing.gone
  if (p50.value === null || p80.missing === 'unknown') return clearingSentence(results, plan, language)
  const date = (day: number | null) => formatDay(day, results.scenario, language)
  return say(language, 'queueClearing', { p50: date(p50.value), p80: date(p80.value) })
}
