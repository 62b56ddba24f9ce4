import type { Distribution } from '../../random/distribution.ts'
import type { Duration } from './duration.ts'

/** A share of a service's requests with its own priority and rules. */
export interface RequestClass {
  readonly name: string
  readonly service: number
  /** Shares of a service's classes add up to 1. */
  readonly share: number
  /** Larger goes first. */
  readonly priority: number
  /** Priority gained for each minute since the application; 0 when it stays as it is. */
  readonly priorityGrowth: number
  /** Index into Office.letters, or -1. */
  readonly letter: number
  /** How long its citizens wait before they leave; null for however long it takes. */
  readonly patience: Patience | null
}

/** When those who wait too long leave. */
export interface Patience {
  /** Time since the application after which one who still waits withdraws. */
  readonly leaves: Duration
  /** Time after which one who has withdrawn applies anew, at the next opening; null for never. */
  readonly comesBackAfter: Duration | null
}

/** The temporary document of one class: who gets one and when. Its counter work is a step like any other. */
export interface LetterRule {
  readonly name: string
  readonly pool: number
  /** Larger goes first. */
  readonly priority: number
  /** Priority gained for each minute since the application, as that of the class. */
  readonly priorityGrowth: number
  readonly takes: Distribution
  /** Given when the request has waited that long; a zero duration means at once. */
  readonly after: Duration
  /** Calendar minutes a letter is good for; Infinity when it never expires. */
  readonly valid: number
  readonly cost: number
}
