import type { Office } from '../../scenario/compiled/office.ts'
import { total } from '../../statistics/total.ts'
import type { Flow } from './flow-forecast.ts'
import type { TimesInRun } from './times-in-run.ts'

/** Of a service, requests in the office on average over the run, and minutes that each is there. */
export function backlogOf(
  office: Office,
  { coming, visits, pools, asked }: Flow,
  service: number,
  { horizon }: TimesInRun,
): { readonly average: number; readonly wait: number } {
  const { byDay, initial, applications } = coming[service]
  const requests = total(byDay) * applications + initial
  const average = Math.min(
    requests,
    office.services[service].route.reduce((sum, step) => {
      const { pool } = office.steps[step]
      const ofPool = office.steps.reduce((all, each, s) => all + (each.pool === pool ? asked[s] : 0), 0)
      const pieces = asked[step] / Math.max(1e-9, visits[service].steps[step] * requests)
      return ofPool === 0 ? sum : sum + (pools[pool].average * asked[step]) / ofPool / Math.max(1, pieces)
    }, 0),
  )
  return { average, wait: requests === 0 ? 0 : (average / requests) * horizon }
}
