import type {
  Answer,
  ConditionResults,
  Decision,
  GoalFacts,
  GoalOrder,
  Harm,
  Indifference,
  MeanDifference,
  PartResults,
  PlanDecision,
  Standing,
  WhatIf,
} from '../results/decision.ts'
import { type Exactly, listOf, objectOf, oneOf, orNull } from './exactly.ts'
import type { Sizes } from './sizes.ts'
import { amount, anyNumber, count, name, share, someThings, text, yesOrNo } from './values.ts'

const difference = objectOf<MeanDifference>({ mean: anyNumber, halfWidth: orNull(amount) })

const answer = oneOf<Answer>({ yes: true, no: true, undecided: true })

const condition = objectOf<ConditionResults>({
  condition: oneOf<ConditionResults['condition']>({ 'gone-by': true, 'ready-within': true, budget: true }),
  answer,
  value: orNull(amount),
  low: orNull(anyNumber),
  high: orNull(anyNumber),
  replicationsNeeded: orNull(count),
})

const planDecision = objectOf<PlanDecision>({
  name,
  whatIf: orNull(objectOf<WhatIf>({ of: orNull(name), events: listOf(name, someThings) })),
  identicalTo: orNull(name),
  sameOutcomeAs: orNull(name),
  conditions: listOf(condition, someThings),
  answer,
  losesMore: yesOrNo,
  harms: listOf(objectOf<Harm>({ service: name, waiting: difference }), someThings),
  dominatedBy: orNull(name),
  standing: orNull(
    oneOf<Standing>({
      same: true,
      equal: true,
      later: true,
      dearer: true,
      slower: true,
      'worse-elsewhere': true,
      'loses-more': true,
      'misses-goal': true,
      'goal-open': true,
      open: true,
    }),
  ),
})

const part = objectOf<PartResults>({
  plan: name,
  part: name,
  partTitle: text,
  remainder: orNull(name),
  replications: count,
  gone: difference,
  waiting: difference,
  officeCost: difference,
  sameDay: count,
  effect: oneOf<PartResults['effect']>({ none: true, little: true, some: true, open: true }),
})

function goalSchema({ day }: Sizes): Exactly<GoalFacts> {
  return objectOf<GoalFacts>({
    service: name,
    goneBy: orNull(objectOf<NonNullable<GoalFacts['goneBy']>>({ day: day, probability: share })),
    waits: orNull(objectOf<NonNullable<GoalFacts['waits']>>({ share })),
    budget: orNull(amount),
    order: oneOf<GoalOrder>({ cheapest: true, earliest: true }),
  })
}

export function decisionSchema(sizes: Sizes): Exactly<Decision> {
  return objectOf<Decision>({
    goal: orNull(goalSchema(sizes)),
    equalWithin: objectOf<Indifference>({ days: amount, waiting: amount, cost: amount }),
    base: name,
    plans: listOf(planDecision, someThings),
    ranking: listOf(name, someThings),
    best: name,
    rankedBy: orNull(
      oneOf<NonNullable<Decision['rankedBy']>>({
        goal: true,
        gone: true,
        'office-cost': true,
        waiting: true,
        others: true,
      }),
    ),
    parts: listOf(part, someThings),
    thin: orNull(objectOf<NonNullable<Decision['thin']>>({ replications: count, enough: count })),
    familyConfidence: share,
  })
}
