import type { Answer } from './decision.ts'

/**
 * What was found by going on until it was settled, on replications that took no part in the rest of the results: those
 * are fresh.
 */
export interface Selection {
  /** Number of the first replication made for it. */
  readonly first: number
  /** Replications made for it, of all plans together. */
  readonly replications: number
  /** Most replications that there could be, of all plans together, those of the rest of the results included. */
  readonly budget: number
  /** Of all answers of the table together, and of the choice. */
  readonly confidence: number
  /** Null where the goal asks for no date and no share. */
  readonly table: SelectionTable | null
  /** Null where there are no two plans to choose among, or none surely meets the goal. */
  readonly choice: SelectionChoice | null
}

/** Which plans meet the goal, answered at whatever replication it was settled. */
export interface SelectionTable {
  /** How near to what is asked a probability may be shown to lie for the question to be left open. */
  readonly zone: number
  /** In the order of the scenario. */
  readonly plans: readonly SelectedPlan[]
}

export interface SelectedPlan {
  readonly name: string
  readonly replications: number
  /** Of each condition of the goal but the budget. */
  readonly cells: readonly SelectedCell[]
  /**
   * First day by whose end the backlog is shown to be gone with the probability asked for, and last day of which it is
   * shown that it is not; null where there is none.
   */
  readonly surelyFrom: number | null
  readonly surelyNotBy: number | null
}

export interface SelectedCell {
  readonly condition: 'gone-by' | 'ready-within'
  readonly answer: Answer
  /** Share of the futures, or mean share; null where no future has one. */
  readonly value: number | null
  /** Whether the truth is shown to lie within the zone of what is asked. */
  readonly near: boolean
}

/** The plan with the smallest mean, by the procedure of Kim and Nelson. */
export interface SelectionChoice {
  /** Days until the backlog is gone, counted up to the horizon, or what the office pays. */
  readonly by: 'gone' | 'office-cost'
  /** Whether it was chosen among the plans that surely meet the goal, or among all. */
  readonly among: 'meeting-goal' | 'all'
  /** Plans that could be chosen. */
  readonly plans: readonly ChosenAmong[]
  /** Smallest difference that matters, in days or money. */
  readonly zone: number
  /** Replications that are averaged into one observation. */
  readonly batch: number
  /** False where the budget was used before. */
  readonly settled: boolean
  /** The plan, or those with the same mean, or that could not be told apart; none where all are excluded. */
  readonly surviving: readonly string[]
  readonly excluded: readonly ExcludedPlan[]
  /** On the fresh replications: plans shown to be better than the chosen one by more than the zone. */
  readonly betterOnFresh: readonly string[]
}

export interface ChosenAmong {
  readonly name: string
  readonly replications: number
  readonly mean: number
}

/** A plan that cannot be chosen: it loses shown more citizens than the base, or costs more than the budget of the goal. */
export interface ExcludedPlan {
  readonly name: string
  readonly why: 'loses-more' | 'over-budget'
}
