import type { Titled, TitledKind } from '../scenario/compiled/titles.ts'
import type { Language } from './words/say.ts'

/** How things are called in one language. */
export class TitleOf {
  readonly #titles = new Map<string, string>()

  constructor(titles: readonly Titled[], language: Language) {
    for (const { kind, of, name, [language]: title } of titles) {
      if (title !== name) this.#titles.set(keyOf(kind, of, name), title)
    }
  }

  /** Whether everything is called by its name. */
  get isEmpty(): boolean {
    return this.#titles.size === 0
  }

  /** The title, or the name of what has none. @param of the service of a class, the choice of an option */
  of(kind: TitledKind, name: string, of = ''): string {
    return this.#titles.get(keyOf(kind, of, name)) ?? name
  }

  /** The same of something that is of one of several kinds: of the first in which there is a title. */
  ofAny(kinds: readonly TitledKind[], name: string, of = ''): string {
    const kind = kinds.find((each) => this.#titles.has(keyOf(each, of, name)))
    return kind === undefined ? name : this.of(kind, name, of)
  }
}

function keyOf(kind: TitledKind, of: string, name: string): string {
  return `${kind}\n${of}\n${name}`
}
