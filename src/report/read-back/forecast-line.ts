import type { ForecastFacts } from '../../experiments/forecast/forecast-facts.ts'
import { formatBytes, formatMagnitude } from '../format.ts'
import { say, type Language } from '../words/say.ts'

/** What a run is expected to need, in one short line. */
export function forecastLine(facts: ForecastFacts, language: Language): string {
  const { workers: count } = facts
  const threads = count === 1 ? say(language, 'forecastThread') : say(language, 'forecastThreads', { count })
  return say(language, 'forecastRun', { ...needsOf(facts, language), threads })
}

/** The same for a planner who checks a scenario, with what the program does with a run of that size. */
export function forecastText(facts: ForecastFacts, language: Language): string {
  const { replications, isRun } = facts
  const needs = say(language, 'readForecast', { ...needsOf(facts, language), replications })
  if (isRun === 'at once') return needs
  return `${needs} ${say(language, isRun === 'never' ? 'readForecastRefused' : 'readForecastAsked')}`
}

function needsOf({ events, requests, bytes }: ForecastFacts, language: Language) {
  return {
    events: formatMagnitude(events, language),
    requests: formatMagnitude(Math.ceil(requests), language),
    memory: formatBytes(bytes, language),
  }
}
