import { checkCount, checkNotNegative, checkPositive, checkStable } from './check-arguments.ts'
import { finiteSource } from './finite-source.ts'
import { steadyStateInPhases } from './queue-in-phases.ts'
import { phaseKey, unitMoves, unitPhases, unitsAtWork, unitsHolding, type FailingUnits } from './unit-phases.ts'

/** An M/M/c queue whose servers fail one by one. */
export interface MmcBreakdowns {
  readonly arrivalRate: number
  readonly serviceRate: number
  readonly servers: number
  /** Of one server while it is up, at work or idle. */
  readonly failureRate: number
  /** Of one crew at work. */
  readonly repairRate: number
  /** Servers under repair at a time, first failed first; whole, or Infinity. */
  readonly crews: number
  /** A request in service at a failure stays with its server and is resumed there, or is handed over to another. */
  readonly interrupted: 'resume' | 'hand-over'
  /** A link that all work depends on, with its outages as in mmc-outages; null when there is none. */
  readonly link: { readonly outageRate: number; readonly restoreRate: number } | null
}

/** Steady-state means; times in the unit of the rates. */
export interface MmcBreakdownMeasures {
  /** Share of time that a server is up. */
  readonly availability: number
  readonly meanTimeInSystem: number
  readonly meanNumberInSystem: number
  /** Requests that no server holds. */
  readonly meanNumberInQueue: number
  /** Servers at work. */
  readonly meanWorking: number
  /** Servers that are up, from the same chain. */
  readonly meanUp: number
}

/**
 * M/M/c, first come first served, whose servers fail independently after exponential times on the calendar clock,
 * which runs while they are idle too, and are repaired in exponential times. Work handed over goes on at once where
 * another server is free: the chain of Mitrany and Avi-Itzhak (1968), "A many-server queue with service
 * interruptions", Operations Research 16, 628-638, and with few crews of Neuts and Lucantoni (1979), Management Science
 * 25, 849-861. Work that stays with its server adds to the phase which of the down servers hold work. An outage of the
 * link takes all work back to the queue, that of down servers too.
 *
 * The time grows with the cube of the number of phases: c + 1 when work is handed over; when it is resumed
 * (c + 1)(c + 2) / 2 with a crew for each server and up to 2^(c + 1) - 1 with one crew; a link adds its own.
 * @throws RangeError when an argument is out of its range or the queue is not stable
 */
export function mmcBreakdowns({
  arrivalRate,
  serviceRate,
  servers,
  failureRate,
  repairRate,
  crews,
  interrupted,
  link,
}: MmcBreakdowns): MmcBreakdownMeasures {
  checkPositive({ arrivalRate, serviceRate, failureRate, repairRate })
  checkCount({ servers, crews: Math.min(crews, servers) })
  const { availability } = finiteSource({ machines: servers, failureRate, repairRate, repairers: crews })
  const { outageRate, restoreRate } = link ?? { outageRate: 0, restoreRate: 1 }
  checkPositive({ restoreRate })
  checkNotNegative({ outageRate })
  checkStable((arrivalRate * (1 + outageRate / restoreRate)) / (serviceRate * servers * availability))
  const pool: FailingUnits = {
    units: servers,
    failureRate,
    repairRate,
    crews,
    interrupted: interrupted === 'resume' ? 'holding' : 'empty',
    outageRate,
    restoreRate,
  }
  const phases = unitPhases(pool)
  const indexOf = new Map(phases.map((phase, i) => [phaseKey(phase), i]))
  const working = (n: number, i: number) => unitsAtWork(pool, n, phases[i])
  const steady = steadyStateInPhases({
    arrivalRate,
    serviceRate,
    levels: servers,
    phases: phases.length,
    working,
    moves: (n, i) => unitMoves(pool, n, phases[i]).map(({ to, rate }) => ({ to: indexOf.get(phaseKey(to))!, rate })),
  })
  return {
    availability,
    meanTimeInSystem: steady.meanNumber / arrivalRate,
    meanNumberInSystem: steady.meanNumber,
    meanNumberInQueue: steady.meanNumber - steady.expected((n, i) => working(n, i) + unitsHolding(phases[i])),
    meanWorking: steady.expected(working),
    meanUp: steady.expected((_, i) => servers - phases[i].down.length),
  }
}
