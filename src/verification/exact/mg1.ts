import { checkNotNegative, checkPositive, checkStable } from './check-arguments.ts'
import { secondMoment, type TimeMoments } from './time-moments.ts'

/** Steady-state means; times in the unit of the arguments. "Queue" is without the one being served. */
export interface Mg1Measures {
  readonly meanWait: number
  readonly meanTimeInSystem: number
  readonly meanNumberInQueue: number
  readonly meanNumberInSystem: number
}

/**
 * M/G/1, first come first served, by the Pollaczek-Khinchine formula: mean wait = lambda E(S^2) / (2 (1 - rho))
 * (Kleinrock 1975, Queueing Systems I, section 5.5; Gross, Shortle, Thompson and Harris 2008, section 5.1).
 * With sd 0 it is M/D/1.
 * @throws RangeError when an argument is out of its range or the queue is not stable
 */
export function mg1({
  arrivalRate,
  service,
}: {
  readonly arrivalRate: number
  readonly service: TimeMoments
}): Mg1Measures {
  checkPositive({ arrivalRate, meanServiceTime: service.mean })
  checkNotNegative({ sdOfServiceTime: service.sd })
  const load = arrivalRate * service.mean
  checkStable(load)
  const meanWait = (arrivalRate * secondMoment(service)) / (2 * (1 - load))
  const meanTimeInSystem = meanWait + service.mean
  return {
    meanWait,
    meanTimeInSystem,
    meanNumberInQueue: arrivalRate * meanWait,
    meanNumberInSystem: arrivalRate * meanTimeInSystem,
  }
}
