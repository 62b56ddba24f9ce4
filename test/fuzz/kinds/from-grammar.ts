import { wholeJsonSchema } from '../../../src/scenario/scenario-schema.ts'
import { inlined, type JsonSchema } from '../../../src/scenario/text/json-schema.ts'
import { absurdValues } from '../absurd-values.ts'
import type { Chance } from '../chance.ts'
import type { Input } from '../input.ts'
import { hostileWords } from '../hostile-words.ts'

const schema = inlined(wholeJsonSchema())

/** Names to which the examples of the keys refer, by the section in which they are given. */
const names: Readonly<Record<string, readonly string[]>> = {
  links: ['central-network', 'electricity'],
  supplies: ['blank-card', 'ribbon'],
  depots: ['ministry', 'bandung'],
  pools: ['counters', 'printers', 'booths', 'archive'],
  services: ['e-ktp', 'family-card'],
  classes: ['urgent', 'first-time', 'ordinary'],
  plans: ['wait', 'move-to-bandung', 'saturdays'],
  targets: ['e-ktp', 'family-card'],
  uses: ['blank-card', 'ribbon'],
  weekdays: ['mon', 'tue-thu', 'sat'],
  hours: ['mon-fri', 'sat', '08:00-10:00', '10:00-16:00'],
}

/** What every scenario has, small enough to be run. */
const skeleton = (): Tree => ({
  title: 'From the grammar',
  start: '2018-03-05',
  horizon: '5 d',
  opening: { hours: { 'mon-fri': '08:00-12:00 13:00-16:00' } },
  links: { 'central-network': {}, electricity: {} },
  supplies: { 'blank-card': { stock: 200 }, ribbon: { stock: 20 } },
  depots: { ministry: { repair: '2 d' }, bandung: { repair: '1 d' } },
  pools: {
    counters: { units: 2 },
    printers: { units: { 'printer-1': {} } },
    booths: { units: 1 },
    archive: { units: 1 },
  },
  services: { 'e-ktp': { arrivals: 'poisson(20 per day)', route: [{ at: 'counters', takes: '5 min' }] } },
})

const FILES = {
  'holidays-indonesia-2018.csv': 'date\n2018-03-07\n',
  'arrivals.csv':
    'date,count,applications\n2018-03-05,3,3\n2018-03-06,4,4\n2018-03-07,5,5\n2018-03-08,6,6\n2018-03-09,7,7\n',
  'outages.csv': 'since,until\n2018-03-06,2018-03-07\n',
  'bandung-barat.yaml': JSON.stringify(skeleton()),
}

type Tree = { [key: string]: unknown }

/** A scenario of the words of the language: a small office with a few more keys, whose values are of the right kind. */
export function fromGrammar(chance: Chance): Input {
  const tree = skeleton()
  const writer = new Writer(chance)
  for (let i = 1 + chance.below(6); i > 0; i--) writer.addTo(tree, schema, '', 0)
  return { text: JSON.stringify(tree, null, chance.pick([0, 1, 2])), files: FILES }
}

class Writer {
  readonly #chance: Chance
  /** How often a value is none that its key allows. */
  readonly #absurd: number

  constructor(chance: Chance) {
    this.#chance = chance
    this.#absurd = chance.pick([0, 0, 0.02, 0.2])
  }

  /** Adds one key somewhere in a map. */
  addTo(tree: Tree, of: JsonSchema, under: string, depth: number): void {
    const shape = this.#chance.pick(shapesOf(of))
    const properties = Object.keys(shape.properties ?? {}).filter(
      (key) => key !== 'extends' || this.#chance.happens(0.05),
    )
    const named = typeof shape.additionalProperties === 'object' ? shape.additionalProperties : undefined
    if (named === undefined && properties.length === 0) return
    const key =
      named === undefined || (properties.length > 0 && this.#chance.happens(0.5))
        ? this.#chance.pick(properties)
        : this.#name(under)
    const inner = shape.properties?.[key] ?? named ?? {}
    const there = Object.hasOwn(tree, key) ? tree[key] : undefined
    if (isTree(there)) this.addTo(there, inner, key, depth + 1)
    else if (Array.isArray(there) && inner.items !== undefined) there.push(this.#value(inner.items, key, depth + 1))
    else tree[key] = this.#value(inner, key, depth + 1)
  }

  #name(under: string): string {
    const chance = this.#chance
    if (chance.happens(this.#absurd)) return chance.pick(hostileWords)
    return chance.pick(names[under] ?? ['a', 'b-2', 'ordinary'])
  }

  #value(of: JsonSchema, key: string, depth: number): unknown {
    const chance = this.#chance
    if (chance.happens(this.#absurd)) return chance.pick(chance.happens(0.8) ? absurdValues : hostileWords)
    if (of.enum !== undefined) return chance.pick(of.enum)
    const [example] = of.examples ?? []
    if (example !== undefined && (depth > 8 || chance.happens(0.6)))
      return chance.happens(0.5) ? example : this.#varied(example)
    const shape = chance.pick(shapesOf(of))
    if (shape.items !== undefined) {
      return Array.from({ length: 1 + chance.below(2) }, () => this.#value(shape.items ?? {}, key, depth + 1))
    }
    if (shape.properties === undefined && typeof shape.additionalProperties !== 'object')
      return this.#varied(example ?? 'words')
    const tree: Tree = {}
    for (const required of shape.required ?? [])
      tree[required] = this.#value(shape.properties?.[required] ?? {}, required, depth + 1)
    for (let i = chance.below(3); i > 0; i--) this.addTo(tree, shape, key, depth + 1)
    return tree
  }

  /** An example with other numbers, all the way down. */
  #varied(example: unknown): unknown {
    if (Array.isArray(example)) return example.map((each) => this.#varied(each))
    if (isTree(example))
      return Object.fromEntries(Object.entries(example).map(([key, each]) => [key, this.#varied(each)]))
    if (typeof example === 'number') return this.#chance.pick([0, 1, 2, 0.5, example, example * 2])
    if (typeof example !== 'string') return example
    return example.replaceAll(/(?<![-:\d])\d+(?![-:\d])/g, (digits) =>
      this.#chance.pick([digits, digits, '0', '1', '2', '7', '30']),
    )
  }
}

/** The maps, lists and single values that a value may be, unions opened. */
function shapesOf(of: JsonSchema): JsonSchema[] {
  return of.anyOf === undefined ? [of] : of.anyOf.flatMap(shapesOf)
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
