import { foundWords, type InBoth } from './results-words.ts'

/** What is wrong at one place of results.json. */
export interface ResultsProblem {
  /** Such as plans[2].clearing.days[17]; '' for the whole. */
  readonly path: string
  readonly found: InBoth
  readonly allowed: InBoth
}

/** Keys and places, from the outside inwards. */
export type Path = readonly PropertyKey[]

const SHOWN = 60

export function problemIn(results: unknown, path: Path, allowed: InBoth): ResultsProblem {
  return { path: pathInWords(path), found: inWords(valueAt(results, path)), allowed }
}

/** plans[2].clearing.days[17] */
function pathInWords(path: Path): string {
  return path
    .map((key, i) => {
      if (typeof key === 'number') return `[${key}]`
      const isWord = /^[A-Za-z_]\w*$/.test(String(key))
      return isWord ? `${i === 0 ? '' : '.'}${String(key)}` : `[${JSON.stringify(String(key))}]`
    })
    .join('')
}

function valueAt(results: unknown, path: Path): unknown {
  let value = results
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = (value as Record<PropertyKey, unknown>)[key]
  }
  return value
}

function inWords(value: unknown): InBoth {
  if (value === undefined) return foundWords.nothing
  if (Array.isArray(value)) return foundWords.list(value.length)
  if (typeof value === 'object' && value !== null) return foundWords.object
  if (typeof value !== 'string') return foundWords.value(String(value as number | boolean | null))
  return foundWords.value(JSON.stringify(value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value))
}
