import type { NamedDay, RunFacts } from '../../scenario/read-back/run-facts.ts'
import type { ForecastFacts } from '../../experiments/forecast/forecast-facts.ts'
import { formatDate } from '../format.ts'
import { say, type Language } from '../words/say.ts'
import { daysBetween } from '../../time/date.ts'
import { MINUTES_PER_DAY } from '../../time/minutes.ts'
import { forecastText } from './forecast-line.ts'
import { sayMinutes, shortList, type Section } from './spoken.ts'

export function runSection(run: RunFacts, forecast: ForecastFacts, language: Language): Section {
  const { days, workingDays, closed, extra } = run
  const first = formatDate(run.first, language, 'long')
  const last = formatDate(run.last, language, 'long')
  const list = (named: readonly NamedDay[]) => ({
    count: sayMinutes(named.length * MINUTES_PER_DAY, 'calendar', language),
    list: shortList(grouped(named, language)),
  })
  return {
    heading: say(language, 'readRun'),
    rows: [
      say(language, 'readRunDays', { first, last, days, workingDays }),
      ...(closed.length > 0 ? [say(language, 'readClosed', list(closed))] : []),
      ...(extra.length > 0 ? [say(language, 'readExtra', list(extra))] : []),
      forecastText(forecast, language),
      say(language, 'readAverages'),
    ].map((text) => ({ label: '', text })),
  }
}

/** Days of one name that follow each other over at most a weekend are told together. */
const WEEKEND = 3

function grouped(days: readonly NamedDay[], language: Language): string[] {
  const groups: { from: string; to: string; name: string }[] = []
  for (const { date, name: english, indonesian } of days) {
    const name = language === 'id' ? indonesian : english
    const last = groups.at(-1)
    const isNext = last !== undefined && daysBetween(last.to, date) <= WEEKEND && bare(last.name) === bare(name)
    if (isNext) last.to = date
    else groups.push({ from: date, to: date, name })
  }
  return groups.map(({ from, to, name }) => {
    const short = (date: string): string => formatDate(date, language, 'short')
    const dates = from === to ? short(from) : say(language, 'dateRange', { from: short(from), to: short(to) })
    return name === '' ? dates : `${dates} ${from === to ? name : bare(name)}`
  })
}

/** A name without the year behind it. */
function bare(name: string): string {
  return name.replace(/\s*\d+$/, '')
}
