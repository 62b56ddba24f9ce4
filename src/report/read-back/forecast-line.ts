import type { RunForecast, RunSize } from '../../experiments/forecast/run-forecast.ts'
import type { ForecastFacts } from '../../experiments/forecast/forecast-facts.ts'
import { formatBytes, formatMagnitude } from '../format.ts'
import { say, type Language } from '../words/say.ts'

/** What a run is expected to need, in one short line. */
export function forecastLine(forecast: RunForecast, size: RunSize, language: Language): string {
  const { workers: count } = size
  return say(language, 'forecastRun', {
    events: formatMagnitude(forecast.events(size.replications), language),
    requests: formatMagnitude(Math.ceil(forecast.requests), language),
    threads: count === 1 ? say(language, 'forecastThread') : say(language, 'forecastThreads', { count }),
    memory: formatBytes(forecast.bytes(size), language),
  })
}

/** The same for a planner who checks a scenario, with what the program does with a run of that size. */
export function forecastText(
  { replications, events, bytes, requests, isRun }: ForecastFacts,
  language: Language,
): string {
  const needs = say(language, 'readForecast', {
    replications,
    events: formatMagnitude(events, language),
    memory: formatBytes(bytes, language),
    requests: formatMagnitude(Math.ceil(requests), language),
  })
  if (isRun === 'at once') return needs
  return `${needs} ${say(language, isRun === 'never' ? 'readForecastRefused' : 'readForecastAsked')}`
}
