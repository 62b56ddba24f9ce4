import type { Office } from '../../scenario/compiled/office.ts'
import type { PlanOutcomes } from '../plan-outcomes.ts'
import type { Finding } from './warning.ts'

/** Services whose citizens got a number of the day, found no place to wait, and were turned away with it. */
export function numbersWithoutPlace(office: Office, planOutcomes: PlanOutcomes): Finding[] {
  return office.services.flatMap(({ name, numbersPerDay }, s): Finding[] => {
    const lost = planOutcomes.column(s, ({ foundNoPlace }) => foundNoPlace)
    const mean = lost.reduce((sum, count) => sum + count, 0) / lost.length
    if (numbersPerDay === Infinity || mean === 0) return []
    return [{ code: 'number-without-place', values: { service: name, count: Math.max(1, Math.round(mean)) } }]
  })
}
