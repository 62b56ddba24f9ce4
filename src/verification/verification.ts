import type { Engine } from '../engine/engines.ts'
import type { CaseTitle, QuantityName, QuantityUnit } from './case-words.ts'

/** The simulation of all textbook cases compared with exact answers. Plain JSON. */
export interface Verification {
  readonly engine: Engine
  readonly seed: number
  /** Of the half-widths. */
  readonly confidence: number
  /** Upper bound of the probability that a program without fault fails in any line. */
  readonly falseAlarm: number
  readonly lines: readonly VerificationLine[]
  readonly trajectories: readonly TrajectoryLine[]
  readonly passed: boolean
}

/** One quantity of one case. */
export interface VerificationLine {
  readonly case: string
  readonly title: CaseTitle
  readonly quantity: QuantityName
  readonly unit: QuantityUnit
  readonly exact: number
  /** Mean over the replications; null when some replication has no value. */
  readonly simulated: number | null
  /** Of the Student t interval; null without statistics. */
  readonly halfWidth: number | null
  /** (simulated - exact) / standard error; null without statistics. */
  readonly standardErrors: number | null
  /** The line fails beyond this number of standard errors; null without statistics. */
  readonly limit: number | null
  readonly replications: number
  readonly passed: boolean
}

/** One plan of one shipped scenario on both engines, and without an observer. */
export interface TrajectoryLine {
  readonly scenario: string
  readonly plan: string
  /** Events of one replication. */
  readonly events: number
  /**
   * The first event that differs, or the first difference in the outcome without an observer, in words; null when all
   * is the same.
   */
  readonly divergence: string | null
}
