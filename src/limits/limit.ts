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
  /** The same in Indonesian. */
  readonly indonesian: string
}

/**
 * What happens beyond a limit: the input is refused, a question is asked that `--yes` answers, or what cannot be told
 * apart any more is summed up.
 */
export type Beyond = 'refused' | 'asked' | 'summed up'

/** English or Indonesian. */
export type LimitLanguage = 'en' | 'id'

/** The sentence that a user sees beyond a limit; `found` is in the unit of the limit, and never looks as if it were within. */
export function sayLimit(limit: Limit, found: number, language: LimitLanguage = 'en'): string {
  const { sentence, indonesian, most, unit } = limit
  const say = language === 'en' ? sayAmount : sayAmountInIndonesian
  return (language === 'en' ? sentence : indonesian)
    .replaceAll('{found}', () => say(shownBeyond(found, most), unit))
    .replaceAll('{most}', () => say(most, unit))
}

/** 250.4 MB would be shown as 250, and look like the limit. */
function shownBeyond(found: number, most: number): number {
  return found > most && formatNumber(found) === formatNumber(most) ? most + stepShown(most) : found
}

/** An amount in the unit of a limit: `36,525 d`, `year 9999`. */
export function sayAmount(value: number, unit: string): string {
  return unit === 'year' ? `year ${value}` : `${formatNumber(value)} ${unit}`.trim()
}

const INDONESIAN_UNITS: Readonly<Record<string, string>> = {
  d: 'hari',
  times: 'kali',
  units: 'unit',
  requests: 'permohonan',
  arrivals: 'permohonan',
  events: 'peristiwa',
  plans: 'rencana',
  values: 'nilai',
  offices: 'kantor',
  settings: 'setelan',
}

/** `36.525 hari`, `tahun 9999`. */
function sayAmountInIndonesian(value: number, unit: string): string {
  if (unit === 'year') return `tahun ${value}`
  return `${formatNumber(value, 'id')} ${INDONESIAN_UNITS[unit] ?? unit}`.trim()
}
