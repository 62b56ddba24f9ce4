/** What is wanted, as the scenario's `goal` says it. */
export interface GoalFacts {
  readonly service: string
  /** Gone by the end of that day (0 = start date), with that probability; null when it is not asked for. */
  readonly goneBy: { readonly day: number; readonly probability: number } | null
  /** Of those who apply, at least this share is ready within the target of the service. */
  readonly waits: { readonly share: number } | null
  /** What the office pays at most, on average over the futures. */
  readonly budget: number | null
  readonly order: GoalOrder
}

/** Which of the plans that meet the goal is taken. */
export type GoalOrder = 'cheapest' | 'earliest'

/** Differences up to this are none: plans are called equal. */
export interface Indifference {
  /** Of dates. */
  readonly days: number
  /** Of days of waiting per request. */
  readonly waiting: number
  readonly cost: number
}

/** `undecided`: the interval contains what is asked for. */
export type Answer = 'yes' | 'no' | 'undecided'

export interface ConditionResults {
  readonly condition: 'gone-by' | 'ready-within' | 'budget'
  readonly answer: Answer
  /** Probability, share or money; null where no future has a value. */
  readonly value: number | null
  /** Ends of the interval, simultaneous over all plans and conditions; null where there is none. */
  readonly low: number | null
  readonly high: number | null
  /** With how many replications it would probably be decided; null when it is, or when that cannot be said. */
  readonly replicationsNeeded: number | null
}

/** How a plan stands against the one that comes first. */
export type Standing =
  /** The same in every replication. */
  | 'same'
  /** Shown to differ by less than the zone of indifference in all that is ranked by. */
  | 'equal'
  /** Shown to be gone later. */
  | 'later'
  /** Shown to cost the office more, and not gone earlier. */
  | 'dearer'
  /** Shown to let citizens wait longer, and neither gone earlier nor cheaper. */
  | 'slower'
  /** As good for the service decided about, and shown to let citizens of the other services wait longer. */
  | 'worse-elsewhere'
  /** It loses shown more citizens, so that dates and waits say nothing. */
  | 'loses-more'
  /** It misses the goal. */
  | 'misses-goal'
  /** It is open whether it meets the goal. */
  | 'goal-open'
  /** No difference is shown. */
  | 'open'

export interface PlanDecision {
  readonly name: string
  /** What the office does not choose; such plans are shown and not ranked. */
  readonly whatIf: WhatIf | null
  /** An earlier plan with the same office, or null. */
  readonly identicalTo: string | null
  /** An earlier plan with the same outcome in every replication, or null. */
  readonly sameOutcomeAs: string | null
  /** One for each condition of the goal. */
  readonly conditions: readonly ConditionResults[]
  /** Of all conditions together; yes without a goal. */
  readonly answer: Answer
  /** Whether it loses shown more citizens for good than the base. */
  readonly losesMore: boolean
  /** Other services whose citizens wait shown longer than under the base. */
  readonly harms: readonly Harm[]
  /** A plan that is not later, not dearer, loses not more, and is shown better in one of them; or null. */
  readonly dominatedBy: string | null
  /** Null for the plan that comes first, and for what-ifs. */
  readonly standing: Standing | null
}

/** Days of waiting per request of a service under a plan minus those under the base. */
export interface Harm {
  readonly service: string
  readonly waiting: MeanDifference
}

export interface WhatIf {
  /** The plan that the office follows in it, or null when that is not among the plans. */
  readonly of: string | null
  /** The plans that say what happens: itself, or those of its parts that are what-ifs. */
  readonly events: readonly string[]
}

/** What a part of a combined plan adds: the plan without the part, minus the plan, on the same futures. */
export interface PartResults {
  readonly plan: string
  /** Name and title of the part that is left out. */
  readonly part: string
  readonly partTitle: string
  /** The plan that is left without it, when it is among the plans. */
  readonly remainder: string | null
  readonly replications: number
  readonly gone: MeanDifference
  readonly waiting: MeanDifference
  readonly officeCost: MeanDifference
  /** Replications in which the backlog is gone on the same day. */
  readonly sameDay: number
  /**
   * none: nothing but money differs in any replication; little: waiting is shown to differ by no more than the zone of
   * indifference under every service, and no difference in dates or losses is shown; some: one is shown to be larger;
   * open: neither.
   */
  readonly effect: 'none' | 'little' | 'some' | 'open'
}

/** A mean of paired differences with the half-width of its interval; null with fewer than two replications. */
export interface MeanDifference {
  readonly mean: number
  readonly halfWidth: number | null
}

export interface Decision {
  readonly goal: GoalFacts | null
  readonly equalWithin: Indifference
  /** The plan with which losses are compared: the first that is no what-if. */
  readonly base: string
  /** In the order of the scenario. */
  readonly plans: readonly PlanDecision[]
  /** Plans that can be chosen, best first. */
  readonly ranking: readonly string[]
  /** The plan that the verdict is about: the first of the ranking. */
  readonly best: string
  /** What has put it before the next one of the ranking. */
  readonly rankedBy: 'goal' | 'gone' | 'office-cost' | 'waiting' | 'others' | null
  readonly parts: readonly PartResults[]
  /** Where means of few futures are not to be trusted; null when all is well. */
  readonly thin: { readonly replications: number; readonly enough: number } | null
  readonly familyConfidence: number
}
