import type { Limit } from '../limits/limit.ts'
import { readingLimits } from '../limits/reading-limits.ts'
import { beyondLimit, phrase, type Phrase } from './phrases/phrase.ts'
import { isChoiceOverlay } from './sections/choices.ts'
import { isPlanOverlay } from './sections/plans.ts'
import { overlaid } from './text/overlay.ts'
import { parseYaml } from './text/parse-yaml.ts'
import { problemAt, type Problem } from './text/problem.ts'
import { baseName, besides, lineStartsOf, type Source } from './text/source.ts'
import type { MapTree } from './text/tree.ts'

/** Why a file could not be read: what whoever reads files says in the language of the user, or a phrase of ours. */
export interface ReadFailure {
  readonly failure: string | Phrase
}

/** Reads a file of the scenario up to a size in MB; the path is relative to the scenario's folder, or absolute. */
export type ReadFile = (path: string, size: Limit) => string | ReadFailure

/** A text that was read, under the name that problems have. */
export interface ReadText {
  readonly file: string
  readonly text: string
}

const { csvText, extended: longestChain, scenarioText } = readingLimits

/** Close enough for a limit: a character beyond ASCII has more bytes than one. */
const CHARACTERS_PER_MB = 1_000_000

/** The line ends of old Macintoshes as those of all others, at the same places. */
function withPlainLineEnds(text: string): string {
  return text.replaceAll(/\r(?!\n)/g, '\n')
}

/** Why a file cannot come after those that extend one another already. */
function chainFailure(chain: readonly Source[], file: Source): Phrase | null {
  if (chain.includes(file)) return phrase('extends-itself')
  return chain.length > longestChain.most ? beyondLimit(longestChain, chain.length) : null
}

/** The files of one scenario: itself, those it extends, and the CSV files beside them, each read once. */
export class ScenarioFiles {
  readonly #main: Source
  readonly #readFile: ReadFile
  readonly #read = new Map<string, Source | ReadFailure>()
  /** Characters read, by the limit of their kind. */
  readonly #characters = new Map<Limit, number>()

  constructor(main: { readonly file: string; readonly text: string }, readFile: ReadFile) {
    const path = baseName(main.file)
    this.#main = { file: main.file, path, text: withPlainLineEnds(main.text) }
    this.#characters.set(scenarioText, main.text.length)
    this.#readFile = readFile
    this.#read.set(path, this.#main)
  }

  /** A CSV file. */
  csv(path: string): Source | ReadFailure {
    return this.#file(path, csvText)
  }

  /** Lines of a CSV file; 0 where it cannot be read. */
  linesOf(path: string): number {
    const file = this.csv(path)
    return 'text' in file ? lineStartsOf(file).length : 0
  }

  #file(path: string, size: Limit): Source | ReadFailure {
    const known = this.#read.get(path)
    if (known) return known
    const file = this.#readOnce(path, size)
    this.#read.set(path, file)
    return file
  }

  #readOnce(path: string, size: Limit): Source | ReadFailure {
    const text = this.#readFile(path, size)
    if (typeof text !== 'string') return text
    const characters = (this.#characters.get(size) ?? 0) + text.length
    const megabytes = characters / CHARACTERS_PER_MB
    if (megabytes > size.most) return { failure: beyondLimit(size, megabytes) }
    this.#characters.set(size, characters)
    return { file: besides(this.#main.file, path), path, text: withPlainLineEnds(text) }
  }

  texts(): ReadText[] {
    return [...this.#read.values()].flatMap((file) => ('text' in file ? [{ file: file.file, text: file.text }] : []))
  }

  /** The scenario laid over those that it extends; null when it cannot be read. */
  scenario(problems: Problem[]): MapTree | null {
    return this.#laidOverBase(this.#main, [], problems)
  }

  #laidOverBase(source: Source, above: readonly Source[], problems: Problem[]): MapTree | null {
    const own = parseYaml(source, problems)
    const extended = own?.entries.get('extends')?.value
    if (!own || !extended) return own
    if (extended.kind !== 'scalar' || typeof extended.value !== 'string') {
      const suggestion = 'extends: bandung-barat.yaml'
      problems.push(problemAt(extended.span, { message: phrase('scenario-file-expected'), suggestion }))
      return null
    }
    const file = this.#file(besides(source.path, extended.value), scenarioText)
    const chain = [...above, source]
    const why = 'failure' in file ? file.failure : chainFailure(chain, file)
    if ('failure' in file || why !== null) {
      const message = phrase('cannot-extend', { file: extended.value, why: why ?? '' })
      problems.push(problemAt(extended.span, { message }))
      return null
    }
    const base = this.#laidOverBase(file, chain, problems)
    return base && overlaid(base, own, (path) => isPlanOverlay(path) || isChoiceOverlay(path))
  }
}
