import type { Called } from './called.ts'
import type { Title, TitledKind } from './compiled/titles.ts'
import type { CheckedOffice } from './scenario-schema.ts'
import { nameOfDelay, nameOfStep } from './sections/course-names.ts'
import { unitsOf, type WrittenPool } from './sections/pools.ts'
import type { WrittenDelay, WrittenItem } from './sections/route-items.ts'
import type { WrittenStep } from './sections/route.ts'
import { numbered } from './sections/units.ts'
import type { Path } from './text/source.ts'

/**
 * What the things of an office are called. Steps, letters and the units that a number makes have names made of other
 * names; their titles are made of the titles of these in the same way.
 */
export function titlesOfOffice(office: CheckedOffice): Called[] {
  const { services, pools, links = {}, supplies = {}, depots = {}, triggers = {}, unknowns = {} } = office
  return [
    { kind: 'scenario', of: '', name: '', title: office.title, path: ['title'] },
    ...named('service', services, ['services']),
    ...Object.entries(services).flatMap(([name, { title, classes = {}, route }]) => {
      const service = { name, title, path: ['services', name] }
      return [
        ...named('class', classes, [...service.path, 'classes'], name),
        ...lettersOf(service, classes),
        ...courseOf(service, route, pools),
      ]
    }),
    ...named('pool', pools, ['pools']),
    ...Object.entries(pools).flatMap(([name, pool]) => unitsOfPool(name, pool)),
    ...named('link', links, ['links']),
    ...named('supply', supplies, ['supplies']),
    ...named('depot', depots, ['depots']),
    ...named('trigger', triggers, ['triggers']),
    ...Object.entries(triggers).flatMap(([name, trigger]) => unitsRented(name, trigger)),
    ...named('unknown', unknowns, ['unknowns']),
    ...notesOf(office),
  ]
}

interface WithTitle {
  readonly title?: Title | undefined
}

function named(kind: TitledKind, things: Readonly<Record<string, WithTitle>>, path: Path, of = ''): Called[] {
  return Object.entries(things).map(([name, { title }]) => ({
    ...{ kind, of, name, title },
    path: [...path, name, 'title'],
  }))
}

interface CalledService extends WithTitle {
  readonly name: string
  readonly path: Path
}

/** A title made of others, some of which may be missing; undefined where all are. */
function made(parts: readonly (Title | string | undefined)[], join: (...texts: string[]) => string, joinId = join) {
  if (!parts.some((part) => typeof part === 'object')) return undefined
  const texts = (language: 'en' | 'id') =>
    parts.map((part) => (typeof part === 'object' ? part[language] : (part ?? '')))
  return { en: join(...texts('en')), id: joinId(...texts('id')) }
}

function lettersOf({ name, title, path }: CalledService, classes: Readonly<Record<string, WithTitle>>): Called[] {
  return Object.entries(classes).map(([own, { title: ofClass }]) => ({
    ...{ kind: 'letter', of: '', name: `${name} ${own}` },
    title: made([title ?? name, ofClass ?? own], (service, each) => `${service} ${each}`),
    path: [...path, 'classes', own, 'title'],
  }))
}

/** The steps and delays of a route, in the order of writing. */
function courseOf(service: CalledService, route: readonly WrittenItem[], pools: CheckedOffice['pools']): Called[] {
  const { name, title, path } = service
  const earlier = new Map<string, number>()
  let delays = 0
  const step = (written: WrittenStep, here: Path): Called => {
    const { at, name: own, title: ownTitle } = written
    const before = own === undefined ? (earlier.get(at) ?? 0) : 0
    if (own === undefined) earlier.set(at, before + 1)
    const place = own ?? pools[at]?.title ?? at
    const suffix = before > 0 ? ` (${before + 1})` : ''
    return {
      ...{ kind: 'step', of: '', name: nameOfStep(name, written, before) },
      title:
        ownTitle === undefined
          ? made(
              [title ?? name, place],
              (of, where) => `${of} at ${where}${suffix}`,
              (of, where) => `${of} di ${where}${suffix}`,
            )
          : made([title ?? name, ownTitle], (of, what) => `${of}: ${what}`),
      path: [...here, 'title'],
    }
  }
  const delay = (written: WrittenDelay, here: Path): Called => {
    delays++
    const number = { en: `delay ${delays}`, id: `jeda ${delays}` }
    const own = written.title ?? written.name
    return {
      ...{ kind: 'delay', of: '', name: nameOfDelay(name, written, delays) },
      title: own === undefined && title === undefined ? undefined : made([title ?? name, own ?? number], joined),
      path: [...here, 'title'],
    }
  }
  const items = (all: readonly WrittenItem[], inside: Path): Called[] =>
    all.flatMap((item, i): Called[] => {
      const here = [...inside, i]
      if ('at' in item) return [step(item, here)]
      if ('delay' in item) return [delay(item, here)]
      const [key, ways] = 'branch' in item ? (['branch', item.branch] as const) : (['together', item.together] as const)
      return ways.flatMap((way, w) => items(way.route, [...here, key, w, 'route']))
    })
  return items(route, [...path, 'route'])
}

const joined = (of: string, what: string): string => `${of}: ${what}`

function unitsOfPool(pool: string, written: WrittenPool): Called[] {
  const path = ['pools', pool]
  return unitsOf(pool, written).map(({ name, entry, unit }) => {
    const isNumber = typeof written.units === 'number'
    const title = isNumber ? written.title : unit.title
    const base = isNumber ? pool : entry
    const own = name === base ? title : made([title], (text) => `${text} ${name.slice(base.length + 1)}`)
    return {
      ...{ kind: 'unit', of: '', name, title: own },
      path: isNumber ? [...path, 'title'] : [...path, 'units', entry, 'title'],
    }
  })
}

function unitsRented(
  trigger: string,
  { title, do: actions }: NonNullable<CheckedOffice['triggers']>[string],
): Called[] {
  const count = actions.reduce((sum, { rent }) => sum + (rent?.units ?? 0), 0)
  return numbered(trigger, count).map((name, i) => ({
    ...{ kind: 'unit', of: '', name, title: made([title], (text) => `${text} ${i + 1}`) },
    path: ['triggers', trigger, 'title'],
  }))
}

/** Notes are called by their English text. */
function notesOf({ links = {}, services }: CheckedOffice): Called[] {
  const outages = Object.entries(links).flatMap(([name, link]) =>
    typeof link.outages === 'string'
      ? []
      : (link.outages ?? []).map(({ note }, i) => ({ note, path: ['links', name, 'outages', i, 'note'] })),
  )
  const batches = Object.entries(services).flatMap(([name, service]) =>
    (service.batches ?? []).map(({ note }, i) => ({ note, path: ['services', name, 'batches', i, 'note'] })),
  )
  return [...outages, ...batches].flatMap(({ note, path }): Called[] =>
    note === undefined || note.en === note.id ? [] : [{ kind: 'note', of: '', name: note.en, title: note, path }],
  )
}
