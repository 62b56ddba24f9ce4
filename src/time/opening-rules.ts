import type { Day } from './date.ts'
import { weekdayOf } from './date.ts'
import type { Period } from './period.ts'
import { MINUTES_PER_DAY } from './minutes.ts'

/** Opening rules of a place: its week, days on which it stays closed, and days with special hours. */
export interface OpeningRules {
  /** Hours of each weekday; 0 is Monday. */
  readonly week: readonly (readonly Period[])[]
  readonly closed: ReadonlySet<Day>
  readonly extra: ReadonlyMap<Day, readonly Period[]>
}

/** Hours on one day. An extra opening overrides a closed day, which overrides the week. */
export function periodsOn(rules: OpeningRules, day: Day): readonly Period[] {
  const extra = rules.extra.get(day)
  if (extra) return extra
  return rules.closed.has(day) ? [] : (rules.week[weekdayOf(day)] ?? [])
}

export function isOpenOn(rules: OpeningRules, day: Day): boolean {
  return periodsOn(rules, day).length > 0
}

/** Whether it never closes, so that no clock has to check its days. */
export function isAlwaysOpen(rules: OpeningRules): boolean {
  const open = (periods: readonly Period[]): boolean =>
    periods.length === 1 && periods[0]?.close === MINUTES_PER_DAY && periods[0].open === 0
  return rules.week.every(open) && rules.closed.size === 0 && [...rules.extra.values()].every(open)
}

/** Periods that are in any of two lists, in order and merged where they touch. */
export function union(a: readonly Period[], b: readonly Period[]): Period[] {
  const result: Period[] = []
  for (const period of [...a, ...b].sort((x, y) => x.open - y.open)) {
    const last = result.at(-1)
    if (last && period.open <= last.close)
      result[result.length - 1] = { open: last.open, close: Math.max(last.close, period.close) }
    else result.push(period)
  }
  return result
}

/** The time in `a` that is not in `b`. */
export function subtract(a: readonly Period[], b: readonly Period[]): Period[] {
  return b.reduce<Period[]>(
    (left, hole) =>
      left.flatMap((period) =>
        [
          { open: period.open, close: Math.min(period.close, hole.open) },
          { open: Math.max(period.open, hole.close), close: period.close },
        ].filter(({ open, close }) => open < close),
      ),
    [...a],
  )
}
