import { GroupsOfRequests } from '../../experiments/promises/promise-groups.ts'
import {
  type GivenPromise,
  PROMISE_SCHEMA,
  type PromiseResults,
  reliabilities,
} from '../../experiments/promises/promise-results.ts'
import { promisesOf } from '../../experiments/promises/promises-of.ts'
import { promiseAnswer } from '../../report/promises/promise-answer.ts'
import type { CompiledPlan } from '../../scenario/read-scenario.ts'
import { calledAnswer } from './called-answer.ts'
import { readPromise } from './read-promise.ts'
import { CONFIDENCE } from '../confidence.ts'
import type { Study, StudyContext, StudyOptions } from './study.ts'

export interface PromiseOptions extends StudyOptions {
  readonly plan: readonly string[]
  readonly replications: number
  /** As given. */
  readonly promise?: string | undefined
  readonly steady: boolean
}

/** What can be promised to those who apply, week by week, under one plan. */
export const promiseStudy: Study<PromiseOptions> = {
  cost: ({ plans, options: { replications } }) => ({ plans: plans.slice(0, 1), replications }),
  run: async (context) => {
    const [plan] = context.plans
    const { promise } = context.options
    const given = promise === undefined ? null : readPromise(promise, plan.office)
    const results = resultsOf(plan, await requestsOf(plan, context), given, context.options)
    return { data: results, answer: calledAnswer(results, context.scenario.titles, promiseAnswer) }
  },
}

async function requestsOf(
  { office }: CompiledPlan,
  { options: { replications }, replicate, expect }: StudyContext<PromiseOptions>,
): Promise<GroupsOfRequests> {
  const groups = new GroupsOfRequests(office)
  expect(replications)
  await replicate(
    [office],
    Array.from({ length: replications }, (_, replication) => ({ plan: 0, replication })),
    ({ replication }, outcome) => groups.add(replication, outcome),
  )
  return groups
}

function resultsOf(
  { name, title, office }: CompiledPlan,
  { groups }: GroupsOfRequests,
  given: GivenPromise | null,
  { replications, steady: isSteady }: PromiseOptions,
): PromiseResults {
  const question = { given, isSteady, confidence: CONFIDENCE }
  return {
    schema: PROMISE_SCHEMA,
    title: office.title,
    plan: { name, title },
    startDate: office.startDate,
    days: office.days,
    focus: office.services[office.focus].name,
    replications,
    confidence: CONFIDENCE,
    reliabilities,
    given,
    isSteady,
    groups: groups.map((group) => promisesOf(group, office, question)),
  }
}
