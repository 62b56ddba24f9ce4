/** What is wanted of a plan, for the service that the decision is about. */
export interface Goal {
  /** The backlog is gone by the end of that day (0 = start date), with that probability. */
  readonly goneBy: { readonly day: number; readonly probability: number } | null
  /** Of those who apply, and whose case is decided, ready within the target of the service. */
  readonly share: number | null
  /** Most that the office pays, on average over the futures. */
  readonly budget: number | null
  /** Which of the plans that meet the goal is taken. */
  readonly then: 'cheapest' | 'earliest'
  /** Dates and waits that differ by no more days are equal; null: see src/experiments/decision/indifference.ts. */
  readonly equalDays: number | null
  /** Costs that differ by no more are equal; null as above. */
  readonly equalCost: number | null
}
