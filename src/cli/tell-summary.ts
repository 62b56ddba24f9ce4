import type { Results } from '../experiments/results.ts'
import { print } from './listening/listener.ts'
import type { ExperimentOptions } from './options.ts'
import { fullSummary } from './terminal/full-summary.ts'
import { type SummaryOf, terminalSummary } from './terminal/summary.ts'

/** Tells results on standard output: on one screen, or all that was found. */
export function tellSummary(
  results: Results,
  { lang, verbose }: Pick<ExperimentOptions, 'lang' | 'verbose'>,
  of: SummaryOf,
): void {
  print(verbose ? fullSummary(results, lang, of) : terminalSummary(results, lang, of))
}
