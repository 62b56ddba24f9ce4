import type { Office } from '../compiled/office.ts'
import { sameData } from '../same-data.ts'
import { placeOf } from '../text/problem.ts'
import type { Span } from '../text/source.ts'
import type { Remark } from './remark.ts'

/** For each plan the name of the first one before it with the same office, or null: of two such one changes nothing. */
export function identicalPlans(
  plans: readonly { readonly name: string; readonly office: Office }[],
): (string | null)[] {
  return plans.map(({ office }, i) => plans.slice(0, i).find((other) => sameData(other.office, office))?.name ?? null)
}

/** A remark at each plan that is the same office as one before it. */
export function remarkIdenticalPlans(
  plans: readonly { readonly name: string; readonly identicalTo: string | null; readonly place: Span }[],
): Remark[] {
  return plans.flatMap(({ name, identicalTo, place }): Remark[] => {
    if (identicalTo === null) return []
    const values = { same: identicalTo }
    return [{ code: 'plan-changes-nothing', values, plans: [name], place: placeOf(place) }]
  })
}
