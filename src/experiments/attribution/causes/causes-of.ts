import type { Office } from '../../../scenario/compiled/office.ts'
import { type Cause, causeOf } from './cause.ts'
import { backlog, demand, surges } from './demand.ts'
import { everyday } from './everyday.ts'
import { holidays } from './holidays.ts'
import { linksDown } from './links-down.ts'
import { suppliesShort } from './supplies-short.ts'
import { unitsAway } from './units-away.ts'

/** With so many causes every set of them is tried: 2^6 = 64 offices. */
export const MOST_EXACT = 6
/** With more, links, supplies and units away are one cause a kind. */
const MOST_APART = 20

/** The causes that an office has; none that cannot matter by what the office is. */
export function causesOf(office: Office): Cause[] {
  const finders = [linksDown, unitsAway, suppliesShort, holidays, backlog, surges, demand, everyday]
  return fewEnough(finders.flatMap((find) => find(office)))
}

/**
 * Units away are one cause a depot when there are more than six causes; with very many causes all of a kind are one.
 */
function fewEnough(causes: readonly Cause[]): Cause[] {
  if (causes.length <= MOST_EXACT) return [...causes]
  const byDepot = joined(causes, ({ kind, names }) => (kind === 'away' ? `${kind} ${names[0]}` : null))
  return byDepot.length <= MOST_APART ? byDepot : joined(byDepot, ({ kind }) => kind)
}

/** Causes with the same key become one, at the place of the first of them. @param keyOf null for one that stays alone */
function joined(causes: readonly Cause[], keyOf: (cause: Cause) => string | null): Cause[] {
  const groups = new Map<string, Cause[]>()
  causes.forEach((cause, i) => {
    const key = keyOf(cause) ?? `alone ${i}`
    groups.set(key, [...(groups.get(key) ?? []), cause])
  })
  return [...groups.values()].map((group) => (group.length === 1 ? group[0] : together(group)))
}

function together(group: readonly Cause[]): Cause {
  return causeOf(group[0].kind, (office) => group.reduce((each, { off }) => off(each), office), {
    names: [...new Set(group.flatMap(({ names }) => names))],
    units: group.flatMap(({ units }) => units),
  })
}
