import type { Options } from 'yargs'
import { readNumber, readShare } from '../../scenario/quantities/amount.ts'
import { readDay } from '../../scenario/quantities/day.ts'
import { Misreading } from '../../scenario/text/misreading.ts'
import { formatDay } from '../../time/date.ts'
import { asTexts, asWholeNumber, once, outOption, planOption, studyOptions } from '../options.ts'
import type { StudyOptions } from './study.ts'

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
      describe: 'plan under which one chooses, by its name in the scenario',
      defaultDescription: 'the first',
    },
    with: {
      describe: 'hold a choice at a value: NAME=VALUE; again for another',
      requiresArg: true,
      default: [],
      defaultDescription: 'all choices are free',
      coerce: asTexts('with'),
    },
    'gone-by': {
      describe: 'date by whose end the backlog is to be gone (default: that of the goal of the scenario)',
      requiresArg: true,
      coerce: read('gone-by', (text) => formatDay(readDay(text))),
    },
    probability: {
      describe: 'how probable that is to be, such as 80% (default: that of the goal, or 80%)',
      requiresArg: true,
      coerce: read('probability', readProbability),
    },
    'within-target': {
      describe: 'share of those who apply to be ready within the target, such as 90% (default: that of the goal)',
      requiresArg: true,
      coerce: read('within-target', readShare),
    },
    'cost-at-most': {
      describe: 'most that the office pays on average, in the currency of the scenario (default: that of the goal)',
      requiresArg: true,
      coerce: read('cost-at-most', (text) => readNumber(text, { least: 0 })),
    },
    budget: {
      describe: 'how many futures may be simulated in all',
      requiresArg: true,
      default: budget,
      coerce: asWholeNumber('budget', FEWEST, MOST),
    },
    ...studyOptions,
    out: {
      ...outOption,
      describe: 'folder for the answer (default: output/, the name of the scenario file and that of the command)',
    },
  } as const satisfies Readonly<Record<string, Options>>
}

/** Reads an argument as a scenario's value is read; given once. */
export function read<T>(name: string, reader: (text: string) => T): (given: unknown) => T | undefined {
  return (given) => {
    if (given === undefined) return undefined
    try {
      return reader(`${once(name, given) as string | number}`)
    } catch (error) {
      if (!(error instanceof Misreading)) throw error
      const { allowed, suggestion } = error
      const instead = suggestion ?? allowed
      throw new Error(`--${name}: ${error.message}${instead === undefined ? '' : `; give ${instead}`}`, {
        cause: error,
      })
    }
  }
}

function readProbability(text: string): number {
  const share = readShare(text)
  if (share > 0 && share < 1) return share
  throw new Misreading(`found "${text}", and nothing that can go wrong is sure or impossible`, {
    allowed: 'more than 0% and less than 100%',
  })
}
