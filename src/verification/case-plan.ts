import { streamName } from '../random/stream-name.ts'
import type { Engine } from '../engine/engines.ts'
import type { TextbookCase } from './textbook-case.ts'

/** SIM.JS takes several times as long for a replication, and makes fewer: this part of them. */
const SIMJS_SHARE = 1 / 5
const FEWEST = 12

/** Replications of a case: as asked for, or as many as make it precise in the time that there is. */
export function replicationsOf(textbookCase: TextbookCase, engine: Engine, wanted: number | null): number {
  const isCertain = textbookCase.quantities.every((quantity) => quantity.tolerance !== null)
  if (isCertain) return 1
  if (wanted !== null) return wanted
  const { replications } = textbookCase
  return engine === 'simjs' ? Math.max(FEWEST, Math.round(replications * SIMJS_SHARE)) : replications
}

/**
 * Number of the first replication of a case. Each case counts from a place of its own, because cases that share the
 * numbers of their replications would share the draws of streams that are called the same.
 */
export function firstReplication(textbookCase: TextbookCase): number {
  return (streamName(textbookCase.name).word0 >>> 0) * 2 ** 20
}
