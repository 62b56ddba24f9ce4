import type { Results } from '../experiments/results.ts'
import type { Titled, TitledKind } from '../scenario/compiled/titles.ts'
import { currencyName } from './currency-name.ts'
import { withShortTitles } from './short-text.ts'
import { TitleOf } from './title-of.ts'
import type { Language } from './words/say.ts'

/**
 * Results as they are read aloud in a language: each thing by its title in the place of its name. Reports are made of
 * this, so that nothing in them has to look up a title; CSV and JSON are made of the results themselves, which keep the
 * names. Plans, choices and options keep their names too, by which they are found, and have their titles beside them.
 */
export function called<T extends object>(data: T, titles: readonly Titled[] | undefined, language: Language): T {
  const titleOf = new TitleOf(titles ?? [], language)
  if (titleOf.isEmpty && language === 'en') return data
  return new Caller(titleOf, language).object(data, NOWHERE) as T
}

/** The results of a run as its report shows them: each thing by its title, and titles as long as they are shown. */
export function shownResults(results: Results, language: Language): Results {
  return withShortTitles(called(results, results.scenario.titles, language))
}

/** The name by which something is known in CSV, JSON and the names of files, however it is called. */
export function nameOf(thing: { readonly name: string; readonly key?: string }): string {
  return thing.key ?? thing.name
}

/** Kinds of what texts name, by the key under which these stand. */
const KINDS: Readonly<Record<string, readonly TitledKind[]>> = {
  service: ['service'],
  services: ['service'],
  focus: ['service'],
  firstService: ['service'],
  pool: ['pool'],
  pools: ['pool'],
  units: ['unit'],
  link: ['link'],
  surgesAfter: ['link'],
  supply: ['supply'],
  depot: ['depot'],
  to: ['depot'],
  trigger: ['trigger'],
  unknown: ['unknown'],
  step: ['step'],
  steps: ['step'],
  letter: ['letter'],
  at: ['step', 'delay', 'pool'],
  of: ['delay', 'step', 'service', 'pool', 'unit', 'link', 'supply', 'depot', 'trigger', 'letter'],
  names: ['link', 'supply', 'depot', 'service', 'pool', 'unit', 'trigger', 'letter'],
  note: ['note'],
  input: ['unknown', 'choice'],
}

/** Kinds of what has a `name`, by the key of the list in which it stands. */
const KINDS_IN: Readonly<Record<string, readonly TitledKind[]>> = {
  services: ['service'],
  steps: ['step'],
  pools: ['pool'],
  units: ['unit'],
  links: ['link'],
  supplies: ['supply'],
  triggers: ['trigger'],
  drawn: ['unknown'],
  unknowns: ['unknown'],
  notes: ['step', 'unit', 'letter', 'service'],
}

/** Kinds of what has a `name`, by the `kind` beside it. */
const KINDS_OF: Readonly<Record<string, readonly TitledKind[]>> = {
  link: ['link'],
  supply: ['supply'],
  unknown: ['unknown'],
  choice: ['choice'],
  'outage-ends': ['link'],
  'days-down': ['link'],
  returns: ['unit'],
  comes: ['unit'],
  'still-away': ['pool'],
  'still-to-come': ['pool'],
  delivery: ['supply'],
  arrivals: ['service'],
  failures: ['pool'],
}

type Fields = Readonly<Record<string, unknown>>

/** Where a value stands. */
interface Place {
  /** The key under which it stands, or the list in which it does. */
  readonly key: string
  readonly parent: Fields
  /** Names of the service and the choice around it. */
  readonly service: string
  readonly choice: string
}

const NOWHERE: Place = { key: '', parent: {}, service: '', choice: '' }

/** Puts titles in the place of names; what has no name in it stays the same object. */
class Caller {
  readonly #titleOf: TitleOf
  readonly #language: Language

  constructor(titleOf: TitleOf, language: Language) {
    this.#titleOf = titleOf
    this.#language = language
  }

  object(fields: object, place: Place): object {
    const parent = fields as Fields
    const inside = { ...place, parent, ...around(parent, place) }
    let changed: Record<string, unknown> | null = null
    for (const [key, value] of Object.entries(parent)) {
      if (WHOLE.has(key)) continue
      const other = key === 'name' ? this.#name(value, inside) : this.#value(value, { ...inside, key }, place.key)
      if (other === value) continue
      changed ??= { ...parent }
      changed[key] = other
      if (key === 'name') changed['key'] = value
    }
    return changed ?? fields
  }

  /** @param list the key of the object in which it stands */
  #value(value: unknown, place: Place, list: string): unknown {
    if (typeof value === 'string') return this.#text(value, place, list)
    if (Array.isArray(value)) return this.#list(value, place)
    return typeof value === 'object' && value !== null ? this.object(value, place) : value
  }

  #list(values: readonly unknown[], place: Place): readonly unknown[] {
    let changed: unknown[] | null = null
    for (let i = 0; i < values.length; i++) {
      const value = values[i]
      if (typeof value === 'number') continue
      const other = this.#value(value, place, '')
      if (other !== value) (changed ??= [...values])[i] = other
    }
    return changed ?? values
  }

  #text(text: string, { key, parent, service, choice }: Place, list: string): string {
    if (key === 'currency') return currencyName(text, this.#language)
    if (key === 'title') return this.#title(text, parent, list, choice)
    if (key === 'partTitle') return this.#plan(String(parent['part']), text)
    if (key === 'class') return this.#titleOf.of('class', text, service)
    if (key === 'unit') return isMeasured(parent) ? text : this.#titleOf.of('unit', text)
    if (key === 'written') return this.#titleOf.of('option', text, choice)
    const kinds = isComparedPlan(key, list) ? PLAN : KINDS[key]
    if (kinds === undefined) return text
    const whole = this.#titleOf.ofAny(kinds, text)
    // names with commas between them; a name has none
    return whole !== text || !text.includes(', ')
      ? whole
      : text
          .split(', ')
          .map((name) => this.#titleOf.ofAny(kinds, name))
          .join(', ')
  }

  #name(value: unknown, { key, parent, service }: Place): unknown {
    if (typeof value !== 'string') return value
    if (key === 'classes') return this.#titleOf.of('class', value, service)
    const kinds = KINDS_OF[String(parent['kind'])] ?? KINDS_IN[key] ?? []
    return this.#titleOf.ofAny(kinds, value)
  }

  /** The title of the scenario, of a choice or its option, or of a plan. */
  #title(title: string, { name, value }: Fields, list: string, choice: string): string {
    if (typeof value === 'string' && list === 'values') return this.#option(value, title, choice)
    if (typeof name !== 'string') return this.#other('scenario', '', title)
    return list === 'choices' ? this.#other('choice', name, title) : this.#plan(name, title)
  }

  /** An order of units is an option that has no title of its own. */
  #option(value: string, title: string, choice: string): string {
    const other = this.#other('option', value, title, choice)
    return other === value ? this.#text(value, { ...NOWHERE, key: 'units' }, '') : other
  }

  #plan(name: string, title: string): string {
    return this.#other('plan', name, title)
  }

  #other(kind: TitledKind, name: string, title: string, of = ''): string {
    return this.#titleOf.ofOr(kind, name, title, of)
  }
}

const PLAN: readonly TitledKind[] = ['plan']

/** Whether a text names a plan with which a warning compares another. */
function isComparedPlan(key: string, list: string): boolean {
  return list === 'values' && (key === 'base' || key === 'same')
}

/** What has no names within it, or is no part of a report, and may be long. */
const WHOLE: ReadonlySet<string> = new Set([
  ...['manifest', 'titles', 'wait', 'documentWait', 'clearing', 'backlog', 'replications', 'lettersPerWeek', 'byDay'],
])

/** The service or the choice that an object is, or belongs to. */
function around({ name, service, kind }: Fields, { key, service: outer, choice }: Place) {
  return {
    service: typeof service === 'string' ? service : key === 'services' && typeof name === 'string' ? name : outer,
    choice: (key === 'choices' || kind === 'choice') && typeof name === 'string' ? name : choice,
  }
}

/** Whether `unit` is what something is counted in. */
function isMeasured(parent: Fields): boolean {
  return ['name', 'names', 'isMoney'].some((key) => key in parent)
}
