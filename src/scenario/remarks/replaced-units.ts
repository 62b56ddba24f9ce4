import type { Office } from '../compiled/office.ts'
import { placeOf } from '../text/problem.ts'
import { type MapTree, spanAt, treeAt } from '../text/tree.ts'
import type { Remark } from './remark.ts'

/** A plan as it was written, and its office. */
interface WrittenPlan {
  readonly name: string
  readonly tree: MapTree
  readonly office: Office
}

/**
 * Tells of pools whose units the first plan has as a number and another plan by name: the names take the place of the
 * number, and who wanted one unit more has lost the others.
 */
export function replacedUnits(base: WrittenPlan, plan: WrittenPlan): Remark[] {
  return plan.office.pools.flatMap(({ name: pool, units }): Remark[] => {
    const path = ['pools', pool, 'units']
    const before = treeAt(base.tree, path)
    const after = treeAt(plan.tree, path)
    if (before?.kind !== 'scalar' || typeof before.value !== 'number' || after?.kind !== 'map') return []
    const values = { pool, before: before.value, now: units.length, base: base.name }
    return [{ code: 'units-replaced', values, plans: [plan.name], place: placeOf(spanAt(plan.tree, path)) }]
  })
}
