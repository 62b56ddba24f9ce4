import type { PlanResults, Results, ServiceResults } from '../../experiments/results.ts'
import { focusOf } from '../figures/figure.ts'
import { formatDate } from '../format.ts'
import { formatTime } from '../format-time.ts'
import { say, type Language } from '../words/say.ts'

/** For someone who applies on the first open day, and on the first one from 30 days later on. */
export function promises(results: Results, plan: PlanResults, language: Language): string[] {
  const service = focusOf(results, plan)
  const open = service.wait.byApplicationDay.filter((day) => day.count > 0)
  const today = open.at(0)
  const later = open.find((day) => day.day >= 30)
  return [today, later]
    .filter((day) => day !== undefined)
    .flatMap(({ day }) => [
      cardPromise(results, service, day, language),
      ...documentPromise(results, service, day, language),
    ])
}

function cardPromise(results: Results, service: ServiceResults, day: number, language: Language): string {
  const date = formatDate(results.scenario.dates[day], language, 'long')
  return say(language, 'promise', { service: service.name, date, ...within(service.wait, day, language) })
}

function documentPromise(results: Results, service: ServiceResults, day: number, language: Language): string[] {
  const facts = results.scenario.services.find((candidate) => candidate.name === service.name)!
  return facts.hasLetters ? [say(language, 'documentPromise', within(service.documentWait, day, language))] : []
}

function within(wait: ServiceResults['wait'], day: number, language: Language) {
  const applied = wait.byApplicationDay.find((candidate) => candidate.day === day)
  const words = (days: number | null | undefined) => {
    if (days === null || days === undefined) return say(language, 'promiseUnknown')
    if (days === 0) return say(language, 'promiseSameDay')
    return say(language, 'promiseWithin', { time: formatTime(days, language) })
  }
  return { p80: words(applied?.p80), p90: words(applied?.p90) }
}
