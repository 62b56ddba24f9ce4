import { formatNumber, stepShown } from './format-number.ts'

/** How large something may be, and what a user is told beyond it. All limits stand in the reference of keys. */
export interface Limit {
  /** What is counted, such as "values in a scenario with its files". */
  readonly of: string
  /** The largest that is taken without a word. */
  readonly most: number
  /** What `most` is counted in where the noun does not say it, such as "MB"; otherwise ''. */
  readonly unit: string
  readonly beyond: Beyond
  /** The sentence that a user sees; {found} and {most} stand for the numbers with their unit. */
  readonly sentence: string
}

/**
 * What happens beyond a limit: the input is refused, a question is asked that `--yes` answers, or what cannot be told
 * apart any more is summed up.
 */
export type Beyond = 'refused' | 'asked' | 'summed up'

/** The sentence that a user sees beyond a limit; `found` is in the unit of the limit, and never looks as if it were within. */
export function sayLimit({ sentence, most, unit }: Limit, found: number): string {
  return sentence
    .replaceAll('{found}', () => sayAmount(shownBeyond(found, most), unit))
    .replaceAll('{most}', () => sayAmount(most, unit))
}

/** 250.4 MB would be shown as 250, and look like the limit. */
function shownBeyond(found: number, most: number): number {
  return found > most && formatNumber(found) === formatNumber(most) ? most + stepShown(most) : found
}

/** An amount in the unit of a limit: `36,525 d`, `year 9999`. */
export function sayAmount(value: number, unit: string): string {
  return unit === 'year' ? `year ${value}` : `${formatNumber(value)} ${unit}`.trim()
}
