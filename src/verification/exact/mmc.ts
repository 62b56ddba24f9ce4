import { log } from '../../statistics/special/log.ts'
import { exp } from '../../statistics/special/exp.ts'
import { checkCount, checkPositive, checkProbability, checkStable } from './check-arguments.ts'
import { erlangC } from './erlang-c.ts'
import { exponentialPairTail } from './exponential-pair-tail.ts'
import { tailQuantile } from './tail-quantile.ts'

/** An M/M/c queue; rates per the same unit of time, the service rate that of one server. M/M/1 has one server. */
export interface Mmc {
  readonly arrivalRate: number
  readonly serviceRate: number
  readonly servers: number
}

/** Steady-state measures; times in the unit of the rates. "Queue" is without those being served. */
export interface MmcMeasures {
  readonly probabilityOfWaiting: number
  readonly meanWait: number
  readonly meanTimeInSystem: number
  readonly meanNumberInQueue: number
  readonly meanNumberInSystem: number
}

/**
 * M/M/c, first come first served, in steady state (Gross, Shortle, Thompson and Harris 2008, Fundamentals of Queueing
 * Theory, section 2.3).
 * @throws RangeError when an argument is out of its range or the queue is not stable
 */
export function mmc(queue: Mmc): MmcMeasures {
  const { arrivalRate, serviceRate } = queue
  const probabilityOfWaiting = waitingProbability(queue)
  const meanWait = probabilityOfWaiting / spareRate(queue)
  const meanTimeInSystem = meanWait + 1 / serviceRate
  return {
    probabilityOfWaiting,
    meanWait,
    meanTimeInSystem,
    meanNumberInQueue: arrivalRate * meanWait,
    meanNumberInSystem: arrivalRate * meanTimeInSystem,
  }
}

/**
 * P(wait in queue > t) = C exp(-(c mu - lambda) t) (Gross et al. 2008, section 2.3).
 * @throws RangeError when an argument is out of its range or the queue is not stable
 */
export function mmcWaitTail(queue: Mmc, t: number): number {
  return waitingProbability(queue) * exp(-spareRate(queue) * t)
}

/**
 * The wait in queue that a request does not exceed with a given probability, in closed form; 0 when at least that
 * share does not wait.
 * @throws RangeError when an argument is out of its range or the queue is not stable
 */
export function mmcWaitQuantile(queue: Mmc, probability: number): number {
  checkProbability(probability)
  return Math.max(0, log(waitingProbability(queue) / (1 - probability)) / spareRate(queue))
}

/**
 * P(time in system > t): with probability 1 - C the service time alone, with probability C the sum of an exponential
 * wait and the service time (Gross et al. 2008, section 2.3).
 * @throws RangeError when an argument is out of its range or the queue is not stable
 */
export function mmcTimeInSystemTail(queue: Mmc, t: number): number {
  const waits = waitingProbability(queue)
  const { serviceRate } = queue
  return (1 - waits) * exp(-serviceRate * t) + waits * exponentialPairTail([spareRate(queue), serviceRate], t)
}

/**
 * The time in system that a request does not exceed with a given probability.
 * @throws RangeError when an argument is out of its range or the queue is not stable
 */
export function mmcTimeInSystemQuantile(queue: Mmc, probability: number): number {
  return tailQuantile((t) => mmcTimeInSystemTail(queue, t), probability, 1 / queue.serviceRate)
}

/** Rate at which a queue in which all servers are busy grows shorter. */
function spareRate({ arrivalRate, serviceRate, servers }: Mmc): number {
  return servers * serviceRate - arrivalRate
}

function waitingProbability({ arrivalRate, serviceRate, servers }: Mmc): number {
  checkPositive({ arrivalRate, serviceRate })
  checkCount({ servers })
  checkStable(arrivalRate / serviceRate / servers)
  return erlangC({ offeredLoad: arrivalRate / serviceRate, servers })
}
