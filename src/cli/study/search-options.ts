import { readNumber, readShare } from '../../scenario/quantities/amount.ts'
import { readDay } from '../../scenario/quantities/day.ts'
import { Misreading } from '../../scenario/text/misreading.ts'
import { formatDay } from '../../time/date.ts'
import type { CommandOption } from '../command.ts'
import { asTexts, asWholeNumber, once, outOption, planOption, studyOptions } from '../options.ts'
import type { StudyOptions } from './study.ts'
import { misreadingSaid } from '../misreading-said.ts'
import { usageWords } from '../words/usage-words.ts'

/** What solve and optimize take, as parsed. */
export interface SearchOptions extends StudyOptions {
  readonly plan: readonly string[]
  readonly with: readonly string[]
  /** YYYY-MM-DD. */
  readonly 'gone-by': string | undefined
  readonly probability: number | undefined
  readonly 'within-target': number | undefined
  readonly 'cost-at-most': number | undefined
  readonly budget: number
}

/** And solve besides. */
export interface SolveOptions extends SearchOptions {
  readonly least: string | undefined
  readonly latest: string | undefined
}

/** And optimize besides. */
export interface OptimizeOptions extends SearchOptions {
  readonly prefer: 'cheapest' | 'earliest' | undefined
}

const FEWEST = 100
const MOST = 10_000_000

/** @param budget unless the user gives one */
export function searchOptions(budget: number) {
  return {
    plan: {
      ...planOption,
      describe: 'option.plan.search',
      defaultDescription: 'default.firstPlan',
    },
    with: {
      describe: 'option.with',
      requiresArg: true,
      default: [],
      defaultDescription: 'default.with',
      coerce: asTexts('with'),
    },
    'gone-by': {
      describe: 'option.goneBy',
      requiresArg: true,
      coerce: read('gone-by', (text) => formatDay(readDay(text))),
    },
    probability: {
      describe: 'option.probability',
      requiresArg: true,
      coerce: read('probability', readProbability),
    },
    'within-target': {
      describe: 'option.withinTarget',
      requiresArg: true,
      coerce: read('within-target', readShare),
    },
    'cost-at-most': {
      describe: 'option.costAtMost',
      requiresArg: true,
      coerce: read('cost-at-most', (text) => readNumber(text, { least: 0 })),
    },
    budget: {
      describe: 'option.budget.search',
      requiresArg: true,
      default: budget,
      coerce: asWholeNumber('budget', FEWEST, MOST),
    },
    ...studyOptions,
    out: {
      ...outOption,
      describe: 'option.out.search',
    },
  } as const satisfies Readonly<Record<string, CommandOption>>
}

/** Reads an argument as a scenario's value is read; given once. */
export function read<T>(name: string, reader: (text: string) => T): (given: unknown) => T | undefined {
  return (given) => {
    if (given === undefined) return undefined
    try {
      return reader(`${once(name, given) as string | number}`)
    } catch (error) {
      if (!(error instanceof Misreading)) throw error
      const { message, allowed, suggestion } = misreadingSaid(error)
      const instead = suggestion ?? allowed
      const { misread, misreadGive } = usageWords()
      throw new Error(instead === undefined ? misread(name, message) : misreadGive(name, message, instead), {
        cause: error,
      })
    }
  }
}

function readProbability(text: string): number {
  const share = readShare(text)
  if (share > 0 && share < 1) return share
  const { misreadGive, noProbability, probabilityAllowed } = usageWords()
  throw new Error(misreadGive('probability', noProbability(text), probabilityAllowed))
}
