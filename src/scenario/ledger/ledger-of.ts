import { readingLimits } from '../../limits/reading-limits.ts'
import { addAll } from '../text/add-all.ts'
import { composeYaml } from '../text/compose-yaml.ts'
import { joinParentheses } from '../text/join-parentheses.ts'
import type { Path, Source } from '../text/source.ts'
import { commentsOf } from './comments.ts'
import { isNumber, isWords } from './is-number.ts'
import type { Ledger, LedgerEntry, LedgerValue, Notes, PlacedTitle } from './ledger.ts'
import { PlaceFinder } from './marked-places.ts'
import { groupsOf, marksOf, type Mark, type MarkKind } from './marks.ts'
import { placesOf, type Place } from './places.ts'

/** The text of a scenario, or of one that it extends. */
export interface LedgerText {
  readonly file: string
  readonly text: string
}

/**
 * The ledger of a scenario; null where a text cannot be read. What a file replaces of those that it extends is not
 * counted there.
 *
 * @param texts of the scenario, of the one that it extends, and so on
 */
export function ledgerOf(texts: readonly LedgerText[]): Ledger | null {
  const entries: LedgerEntry[] = []
  const nearer: PathTree[] = []
  const titles: PlacedTitle[] = []
  let numbers = 0
  let unmarked = 0
  for (const text of texts) {
    const places = readPlaces(text)
    if (places === null) return null
    const { source, all } = places
    const own = new FileLedger(source, all, (path) => nearer.some((tree) => isReplaced(tree, path)))
    addAll(entries, own.entries())
    addAll(titles, titlesAt(places.all))
    numbers += own.numbers
    unmarked += own.unmarked
    nearer.push(pathTree(all))
  }
  return { entries, numbers, unmarked, titles }
}

function readPlaces({ file, text }: LedgerText): { readonly source: Source; readonly all: readonly Place[] } | null {
  if (text.trim() === '') return null
  const source = { file, path: file, text: text.replaceAll(/\r(?!\n)/g, '\n') }
  const { document, errors, tooDeepAt } = composeYaml(source.text, readingLimits.depth.most)
  if (errors.length > 0 || tooDeepAt !== null) return null
  joinParentheses(document, source.text)
  return { source, all: placesOf(document, source) }
}

/** What is marked at the same places as the same kind. */
interface Marked {
  readonly kind: MarkKind
  readonly path: Path
  readonly marks: Mark[]
  readonly values: LedgerValue[]
}

/** The marks of one file with the values by which they stand: of several around a value, the nearest. */
class FileLedger {
  numbers = 0
  unmarked = 0
  readonly #source: Source
  readonly #marked = new Map<string, Marked>()
  readonly #at = new Map<Place | 'whole', Marked[]>()

  constructor(source: Source, places: readonly Place[], isReplacedAt: (path: Path) => boolean) {
    this.#source = source
    this.#readMarks(new PlaceFinder(places))
    for (const place of places) {
      const { path, text } = place
      if (text === null || isReplacedAt(path)) continue
      const value = { path, text, isNumber: isNumber(path, text), isWords: isWords(path) }
      const around = this.#around(place)
      for (const { values } of around) values.push(value)
      if (value.isNumber) this.numbers++
      if (value.isNumber && around.length === 0) this.unmarked++
    }
  }

  entries(): LedgerEntry[] {
    const { file } = this.#source
    const placed = [...this.#marked.values()].filter(({ values }) => values.length > 0)
    return placed.map(({ kind, path, marks, values }) => {
      return {
        kind,
        file,
        line: marks[0]!.line,
        path,
        values,
        notes: { en: noteOf(marks, 'en'), id: noteOf(marks, 'id') },
      }
    })
  }

  #readMarks(finder: PlaceFinder): void {
    for (const group of groupsOf(commentsOf(this.#source))) {
      const marks = marksOf(group)
      if (marks.length === 0) continue
      const found = finder.of(group)
      const places = found === 'whole' ? (['whole'] as const) : found
      for (const mark of marks) this.#add(mark, places)
    }
  }

  #add(mark: Mark, places: readonly (Place | 'whole')[]): void {
    const key = JSON.stringify([mark.kind, ...places.map((place) => (place === 'whole' ? [] : place.path))])
    const known = this.#marked.get(key)
    if (known) {
      known.marks.push(mark)
      return
    }
    const marked = { kind: mark.kind, path: commonPath(places), marks: [mark], values: [] }
    this.#marked.set(key, marked)
    for (const place of places) this.#at.set(place, [...(this.#at.get(place) ?? []), marked])
  }

  #around(place: Place): readonly Marked[] {
    for (let here: Place | null = place; here !== null; here = here.parent) {
      const marked = this.#at.get(here)
      if (marked) return marked
    }
    return this.#at.get('whole') ?? []
  }
}

/** The titles in a file: `title: x`, and `title: { en: x, id: y }`. */
function titlesAt(places: readonly Place[]): PlacedTitle[] {
  return places.flatMap(({ path, text: written }): PlacedTitle[] => {
    if (written === null) return []
    const title = /^(["']).*\1$/.test(written) ? written.slice(1, -1) : written
    if (path.at(-1) === 'title') return [{ path: path.slice(0, -1), language: null, title }]
    const language = path.at(-1)
    const isOne = path.at(-2) === 'title' && (language === 'en' || language === 'id')
    return isOne ? [{ path: path.slice(0, -2), language, title }] : []
  })
}

function noteOf(marks: readonly Mark[], language: keyof Notes): string {
  const notes = marks.filter((mark) => mark.language === language && mark.note !== '').map(({ note }) => note)
  return [...new Set(notes)].join('; ')
}

function commonPath(places: readonly (Place | 'whole')[]): Path {
  const [first, ...others] = places.map((place) => (place === 'whole' ? [] : place.path))
  const length = (first ?? []).findIndex((part, i) => others.some((path) => path[i] !== part))
  return length < 0 ? (first ?? []) : (first ?? []).slice(0, length)
}

/** The keys of maps; null for anything that is no map. */
interface PathTree {
  readonly keys: Map<string | number, PathTree> | null
}

function pathTree(places: readonly Place[]): PathTree {
  const root: PathTree = { keys: new Map() }
  const trees = new Map<Place | null, PathTree>([[null, root]])
  for (const place of places) {
    const tree = { keys: place.holds === 'map' ? new Map<string | number, PathTree>() : null }
    trees.set(place, tree)
    trees.get(place.parent)?.keys?.set(place.path.at(-1)!, tree)
  }
  return root
}

/** Whether a nearer file has another value there, or around it: maps are merged, all else is replaced. */
function isReplaced(tree: PathTree, path: Path): boolean {
  let here: PathTree | undefined = tree
  for (const part of path) {
    if (here.keys === null || typeof part === 'number') return true
    here = here.keys.get(part)
    if (here === undefined) return false
  }
  return true
}
