import type { DrawingOptions } from '../drawing-options.ts'
import type {
  DiffOptions,
  DocumentOptions,
  ExperimentOptions,
  LoneOptions,
  PageOptions,
  SelectionOptions,
  VerifyOptions,
} from '../options.ts'
import type { StudyOrder } from '../study/study.ts'

/** A command with its arguments, for a thread of its own. */
export type Order =
  | {
      readonly command: 'run' | 'compare'
      readonly file: string
      readonly options: ExperimentOptions & DrawingOptions & LoneOptions & SelectionOptions & DocumentOptions
    }
  | {
      readonly command: 'report'
      readonly file: string
      readonly options: Pick<ExperimentOptions, 'out' | 'lang' | 'csv-headings' | 'quiet' | 'verbose'> &
        DrawingOptions &
        DocumentOptions
    }
  | { readonly command: 'page'; readonly file: string; readonly options: PageOptions }
  | { readonly command: 'verify'; readonly options: VerifyOptions }
  | {
      readonly command: 'diff'
      readonly files: readonly [first: string, second: string]
      readonly options: DiffOptions
    }
  | StudyOrder
