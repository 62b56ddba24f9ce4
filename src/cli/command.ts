import type { Options } from 'yargs'

/** One command of the program; `A` is what its arguments parse to. */
export interface Command<A> {
  readonly name: string
  /** The one file it takes, as the help names it; absent when it takes none. */
  readonly file?: { readonly placeholder: string; readonly describe: string }
  /** Another one that it takes after that. */
  readonly secondFile?: { readonly placeholder: string; readonly describe: string }
  readonly describe: string
  readonly options: Readonly<Record<string, Options>>
  /** Arguments that work in a checkout of the repository, and what they do. */
  readonly examples: readonly (readonly [args: string, what: string])[]
  /** Loads what it needs only when called, so that --help stays quick. */
  readonly run: (args: A) => Promise<void>
}
