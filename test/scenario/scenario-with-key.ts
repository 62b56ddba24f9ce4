import { keyReference, type KeyNotes } from '../../src/scenario/key-reference.ts'
import { readDay } from '../../src/scenario/quantities/day.ts'
import { readScenario, type Reading } from '../../src/scenario/read-scenario.ts'
import { formatDay, weekdayOf } from '../../src/time/date.ts'

/** All keys of the reference. */
export const keys = keyReference().flatMap((section) => section.keys)

/** A scenario that has everything to which the examples refer. */
const WHOLE = {
  title: 'Whole',
  start: '2018-03-05',
  horizon: '120 d',
  opening: { hours: { 'mon-thu': '08:00-12:00 13:00-16:00', fri: '08:00-11:30 13:00-16:00' } },
  links: { 'central-network': { outages: [{ since: '2018-03-10', lasts: '2 d' }] } },
  supplies: { 'blank-card': { stock: 20000 } },
  depots: { ministry: { repair: '20 d' }, bandung: { repair: '8 d' } },
  pools: Object.fromEntries(
    ['counters', 'printers', 'booths', 'archive'].map((name) => [
      name,
      {
        'daily-limit': 300,
        units: { [`${name}-1`]: {}, ...(name === 'printers' && { 'printer-3': {}, 'printer-5': {} }) },
      },
    ]),
  ),
  services: {
    'e-ktp': {
      arrivals: 'poisson(300 per day)',
      classes: { urgent: { share: '10 %' }, 'first-time': {} },
      route: [
        { at: 'counters', takes: '5 min' },
        { at: 'printers', takes: '4 min' },
      ],
    },
  },
  choices: {
    'loan-begins': { from: '7 d', to: '28 d', step: '7 d' },
    saturdays: { options: { no: {}, print: { pools: { printers: { 'daily-limit': 400 } } } } },
  },
  plans: { wait: {}, 'move-to-bandung': {}, saturdays: {} },
}

/** Files that the examples name: whatever columns they need. */
const FILES: Record<string, string> = {
  'holidays-indonesia-2018.csv': 'date\n2018-03-17\n',
  'arrivals.csv': `date,count,applications\n${everyDay('2018-03-05', 120)}`,
  'outages.csv': 'since,until,start,end,begin\n2018-03-06,2018-03-07,2018-03-06,2018-03-07,2018-03-06\n',
  'bandung-barat.yaml': JSON.stringify(WHOLE),
}

/** Lines of counts for every day, 0 on those on which the office is closed. */
function everyDay(start: string, days: number): string {
  return Array.from({ length: days }, (_, i) => {
    const day = readDay(start) + i
    return `${formatDay(day)},${weekdayOf(day) < 5 ? '300,280' : '0,0'}\n`
  }).join('')
}

export type Node = Record<string, unknown>

/** The name that stands for `<name>` under a key. */
function nameFor(parent: Node, key: string): string {
  const first = Object.keys(parent)[0]
  if (first !== undefined) return first
  const names: Record<string, string> = { uses: 'blank-card', weekdays: 'mon', hours: 'mon-thu' }
  return names[key] ?? 'x'
}

/** What is tried with the map in which a key stands, because other keys there can exclude it or be needed by it. */
export type Change = (map: Node) => void

/** The whole scenario with the example at the place of a key; maps on the way begin as their own examples. */
export function scenarioWith(key: KeyNotes, change: Change, example: unknown = key.exampleValue): Node {
  const parts = key.path.replaceAll('[]', '.[]').split('.')
  const scenario = structuredClone(WHOLE) as Node
  if (!/choices|choose/.test(key.path)) delete scenario['choices']
  let here = scenario
  parts.slice(0, -1).forEach((part, i) => {
    const own = keyIn(here, part, parts[i - 1] ?? '')
    const isOfOtherForm = notesAt(parts.slice(0, i + 1))?.need === 'required in this form' && !Object.hasOwn(here, own)
    if (isOfOtherForm) for (const other of Object.keys(here)) Reflect.deleteProperty(here, other)
    const example = structuredClone(notesAt(parts.slice(0, i + 1))?.exampleValue)
    here[own] = shaped(isFilled(here[own]) ? here[own] : example, parts.slice(0, i + 1), parts[i + 1] === '[]')
    here = here[own] as Node
  })
  change(here)
  const own = keyIn(here, parts.at(-1) ?? '', parts.at(-2) ?? '')
  const before = here[own]
  const value = structuredClone(example)
  here[own] =
    parts.length === 1 && isFilled(before) && !Array.isArray(before) && isFilled(value)
      ? { ...before, ...value }
      : value
  return scenario
}

/** The last step of a route or the first item of another list, a name that is there or can be, or the key itself. */
function keyIn(here: Node, part: string, above: string): string {
  if (part === '[]') return above === 'route' ? String(Object.keys(here).length - 1) : '0'
  return part === '<name>' ? nameFor(here, above) : part
}

function isFilled(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0
}

/** A list where one is wanted, or its only item; where the example is in a short form, a map of what is required. */
function shaped(value: unknown, parts: readonly string[], isList: boolean): unknown {
  if (isList) return Array.isArray(value) ? value : [value]
  const single: unknown = Array.isArray(value) ? value[0] : value
  if (typeof single === 'object') return single
  const path = pathOf(parts)
  const required = keys.filter((each) => each.need === 'required' && parentOf(each.path) === path)
  return Object.fromEntries(required.map((each) => [each.path.slice(path.length + 1), each.exampleValue]))
}

const pathOf = (parts: readonly string[]) => parts.join('.').replaceAll('.[]', '[]')
const parentOf = (path: string) => path.replace(/\.[^.]*$/, '')
const keyAt = new Map(keys.map((key) => [key.path, key]))
const notesAt = (parts: readonly string[]) => keyAt.get(pathOf(parts))

/** What an example needs beside it that is not the example of its own key. */
const COMPANIONS: Record<string, Node> = { 'services.<name>.arrivals.counts': { pattern: 'poisson' } }

/** As it is; with one key of the same map less, or more; or alone. */
export function changesFor(key: KeyNotes): Change[] {
  const others = keys.filter(
    (each) => each.path.includes('.') && each !== key && parentOf(each.path) === parentOf(key.path),
  )
  const names = others.map((each) => each.path.slice(parentOf(key.path).length + 1))
  return [
    (map) => Object.assign(map, COMPANIONS[key.path]),
    ...names.map(
      (name): Change =>
        (map) =>
          void Reflect.deleteProperty(map, name),
    ),
    ...names.map(
      (name, i): Change =>
        (map) =>
          Object.assign(map, { [name]: others[i]?.exampleValue }),
    ),
    (map) => names.forEach((name) => Reflect.deleteProperty(map, name)),
  ]
}

/** The reading of a scenario with the files that the examples name. */
export function readWhole(scenario: Node): Reading {
  const source = { file: 'x.yaml', text: JSON.stringify(scenario) }
  return readScenario(
    source,
    (path) => (Object.hasOwn(FILES, path) ? FILES[path] : undefined) ?? { failure: 'no such file' },
  )
}

export function complaints(scenario: Node): string[] {
  const reading = readWhole(scenario)
  return reading.ok ? [] : reading.problems.map(({ path, message }) => `${path}: ${message}`)
}
