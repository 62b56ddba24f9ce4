import { checkCount, checkPositive, checkStable } from './check-arguments.ts'
import { erlangB } from './erlang-b.ts'

/**
 * Probability that a request has to wait in an M/M/c queue: C = B / (1 - (a / c)(1 - B)), where B is the loss
 * probability of the same servers (Cooper 1981, Introduction to Queueing Theory, section 3.4; Gross, Shortle, Thompson
 * and Harris 2008, Fundamentals of Queueing Theory, section 2.3).
 * @param offeredLoad arrival rate times mean service time, in erlangs; less than the number of servers
 * @throws RangeError when an argument is out of its range or the queue is not stable
 */
export function erlangC({ offeredLoad, servers }: { readonly offeredLoad: number; readonly servers: number }): number {
  checkPositive({ offeredLoad })
  checkCount({ servers })
  const load = offeredLoad / servers
  checkStable(load)
  const blocked = erlangB({ offeredLoad, servers })
  return blocked / (1 - load + load * blocked)
}
