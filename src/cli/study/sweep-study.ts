import { nearestHint } from '../nearest-hint.ts'
import { resolveInput } from '../../experiments/sweep/resolve-input.ts'
import { sweepOf } from '../../experiments/sweep/sweep-of.ts'
import { sweptOffices } from '../../experiments/sweep/swept-offices.ts'
import type { SweptInput } from '../../experiments/sweep/swept-input.ts'
import { sayLimit } from '../../limits/limit.ts'
import { runLimits } from '../../limits/run-limits.ts'
import { sweepAnswer } from '../../report/sweep/sweep-answer.ts'
import type { Problem } from '../../scenario/text/problem.ts'
import { Misreading } from '../../scenario/text/misreading.ts'
import { usageError, type UserError } from '../user-error.ts'
import { CONFIDENCE } from '../confidence.ts'
import { calledAnswer } from './called-answer.ts'
import type { Study, StudyContext, StudyOptions, StudyResult } from './study.ts'
import { misreadingSaid } from '../misreading-said.ts'
import { studyWords } from '../words/study-words.ts'
import { programLanguage } from '../words/program-language.ts'

export interface SweepOptions extends StudyOptions {
  readonly over: readonly string[]
  readonly replications: number
}

/** Of the replications, for the first answer, which is kept when the user does not wait for the last. */
const FIRST_SHARE = 0.25
const FEWEST_FIRST = 10

/** One or two inputs over ranges, all plans beside each other. */
export const sweepStudy: Study<SweepOptions> = {
  cost({ plans, scenario, options }) {
    const inputs = inputsOf(options, scenario)
    demandFew(plans.length * sizeOf(inputs))
    return { plans, replications: options.replications * sizeOf(inputs) }
  },

  async run(context) {
    const { plans, scenario, options, futures, expect, soFar } = context
    const inputs = inputsOf(options, scenario)
    const swept = sweptOffices(plans, inputs, scenario)
    if (!swept.ok) throw wrongValues(inputs, swept.problems)
    const { offices, untouched } = swept
    const { replications, seed } = options
    const result = async (upTo: number): Promise<StudyResult> => {
      const made = await futures.of(offices.map((office) => ({ office, from: 0, to: upTo })))
      const facts = { office: plans[0].office, inputs, seed, confidence: CONFIDENCE, futures: made, untouched }
      const found = sweepOf({ ...facts, plans: plans.map(({ name, title }) => ({ name, title })) })
      return { data: found, answer: calledAnswer(found, scenario.titles, sweepAnswer) }
    }
    expect(new Set(offices).size * replications)
    const first = Math.max(FEWEST_FIRST, Math.ceil(FIRST_SHARE * replications))
    if (first < replications) soFar(await result(first))
    return result(replications)
  },
}

function inputsOf({ over }: SweepOptions, scenario: StudyContext['scenario']): SweptInput[] {
  if (over.length === 0) throw nothingSwept(scenario)
  if (over.length > 2) throw usageError(studyWords().tooManyInputs(over.length), 'sweep')
  const inputs = over.map((text) => {
    try {
      return resolveInput(text, scenario)
    } catch (error) {
      if (!(error instanceof Misreading)) throw error
      throw usageError(`--over ${text}: ${explained(misreadingSaid(error))}`, 'sweep')
    }
  })
  if (inputs.length === 2 && inputs[0].name === inputs[1].name) {
    throw usageError(studyWords().sameInputTwice(inputs[0].name), 'sweep')
  }
  return inputs
}

function explained({ message, allowed, suggestion }: Explained): string {
  const hint = nearestHint(suggestion, '')
  return `${message}${hint}${allowed === undefined ? '' : studyWords().allowed(allowed)}`
}

interface Explained {
  readonly message: string
  readonly allowed?: string | undefined
  readonly suggestion?: string | undefined
}

function nothingSwept({ choices, plans }: StudyContext['scenario']): UserError {
  const names = new Set([
    ...choices.map(({ name }) => name),
    ...plans.flatMap(({ office }) => office.unknowns.map(({ name }) => name)),
  ])
  const known = names.size === 0 ? '' : studyWords().sweptByName([...names].join(', '))
  return usageError(`${studyWords().nothingSwept}${known}`, 'sweep')
}

function sizeOf(inputs: readonly SweptInput[]): number {
  return inputs.reduce((product, { values }) => product * values.length, 1)
}

function demandFew(offices: number): void {
  const { sweptOffices: limit } = runLimits
  if (offices > limit.most)
    throw usageError(studyWords().tooManyOffices(sayLimit(limit, offices, programLanguage())), 'sweep')
}

/** Each complaint once: it is mostly the same under every plan. */
function wrongValues(inputs: readonly SweptInput[], problems: readonly Problem[]): UserError {
  const told = [...new Set(problems.map(explained))].slice(0, 20)
  const names = inputs.map(({ name }) => name).join(', ')
  return usageError([studyWords().notEveryValue(names), ...told.map((each) => `  ${each}`)].join('\n'), 'sweep')
}
