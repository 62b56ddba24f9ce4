import { availableParallelism } from 'node:os'
import type { Options } from 'yargs'
import { languageOfEnvironment } from './language-of-environment.ts'
import { nearestHint } from './nearest-hint.ts'
import { type Rank, ranks } from '../experiments/explain/rank-futures.ts'
import { nearestWord } from '../scenario/text/nearest-word.ts'
import { engines, type Engine } from '../engine/engines.ts'
import { commandLimits } from '../limits/command-limits.ts'
import { type Limit, sayLimit } from '../limits/limit.ts'

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

/** What the command page takes of them: its results go nowhere else, and are not gone on with. */
export type PageOptions = Omit<ExperimentOptions, 'json' | 'resume' | 'verbose'>

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
export type DiffOptions = Pick<ExperimentOptions, 'out' | 'lang' | 'json' | 'quiet'>

// Errors thrown while an argument is read become usage errors (command-line.ts).

/** How many futures a study has unless more or fewer are asked for. */
export const defaultReplications = 200

export const planOption = {
  describe: 'plan to follow, by its name in the scenario; again for another',
  requiresArg: true,
  default: [],
  defaultDescription: 'all plans',
  coerce: asTexts('plan'),
} satisfies Options

export const onePlanOption = {
  ...planOption,
  describe: 'plan to follow, by its name in the scenario',
  defaultDescription: 'the first',
} satisfies Options

export const replicationsOption = {
  describe: 'how many futures each plan is followed through',
  requiresArg: true,
  default: defaultReplications,
  coerce: asWholeNumber('replications', 1, commandLimits.replications),
} satisfies Options

export const replicationOption = {
  describe:
    'make this replication alone, by its number from 0 on as in replications.csv; results beside those of a study',
  requiresArg: true,
  coerce: (given: unknown) =>
    given === undefined ? undefined : asWholeNumber('replication', 0, Number.MAX_SAFE_INTEGER)(given),
} satisfies Options

export const traceOption = {
  describe: 'with --replication: file for its events in the order in which they happen, as CSV',
  requiresArg: true,
  coerce: asText('trace'),
} satisfies Options

export const precisionOption = {
  describe:
    'go on until it is settled which plan to take, on replications of its own; what differs by no more does not matter: 5 % (probability), 2 d (date), 500_000 (what the office pays); again for another',
  requiresArg: true,
  defaultDescription: '5 %, and what the scenario calls equal',
  coerce: (given: unknown) => (given === undefined ? undefined : asTexts('precision')(given)),
} satisfies Options

export const budgetOption = {
  describe:
    'most replications of all plans together, those of --replications included; also goes on until it is settled',
  requiresArg: true,
  defaultDescription: '20000 with --precision',
  coerce: (given: unknown) =>
    given === undefined ? undefined : asWholeNumber('budget', 1, commandLimits.budget)(given),
} satisfies Options

export const seedOption = {
  describe: 'number that all chance is drawn from; the same seed gives the same results',
  requiresArg: true,
  default: 1,
  coerce: asWholeNumber('seed', 0, commandLimits.seed),
} satisfies Options

export const outOption = {
  describe: 'folder for the results (default: output/ and the name of the scenario file)',
  requiresArg: true,
  coerce: asText('out'),
} satisfies Options

export const langOption = {
  describe: 'language of the summary and of the charts: en or id',
  requiresArg: true,
  default: languageOfEnvironment(process.env),
  defaultDescription: 'that of LC_ALL, LC_MESSAGES or LANG: id for id_ID, otherwise en',
  coerce: asLanguage,
} satisfies Options

export const workersOption = {
  describe: 'threads to compute on; the results do not depend on it',
  requiresArg: true,
  default: availableParallelism(),
  defaultDescription: 'as many as the machine has cores',
  coerce: asWholeNumber('workers', 1, commandLimits.workers),
} satisfies Options

export const engineOption = {
  describe: 'event calendar: built-in or simjs (slower, as a check); the results do not depend on it',
  requiresArg: true,
  default: 'built-in',
  coerce: asEngine,
} satisfies Options

/** An option that is there or not. */
function flag(describe: string) {
  return { describe, type: 'boolean', default: false } as const satisfies Options
}

export const jsonOption = flag('print the results as JSON on standard output, and nothing else there')

export const quietOption = flag('print nothing but errors')

export const verboseOption = flag('tell all that was found, not only what fits one screen')

export const allowOutsideOption = flag(
  'also read files that the scenario names outside its own folder: /srv/holidays.csv, ../holidays.csv',
)

export const yesOption = flag('run it without a question, however large it is')

export const storeOption = {
  describe:
    'folder in which replications are kept, so that later runs need not make them again; off keeps none (default: the folder of this system for such things)',
  requiresArg: true,
  coerce: asText('store'),
} satisfies Options

export const documentOptions = {
  docx: flag('also write the report as a Word document, report.docx'),
  template: {
    describe: 'with --docx: Word document of the office, in which the report takes the place of a line {{report}}',
    requiresArg: true,
    coerce: asText('template'),
  },
  pdf: flag('also write the report as report.pdf'),
  xlsx: flag('also write all tables as a spreadsheet, report.xlsx'),
} as const satisfies Record<string, Options>

export const resumeOption = flag('go on with a run that was interrupted; refused when nothing of it is kept')

/** Options of all that simulates a scenario. */
export const studyOptions = {
  seed: seedOption,
  out: outOption,
  lang: langOption,
  workers: workersOption,
  engine: engineOption,
  json: jsonOption,
  quiet: quietOption,
  'allow-outside': allowOutsideOption,
  yes: yesOption,
  store: storeOption,
} as const

/** All options of run and compare. */
export const experimentOptions = {
  plan: planOption,
  replications: replicationsOption,
  ...studyOptions,
  verbose: verboseOption,
  resume: resumeOption,
} as const

/** @param limit the largest that is taken, or what says it to the user */
export function asWholeNumber(name: string, low: number, limit: Limit | number): (given: unknown) => number {
  const high = typeof limit === 'number' ? limit : limit.most
  return (given) => {
    const value = once(name, given)
    if (typeof value === 'number' && Number.isInteger(value) && value >= low && value <= high) return value
    if (typeof limit !== 'number' && Number.isInteger(value) && Number(value) > high)
      throw new Error(sayLimit(limit, Number(value)))
    throw new Error(`--${name}: found "${String(value)}"; give a whole number from ${low} to ${high}`)
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
    throw new Error(
      `--${name}: found "${String(value)}"${hint}; give best, median or worst, or a whole number from 0 on`,
    )
  }
}

export function asText(name: string): (given: unknown) => string | undefined {
  return (given) => {
    if (given === undefined) return undefined
    const value = String(once(name, given))
    if (value.trim() === '') throw new Error(`--${name}: found nothing; give a name`)
    return value
  }
}

export function asTexts(name: string): (given: unknown) => string[] {
  return (given) => [given ?? []].flat().map((value) => asText(name)(value) ?? '')
}

function asLanguage(given: unknown): Language {
  const value = once('lang', given)
  const language = languages.find((known) => known === value)
  if (language !== undefined) return language
  throw new Error(`--lang: found "${String(value)}"; give en (English) or id (Indonesian)`)
}

function asEngine(given: unknown): Engine {
  const value = once('engine', given)
  const engine = engines.find((known) => known === value)
  if (engine !== undefined) return engine
  throw new Error(`--engine: found "${String(value)}"; give built-in or simjs`)
}

/** An argument that is given once. */
export function once(name: string, given: unknown): unknown {
  if (!Array.isArray(given)) return given
  throw new Error(`--${name}: given ${given.length} times (${given.join(', ')}); give it once`)
}
