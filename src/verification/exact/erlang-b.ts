import { checkCount, checkPositive } from './check-arguments.ts'

/**
 * Probability that an M/G/c/c loss system (no waiting room) turns a request away. By the recursion
 * B(n) = a B(n - 1) / (n + a B(n - 1)), all of whose terms are positive (Jagerman 1974, "Some properties of the Erlang
 * loss function"; Cooper 1981, Introduction to Queueing Theory, section 3.3).
 * @param offeredLoad arrival rate times mean service time, in erlangs
 * @throws RangeError when an argument is out of its range
 */
export function erlangB({ offeredLoad, servers }: { readonly offeredLoad: number; readonly servers: number }): number {
  checkPositive({ offeredLoad })
  checkCount({ servers })
  let blocked = 1
  for (let n = 1; n <= servers; n++) blocked = (offeredLoad * blocked) / (n + offeredLoad * blocked)
  return blocked
}
