import { total } from '../statistics/total.ts'
import { horizonUntil } from '../time/horizon-until.ts'
import { daysOfRun } from '../time/working-days.ts'
import type { Office } from '../scenario/compiled/office.ts'
import { quantileInterval } from '../statistics/quantile-interval.ts'
import { backlogGrowth } from './backlog-growth.ts'
import { clearingDays, type ClearingDays } from './clearing-day.ts'
import { dayChances } from './day-chances.ts'
import { probabilityOf } from './probability-of.ts'
import type { ClearingResults, RelapseResults } from './results/clearing.ts'

/** The rule of the service for each replication, and what the replications say together. */
export function clearingResults(
  office: Office,
  service: number,
  backlogs: readonly Int32Array[],
  confidence: number,
): { readonly ofEach: readonly ClearingDays[]; readonly results: ClearingResults } {
  const { clearing } = office.services[service]
  const workingDays = daysOfRun(office.workingDays, office.days)
  const ofEach = backlogs.map((backlog) => clearingDays(backlog, workingDays, clearing))
  const isAboveAtEnd = ofEach.filter((each) => each.isAboveAtEnd).length
  const results: ClearingResults = {
    gone: dayChances(
      ofEach.map(({ gone }) => gone),
      office.days,
      confidence,
    ),
    firstNormal: dayChances(
      ofEach.map(({ firstNormal }) => firstNormal),
      office.days,
      confidence,
    ),
    relapse: relapseResults(ofEach, confidence),
    staysNormal: ofEach.every(({ staysNormal }) => staysNormal),
    aboveAtEnd: probabilityOf(isAboveAtEnd, ofEach.length, confidence),
    workingDays: total(workingDays),
    firstWorkingDay: workingDays.indexOf(1),
    horizonToJudge: horizonToJudge(ofEach, office, clearing.workingDays),
    growth: backlogGrowth(backlogs, workingDays, confidence),
  }
  return { ofEach, results }
}

function relapseResults(ofEach: readonly ClearingDays[], confidence: number): RelapseResults {
  const relapsed = ofEach.filter(({ relapses }) => relapses.length > 0)
  const probability = probabilityOf(relapsed.length, ofEach.length, confidence)
  if (relapsed.length === 0) return { probability, firstDay: null, notGoneAgain: null }
  const { value: firstDay } = quantileInterval(
    relapsed.map(({ relapses }) => relapses[0]),
    0.5,
    confidence,
  )
  const notGone = relapsed.filter(({ gone }) => gone.answer === 'no').length
  return { probability, firstDay, notGoneAgain: notGone / relapsed.length }
}

/** The longest that any unknown replication needs; null when none is unknown, or when the office does not open again. */
function horizonToJudge(ofEach: readonly ClearingDays[], office: Office, required: number): number | null {
  const since = ofEach.flatMap(({ gone: { answer, day } }) => (answer === 'unknown' ? [day ?? 0] : []))
  const latest = since.reduce((a, b) => Math.max(a, b), 0)
  return since.length === 0 ? null : horizonUntil(office.workingDays, latest, required)
}
