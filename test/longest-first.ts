import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** What takes longest by itself, from the longest on; a file that is not named here takes a few seconds at most. */
const longest = [
  'cli/experiment',
  'cli/interruption/interruption',
  'fuzz/fuzz',
  'verification/two-engines',
  'scenario/hostile-values',
  'harmless/harmless-text',
  'cli/axes',
  'cli/streams',
  'results-json/tampered.property',
  'cli/help',
  'killer/output-folder-killer',
  'office/books.property',
  'office/discipline.property',
  'bench/bench',
  'verification/textbook-cases',
  'scenario/key-reference',
  'house/readme',
  'verification/verify',
  'office/fast-path',
  'cli/verify',
  'browser/report-page',
  'experiments/real-offices',
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
