import type { ScaleOptions } from 'chart.js'
import type { ScenarioFacts } from '../../experiments/results.ts'
import { formatDate } from '../format.ts'
import type { Language } from '../words/say.ts'
import { say } from '../words/say.ts'
import { colours } from './palette.ts'

/**
 * A linear axis in days of the horizon, labelled with local dates: no time zone is involved, so it reads the
 * same on every machine. A daily value of day d is drawn at d; `edges` widens the axis to whole days around it.
 */
export function dateAxis(
  scenario: Pick<ScenarioFacts, 'dates' | 'days'>,
  language: Language,
  range: { min: number; max: number },
): ScaleOptions<'linear'> {
  const days = dayTicks(scenario.dates)
  const isOfYears = scenario.days > MONTHS_UP_TO
  const first = formatDate(scenario.dates[0], language)
  const last = formatDate(scenario.dates.at(-1)!, language)
  return {
    type: 'linear',
    ...range,
    offset: false,
    title: { display: true, text: say(language, 'dateAxis', { from: first, to: last }), color: colours.text },
    grid: { color: colours.grid, offset: false },
    border: { color: colours.text },
    afterBuildTicks: (axis) => {
      axis.ticks = days.map((value) => ({ value }))
    },
    ticks: {
      color: colours.text,
      maxRotation: 0,
      autoSkipPadding: 8,
      callback: (value) =>
        isOfYears
          ? scenario.dates[Number(value)].slice(0, 4)
          : formatDate(scenario.dates[Number(value)], language, 'short'),
    },
  } as ScaleOptions<'linear'>
}

/** Days after which only years are marked: five years. */
const MONTHS_UP_TO = 5 * 366

/**
 * Days worth a label: every day, every Monday, every other Monday, the first of each month, or of each
 * year, by the horizon's length.
 */
export function dayTicks(dates: readonly string[]): number[] {
  const all = dates.map((_, day) => day)
  if (dates.length <= 14) return all
  if (dates.length > MONTHS_UP_TO) return all.filter((day) => dates[day].endsWith('-01-01'))
  if (dates.length > 130) return all.filter((day) => dates[day].endsWith('-01'))
  const mondays = all.filter((day) => weekday(dates[day]) === 1)
  return dates.length > 70 ? mondays.filter((_, week) => week % 2 === 0) : mondays
}

const weekday = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay()
