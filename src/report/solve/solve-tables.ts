import type { SettingFacts, SolveResults } from '../../experiments/solve/solve-results.ts'
import type { CsvTable } from '../csv/csv-table.ts'
import { formatNumber } from '../format.ts'
import type { Table } from '../tables/table.ts'
import { dateAfter } from '../../time/date.ts'
import { say, type Language } from '../words/say.ts'
import { askedChoice } from './asked-choice.ts'
import { factColumns } from './facts-words.ts'
import { settingWords, valueWords } from './setting-words.ts'
import { asNamed, headed } from '../csv/headed.ts'

/** The answer, or the values that were tried; and the front. */
export function solveTables(results: SolveResults, language: Language): Table[] {
  const { answer, tried, front } = results
  return [
    ...(tried.length > 0
      ? [triedTable(results, language)]
      : answer === null
        ? []
        : [answerTable(results, answer, language)]),
    ...(front === null || front.length === 0 ? [] : [frontTable(results, front, language)]),
  ]
}

function triedTable(results: SolveResults, language: Language): Table {
  const choice = askedChoice(results)!
  return tableOf(results, results.tried, language, {
    name: 'tried',
    caption: say(language, 'solve.triedTable'),
    title: choice.title,
    heading: (facts) => valueWords(choice, facts.choices[choice.name], language),
    notes: [say(language, 'solve.triedNote')],
  })
}

function answerTable(results: SolveResults, answer: SettingFacts, language: Language): Table {
  return tableOf(results, [answer], language, {
    name: 'answer',
    caption: say(language, 'solve.answer'),
    title: say(language, 'solve.setting'),
    heading: (facts) => settingWords(facts.choices, results.choices, results.defaults, language),
    notes: [],
  })
}

function frontTable(results: SolveResults, front: readonly SettingFacts[], language: Language): Table {
  return tableOf(results, front, language, {
    name: 'front',
    caption: say(language, 'solve.frontTable'),
    title: say(language, 'solve.setting'),
    heading: (facts, i) => `${i + 1}. ${settingWords(facts.choices, results.choices, results.defaults, language)}`,
    notes: [say(language, 'solve.frontNote', { count: formatNumber(front[0].futures, language) })],
  })
}

interface TableWords {
  readonly name: string
  readonly caption: string
  readonly title: string
  readonly heading: (facts: SettingFacts, index: number) => string
  readonly notes: readonly string[]
}

function tableOf(
  results: SolveResults,
  settings: readonly SettingFacts[],
  language: Language,
  { name, caption, title, heading, notes }: TableWords,
): Table {
  const columns = factColumns(results, language)
  return {
    name,
    caption,
    columns: [{ title, numeric: false }, ...columns.map((column) => ({ title: column.title, numeric: true }))],
    rows: settings.map((facts, i) => ({ heading: heading(facts, i), cells: columns.map(({ cell }) => cell(facts)) })),
    notes,
  }
}

/** All settings that are told, one a row: the answer, what was tried, the front. */
export function settingsCsv({ choices, scenario, answer, tried, front }: SolveResults): CsvTable {
  const rows = [
    ...(answer === null ? [] : [{ role: 'answer', facts: answer }]),
    ...tried.map((facts) => ({ role: 'tried', facts })),
    ...(front ?? []).map((facts) => ({ role: 'front', facts })),
  ]
  const date = (day: number | null) => (day === null ? null : dateAfter(scenario.startDate, day))
  return {
    fileName: 'settings.csv',
    ...headed([
      'role',
      ...choices.map(({ name }) => asNamed(name)),
      'futures',
      'gone_by',
      'gone_by_low',
      'gone_by_high',
      'gone_date',
      'gone_date_low',
      'gone_date_high',
      'within_target',
      'office_cost',
      'office_cost_half_width',
      'waiting_days',
      'waiting_days_half_width',
    ]),
    rows: rows.map(({ role, facts }) => [
      ...[role, ...choices.map(({ name }) => facts.choices[name] ?? null), facts.futures],
      ...[facts.goneBy?.value ?? null, facts.goneBy?.low ?? null, facts.goneBy?.high ?? null],
      ...[date(facts.day.value), date(facts.day.low), date(facts.day.high)],
      ...[facts.withinTarget?.value ?? null, facts.officeCost.mean, facts.officeCost.halfWidth],
      ...[facts.waitingDays.mean, facts.waitingDays.halfWidth],
    ]),
  }
}
