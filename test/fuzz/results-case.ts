import { readAndReport } from '../results-json/read-and-report.ts'
import { smallResults } from '../results-json/small-results.ts'
import { tamperedResults } from '../results-json/tampered-results.ts'
import { Chance } from './chance.ts'
import { told, type Verdict } from './faults-of.ts'

/** A results.json that somebody has changed. */
export interface ResultsCase {
  readonly files: Readonly<Record<string, string>>
  /** What was changed. */
  readonly text: string
}

let originals: ReturnType<typeof smallResults> | undefined

export async function resultsCase(seed: number, n: number): Promise<ResultsCase> {
  const chance = new Chance(seed, n)
  const original = chance.pick(await (originals ??= smallResults()))
  const { text, what } = tamperedResults(original, (count) => chance.below(count))
  return { files: { 'results.json': text }, text: what }
}

/** It is refused with reasons, or makes a whole report. */
export function verdictOnResults({ files }: ResultsCase): Verdict {
  try {
    return { outcome: readAndReport(files['results.json'] ?? '') ? 'run' : 'refused', faults: [] }
  } catch (error) {
    return { outcome: 'refused', faults: [`report throws ${told(error)}`] }
  }
}
