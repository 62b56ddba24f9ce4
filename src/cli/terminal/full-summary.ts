import { largest } from '../../statistics/extremes.ts'
import type { Results } from '../../experiments/results.ts'
import { focusOf } from '../../report/figures/figure.ts'
import { plansDrawn } from '../../report/figures/plans-drawn.ts'
import { formatDate } from '../../report/format.ts'
import { loneReplication } from '../../report/lone-replication.ts'
import { planColumns } from '../../report/tables/plan-columns.ts'
import { plansTable } from '../../report/tables/plans-table.ts'
import { shownResults } from '../../report/called.ts'
import { verdict } from '../../report/verdict/verdict.ts'
import { say, type Language } from '../../report/words/say.ts'
import { visibleText } from '../../scenario/text/visible-text.ts'
import { colours } from './colours.ts'
import { monthAxis, sparkline } from './sparkline.ts'
import type { SummaryOf } from './summary.ts'
import { textTable } from './text-table.ts'
import { terminalWidth } from './terminal-width.ts'
import { terminalWords } from './words.ts'
import { fitted, widthOf, wrapText } from './wrap-text.ts'

/** All that is told of results: the whole verdict, the queue at a glance, the table of plans with every measure. */
export function fullSummary(
  whole: Results,
  language: Language,
  { folder, hasFigures, trace }: Pick<SummaryOf, 'folder' | 'hasFigures' | 'trace'>,
  width = terminalWidth(),
): string {
  const results = shownResults(whole, language)
  const { headline, sentences, warnings } = verdict(results, language)
  const words = terminalWords[language]
  return [
    colours.bold(wrapText(results.scenario.title, width)),
    '',
    colours.bold(wrapText(headline, width)),
    ...sentences.map((sentence) => wrapText(`- ${sentence}`, width, 2)),
    '',
    ...queueLines(results, language, width),
    '',
    textTable(planColumns(plansTable(results, language), results, language), width),
    ...(warnings.length === 0
      ? []
      : ['', colours.bold(say(language, 'warnings')), ...warnings.map((text) => wrapText(`- ${text}`, width, 2))]),
    '',
    wrapText(words.written(folder, hasFigures), width),
    ...(trace === undefined ? [] : [wrapText(words.traced(trace), width)]),
    '',
  ].join('\n')
}

/** The median backlog of each plan over the horizon, drawn to the same height. */
function queueLines(results: Results, language: Language, width: number): string[] {
  const { scenario } = results
  const plans = plansDrawn(results).map((plan) => ({ ...plan, title: visibleText(plan.title) }))
  const medians = plans.map((plan) => focusOf(results, plan).backlog.p50)
  const top = largest(medians.flat())
  const label = Math.min(30, largest(plans.map(({ title }) => widthOf(title))))
  const room = width - label - 2
  const axis = monthAxis(scenario.dates, room, (date) => formatDate(date, language, 'short').replace(/^\d+ /, ''))
  return [
    wrapText(terminalWords[language][loneReplication(results) === null ? 'queue' : 'queueOfOne'](scenario, top), width),
    ...plans.map(({ title }, index) => `${fitted(title, label)}  ${sparkline(medians[index], room, top)}`.trimEnd()),
    colours.dim(' '.repeat(label + 2) + axis),
  ]
}
