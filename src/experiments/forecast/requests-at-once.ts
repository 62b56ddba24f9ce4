import type { Office } from '../../scenario/compiled/office.ts'
import { largest } from '../../statistics/extremes.ts'
import { total } from '../../statistics/total.ts'
import type { Flow } from './flow-forecast.ts'
import type { TimesInRun } from './times-in-run.ts'

/** Share of those who come on a day that may stand in a queue at one moment, even where they are all served that day. */
const WITHIN_A_DAY = 0.25

/**
 * The most requests in the office at one time, rather too many than too few: the queues of all pools at their longest,
 * with what a day brings, what is in delays, and who is away to come again; no more than all who come.
 */
export function requestsAtOnce(office: Office, { coming, visits, pools }: Flow, times: TimesInRun): number {
  const queues = pools.reduce((sum, { most }) => sum + most, 0)
  let inADay = 0
  let all = 0
  let elsewhere = 0
  coming.forEach(({ byDay, initial, applications }, s) => {
    const come = total(byDay)
    inADay += largest(byDay, 0) * WITHIN_A_DAY
    all += come + initial
    const { returns } = office.services[s]
    if (returns !== null)
      elsewhere += (come * applications * returns.share * times.cut(returns.after).mean) / times.horizon
    office.branchPoints.forEach((point, i) => {
      if (point.kind !== 'delay') return
      elsewhere += (come * applications * visits[s].points[i] * times.cut(point.lasts).mean) / times.horizon
    })
  })
  const initial = coming.reduce((sum, each) => sum + each.initial, 0)
  return Math.max(initial, Math.min(all * mostParts(office), queues + inADay + elsewhere))
}

/** Rows of one request: itself, and its parts side by side. */
function mostParts({ branchPoints }: Office): number {
  return (
    1 +
    largest(
      branchPoints.map((point) => (point.kind === 'fork' ? point.parts.length : 0)),
      0,
    )
  )
}
