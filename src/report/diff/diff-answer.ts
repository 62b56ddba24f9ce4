import type { DiffResults, PlanChange, StudyFacts } from '../../experiments/diff/diff-results.ts'
import type { Criterion, Results } from '../../experiments/results.ts'
import { isShown } from '../../experiments/results/is-shown.ts'
import type { Change } from '../../scenario/read-back/plan-changes.ts'
import { largest } from '../../statistics/extremes.ts'
import type { CsvTable } from '../csv/csv-table.ts'
import { intervalEnds } from '../csv/interval-ends.ts'
import { figure } from '../figures/chart-frame.ts'
import { wrapText } from '../figures/wrap-text.ts'
import { differenceAxis, differenceMarks } from '../figures/difference-marks.ts'
import type { Figure } from '../figures/figure.ts'
import { rowAxis } from '../figures/row-axis.ts'
import { formatDate, formatShare } from '../format.ts'
import {
  formatDifference,
  formatDifferenceParts,
  formatGiveOrTake,
  isMoney,
  isTime,
  unitOfDifferences,
} from '../format-criterion.ts'
import { perDay, unitName, type TimeUnit } from '../format-time.ts'
import type { StudyAnswer } from '../study-answer.ts'
import { shortTable } from '../tables/short-table.ts'
import { plainCell, type Table } from '../tables/table.ts'
import { joinAnd } from '../words/join-and.ts'
import { say, type Language } from '../words/say.ts'
import { headed } from '../csv/headed.ts'

/** Changes of the input that the headline tells. */
const CHANGES_TOLD = 3
/** Plans that have a sentence of their own. */
const PLANS_TOLD = 8

/**
 * What changed from one study to another, in one language.
 *
 * @param second the results of the second study, for units of time and currency
 */
export function diffAnswer(found: DiffResults, second: Results, language: Language): StudyAnswer {
  const [from, to] = [found.first, found.second].map((study) => studyName(study, language))
  return {
    title: say(language, 'diff.title', { first: from, second: to }),
    headline: headline(found, language),
    sentences: [
      ...planSentences(found, second, language),
      ...plansNamed('diff.plansAdded', found.plansAdded, language),
      ...plansNamed('diff.plansRemoved', found.plansRemoved, language),
      ...basis(found, language),
    ],
    warnings: warnings(found, language),
    tables: [inputTable(found, language), resultTable(found, second, language)]
      .filter((table) => table !== null)
      .map((table) => shortTable(table, language)),
    figures: (['gone', 'waiting', 'office-cost'] as const).flatMap(
      (measure) => differenceFigure(found, measure, second, language) ?? [],
    ),
    csv: [inputCsv(found), resultCsv(found)],
  }
}

function studyName({ scenarioFile: file, seed, replications, replication }: StudyFacts, language: Language): string {
  return say(language, 'diff.studyOf', { file, seed, count: replication === null ? replications : 1 })
}

function headline({ input, plans }: DiffResults, language: Language): string {
  const isAllSame = plans.length > 0 && plans.every(({ isSame }) => isSame)
  const same = isAllSame ? ` ${say(language, 'diff.allSame')}` : ''
  if (input === null) return `${say(language, 'diff.unread')}${same}`
  if (input.length === 0) return `${say(language, 'diff.nothing')}${same}`
  const told = input.slice(0, CHANGES_TOLD).map((change) => changeText(change, language))
  const all = input.length > CHANGES_TOLD ? say(language, 'diff.more', { list: told.join('; ') }) : told.join('; ')
  const count = { count: input.length, list: all }
  const changes = input.length === 1 ? say(language, 'diff.single', { list: all }) : say(language, 'diff.many', count)
  return `${say(language, 'diff.changed', { changes })}${same}`
}

function changeText({ path, old, new: after }: Change, language: Language): string {
  if (old === null) return say(language, 'diff.added', { path, new: after ?? '' })
  return after === null
    ? say(language, 'diff.removed', { path, old })
    : say(language, 'diff.change', { path, old, new: after })
}

/** What it did to each plan. */
function planSentences({ plans }: DiffResults, second: Results, language: Language): string[] {
  if (plans.length > 0 && plans.every(({ isSame }) => isSame)) return []
  return plans.slice(0, PLANS_TOLD).map((plan) => {
    if (plan.isSame) return say(language, 'diff.planSame', { plan: plan.title })
    return say(language, 'diff.planChanged', {
      plan: plan.title,
      parts: joinAnd(planParts(plan, second, language), language),
    })
  })
}

const TOLD = {
  gone: ['gapDateLess', 'gapDateMore'],
  waiting: ['gapWaitLess', 'gapWaitMore'],
  'office-cost': ['gapCostLess', 'gapCostMore'],
} as const

function planParts({ differences }: PlanChange, second: Results, language: Language): string[] {
  const open: string[] = []
  const parts = (Object.keys(TOLD) as (keyof typeof TOLD)[]).flatMap((measure) => {
    const difference = differences.find((each) => each.measure === measure)
    if (difference === undefined) return []
    if (!isShown(difference)) {
      open.push(say(language, `gapOf.${measure}`))
      return []
    }
    const size = { ...difference, mean: Math.abs(difference.mean) }
    const value = formatGiveOrTake(second, measure, size, language)
    const key = TOLD[measure][difference.mean < 0 ? 0 : 1]
    const values = { value, restricted: measure === 'gone' ? say(language, 'gapDateRestricted') : '', share: '' }
    return [say(language, key, values)]
  })
  return open.length === 0 ? parts : [...parts, say(language, 'gapNotShown', { what: joinAnd(open, language) })]
}

function plansNamed(
  key: 'diff.plansAdded' | 'diff.plansRemoved',
  names: readonly string[],
  language: Language,
): string[] {
  return names.length === 0 ? [] : [say(language, key, { plans: names.join(', ') })]
}

/** On what the differences rest. */
function basis({ shared, first, second }: DiffResults, language: Language): string[] {
  if (shared > 1) return [say(language, 'diff.shared', { count: shared })]
  if (shared === 1) return [say(language, 'diff.sharedOne')]
  return first.seed === second.seed ? [say(language, 'diff.noneShared')] : []
}

function warnings(found: DiffResults, language: Language): string[] {
  const { first, second, files, service, plans } = found
  const told = (is: boolean, text: () => string): string[] => (is ? [text()] : [])
  return [
    ...told(first.seed !== second.seed, () => say(language, 'diff.seed', { first: first.seed, second: second.seed })),
    ...told(files === 'changed', () => say(language, 'diff.filesChanged')),
    ...told(files === 'unknown', () => say(language, 'diff.filesUnknown')),
    ...told(found.horizonsDiffer, () => say(language, 'diff.horizons', { first: first.days, second: second.days })),
    ...told(first.startDate !== second.startDate, () =>
      say(language, 'diff.start', {
        first: formatDate(first.startDate, language),
        second: formatDate(second.startDate, language),
      }),
    ),
    ...told(found.currencyDiffers && !found.horizonsDiffer, () => say(language, 'diff.currency')),
    ...told(first.version !== second.version, () =>
      say(language, 'diff.version', { first: first.version, second: second.version }),
    ),
    ...told(service === null, () => say(language, 'diff.noService', { service: found.firstService })),
    ...told(service !== null && plans.length === 0, () => say(language, 'diff.noPlan')),
  ]
}

function inputTable({ input }: DiffResults, language: Language): Table | null {
  if (input === null || input.length === 0) return null
  const cell = (text: string | null) => plainCell(text ?? say(language, 'noValue'))
  return {
    name: 'diff-input',
    caption: say(language, 'diff.inputTable'),
    columns: (['diff.key', 'diff.old', 'diff.new'] as const).map((key) => ({
      title: say(language, key),
      numeric: false,
    })),
    rows: input.map(({ path, old, new: after }) => ({ heading: path, cells: [cell(old), cell(after)] })),
    notes: [],
  }
}

function resultTable({ plans, service, confidence }: DiffResults, second: Results, language: Language): Table | null {
  if (service === null || plans.length === 0) return null
  const measures = [...new Set(plans.flatMap(({ differences }) => differences.map(({ measure }) => measure)))]
  return {
    name: 'diff-results',
    caption: say(language, 'diff.resultTable', { service }),
    columns: [
      { title: say(language, 'plan'), numeric: false },
      ...measures.map((measure) => ({ title: say(language, `measure.${measure}`), numeric: true })),
    ],
    rows: plans.map(({ title, differences }) => ({
      heading: title,
      cells: measures.map((measure) => {
        const difference = differences.find((each) => each.measure === measure)
        if (difference === undefined) return plainCell(say(language, 'noValue'))
        const { mean: text, halfWidth: interval } = formatDifferenceParts(second, measure, difference, language)
        return { text, interval }
      }),
    })),
    notes: [say(language, 'diff.tableNote', { confidence: formatShare(confidence, language) })],
  }
}

/** In characters. */
const LABEL_WIDTH = 32

/** Null where nothing differs. */
function differenceFigure(
  found: DiffResults,
  measure: 'gone' | 'waiting' | 'office-cost',
  second: Results,
  language: Language,
): Figure | null {
  const rows = found.plans.flatMap(({ title, differences }) => {
    const difference = differences.find((each) => each.measure === measure)
    return difference === undefined ? [] : [{ title, ...difference }]
  })
  if (rows.every(({ mean, halfWidth }) => mean === 0 && (halfWidth ?? 0) === 0)) return null
  const isMillions = isMoney(measure) && largest(rows.map(({ mean }) => Math.abs(mean))) >= 5e6
  const unit = unitOfDifferences(second, rows)
  const labels = rows.map((row) => [
    ...wrapText(row.title, LABEL_WIDTH),
    formatDifference(second, measure, row, language),
  ])
  const lines = largest(labels.map((label) => label.length))
  const [from, to] = [found.first, found.second].map((study) => studyName(study, language))
  return figure({
    name: [`diff-${measure}`],
    title: say(language, 'diff.figureTitle', { measure: say(language, `measure.${measure}`) }),
    caption: say(language, 'diff.figureCaption', { confidence: formatShare(found.confidence, language) }),
    footer: say(language, 'diff.footer', { first: from, second: to }),
    height: 190 + (20 + 16 * lines) * rows.length,
    indexAxis: 'y',
    datasets: differenceMarks(rows, isTime(measure) ? 1 / perDay[unit] : isMillions ? 1e6 : 1, language),
    scales: {
      x: differenceAxis(axisTitle(measure, { isMillions, unit }, second, language), language) as never,
      y: rowAxis(labels) as never,
    },
    tooltipTitle: () => '',
  })
}

function axisTitle(
  measure: Criterion,
  { isMillions, unit }: { readonly isMillions: boolean; readonly unit: TimeUnit },
  { scenario }: Results,
  language: Language,
): string {
  if (measure === 'gone') return say(language, 'goneAxis')
  if (isTime(measure)) return say(language, 'differencesAxis', { unit: unitName(unit, language) })
  return say(language, isMillions ? 'costAxisMillions' : 'costAxis', { currency: scenario.currency })
}

function inputCsv({ input }: DiffResults): CsvTable {
  return {
    fileName: 'input.csv',
    ...headed(['key', 'before', 'after']),
    rows: (input ?? []).map(({ path, old, new: after }) => [path, old, after]),
  }
}

function resultCsv({ plans }: DiffResults): CsvTable {
  return {
    fileName: 'differences.csv',
    ...headed(['plan', 'measure', 'second_minus_first', 'low', 'high']),
    rows: plans.flatMap(({ name, differences }) =>
      differences.map(({ measure, mean, halfWidth }) => [name, measure, mean, ...intervalEnds({ mean, halfWidth })]),
    ),
  }
}
