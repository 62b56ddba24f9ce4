import type { Office } from '../compiled/office.ts'
import { usesOfUnknowns } from '../sections/unknowns.ts'
import { problemAt, type Problem } from '../text/problem.ts'
import { spanAt, type MapTree } from '../text/tree.ts'

/** Tells of unknowns that no plan uses. */
export function unusedUnknowns(whole: MapTree, plans: readonly { readonly office: Office }[]): Problem[] {
  const used = new Set(plans.flatMap(({ office }) => usesOfUnknowns(office).numbers.map(({ unknown }) => unknown)))
  const written = new Set(plans.flatMap(({ office }) => office.unknowns.map(({ name }) => name)))
  return [...written]
    .filter((name) => !used.has(name))
    .map((name) => problemAt(spanAt(whole, ['unknowns', name]), { message: `no plan uses the unknown "${name}"` }))
}
