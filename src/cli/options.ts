import { availableParallelism } from 'node:os'
import type { CommandOption } from './command.ts'
import type { HelpKey } from './words/help-words.ts'
import { languageOfEnvironment } from './language-of-environment.ts'
import { nearestHint } from './nearest-hint.ts'
import { type Rank, ranks } from '../experiments/explain/rank-futures.ts'
import { nearestWord } from '../scenario/text/nearest-word.ts'
import { engines, type Engine } from '../engine/engines.ts'
import { commandLimits } from '../limits/command-limits.ts'
import { type Limit, sayLimit } from '../limits/limit.ts'
import { programLanguage } from './words/program-language.ts'
import { usageWords } from './words/usage-words.ts'

/** Languages of reports and of the terminal summary. */
export const languages = ['en', 'id'] as const
export type Language = (typeof languages)[number]

/** The options of run and compare, as parsed. */
export interface ExperimentOptions {
  readonly plan: readonly string[]
  readonly replications: number
  readonly seed: number
  readonly out: string | undefined
  readonly lang: Language
  /** Language of the names of columns of CSV files. */
  readonly 'csv-headings': Language
  readonly workers: number
  readonly engine: Engine
  readonly json: boolean
  readonly quiet: boolean
  readonly verbose: boolean
  readonly 'allow-outside': boolean
  readonly yes: boolean
  /** Folder for kept replications, or off; undefined for the usual one. */
  readonly store: string | undefined
  readonly resume?: boolean
}

/** What compare takes besides. */
export interface SelectionOptions {
  /** As written; undefined where it is not given. */
  readonly precision?: readonly string[] | undefined
  readonly budget?: number | undefined
}

/** What run, compare and report can leave besides. */
export interface DocumentOptions {
  readonly docx: boolean
  readonly xlsx: boolean
  readonly pdf: boolean
  /** Word document into which the report is put; only with `docx`. */
  readonly template?: string | undefined
}

/** What the command page takes of them: its results go nowhere else, are not tabulated, and are not gone on with. */
export interface PageOptions extends Omit<ExperimentOptions, 'json' | 'resume' | 'csv-headings' | 'verbose'> {
  /** Whether the page is shown while the scenario is edited, and not written. */
  readonly serve: boolean
  /** Where it is shown; undefined for any that is free. */
  readonly port?: number | undefined
}

/** What run takes besides. */
export interface LoneOptions {
  /** Number of the only replication to make; undefined for a study of many. */
  readonly replication?: number | undefined
  /** File for its trace; only with `replication`. */
  readonly trace?: string | undefined
}

/** The options of verify, as parsed. */
export interface VerifyOptions {
  readonly case: readonly string[]
  /** Null for as many as each case asks for. */
  readonly replications: number | null | undefined
  readonly seed: number
  readonly engine: Engine
  readonly workers: number
  readonly json: boolean
  readonly quiet: boolean
}

/** The options of diff, as parsed. */
export type DiffOptions = Pick<ExperimentOptions, 'out' | 'lang' | 'csv-headings' | 'json' | 'quiet'>

// Errors thrown while an argument is read become usage errors (command-line.ts).

/** How many futures a study has unless more or fewer are asked for. */
export const defaultReplications = 200

export const planOption = {
  describe: 'option.plan',
  requiresArg: true,
  default: [],
  defaultDescription: 'default.allPlans',
  coerce: asTexts('plan'),
} satisfies CommandOption

export const onePlanOption = {
  ...planOption,
  describe: 'option.plan.one',
  defaultDescription: 'default.firstPlan',
} satisfies CommandOption

export const replicationsOption = {
  describe: 'option.replications',
  requiresArg: true,
  default: defaultReplications,
  coerce: asWholeNumber('replications', 1, commandLimits.replications),
} satisfies CommandOption

export const replicationOption = {
  describe: 'option.replication',
  requiresArg: true,
  coerce: (given: unknown) =>
    given === undefined ? undefined : asWholeNumber('replication', 0, Number.MAX_SAFE_INTEGER)(given),
} satisfies CommandOption

export const traceOption = {
  describe: 'option.trace',
  requiresArg: true,
  coerce: asText('trace'),
} satisfies CommandOption

export const precisionOption = {
  describe: 'option.precision',
  requiresArg: true,
  defaultDescription: 'default.precision',
  coerce: (given: unknown) => (given === undefined ? undefined : asTexts('precision')(given)),
} satisfies CommandOption

export const budgetOption = {
  describe: 'option.budget',
  requiresArg: true,
  defaultDescription: 'default.budget',
  coerce: (given: unknown) =>
    given === undefined ? undefined : asWholeNumber('budget', 1, commandLimits.budget)(given),
} satisfies CommandOption

export const seedOption = {
  describe: 'option.seed',
  requiresArg: true,
  default: 1,
  coerce: asWholeNumber('seed', 0, commandLimits.seed),
} satisfies CommandOption

export const outOption = {
  describe: 'option.out',
  requiresArg: true,
  coerce: asText('out'),
} satisfies CommandOption

export const langOption = {
  describe: 'option.lang',
  requiresArg: true,
  default: languageOfEnvironment(process.env),
  defaultDescription: 'default.lang',
  coerce: asLanguageOf('lang'),
} satisfies CommandOption

/** Of the program, and of commands that make nothing in a language. */
export const programLangOption = { ...langOption, describe: 'option.lang.program' } satisfies CommandOption

export const workersOption = {
  describe: 'option.workers',
  requiresArg: true,
  default: availableParallelism(),
  defaultDescription: 'default.workers',
  coerce: asWholeNumber('workers', 1, commandLimits.workers),
} satisfies CommandOption

export const engineOption = {
  describe: 'option.engine',
  requiresArg: true,
  default: 'built-in',
  coerce: asEngine,
} satisfies CommandOption

/** An option that is there or not. */
function flag(describe: HelpKey) {
  return {
    describe,
    type: 'boolean',
    default: false,
    defaultDescription: 'default.no',
  } as const satisfies CommandOption
}

/** Of what writes tables as CSV: the names of their columns are for programs unless a reader asks for theirs. */
export const csvHeadingsOption = {
  describe: 'option.csvHeadings',
  requiresArg: true,
  default: 'en',
  coerce: asLanguageOf('csv-headings'),
} satisfies CommandOption

export const jsonOption = flag('option.json')

export const quietOption = flag('option.quiet')

export const verboseOption = flag('option.verbose')

export const allowOutsideOption = flag('option.allowOutside')

export const yesOption = flag('option.yes')

export const storeOption = {
  describe: 'option.store',
  requiresArg: true,
  coerce: asText('store'),
} satisfies CommandOption

export const documentOptions = {
  docx: flag('option.docx'),
  template: {
    describe: 'option.template',
    requiresArg: true,
    coerce: asText('template'),
  },
  pdf: flag('option.pdf'),
  xlsx: flag('option.xlsx'),
} as const satisfies Record<string, CommandOption>

export const serveOptions = {
  serve: flag('option.serve'),
  port: {
    describe: 'option.port',
    requiresArg: true,
    defaultDescription: 'default.port',
    coerce: (given: unknown) => (given === undefined ? undefined : asWholeNumber('port', 1, 65_535)(given)),
  },
} as const satisfies Record<string, CommandOption>

export const resumeOption = flag('option.resume')

/** Options of all that simulates a scenario. */
export const studyOptions = {
  seed: seedOption,
  out: outOption,
  lang: langOption,
  'csv-headings': csvHeadingsOption,
  workers: workersOption,
  engine: engineOption,
  json: jsonOption,
  quiet: quietOption,
  verbose: verboseOption,
  'allow-outside': allowOutsideOption,
  yes: yesOption,
  store: storeOption,
} as const

/** All options of run and compare. */
export const experimentOptions = {
  plan: planOption,
  replications: replicationsOption,
  ...studyOptions,
  resume: resumeOption,
} as const

/** @param limit the largest that is taken, or what says it to the user */
export function asWholeNumber(name: string, low: number, limit: Limit | number): (given: unknown) => number {
  const high = typeof limit === 'number' ? limit : limit.most
  return (given) => {
    const value = once(name, given)
    if (typeof value === 'number' && Number.isInteger(value) && value >= low && value <= high) return value
    if (typeof limit !== 'number' && Number.isInteger(value) && Number(value) > high)
      throw new Error(sayLimit(limit, Number(value), programLanguage()))
    throw new Error(usageWords().noWholeNumber(name, String(value), low, high))
  }
}

/** A number of a replication, or a word for one that is looked for. */
export function asRankOrNumber(name: string): (given: unknown) => number | Rank | undefined {
  return (given) => {
    if (given === undefined) return undefined
    const value = once(name, given)
    const rank = ranks.find((known) => known === value)
    if (rank !== undefined) return rank
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value
    const nearest = nearestWord(String(value), ranks)
    const hint = nearestHint(nearest, '')
    throw new Error(usageWords().noRankOrNumber(name, String(value), hint))
  }
}

export function asText(name: string): (given: unknown) => string | undefined {
  return (given) => {
    if (given === undefined) return undefined
    const value = String(once(name, given))
    if (value.trim() === '') throw new Error(usageWords().foundNothing(name))
    return value
  }
}

export function asTexts(name: string): (given: unknown) => string[] {
  return (given) => [given ?? []].flat().map((value) => asText(name)(value) ?? '')
}

function asLanguageOf(name: string): (given: unknown) => Language {
  return (given) => {
    const value = once(name, given)
    const language = languages.find((known) => known === value)
    if (language !== undefined) return language
    throw new Error(usageWords().noLanguage(name, String(value)))
  }
}

function asEngine(given: unknown): Engine {
  const value = once('engine', given)
  const engine = engines.find((known) => known === value)
  if (engine !== undefined) return engine
  throw new Error(usageWords().noEngine(String(value)))
}

/** An argument that is given once. */
export function once(name: string, given: unknown): unknown {
  if (!Array.isArray(given)) return given
  throw new Error(usageWords().givenTwice(name, given.length, given.join(', ')))
}
