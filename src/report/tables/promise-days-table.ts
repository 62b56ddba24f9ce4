import { largest } from '../../statistics/extremes.ts'
import type { ApplicationDay, PlanResults, Results } from '../../experiments/results.ts'
import { isNever, type Promised, promisedTo } from '../figures/promise-groups.ts'
import { lengthRoundedUp } from '../findings/length-rounded-up.ts'
import { formatDate, formatShare } from '../format.ts'
import { loneReplication } from '../lone-replication.ts'
import { say, type Language } from '../words/say.ts'
import { plainCell, type Cell, type Row, type Table } from './table.ts'

/**
 * Within what those who apply in a week can be told that it is ready, under a plan: that of its worst day. Weeks in a
 * row with the same promises are one row. Null for a single replication, or where nobody applies.
 */
export function promiseDaysTable(results: Results, plan: PlanResults, language: Language): Table | null {
  const groups = promisedTo(results, plan, language).filter(({ wait }) => wait.requests > 0)
  if (loneReplication(results) !== null || groups.length === 0) return null
  return {
    name: `promise-days-${plan.name}`,
    caption: say(language, 'promiseDaysTable', { plan: plan.title }),
    columns: [
      { title: say(language, 'promiseDaysFrom'), numeric: false },
      ...groups.flatMap(({ who }) =>
        RELIABILITIES.map(({ share }) => ({
          title: say(language, 'promiseDaysFor', { who, share: formatShare(share, language) }),
          numeric: true,
        })),
      ),
    ],
    rows: weekRows(results, groups, language),
    notes: [say(language, 'promiseDaysNote')],
  }
}

const RELIABILITIES = [
  { key: 'p80', share: 0.8 },
  { key: 'p90', share: 0.9 },
] as const

function weekRows({ scenario }: Results, groups: readonly Promised[], language: Language): Row[] {
  const weeks = Array.from({ length: Math.ceil(scenario.dates.length / 7) }, (_, week) => week * 7)
  const isAsked = (from: number) =>
    groups.some(({ wait }) =>
      wait.byApplicationDay.some(({ day, count }) => count > 0 && day >= from && day < from + 7),
    )
  const told = weeks.filter(isAsked).map((from) => ({
    from,
    to: Math.min(from + 6, scenario.dates.length - 1),
    cells: groups.flatMap(({ wait }) => {
      const days = wait.byApplicationDay.filter(({ day, count }) => count > 0 && day >= from && day < from + 7)
      return RELIABILITIES.map(({ key, share }) => promiseCell(days, key, share, language))
    }),
  }))
  const rows: { from: number; to: number; cells: Cell[] }[] = []
  for (const week of told) {
    const last = rows.at(-1)
    if (last !== undefined && last.cells.every(({ text }, i) => text === week.cells[i]!.text)) last.to = week.to
    else rows.push({ ...week })
  }
  const style = isOneYear(scenario.dates) ? 'short' : 'medium'
  return rows.map(({ from, to, cells }) => ({
    heading: say(language, 'dateRange', {
      from: formatDate(scenario.dates[from]!, language, style),
      to: formatDate(scenario.dates[to]!, language, style),
    }).replaceAll(' ', '\u00A0'),
    cells,
  }))
}

function isOneYear(dates: readonly string[]): boolean {
  return dates[0]!.slice(0, 4) === dates.at(-1)!.slice(0, 4)
}

function promiseCell(days: readonly ApplicationDay[], key: 'p80' | 'p90', share: number, language: Language): Cell {
  if (days.length === 0) return plainCell(say(language, 'noValue'))
  if (days.some((day) => isNever(day, share) || day[key] === null)) return plainCell(say(language, 'promiseDaysOpen'))
  return plainCell(
    lengthRoundedUp(
      largest(
        days.map((day) => day[key]!),
        0,
      ),
      language,
    ),
  )
}
