import type { ServiceOutcome } from '../office/statistics/replication-outcome.ts'
import { quantileInterval } from '../statistics/quantile-interval.ts'
import { bandOf } from './band.ts'
import type { ClearingDays } from './clearing-day.ts'
import { clearingResults } from './clearing-results.ts'
import { estimate } from './estimate.ts'
import { lettersPerWeek } from './letter-results.ts'
import type { PlanOutcomes } from './plan-outcomes.ts'
import type { QuantileEstimate, ReplicationColumns, ServiceResults } from './results.ts'
import { waitResults } from './wait-results.ts'
import { MINUTES_PER_DAY } from '../time/minutes.ts'
import { daysOfRun } from '../time/working-days.ts'

/** Results of one service under a plan. */
export function serviceResults(planOutcomes: PlanOutcomes, service: number, confidence: number): ServiceResults {
  const { office } = planOutcomes
  const outcomes = planOutcomes.outcomes.map((outcome) => outcome.services[service])
  const of = (value: (outcome: ServiceOutcome) => number) => estimate(outcomes.map(value), confidence)
  const openDays = daysOfRun(office.workingDays, office.days).reduce((sum, open) => sum + open, 0)
  const backlogs = outcomes.map((o) => o.backlog)
  const clearing = clearingResults(office, service, backlogs, confidence)
  return {
    name: office.services[service].name,
    backlog: bandOf(backlogs, confidence),
    arrivedPerWorkingDay: of((o) => o.arrived / Math.max(1, openDays)),
    completed: of((o) => o.completed),
    withdrawn: of((o) => o.withdrawn),
    cameBack: of((o) => o.cameBack),
    foundNoPlace: of((o) => o.foundNoPlace),
    turnedAway: of((o) => o.turnedAway),
    turnedAwayVisits: of((o) => o.turnedAwayVisits),
    inOfficeAtEnd: of((o) => o.inOffice),
    lettersIssued: of((o) => o.lettersIssued),
    lettersRenewed: of((o) => o.lettersRenewed),
    lettersOvertaken: of((o) => o.lettersOvertaken),
    lettersPerWeek: lettersPerWeek(outcomes, confidence),
    peakBacklog: of((o) => o.peakBacklog),
    peakDay: quantileOf(
      outcomes.map((o) => dayOf(o.peakTime, office.days)),
      0.5,
      confidence,
    ),
    clearing: clearing.results,
    wait: waitResults(
      outcomes.map((o) => o.wait),
      planOutcomes.waitByDay[service],
      confidence,
    ),
    documentWait: waitResults(
      outcomes.map((o) => o.documentWait),
      planOutcomes.documentByDay[service],
      confidence,
    ),
    replications: replicationColumns(planOutcomes, service, clearing.ofEach),
  }
}

function replicationColumns(
  planOutcomes: PlanOutcomes,
  service: number,
  clearing: readonly ClearingDays[],
): ReplicationColumns {
  return {
    firstNormal: clearing.map(({ firstNormal }) => firstNormal.answer),
    firstNormalDay: clearing.map(({ firstNormal: { answer, day } }) => (answer === 'yes' ? day : null)),
    gone: clearing.map(({ gone }) => gone.answer),
    goneDay: clearing.map(({ gone: { answer, day } }) => (answer === 'yes' ? day : null)),
    relapseDay: clearing.map(({ relapses }) => relapses.at(0) ?? null),
    waitingWithinHorizon: planOutcomes.column(service, waitingWithinHorizon),
    meanWait: planOutcomes.column(service, (o) => o.wait.mean / MINUTES_PER_DAY).map(finiteOrNull),
    wait95: planOutcomes.column(service, (o) => o.wait.quantiles[3] / MINUTES_PER_DAY).map(finiteOrNull),
    peakBacklog: planOutcomes.column(service, (o) => o.peakBacklog),
    completed: planOutcomes.column(service, (o) => o.completed),
    lettersIssued: planOutcomes.column(service, (o) => o.lettersIssued),
    totalCost: planOutcomes.outcomes.map((o) => o.cost.total),
  }
}

/** Days of waiting within the horizon per request (Little's law on the path). */
function waitingWithinHorizon(outcome: ServiceOutcome): number {
  return outcome.backlogArea / MINUTES_PER_DAY / Math.max(1, outcome.initial + outcome.arrived)
}

/** Infinity (later than the horizon) becomes null; a lower end that too few replications cannot bound becomes day 0. */
export function quantileOf(values: readonly number[], probability: number, confidence: number): QuantileEstimate {
  const { value, low, high } = quantileInterval(values, probability, confidence)
  return { value: finiteOrNull(value), low: finiteOrNull(Math.max(0, low)), high: finiteOrNull(high) }
}

function finiteOrNull(value: number): number | null {
  return Number.isFinite(value) ? value : null
}

function dayOf(time: number, days: number): number {
  return Math.min(Math.floor(time / MINUTES_PER_DAY), days - 1)
}
