import { checkCount, checkPositive, checkStable } from './check-arguments.ts'
import { steadyStateInPhases } from './queue-in-phases.ts'

/** Steady-state means; times in the unit of the rates. */
export interface OutageMeasures {
  /** Share of time that the servers can work. */
  readonly availability: number
  readonly meanTimeInSystem: number
  readonly meanNumberInSystem: number
  /** Servers at work. */
  readonly meanWorking: number
}

const UP = 0

/**
 * M/M/c all of whose servers stop at once, as when a link is down that all work depends on: up for an exponential time
 * on the calendar clock, then down for an exponential time; work in hand is resumed. White and Christie (1958) solve it
 * for one server; here as a quasi-birth-death process with two phases.
 * @param outageRate 1 over the mean time from the end of an outage to the next
 * @param restoreRate 1 over the mean length of an outage
 * @throws RangeError when an argument is out of its range or the queue is not stable
 */
export function mmcOutages({
  arrivalRate,
  serviceRate,
  servers,
  outageRate,
  restoreRate,
}: {
  readonly arrivalRate: number
  readonly serviceRate: number
  readonly servers: number
  readonly outageRate: number
  readonly restoreRate: number
}): OutageMeasures {
  checkPositive({ arrivalRate, serviceRate, outageRate, restoreRate })
  checkCount({ servers })
  const availability = restoreRate / (outageRate + restoreRate)
  checkStable(arrivalRate / (serviceRate * servers * availability))
  const working = (n: number, phase: number) => (phase === UP ? Math.min(n, servers) : 0)
  const steady = steadyStateInPhases({
    arrivalRate,
    serviceRate,
    levels: servers,
    phases: 2,
    working,
    moves: (_, phase) => [{ to: 1 - phase, rate: phase === UP ? outageRate : restoreRate }],
  })
  return {
    availability,
    meanTimeInSystem: steady.meanNumber / arrivalRate,
    meanNumberInSystem: steady.meanNumber,
    meanWorking: steady.expected(working),
  }
}
