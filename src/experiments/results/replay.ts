import type { StoryEvent } from '../explain/story.ts'
import type { UnitState } from '../../office/kernel/unit-state.ts'
import type { Answer } from './clearing.ts'

/** Which future is replayed: half of them are no worse than the one, nine in ten no worse than the other. */
export const replayRanks = ['median', 'late'] as const
export type ReplayRank = (typeof replayRanks)[number]

/**
 * What happens in one future under a plan, frame by frame. A frame is a day, or a week of a long run; it shows what is
 * so at its end, what has come and gone in it, and what units did for most of it. Lists have an item for each frame.
 */
export interface Replay {
  readonly plan: string
  readonly rank: ReplayRank
  readonly replication: number
  /** Futures that are as good or better, this one included: see rankFutures. */
  readonly place: number
  readonly of: number
  readonly gone: Answer
  /** Null unless the answer is yes. */
  readonly goneDay: number | null
  /** Days of a frame; the last one may be shorter. */
  readonly every: number
  readonly services: readonly ReplayedService[]
  /** Those at which most wait, in the order of the scenario. */
  readonly steps: readonly ReplayedStep[]
  /** One for each unit; none where there are many. */
  readonly units: readonly ReplayedUnit[]
  /** One for each pool, where there are many units. */
  readonly pools: readonly ReplayedPool[]
  readonly links: readonly ReplayedLink[]
  readonly supplies: readonly ReplayedSupply[]
  readonly peak: { readonly time: number; readonly backlog: number }
  readonly events: readonly ReplayedEvent[]
}

/** Requests not completed at the end, those that came, and those that were completed. */
export interface ReplayedService {
  readonly name: string
  readonly backlog: readonly number[]
  readonly came: readonly number[]
  readonly completed: readonly number[]
  /** Requests in the office by class; none where there is one class, or many. */
  readonly classes: readonly { readonly name: string; readonly backlog: readonly number[] }[]
}

export interface ReplayedStep {
  readonly name: string
  /** Waiting there at the end, without those being served. */
  readonly queue: readonly number[]
}

export interface ReplayedUnit {
  readonly name: string
  readonly pool: string
  /** A letter for each frame: "a" is the first of unitStates. "closed" only where it was nothing else. */
  readonly states: string
  /** Services completed, without those to be done again. */
  readonly made: readonly number[]
}

export interface ReplayedPool {
  readonly name: string
  /** Units that were so for most of the frame; states in which none ever is are left out. */
  readonly states: readonly { readonly state: UnitState; readonly units: readonly number[] }[]
  readonly made: readonly number[]
}

export interface ReplayedLink {
  readonly name: string
  /** A letter for each frame, of linkLetters. */
  readonly states: string
}

/** Up, down for a part of the time, down all the time, slow. */
export const linkLetters = { up: 'u', partly: 'p', down: 'd', slow: 's' } as const

export interface ReplayedSupply {
  readonly name: string
  /** At the end; pieces. */
  readonly stock: readonly number[]
}

/** Minutes; `of` is the name of the thing, and empty for the backlog. */
export interface ReplayedEvent extends Omit<StoryEvent, 'name'> {
  readonly of: string
}
