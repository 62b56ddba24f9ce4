import type { Office } from '../../scenario/compiled/office.ts'
import { smallest } from '../../statistics/extremes.ts'
import { total } from '../../statistics/total.ts'
import { openByDay } from './capacity-forecast.ts'
import type { Flow } from './flow-forecast.ts'
import type { TimesInRun } from './times-in-run.ts'

/** How often someone leaves in a replication because patience ends, and comes back: those for whom no unit has time. */
export function patienceEvents(
  office: Office,
  { coming, pools }: Flow,
  times: TimesInRun,
): { readonly leave: number; readonly comeBack: number } {
  const open = total(openByDay(office, 0)) / times.horizon
  let leave = 0
  let comeBack = 0
  for (const { service, share, patience } of office.classes) {
    if (patience === null) continue
    const { byDay, initial, applications } = coming[service]
    const { route } = office.services[service]
    const done = smallest(route.map((step) => pools[office.steps[step].pool].share))
    const applicants = (total(byDay) * applications + initial) * share
    const unserved = applicants * (1 - Math.min(1, done))
    const leaves = times.cut(patience.leaves)
    const back = patience.comesBackAfter === null ? null : times.cut(patience.comesBackAfter)
    // of those who are never served each is there for half of the run, and comes back only while the office is open
    const rounds = back === null ? 0 : (times.times(leaves, back) / 2) * open
    comeBack += unserved * rounds
    leave += unserved * (leaves.ends + rounds)
  }
  return { leave, comeBack }
}
