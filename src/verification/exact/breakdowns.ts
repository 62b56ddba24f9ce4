import { square } from '../../statistics/special/square.ts'
import { checkNotNegative, checkPositive, checkStable } from './check-arguments.ts'
import { secondMoment, type TimeMoments } from './time-moments.ts'

/** Steady-state means; times in the unit of the arguments. */
export interface BreakdownMeasures {
  /** Share of time that the server is up. */
  readonly availability: number
  /** From arrival to the begin of service. */
  readonly meanWait: number
  /** From the begin of service to completion, including repairs in between. */
  readonly meanCompletionTime: number
  readonly meanTimeInSystem: number
  readonly meanNumberInSystem: number
}

/**
 * M/G/1, first come first served, whose server breaks down: up for an exponential time on the calendar clock, which
 * runs while it is idle too, then down for a repair of any distribution; work in hand is resumed (preemptive-resume;
 * White and Christie 1958, "Queuing with preemptive priorities or with breakdown", Operations Research 6, 79-95;
 * Avi-Itzhak and Naor 1963, "Some queuing problems with the service station subject to breakdown", Operations Research
 * 11, 303-320, model A). With s, s2 the moments of service, r, r2 those of repair, a the failure rate and the
 * availability A = 1 / (1 + a r), the time from taking up to completion has mean s / A and second moment
 * s2 / A^2 + a s r2 (Gaver 1962), and the mean wait is lambda (s2 / A^2 + a s r2) / (2 (1 - lambda s / A)) + a A r2 / 2.
 * A link whose outages stop the only server is the same model.
 * @param failureRate of the server while up; 0 gives M/G/1
 * @throws RangeError when an argument is out of its range or the queue is not stable
 */
export function breakdowns({
  arrivalRate,
  service,
  failureRate,
  repair,
}: {
  readonly arrivalRate: number
  readonly service: TimeMoments
  readonly failureRate: number
  readonly repair: TimeMoments
}): BreakdownMeasures {
  checkPositive({ arrivalRate, meanServiceTime: service.mean, meanRepairTime: repair.mean })
  checkNotNegative({ failureRate, sdOfServiceTime: service.sd, sdOfRepairTime: repair.sd })
  const availability = 1 / (1 + failureRate * repair.mean)
  const meanCompletionTime = service.mean / availability
  const load = arrivalRate * meanCompletionTime
  checkStable(load)
  const repairs = failureRate * secondMoment(repair)
  const completionSquared = secondMoment(service) / square(availability) + repairs * service.mean
  const meanWait = (arrivalRate * completionSquared) / (2 * (1 - load)) + (repairs * availability) / 2
  const meanTimeInSystem = meanWait + meanCompletionTime
  return {
    availability,
    meanWait,
    meanCompletionTime,
    meanTimeInSystem,
    meanNumberInSystem: arrivalRate * meanTimeInSystem,
  }
}
