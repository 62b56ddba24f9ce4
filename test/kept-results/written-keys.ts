import { parse } from 'yaml'

/** What scenario texts make use of, by the paths of the reference of keys. */
export interface WrittenKeys {
  /** Every key of the language that is written somewhere, in a plan or outside. */
  readonly keys: ReadonlySet<string>
  /** `path: word` for each single value. */
  readonly words: ReadonlySet<string>
}

/**
 * Walks scenario texts and collects what is written in them.
 * @param known all paths of the reference, in which `<name>` stands for a name and `[]` for the items of some lists
 */
export function writtenKeys(texts: readonly string[], known: ReadonlySet<string>): WrittenKeys {
  const keys = new Set<string>()
  const words = new Set<string>()

  const visit = (value: unknown, path: string): void => {
    if (Array.isArray(value)) for (const each of value) visit(each, path)
    else if (typeof value !== 'object' || value === null) words.add(`${path}: ${String(value)}`)
    else for (const [key, inner] of Object.entries(value)) visitKey(key, inner, path)
  }

  const visitKey = (key: string, value: unknown, path: string): void => {
    const places = path === '' ? [key] : [path, `${path}[]`].flatMap((at) => [`${at}.${key}`, `${at}.<name>`])
    const place = places.find((each) => known.has(each) || isOnTheWay(each))
    if (place === undefined) return
    keys.add(place)
    // steps within a branch or a part have the keys of any step
    if (place !== 'services.<name>.route' && place.endsWith('.route')) visit(value, 'services.<name>.route')
    else if (place === 'plans.<name>') visitPlan(value)
    else visit(value, place)
  }

  /** In a plan stand the keys of the whole once more. */
  const visitPlan = (plan: unknown): void => {
    visit(plan, 'plans.<name>')
    visit(plan, '')
  }

  const isOnTheWay = (path: string): boolean => [...known].some((each) => each.startsWith(`${path}.`))

  for (const text of texts) visit(parse(text, { uniqueKeys: false }), '')
  return { keys, words }
}
