import type { Results } from '../../experiments/results.ts'
import { planOf } from '../../report/figures/figure.ts'
import { formatShare } from '../../report/format.ts'
import { shownResults } from '../../report/called.ts'
import { loneReplication } from '../../report/lone-replication.ts'
import { planHeading } from '../../report/plan-heading.ts'
import { bindingInShort } from '../../report/verdict/binding-in-short.ts'
import { neverServed } from '../../report/verdict/never-served.ts'
import { verdict } from '../../report/verdict/verdict.ts'
import { say, type Language } from '../../report/words/say.ts'
import { colours } from './colours.ts'
import { inFewLines } from './in-few-lines.ts'
import { type NextStep, nextSteps, type WhatWasRun } from './next-steps.ts'
import { glanceColumns, plansTold } from './plans-at-a-glance.ts'
import { rowsTable } from './rows-table.ts'
import { summaryWords } from './summary-words.ts'
import { terminalWidth } from './terminal-width.ts'
import { terminalWords } from './words.ts'
import { widthOf, wrapText } from './wrap-text.ts'

/** Sentences about services of which nobody is served that a screen has room for. */
const MOST_UNSERVED = 2
/** Warnings that it has room for, and lines of each. */
const MOST_WARNINGS = 3
const WARNING_LINES = 4

/** Where results are, and how to go on from them. */
export interface SummaryOf {
  readonly folder: string
  readonly hasFigures: boolean
  readonly trace?: string | undefined
  /** Undefined where the results are those of an earlier run. */
  readonly run?: WhatWasRun | undefined
}

/** The results on one screen: what to decide, the plans in a table, what binds, what to do next. */
export function terminalSummary(
  whole: Results,
  language: Language,
  { folder, hasFigures, trace, run }: SummaryOf,
  width = terminalWidth(),
): string {
  const results = shownResults(whole, language)
  const { headline, warnings } = verdict(results, language)
  const isLone = loneReplication(results) !== null
  const unserved = neverServed(results, language)
  return [
    colours.bold(wrapText(results.scenario.title, width)),
    '',
    colours.bold(wrapText(headline, width)),
    ...unserved.slice(0, MOST_UNSERVED).map((sentence) => wrapText(sentence, width)),
    ...more(unserved.length - MOST_UNSERVED, language),
    ...(isLone ? [wrapText(say(language, 'lone.note'), width)] : []),
    '',
    ...tableLines(results, language, width),
    ...paragraph(bindingLines(results, language, width)),
    ...paragraph(warningLines(warnings, language, width)),
    ...paragraph(nextLines(nextSteps(results, { folder, run }, language), language, width)),
    '',
    wrapText(summaryWords[language].written(folder, hasFigures), width),
    ...(trace === undefined ? [] : [wrapText(terminalWords[language].traced(trace), width)]),
    '',
  ].join('\n')
}

function tableLines(results: Results, language: Language, width: number): string[] {
  const words = summaryWords[language]
  const columns = glanceColumns(results, language)
  const plans = plansTold(results)
  const rows = plans.map((plan) => ({
    heading: planHeading(results, plan, language),
    cells: columns.map(({ cell }) => cell(plan)),
  }))
  const titles = columns.map(({ title }) => title)
  const { lines, leftOut } = rowsTable({ corner: say(language, 'plan'), titles, rows }, width)
  const shown = titles.length - leftOut
  const cells = rows.flatMap((row) => row.cells.slice(0, shown))
  const others = results.plans.length - plans.length
  const isRanked = (results.decision?.ranking.length ?? 0) > 1
  const notes = [
    ...(isRanked ? [words.inOrder] : []),
    ...(cells.some(({ interval }) => interval !== null)
      ? [words.intervals(formatShare(results.manifest.confidence, language))]
      : []),
    ...(titles.slice(0, shown).includes(words.goalMet) && plans.length > 1 ? [words.goalIntervals] : []),
    ...(cells.some(({ text }) => text.startsWith('≥')) ? [words.atLeast] : []),
    ...(leftOut > 0 ? [words.columnsLeftOut] : []),
  ]
  return [
    ...lines,
    ...(others > 0 ? [words.otherPlans(others)] : []),
    ...(notes.length > 0 ? [dimmed(notes.join(' '), width)] : []),
  ]
}

function bindingLines(results: Results, language: Language, width: number): string[] {
  const found = bindingInShort(results, planOf(results), language)
  return found === null ? [] : [wrapText(summaryWords[language].binds(found.pool, found.periods), width)]
}

function warningLines(warnings: readonly string[], language: Language, width: number): string[] {
  return [
    ...(warnings.length > 0 ? [colours.bold(say(language, 'warnings'))] : []),
    ...warnings.slice(0, MOST_WARNINGS).map((text) => inFewLines(`- ${text}`, width, WARNING_LINES)),
    ...more(warnings.length - MOST_WARNINGS, language),
  ]
}

function more(count: number, language: Language): string[] {
  return count > 0 ? [`(${summaryWords[language].moreTold(count)})`] : []
}

function nextLines(steps: readonly NextStep[], language: Language, width: number): string[] {
  if (steps.length === 0) return []
  return [colours.bold(summaryWords[language].next), ...steps.flatMap((step) => stepLines(step, width))]
}

/** A command is in one line, however long it is, so that it can be copied. */
function stepLines({ command, what }: NextStep, width: number): string[] {
  const room = width - widthOf(command) - 4
  return widthOf(what) <= room ? [`  ${command}  ${colours.dim(what)}`] : [`  ${colours.dim(what)}:`, `  ${command}`]
}

function paragraph(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', ...lines]
}

/** Each line for itself: a colour that goes on over the end of a line is lost by some pagers. */
function dimmed(text: string, width: number): string {
  return wrapText(text, width).split('\n').map(colours.dim).join('\n')
}
