import type { Judgement } from './judge-forecast.ts'
import type { RunForecast, RunSize } from './run-forecast.ts'

/** What a run is expected to need, as plain data. */
export interface ForecastFacts {
  readonly replications: number
  readonly workers: number
  readonly events: number
  readonly bytes: number
  /** Most in the office at one time. */
  readonly requests: number
  /** What the program does with a run of that size. */
  readonly isRun: 'at once' | 'when asked' | 'never'
}

export function forecastFacts(
  forecast: RunForecast,
  size: RunSize,
  { refused, asked }: Pick<Judgement, 'refused' | 'asked'>,
): ForecastFacts {
  return {
    replications: size.replications,
    workers: size.workers,
    events: forecast.events(size.replications),
    bytes: forecast.bytes(size),
    requests: forecast.requests,
    isRun: refused.length > 0 ? 'never' : asked.length > 0 ? 'when asked' : 'at once',
  }
}
