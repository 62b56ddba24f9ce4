import type { Path } from './results-problem.ts'
import { allowedWords, type InBoth, type ListOf, type NamedThing } from './results-words.ts'

/** A place of results.json that does not agree with others, and what would. */
export interface Disagreement {
  readonly path: Path
  readonly allowed: InBoth
}

interface Named {
  readonly name: string
}

/** Of things in one list, those whose name another one before has. */
export function doubles(things: readonly Named[], path: Path): Disagreement[] {
  const seen = new Set<string>()
  return things.flatMap(({ name }, i) => {
    if (!seen.has(name)) {
      seen.add(name)
      return []
    }
    return [{ path: [...path, i, 'name'], allowed: allowedWords.newName }]
  })
}

/** Names of things that are not there, each at its place. */
export class Names {
  readonly #of: NamedThing
  readonly #names: ReadonlySet<string>

  constructor(of: NamedThing, things: readonly Named[]) {
    this.#of = of
    this.#names = new Set(things.map(({ name }) => name))
  }

  /** Null stands for none of them. */
  demand(name: string | null, path: Path): Disagreement[] {
    return name === null || this.#names.has(name) ? [] : [{ path, allowed: allowedWords.nameOf(this.#of) }]
  }

  demandEach(names: readonly string[], path: Path): Disagreement[] {
    return names.flatMap((name, i) => this.demand(name, [...path, i]))
  }
}

/** A first and a last end that do not stand in this order. */
export function inOrder({ from, to }: { readonly from: number; readonly to: number }, path: Path): Disagreement[] {
  return from <= to ? [] : [{ path: [...path, 'to'], allowed: allowedWords.afterItsBegin(from) }]
}

/** A list that has not as many values as another. */
export function asMany(list: readonly unknown[], count: number, path: Path, of: ListOf): Disagreement[] {
  return list.length === count ? [] : [{ path, allowed: allowedWords.oneForEach(count, of) }]
}
