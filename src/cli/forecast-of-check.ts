import { availableParallelism } from 'node:os'
import { forecastFacts, type ForecastFacts } from '../experiments/forecast/forecast-facts.ts'
import { judgeForecast } from '../experiments/forecast/judge-forecast.ts'
import { RunForecast } from '../experiments/forecast/run-forecast.ts'
import type { CompiledPlan } from '../scenario/read-scenario.ts'
import { machineMemory } from './machine-memory.ts'
import { defaultReplications } from './options.ts'

/** What a comparison of all plans is expected to need with the options that it has by itself. */
export function forecastOfCheck(plans: readonly CompiledPlan[]): ForecastFacts {
  const size = { replications: defaultReplications, workers: availableParallelism() }
  const forecast = new RunForecast(plans, size)
  return forecastFacts(forecast, size, judgeForecast(forecast, size, machineMemory()))
}
