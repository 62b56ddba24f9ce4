import type { Manifest } from '../../src/experiments/results.ts'

/** Of a report that nobody keeps. */
export const manifest: Manifest = {
  version: '0.0.0',
  scenarioFile: 'case.yaml',
  scenarioText: '',
  scenarioHash: '',
  seed: 1,
  replications: 2,
  confidence: 0.95,
  engine: 'built-in',
  workers: 1,
  startedAt: '2018-03-05T00:00:00.000Z',
  seconds: null,
}
