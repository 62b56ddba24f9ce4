import type { Office } from '../compiled/office.ts'
import { usesOfUnknowns } from '../sections/unknowns.ts'
import { placeOf } from '../text/problem.ts'
import { spanAt, type MapTree } from '../text/tree.ts'
import type { Remark } from './remark.ts'

/** Tells of unknowns that no plan uses. */
export function unusedUnknowns(whole: MapTree, plans: readonly { readonly office: Office }[]): Remark[] {
  const used = new Set(plans.flatMap(({ office }) => usesOfUnknowns(office).numbers.map(({ unknown }) => unknown)))
  const written = new Set(plans.flatMap(({ office }) => office.unknowns.map(({ name }) => name)))
  return [...written]
    .filter((name) => !used.has(name))
    .map((name) => ({
      ...{ code: 'unknown-unused', values: { unknown: name }, plans: [] },
      place: placeOf(spanAt(whole, ['unknowns', name])),
    }))
}
