import { phrase } from './phrases/phrase.ts'
import type { Title, Titled, TitledKind } from './compiled/titles.ts'
import { addAll } from './text/add-all.ts'
import type { Problem } from './text/problem.ts'
import { problemAt } from './text/problem.ts'
import type { Path, Span } from './text/source.ts'

/** Something with a name, and how it is called. */
export interface Called {
  readonly kind: TitledKind
  readonly of: string
  readonly name: string
  /** Undefined for what is called by its name. */
  readonly title: Title | undefined
  /** Whether its title is made of the titles of others. */
  readonly isMade?: boolean
  /** Where its title stands, or that from which its title is made. */
  readonly path: Path
}

/** The same with its place in a text. */
export interface PlacedCalled extends Called {
  readonly place: Span
}

/** Things of one scenario under its plans, each once; one that has two titles is complained about. */
export function joinedTitles(all: Iterable<PlacedCalled>, problems: Problem[]): PlacedCalled[] {
  const joined = new Map<string, PlacedCalled>()
  for (const thing of all) {
    const { kind, of, name, title, isMade = false, place } = thing
    const key = JSON.stringify([kind, of, name])
    const known = joined.get(key)
    if (known === undefined || known.title === undefined) joined.set(key, thing)
    else if (!isMade && title !== undefined && (title.en !== known.title.en || title.id !== known.title.id)) {
      const message = phrase('other-title', { kind: phrase(`titled-${kind}`), name, title: known.title.en })
      problems.push(problemAt(place, { message, allowed: phrase('one-title') }))
    }
  }
  return [...joined.values()]
}

/** Complains of titles under which two things of a kind could be taken for one. */
export function refuseSameTitles(things: readonly PlacedCalled[], problems: Problem[]): void {
  const own = sameTitles(things.filter(({ isMade = false }) => !isMade))
  // titles that are made of others are the same where these are
  addAll(problems, own.length > 0 ? own : sameTitles(things))
}

function sameTitles(things: readonly PlacedCalled[]): Problem[] {
  const problems: Problem[] = []
  for (const language of ['en', 'id'] as const) {
    const seen = new Map<string, PlacedCalled>()
    for (const thing of things) {
      const { kind, of, name, title } = thing
      if (kind === 'note' || kind === 'scenario') continue
      const called = title?.[language] ?? name
      const key = JSON.stringify([kind, of, called])
      const other = seen.get(key)
      if (other === undefined) seen.set(key, thing)
      // where the same text is for both languages, one complaint is enough
      else if (language === 'en' || title?.en !== other.title?.en) problems.push(same(thing, other, called))
    }
  }
  return problems
}

function same(thing: PlacedCalled, other: PlacedCalled, called: string): Problem {
  // the one that has a title can be called otherwise
  const [titled, first] = thing.title === undefined ? [other, thing] : [thing, other]
  const kind = phrase(`titled-${titled.kind}`)
  return problemAt(titled.place, {
    message: phrase('same-title', { kind, name: titled.name, title: called, other: first.name }),
    allowed: phrase('own-title', { kind }),
  })
}

/** The titles alone, of what has one. */
export function titlesOf(things: readonly Called[]): Titled[] {
  return things.flatMap(({ kind, of, name, title }) => (title === undefined ? [] : [{ kind, of, name, ...title }]))
}
