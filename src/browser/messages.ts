import type { ToldFault } from '../experiments/replicate-or-tell.ts'
import type { Experiment, Task, TaskOutcome } from '../experiments/replication-runner.ts'
import type { Manifest, Results } from '../experiments/results.ts'
import type { CarriedScenario } from '../report/page/what-if-content.ts'
import type { PhraseLanguage } from '../scenario/phrases/phrase.ts'
import type { Setting } from '../scenario/setting.ts'

/** What the page asks of the reader. */
export type ToReader =
  | {
      readonly kind: 'open'
      readonly scenario: CarriedScenario
      /** In which it is said what is wrong with a setting. */
      readonly language: PhraseLanguage
      /** Those that the page shows. */
      readonly plans: readonly string[]
      /** Of the results to come; its replications are the most. */
      readonly manifest: Manifest
    }
  /** Another simulator, at the other end of the port that comes with it. */
  | { readonly kind: 'simulator' }
  /** Makes a few replications that nobody sees, so that the code is compiled when something is set. */
  | { readonly kind: 'warm' }
  /** What was set before is not wanted any more. */
  | { readonly kind: 'rest'; readonly run: number }
  /** From now on only this run is wanted. */
  | { readonly kind: 'set'; readonly run: number; readonly setting: Setting }

/** What the reader tells the page. */
export type FromReader =
  | { readonly kind: 'ready' }
  | { readonly kind: 'results'; readonly run: number; readonly results: Results }
  | { readonly kind: 'done'; readonly run: number }
  /** What is wrong with a setting, in words. */
  | { readonly kind: 'problems'; readonly run: number; readonly problems: readonly string[] }
  | { readonly kind: 'fault'; readonly message: string }

/** What the reader asks of a simulator. */
export type ToSimulator =
  | { readonly kind: 'experiment'; readonly experiment: Experiment }
  /** Of the last experiment. */
  | { readonly kind: 'tasks'; readonly batch: number; readonly tasks: readonly Task[] }

export interface FromSimulator {
  readonly batch: number
  readonly told: readonly (TaskOutcome | ToldFault)[]
}
