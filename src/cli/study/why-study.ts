import { attribute, isExact, officesForEach } from '../../experiments/attribution/attribute.ts'
import { attributionResults } from '../../experiments/attribution/attribution-results.ts'
import { CauseSwitches } from '../../experiments/attribution/cause-switches.ts'
import { causesOf } from '../../experiments/attribution/causes/causes-of.ts'
import { whatRemains } from '../../experiments/attribution/what-remains.ts'
import { WHY_SCHEMA, type WhyResults } from '../../experiments/attribution/why-results.ts'
import { collectParts } from '../../experiments/difference/collect-parts.ts'
import { differenceResults } from '../../experiments/difference/difference-results.ts'
import { OFFICES_AT_A_TIME } from '../../experiments/futures/futures.ts'
import { whyAnswer } from '../../report/why/why-answer.ts'
import type { CompiledPlan } from '../../scenario/read-scenario.ts'
import { choosePlans } from '../choose-plans.ts'
import type { LoadedScenario } from '../load-scenario.ts'
import { againstItself, budgetTooSmall, unknownPlan } from '../user-error.ts'
import { nearestWord } from '../../scenario/text/nearest-word.ts'
import { CONFIDENCE } from '../confidence.ts'
import { calledAnswer } from './called-answer.ts'
import type { Study, StudyContext, StudyOptions, StudyResult } from './study.ts'

export interface WhyOptions extends StudyOptions {
  readonly plan: readonly string[]
  readonly against: string | undefined
  readonly replications: number | undefined
  readonly budget: number
}

/** More futures are hardly worth their time; the user may ask for them. */
const MOST_REPLICATIONS = 1000
/** With at least so many futures an answer is given after a part of them. */
const ENOUGH_FOR_TWO_ANSWERS = 40
const FIRST_PART = 0.25

type Asked = Pick<StudyContext<WhyOptions>, 'scenario' | 'options'>

/** `antrean why`: what makes citizens wait under a plan, or why they wait less under it than under another. */
export const whyStudy: Study<WhyOptions> = {
  cost: (asked) => {
    const { plan, offices, replications } = sizeOf(asked)
    const models = Math.min(OFFICES_AT_A_TIME, offices)
    return {
      plans: Array.from({ length: models }, () => plan),
      replications: Math.ceil((offices * replications) / models),
    }
  },
  run: (context) => {
    const size = sizeOf(context)
    context.expect(size.offices * size.replications)
    return size.against === null ? causes(context, size) : difference(context, size, size.against)
  },
}

interface Size {
  readonly plan: CompiledPlan
  readonly against: CompiledPlan | null
  /** Of which each future is made. */
  readonly offices: number
  readonly replications: number
}

function sizeOf({ scenario, options }: Asked): Size {
  const [plan] = choosePlans(scenario.plans, options.plan)
  const against = againstOf(scenario, plan, options.against)
  const offices = against === null ? officesForEach(causesOf(plan.office).length) : 2
  const { replications, budget } = options
  const affordable = Math.floor(budget / offices)
  if (replications === undefined && affordable < 2) throw budgetTooSmall(budget, offices)
  return { plan, against, offices, replications: replications ?? Math.min(MOST_REPLICATIONS, affordable) }
}

function againstOf({ plans }: LoadedScenario, plan: CompiledPlan, name: string | undefined): CompiledPlan | null {
  if (name === undefined) return null
  const names = plans.map((each) => each.name)
  const found = plans.find((each) => each.name === name)
  if (found === undefined) throw unknownPlan('against', name, names, nearestWord(name, names))
  if (found === plan) throw againstItself(name)
  return found
}

async function causes(context: StudyContext<WhyOptions>, { plan, offices, replications }: Size): Promise<StudyResult> {
  const { futures, options, soFar } = context
  const found = causesOf(plan.office)
  const switches = new CauseSwitches(plan.office, found)
  const upTo = async (count: number): Promise<StudyResult> => {
    const attribution = await attribute(switches, { replications: count, seed: options.seed, futures })
    return resultOf(
      {
        ...factsOf(context, plan, count),
        kind: 'causes',
        offices,
        isExact: isExact(found.length),
        remaining: whatRemains(plan.office),
        ...attributionResults(found, attribution, CONFIDENCE),
      },
      context,
    )
  }
  if (replications >= ENOUGH_FOR_TWO_ANSWERS) soFar(await upTo(Math.ceil(FIRST_PART * replications)))
  return upTo(replications)
}

async function difference(context: StudyContext<WhyOptions>, { plan, replications }: Size, against: CompiledPlan) {
  const { replicate, soFar } = context
  const make = (from: number, to: number) => collectParts([plan.office, against.office], replicate, { from, to })
  const told = ([ofPlan, ofOther]: Awaited<ReturnType<typeof make>>): StudyResult =>
    resultOf(
      {
        ...factsOf(context, plan, ofPlan.length),
        kind: 'difference',
        against: { name: against.name, title: against.title },
        ...differenceResults([ofPlan, ofOther], CONFIDENCE),
      },
      context,
    )
  const first = replications < ENOUGH_FOR_TWO_ANSWERS ? replications : Math.ceil(FIRST_PART * replications)
  const parts = await make(0, first)
  if (first === replications) return told(parts)
  soFar(told(parts))
  const more = await make(first, replications)
  return told([
    [...parts[0], ...more[0]],
    [...parts[1], ...more[1]],
  ])
}

function factsOf(
  { options }: Pick<StudyContext, 'options'>,
  { name, title, office }: CompiledPlan,
  replications: number,
) {
  return {
    schema: WHY_SCHEMA,
    title: office.title,
    startDate: office.startDate,
    days: office.days,
    currency: office.currency,
    plan: { name, title },
    service: office.services[office.focus].name,
    replications,
    seed: options.seed,
    confidence: CONFIDENCE,
  } as const
}

function resultOf(results: WhyResults, { scenario }: Pick<StudyContext, 'scenario'>): StudyResult {
  return { data: results, answer: calledAnswer(results, scenario.titles, whyAnswer) }
}
