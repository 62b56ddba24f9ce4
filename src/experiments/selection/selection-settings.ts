import type { Future } from '../futures/future.ts'
import type { WantedFutures } from '../futures/futures.ts'

/** What a selection looks at in a future. */
export type SelectedFuture = Pick<Future, 'gone' | 'goneDay' | 'withinTarget' | 'officeCost' | 'lost' | 'completed'>

/** Makes futures of offices under common random numbers. */
export interface FutureSupply {
  of(wanted: readonly WantedFutures[]): Promise<readonly (readonly SelectedFuture[])[]>
}

/** Differences that do not matter; null where the scenario says. */
export interface Precision {
  /** Of a probability or a share. */
  readonly share: number | null
  /** Of dates, in days. */
  readonly days: number | null
  readonly cost: number | null
}

export interface SelectionSettings {
  readonly precision: Precision
  /** Number of the first replication. */
  readonly first: number
  /** Most replications of all plans together. */
  readonly most: number
  readonly confidence: number
}

/** How far a selection has come, before each round of replications. */
export interface SelectionProgress {
  /** Of this round, of all plans together. */
  readonly round: number
  /** Plans of which something is open, or that are still in the choice. */
  readonly open: number
  /** How many more replications would probably settle it, this round included; null where that cannot be said. */
  readonly needed: number | null
}

export type OnRound = (progress: SelectionProgress) => void
