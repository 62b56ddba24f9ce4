import type { Office } from '../../scenario/compiled/office.ts'
import { meanInterval } from '../../statistics/mean-interval.ts'
import type { PlanOutcomes } from '../plan-outcomes.ts'
import type { Finding } from './warning.ts'

/** Of the interval that is told. */
const CONFIDENCE = 0.95

/** Services whose citizens got a number of the day, found no place to wait, and were turned away with it. */
export function numbersWithoutPlace(office: Office, planOutcomes: PlanOutcomes): Finding[] {
  return office.services.flatMap(({ name, numbersPerDay }, s): Finding[] => {
    const lost = planOutcomes.column(s, ({ foundNoPlace }) => foundNoPlace)
    const { mean, halfWidth } = meanInterval(lost, CONFIDENCE)
    if (numbersPerDay === Infinity || mean === 0) return []
    const values = { service: name, count: mean }
    if (halfWidth === null) return [{ code: 'number-without-place-once', values }]
    const interval = { low: Math.max(0, mean - halfWidth), high: mean + halfWidth }
    return [{ code: 'number-without-place', values: { ...values, ...interval } }]
  })
}
