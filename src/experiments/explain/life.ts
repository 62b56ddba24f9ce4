/** What kept a request in its queue: the one thing that did so at that moment. */
export interface LifeCause {
  /**
   * - `queue`: units of the pool work on others, or are about to;
   * - `closed`: no unit of the pool is up, and some are outside their hours;
   * - `limit`: no unit is up, and some have begun their daily limit;
   * - `link`, `supply`: a unit is up, and the link is down, or the supply short or kept for others;
   * - `units`: all units are down: away, failed or maintained, or none is there.
   */
  readonly kind: 'queue' | 'closed' | 'limit' | 'link' | 'supply' | 'units'
  /** Of the link or supply; empty for other kinds. */
  readonly name: string
}

/** Why work in hand stopped. */
export type Interruption = 'closed' | 'resting' | 'failed' | 'away' | 'absent' | 'maintained' | 'link'

/** A part of the life of a request, in minutes since 00:00 of the start date. */
export interface LifePart {
  readonly from: number
  readonly to: number
  /**
   * `before-start`: already in the office; `no-number`: without one of the numbers of the day; `paused`: work in hand
   * that had stopped; `delay`: nobody works on it, by the route.
   */
  readonly what: 'before-start' | 'no-number' | 'waiting' | 'work' | 'paused' | 'delay'
  /** Name of the step, or of the delay. */
  readonly at: string
  /** That works or has paused. */
  readonly unit: string
  /** Of waiting. */
  readonly cause: LifeCause | null
  /** Of paused work. */
  readonly interruption: Interruption | null
}

/** Something that happened beside the parts. */
export interface LifeNote {
  readonly time: number
  readonly what:
    | 'letter-issued'
    | 'letter-renewed'
    | 'letter-overtaken'
    | 'turned-away'
    | 'got-number'
    | 'handed-back'
    | 'redo'
    | 'rejected'
  /** Step, unit, letter or rule that it is about. */
  readonly name: string
}

/** One application from its coming to its end. */
export interface Life {
  readonly came: number
  readonly ended: number
  readonly end: 'completed' | 'gave-up' | 'no-place' | 'in-office'
  /** Whether the citizen had applied before. */
  readonly isAgain: boolean
  /**
   * One after the other without a gap, from the coming to the end: their lengths add up to the wait. Where parts of the
   * work are done side by side, the ones that the request had to wait for.
   */
  readonly parts: readonly LifePart[]
  readonly notes: readonly LifeNote[]
  /** Others whose work the pool began while this one waited, by step. */
  readonly others: readonly { readonly step: string; readonly count: number }[]
}
