import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** What takes longest by itself, from the longest on; a file that is not named here takes a few seconds at most. */
const longest = [
  'cli/interruption/interruption',
  'browser/what-if-page',
  'scenario/hostile-values',
  'fuzz/fuzz',
  'browser/report-page',
  'harmless/harmless-text',
  'cli/experiment',
  'cli/help',
  'scenario/reading-is-bounded',
  'cli/streams',
  'verification/textbook-cases',
  'results-json/tampered.property',
  'verification/two-engines',
  'cli/output-sizes',
  'kept-results/kept-results',
  'results-json/results-schema',
  'cli/replication',
  'bench/bench',
  'office/monotonicity.property',
  'verification/verify',
  'scenario/key-reference',
  'office/fast-path',
  'office/books.property',
  'experiments/run-experiment',
  'killer/output-folder-killer',
  'experiments/replicator',
  'report/shipped-titles',
  'house/readme',
  'cli/axes',
]

/** Starts the longest files first, so that no processor is left alone with one at the end. */
export class LongestFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const at = longest.findIndex((name) => moduleId.endsWith(`/test/${name}.test.ts`))
      return at === -1 ? longest.length : at
    }
    return Promise.resolve(files.toSorted((a, b) => rank(a) - rank(b) || a.moduleId.localeCompare(b.moduleId)))
  }
}
