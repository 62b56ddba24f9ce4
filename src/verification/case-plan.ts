import { streamName } from '../random/stream-name.ts'
import type { Engine } from '../engine/engines.ts'
import type { TextbookCase } from './textbook-case.ts'

/** SIM.JS takes several times as long for a replication, and makes this share of them. */
const SIMJS_SHARE = 1 / 5
const FEWEST = 12

/** Replications of a case: as requested, or as many as its precision needs. */
export function replicationsOf(textbookCase: TextbookCase, engine: Engine, wanted: number | null): number {
  const isCertain = textbookCase.quantities.every((quantity) => quantity.tolerance !== null)
  if (isCertain) return 1
  if (wanted !== null) return wanted
  const { replications } = textbookCase
  return engine === 'simjs' ? Math.max(FEWEST, Math.round(replications * SIMJS_SHARE)) : replications
}

/**
 * Number of the first replication of a case. Each case begins at a number of its own: cases with the same numbers would
 * share the draws of streams with the same name.
 */
export function firstReplication(textbookCase: TextbookCase): number {
  return (streamName(textbookCase.name).word0 >>> 0) * 2 ** 20
}
