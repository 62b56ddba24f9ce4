import type { Day } from '../../time/date.ts'
import type { Path } from '../text/source.ts'

/** What a CSV file of a scenario holds and the compiled office does not show. */
export type FileFact =
  | {
      readonly kind: 'holidays'
      readonly file: string
      readonly days: readonly { readonly day: Day; readonly name: string; readonly indonesian: string }[]
    }
  | {
      readonly kind: 'counts'
      /** Where the file is named: services, the name of the service, ... */
      readonly path: Path
      readonly file: string
      readonly days: readonly Day[]
      readonly counts: readonly number[]
    }
  | {
      readonly kind: 'outage-log'
      readonly link: string
      readonly file: string
      readonly all: number
      readonly within: number
    }
