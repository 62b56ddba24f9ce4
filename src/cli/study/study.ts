import type { Futures } from '../../experiments/futures/futures.ts'
import type { Replicate } from '../../experiments/replication-runner.ts'
import type { StudyAnswer } from '../../report/study-answer.ts'
import type { CompiledPlan } from '../../scenario/read-scenario.ts'
import type { LoadedScenario } from '../load-scenario.ts'
import type { ExperimentOptions, Language } from '../options.ts'

/** What all studies are asked with. */
export type StudyOptions = Pick<
  ExperimentOptions,
  | 'seed'
  | 'out'
  | 'lang'
  | 'csv-headings'
  | 'workers'
  | 'engine'
  | 'json'
  | 'quiet'
  | 'verbose'
  | 'allow-outside'
  | 'yes'
  | 'store'
>

/** What a study finds: plain data for JSON, and how it is said. */
export interface StudyResult {
  /** Without the manifest, which is added. `schema` is `antrean-<study>/<version>`. */
  readonly data: { readonly schema: string }
  /** What is written beside it, and shown in the terminal. */
  readonly answer: (language: Language) => StudyAnswer
}

/** What a study works with. */
export interface StudyContext<Options extends StudyOptions = StudyOptions> {
  readonly scenario: LoadedScenario
  /** Those named with --plan, or all. */
  readonly plans: readonly CompiledPlan[]
  readonly options: Options
  /** With the seed and engine of the options; tells the progress. */
  readonly futures: Futures
  /** The same, for whole outcomes. */
  readonly replicate: Replicate
  /** From now on so many replications are expected: shows their progress. */
  readonly expect: (replications: number) => void
  /** The best answer so far: it is written, and shown when the user stops the study. */
  readonly soFar: (result: StudyResult) => void
}

/** A question that is answered by simulating a scenario. */
export interface Study<Options extends StudyOptions = StudyOptions> {
  /**
   * How much it takes at most, to be agreed to before: so many replications of each of these plans, or of as many
   * others that are as large.
   */
  readonly cost: (context: Pick<StudyContext<Options>, 'scenario' | 'plans' | 'options'>) => {
    readonly plans: readonly CompiledPlan[]
    readonly replications: number
  }
  readonly run: (context: StudyContext<Options>) => Promise<StudyResult>
}

/** A study with its options, for a thread of its own. */
export interface StudyOrder {
  readonly command: 'study'
  readonly study: string
  readonly file: string
  readonly options: StudyOptions & { readonly plan?: readonly string[] } & Readonly<Record<string, unknown>>
}
