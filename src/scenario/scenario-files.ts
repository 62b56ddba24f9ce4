import { overlaid } from './text/overlay.ts'
import { parseYaml } from './text/parse-yaml.ts'
import { problemAt, type Problem } from './text/problem.ts'
import { besides, SEPARATOR, type Source } from './text/source.ts'
import type { MapTree } from './text/tree.ts'

/** Why a file could not be read, in words. */
export interface ReadFailure {
  readonly failure: string
}

/** Reads a file of the scenario; the path is relative to the scenario's folder. */
export type ReadFile = (path: string) => string | ReadFailure

/** A text that was read, under the name that problems have. */
export interface ReadText {
  readonly file: string
  readonly text: string
}

/** The files of one scenario: itself, those it extends, and the CSV files beside them, each read once. */
export class ScenarioFiles {
  readonly #main: Source
  readonly #readFile: ReadFile
  readonly #read = new Map<string, Source | ReadFailure>()

  constructor(main: { readonly file: string; readonly text: string }, readFile: ReadFile) {
    const path = main.file.split(SEPARATOR).at(-1) ?? main.file
    this.#main = { file: main.file, path, text: main.text }
    this.#readFile = readFile
    this.#read.set(path, this.#main)
  }

  file(path: string): Source | ReadFailure {
    const known = this.#read.get(path)
    if (known) return known
    const text = this.#readFile(path)
    const file = typeof text === 'string' ? { file: besides(this.#main.file, path), path, text } : text
    this.#read.set(path, file)
    return file
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
      problems.push(problemAt(extended.span, { message: 'the name of one scenario file is expected', suggestion }))
      return null
    }
    const file = this.file(besides(source.path, extended.value))
    const chain = [...above, source]
    if ('failure' in file || chain.includes(file)) {
      const why = 'failure' in file ? file.failure : 'it extends itself'
      problems.push(problemAt(extended.span, { message: `cannot extend "${extended.value}": ${why}` }))
      return null
    }
    const base = this.#laidOverBase(file, chain, problems)
    return base && overlaid(base, own, ([first, , key]) => first === 'plans' && key !== undefined)
  }
}
