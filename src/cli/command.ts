import type { Options } from 'yargs'
import type { HelpKey } from './words/help-words.ts'

/** An option of a command, with its texts by their names in the catalogue. */
export interface CommandOption extends Pick<Options, 'type' | 'requiresArg' | 'default' | 'coerce'> {
  readonly describe: HelpKey
  /** What the help says in place of the default; a number stands for itself. */
  readonly defaultDescription?: HelpKey | `${number}`
}

/** A file that a command takes. */
export interface CommandFile {
  /** Its name among the arguments; the help has another one in another language. */
  readonly placeholder: 'FILE' | 'BEFORE' | 'AFTER' | 'RESULTS'
  readonly describe: HelpKey
}

/** One command of the program; `A` is what its arguments parse to. */
export interface Command<A> {
  readonly name: string
  /** The one file it takes; absent when it takes none. */
  readonly file?: CommandFile
  /** Another one that it takes after that. */
  readonly secondFile?: CommandFile
  readonly describe: HelpKey
  readonly options: Readonly<Record<string, CommandOption>>
  /** Arguments that work in a checkout of the repository, and what they do. */
  readonly examples: readonly (readonly [args: string, what: HelpKey])[]
  /** Loads what it needs only when called, so that --help stays quick. */
  readonly run: (args: A) => Promise<void>
}
