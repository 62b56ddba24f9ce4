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
import { mostRequests } from '../machine-memory.ts'
import { readPromise } from './read-promise.ts'
import type { Study, StudyContext, StudyOptions } from './study.ts'

export interface PromiseOptions extends StudyOptions {
  readonly plan: readonly string[]
  readonly replications: number
  /** As given. */
  readonly promise?: string | undefined
  readonly steady: boolean
}

/** Of each interval. */
const CONFIDENCE = 0.95

/** What can be promised to those who apply, week by week, under one plan. */
export const promiseStudy: Study<PromiseOptions> = {
  cost: ({ plans, options: { replications } }) => ({ plans: plans.slice(0, 1), replications }),
  run: async (context) => {
    const [plan] = context.plans
    const { promise } = context.options
    const given = promise === undefined ? null : readPromise(promise, plan.office)
    const results = resultsOf(plan, await requestsOf(plan, context), given, context.options)
    return { data: results, answer: (language) => promiseAnswer(results, language) }
  },
}

async function requestsOf(
  { office }: CompiledPlan,
  { options, runner, expect, advance }: StudyContext<PromiseOptions>,
): Promise<GroupsOfRequests> {
  const { replications, seed, engine, workers } = options
  const groups = new GroupsOfRequests(office)
  expect(replications)
  await runner.replicate(
    { offices: [office], seed, engine, mostRequests: mostRequests(workers) },
    Array.from({ length: replications }, (_, replication) => ({ plan: 0, replication })),
    ({ replication }, outcome) => {
      groups.add(replication, outcome)
      advance()
    },
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
