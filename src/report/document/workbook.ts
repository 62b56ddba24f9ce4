import type { Results } from '../../experiments/results.ts'
import { outputLimits } from '../../limits/output-limits.ts'
import { visibleText } from '../../scenario/text/visible-text.ts'
import { dailyCsv } from '../csv/daily-csv.ts'
import { wideDays, type DayColumn } from '../csv/wide-days.ts'
import { planOf } from '../figures/figure.ts'
import { ledgerTables } from '../ledger/ledger-tables.ts'
import { planHeading } from '../plan-heading.ts'
import { summedUp } from '../summed-up.ts'
import { comparisonTables, planTables } from '../tables/all-tables.ts'
import { shareValue } from '../tables/cell-values.ts'
import type { CellValue } from '../tables/table.ts'
import { verdict } from '../verdict/verdict.ts'
import { say, sayNamed, type Language } from '../words/say.ts'
import { visibleTable } from './blocks.ts'
import { sheetOfTable } from './sheet-of-table.ts'
import { stackedTables } from './stacked-tables.ts'
import type { Sheet, SheetCell, Workbook } from './sheet.ts'

/**
 * All tables of a report for a spreadsheet, one a sheet, those of the plans one below the other; the days of the run side
 * by side and in one list; first what was found, and what is where.
 */
export function workbook(results: Results, language: Language): Workbook {
  const title = visibleText(results.scenario.title)
  const sheets = [
    ...comparisonTables(results, language).map((table) =>
      sheetOfTable(visibleTable(table), sayNamed(language, `sheet.${table.name}`), language),
    ),
    ...stackedTables(results, (plan) => planTables(results, plan, language), language).map(({ name, table }) => {
      const title = sayNamed(language, `sheet.${name}`)
      const holds = results.plans.length === 1 ? title : say(language, 'sheet.ofAllPlans', { what: title })
      return sheetOfTable(visibleTable({ ...table, caption: holds }), title, language)
    }),
    ...ledgerTables(results, language).map((table) =>
      sheetOfTable(visibleTable(table), sayNamed(language, `sheet.${table.name}`), language),
    ),
    daysSheet(results, language),
    dailySheet(results, language),
  ]
  return { title, sheets: [contents(results, sheets, language), ...sheets] }
}

function contents(results: Results, sheets: readonly Sheet[], language: Language): Sheet {
  const { headline, sentences, warnings } = verdict(results, language)
  const told = [headline, ...sentences, ...warnings].map((text): SheetCell[] => [null, visibleText(text)])
  return {
    name: say(language, 'sheet.contents'),
    holds: '',
    columns: [
      { title: say(language, 'sheet.sheet'), width: 30 },
      { title: say(language, 'sheet.holds'), width: 110 },
    ],
    rows: [
      ...sheets.map(({ name, holds }): SheetCell[] => [name, holds]),
      [],
      [say(language, 'verdictTitle'), visibleText(results.scenario.title)],
      ...told,
    ],
    notes: [],
  }
}

function daysSheet(results: Results, language: Language): Sheet {
  const { dates, closed } = results.scenario
  const all = wideDays(results)
  const columns = all.slice(0, outputLimits.sheetColumns.most)
  return {
    name: say(language, 'sheet.days'),
    holds: say(language, 'sheet.daysHolds'),
    columns: [
      ...dayColumns(language),
      ...columns.map((column) => ({ title: headingOf(results, column, language), width: 18 })),
    ],
    rows: dates.map((date, day) => [
      ...dayCells(date, day, closed[day], language),
      ...columns.map(({ measure, values }) => dayValue(measure === 'gone' ? 'share' : 'number', values[day] ?? null)),
    ]),
    notes: summedUp('sheetColumns', all.length, language),
  }
}

function headingOf(results: Results, { plan, service, measure }: DayColumn, language: Language): string {
  const heading = planHeading(results, plan, language)
  return say(language, `sheet.wide.${measure}`, {
    of: visibleText(service === null ? heading : `${heading}, ${service}`),
  })
}

function dailySheet(results: Results, language: Language): Sheet {
  const { rows } = dailyCsv(results)
  const numbers = ['mean', 'halfWidth', 'p05', 'p50', 'p95'] as const
  return {
    name: say(language, 'sheet.daily'),
    holds: say(language, 'sheet.dailyHolds'),
    columns: [
      { title: say(language, 'plan'), width: 30 },
      { title: say(language, 'sheet.kind'), width: 14 },
      { title: say(language, 'sheet.name'), width: 24 },
      ...dayColumns(language),
      ...numbers.map((key) => ({ title: say(language, `sheet.${key}`), width: 14 })),
    ],
    rows: rows
      .slice(0, outputLimits.sheetRows.most)
      .map(([plan, kind, name, date, day, isClosed, ...values]) => [
        visibleText(planOf(results, String(plan)).title),
        sayNamed(language, `sheet.kind.${String(kind)}`),
        visibleText(String(name)),
        ...dayCells(String(date), Number(day), isClosed === 1, language),
        ...values.map((value) => dayValue(kind === 'link-down' ? 'share' : 'number', value as number | null)),
      ]),
    notes: summedUp('sheetRows', rows.length, language),
  }
}

function dayColumns(language: Language): Sheet['columns'] {
  return [
    { title: say(language, 'date'), width: 12 },
    { title: say(language, 'sheet.day'), width: 8 },
    { title: say(language, 'sheet.closed'), width: 8 },
  ]
}

function dayCells(date: string, day: number, isClosed: boolean, language: Language): SheetCell[] {
  return [
    { kind: 'date', date },
    { kind: 'number', number: day, decimals: 0 },
    isClosed ? say(language, 'sheet.yes') : null,
  ]
}

function dayValue(kind: 'share' | 'number', value: number | null): CellValue | null {
  if (value === null) return null
  if (kind === 'share') return shareValue(value)
  return { kind, number: value, decimals: Number.isInteger(value) ? 0 : 1 }
}
