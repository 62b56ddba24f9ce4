import { finiteOrNull } from './finite-or-null.ts'
import type { ServiceOutcome } from '../office/statistics/replication-outcome.ts'
import { quantileInterval } from '../statistics/quantile-interval.ts'
import { bandOf } from './band.ts'
import { classResults } from './class-results.ts'
import type { ClearingDays } from './clearing-day.ts'
import { clearingResults } from './clearing-results.ts'
import { estimate } from './estimate.ts'
import { lettersPerWeek } from './letter-results.ts'
import type { PlanOutcomes } from './plan-outcomes.ts'
import { ratio } from './ratio.ts'
import type { Losses, QuantileEstimate, ReplicationColumns, ServiceResults } from './results.ts'
import { serviceWaitResults } from './wait-results.ts'
import { MINUTES_PER_DAY } from '../time/minutes.ts'
import { workingDaysOfRun } from '../time/working-days.ts'

/** Results of one service under a plan. */
export function serviceResults(planOutcomes: PlanOutcomes, service: number, confidence: number): ServiceResults {
  const { office } = planOutcomes
  const outcomes = planOutcomes.outcomes.map((outcome) => outcome.services[service])
  const of = (value: (outcome: ServiceOutcome) => number) => estimate(outcomes.map(value), confidence)
  const openDays = workingDaysOfRun(office.workingDays, office.days)
  const { classes } = office.services[service]
  const waits = (key: 'wait' | 'documentWait') =>
    serviceWaitResults(
      outcomes.map((o) => o.classes.map((each) => each[key])),
      outcomes.map((o) => o[key].byDay),
      office.days,
      confidence,
    )
  const wait = waits('wait')
  const backlogs = outcomes.map((o) => o.backlog)
  const clearing = clearingResults(office, service, backlogs, confidence)
  return {
    name: office.services[service].name,
    backlog: bandOf(backlogs, confidence),
    arrivedPerWorkingDay: of((o) => o.arrived / Math.max(1, openDays)),
    completed: of((o) => o.completed),
    withdrawn: of((o) => o.withdrawn),
    cameBack: of((o) => o.cameBack),
    lost: of((o) => o.lostForGood),
    foundNoPlace: of((o) => o.foundNoPlace),
    turnedAway: of((o) => o.turnedAway),
    turnedAwayVisits: of((o) => o.turnedAwayVisits),
    inOfficeAtEnd: of((o) => o.inOffice),
    lettersIssued: of((o) => o.lettersIssued),
    lettersRenewed: of((o) => o.lettersRenewed),
    lettersOvertaken: of((o) => o.lettersOvertaken),
    lettersPerWeek: lettersPerWeek(outcomes, confidence),
    peakBacklog: of((o) => o.peakBacklog),
    peakDay: peakDay(outcomes, office.days, confidence),
    meanBacklog: of((o) => o.backlogArea / (office.days * MINUTES_PER_DAY)),
    losses: lossesOf(outcomes, confidence),
    clearing: clearing.results,
    wait,
    documentWait: classes.some((c) => office.classes[c].letter >= 0) ? waits('documentWait') : wait,
    classes: classResults(planOutcomes, service, confidence),
    replications: replicationColumns(planOutcomes, service, clearing.ofEach),
  }
}

/** Values of each replication for one service under a plan of which nothing else is wanted. */
export function columnsAlone(planOutcomes: PlanOutcomes, service: number): ReplicationColumns {
  const backlogs = planOutcomes.outcomes.map((outcome) => outcome.services[service].backlog)
  const { ofEach } = clearingResults(planOutcomes.office, service, backlogs, ANY_CONFIDENCE)
  return replicationColumns(planOutcomes, service, ofEach)
}

/** Of intervals that are not looked at. */
const ANY_CONFIDENCE = 0.95

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
    waitingWithinHorizon: planOutcomes.column(service, waitingWithinHorizon).map(finiteOrNull),
    meanWait: planOutcomes.column(service, earlyMean).map(finiteOrNull),
    wait95: planOutcomes.column(service, (o) => o.wait.quantiles[3] / MINUTES_PER_DAY).map(finiteOrNull),
    peakBacklog: planOutcomes.column(service, (o) => o.peakBacklog),
    completed: planOutcomes.column(service, (o) => o.completed),
    lettersIssued: planOutcomes.column(service, (o) => o.lettersIssued),
    withinTarget: planOutcomes.column(service, (o) => o.wait.withinTarget).map(finiteOrNull),
    lost: planOutcomes.column(service, (o) => o.lostForGood),
    officeCost: planOutcomes.outcomes.map((o) => o.cost.office),
    waitingCost: planOutcomes.outcomes.map((o) => o.cost.waiting),
  }
}

/** Days of waiting within the horizon per request (Little's law on the path); NaN when there is none. */
function waitingWithinHorizon(outcome: ServiceOutcome): number {
  return outcome.backlogArea / MINUTES_PER_DAY / (outcome.initial + outcome.arrived)
}

/** See WaitResults.earlyMean; NaN when there is none. */
function earlyMean({ classes }: ServiceOutcome): number {
  const cells = classes.flatMap(({ wait }) => [wait.atStart.early, wait.later.early])
  const count = cells.reduce((sum, early) => sum + early.count, 0)
  return cells.reduce((sum, early) => sum + early.sum, 0) / count / MINUTES_PER_DAY
}

/** Of the replications in which somebody was there. */
function peakDay(outcomes: readonly ServiceOutcome[], days: number, confidence: number): QuantileEstimate | null {
  const times = outcomes.filter(({ peakBacklog }) => peakBacklog > 0).map(({ peakTime }) => dayOf(peakTime, days))
  return times.length === 0 ? null : quantileOf(times, 0.5, confidence)
}

function lossesOf(outcomes: readonly ServiceOutcome[], confidence: number): Losses {
  const requests = outcomes.map(({ initial, arrived }) => initial + arrived)
  const share = (lost: (outcome: ServiceOutcome) => number) => ratio(outcomes.map(lost), requests, confidence)
  return {
    foundNoPlace: share((o) => o.foundNoPlace),
    gaveUp: share((o) => o.withdrawn - o.foundNoPlace),
    sentHome: share((o) => o.turnedAway),
  }
}

/** Infinity (later than the horizon) becomes null; a lower end that too few replications cannot bound becomes day 0. */
export function quantileOf(values: readonly number[], probability: number, confidence: number): QuantileEstimate {
  const { value, low, high } = quantileInterval(values, probability, confidence)
  return { value: finiteOrNull(value), low: finiteOrNull(Math.max(0, low)), high: finiteOrNull(high) }
}

function dayOf(time: number, days: number): number {
  return Math.min(Math.floor(time / MINUTES_PER_DAY), days - 1)
}
