import { horizonUntil } from '../../time/horizon-until.ts'
import { daysOfRun } from '../../time/working-days.ts'
import type { Office } from '../compiled/office.ts'

/** That the horizon has too few working days to judge whether any backlog is gone; null where it has enough. */
export function shortHorizon(office: Pick<Office, 'services' | 'focus' | 'workingDays' | 'days'>): string | null {
  const { workingDays, days } = office
  const required = office.services[office.focus]?.clearing.workingDays ?? 0
  const open = daysOfRun(workingDays, days).reduce((sum, each) => sum + each, 0)
  if (open >= required) return null
  const enough = horizonUntil(workingDays, 0, required)
  const advice = enough === null ? '' : `; give it at least ${enough} d, or fewer days in a row (targets, for)`
  return `the office opens on ${open} of the ${days} days, and a backlog is gone when it is normal on ${required} working days in a row: that cannot be judged${advice}`
}
