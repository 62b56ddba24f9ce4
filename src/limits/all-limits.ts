import { commandLimits } from './command-limits.ts'
import type { Limit } from './limit.ts'
import { outputLimits } from './output-limits.ts'
import { readingLimits } from './reading-limits.ts'
import { resultsLimits } from './results-limits.ts'
import { runLimits } from './run-limits.ts'
import { searchLimits } from './search-limits.ts'
import { storeLimits } from './store-limits.ts'

/** All limits, in the order of the reference: a group for each moment at which they are met. */
export const allLimits: readonly { readonly title: string; readonly limits: readonly Limit[] }[] = [
  { title: 'On the command line', limits: Object.values(commandLimits) },
  { title: 'When a scenario is read', limits: Object.values(readingLimits) },
  { title: 'Before a run, and in it', limits: Object.values(runLimits) },
  { title: 'In a search', limits: Object.values(searchLimits) },
  { title: 'In what is written', limits: Object.values(outputLimits) },
  { title: 'When results are read', limits: Object.values(resultsLimits) },
  { title: 'In what is kept for later runs', limits: Object.values(storeLimits) },
]
