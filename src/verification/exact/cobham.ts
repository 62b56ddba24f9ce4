import { checkCount, checkNotNegative, checkPositive, checkStable } from './check-arguments.ts'
import { erlangC } from './erlang-c.ts'
import { secondMoment, type TimeMoments } from './time-moments.ts'

/** A class of an M/G/1 queue with priorities. */
export interface PriorityClass {
  readonly arrivalRate: number
  readonly service: TimeMoments
}

/**
 * Mean wait in queue of each class of an M/G/1 queue with non-preemptive priorities, first come first served within a
 * class: W(k) = W0 / ((1 - s(k-1)) (1 - s(k))), where s(k) is the load of classes 1 to k and W0 the mean residual time
 * of the work in hand (Cobham 1954, "Priority assignment in waiting line problems", Operations Research 2, 70-76).
 * @param classes the one served first comes first
 * @returns the waits in the same order and in the unit of the service times
 * @throws RangeError when an argument is out of its range or all classes together are not stable
 */
export function cobham(classes: readonly PriorityClass[]): number[] {
  for (const { arrivalRate, service } of classes) {
    checkPositive({ arrivalRate, meanServiceTime: service.mean })
    checkNotNegative({ sdOfServiceTime: service.sd })
  }
  const loads = classes.map(({ arrivalRate, service }) => arrivalRate * service.mean)
  const residual = classes.reduce((sum, { arrivalRate, service }) => sum + arrivalRate * secondMoment(service), 0) / 2
  return waitsFrom(residual, loads)
}

/**
 * The same for M/M/c, where all classes have the same exponential service times: W0 is then the probability that all
 * servers are busy over the rate at which one becomes free, C / (c mu) (Cobham 1954, the multiple-channel case).
 * @param arrivalRates of the classes, the one served first comes first
 * @returns the waits in the same order
 * @throws RangeError when an argument is out of its range or all classes together are not stable
 */
export function cobhamMmc({
  arrivalRates,
  serviceRate,
  servers,
}: {
  readonly arrivalRates: readonly number[]
  readonly serviceRate: number
  readonly servers: number
}): number[] {
  for (const arrivalRate of arrivalRates) checkPositive({ arrivalRate })
  checkPositive({ serviceRate })
  checkCount({ servers })
  const capacity = servers * serviceRate
  const total = arrivalRates.reduce((sum, rate) => sum + rate, 0)
  const residual = erlangC({ offeredLoad: total / serviceRate, servers }) / capacity
  return waitsFrom(
    residual,
    arrivalRates.map((rate) => rate / capacity),
  )
}

function waitsFrom(residual: number, loads: readonly number[]): number[] {
  let before = 0
  const waits = loads.map((load) => {
    const upTo = before + load
    const wait = residual / ((1 - before) * (1 - upTo))
    before = upTo
    return wait
  })
  checkStable(before)
  return waits
}
