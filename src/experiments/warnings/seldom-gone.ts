import type { Office } from '../../scenario/compiled/office.ts'
import type { PlanResults } from '../results.ts'
import { percentOf } from './percent-of.ts'
import type { Finding } from './warning.ts'

/** Below this probability a date is better not planned with. */
const SURE = 0.95

/** The focus service is often not gone within the horizon, or that cannot be judged. */
export function seldomGone(office: Office, results: PlanResults): Finding[] {
  const { clearing, name: service } = results.services[office.focus]
  const { workingDays: required } = office.services[office.focus].clearing
  // Of a horizon that can judge nothing the reading of the scenario tells.
  if (clearing.workingDays < required) return []
  const { atLeast, atMost } = clearing.gone.withinHorizon
  const found: Finding[] = []
  if (atMost < SURE) {
    found.push({ code: 'clears-seldom', values: { service, days: office.days, percent: percentOf(atLeast) } })
  }
  if (atMost - atLeast > 1 - SURE) {
    const values = {
      service,
      percent: percentOf(atMost - atLeast),
      required,
      days: clearing.horizonToJudge ?? office.days,
    }
    found.push({ code: 'clearing-unknown', values })
  }
  return found
}
