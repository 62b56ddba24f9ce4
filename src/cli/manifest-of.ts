import type { Manifest } from '../experiments/results.ts'
import { extendedTexts } from '../scenario/ledger/extended-texts.ts'
import { CONFIDENCE } from './confidence.ts'
import type { LoadedScenario } from './load-scenario.ts'
import type { ExperimentOptions, LoneOptions } from './options.ts'
import { shownPath } from './shown-path.ts'
import { readVersion } from './version.ts'

type Made = Pick<ExperimentOptions, 'seed' | 'replications' | 'engine' | 'workers'> &
  Partial<Pick<ExperimentOptions, 'allow-outside'>> &
  LoneOptions

/** Of what results are made; how long it takes is not known yet. */
export function manifestOf(scenario: LoadedScenario, options: Made, startedAt: Date): Manifest {
  const { file, text, files } = scenario
  const extended = extendedTexts(file, text, files)
  return {
    version: readVersion(),
    scenarioFile: shownPath(scenario.file),
    scenarioText: scenario.text,
    ...(extended.length === 0 ? {} : { extendedTexts: extended }),
    scenarioHash: scenario.hash,
    seed: options.seed,
    replications: options.replications,
    ...(options.replication === undefined ? {} : { replication: options.replication }),
    ...(options['allow-outside'] ? { allowOutside: true } : {}),
    confidence: CONFIDENCE,
    engine: options.engine,
    workers: options.workers,
    startedAt: startedAt.toISOString(),
    seconds: null,
  }
}
