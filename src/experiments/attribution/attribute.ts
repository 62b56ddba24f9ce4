import type { Future } from '../futures/future.ts'
import type { Futures } from '../futures/futures.ts'
import { MOST_EXACT } from './causes/causes-of.ts'
import type { CauseSwitches } from './cause-switches.ts'
import { pairOfOrders } from './orders.ts'
import { allOf, setsAlong, shapleyOverOrders, shapleyValues } from './shapley.ts'

/** One value of each replication, and what each cause adds to it. */
export interface Attributed {
  /** With all causes, as the office is. */
  readonly whole: readonly number[]
  /** Without any of them. Whole less left is the sum of the values, in each replication. */
  readonly left: readonly number[]
  /** By cause. */
  readonly values: readonly (readonly number[])[]
}

/** What each cause adds in each replication. */
export interface Attribution {
  /** Citizens' days of waiting within the horizon. */
  readonly waiting: Attributed
  /** Day on which the backlog is gone; the length of the horizon where it is not known to be (`goneOrHorizon`). */
  readonly gone: Attributed
  /** The futures as the office is, and without any cause. */
  readonly asIs: readonly Future[]
  readonly without: readonly Future[]
}

/** Offices of which a replication is made for the Shapley values of so many causes. */
export function officesForEach(causes: number): number {
  // two orders share the sets with no cause and with all
  return isExact(causes) ? 2 ** causes : 2 * causes
}

/** Whether every set of causes is tried, or those along some orders. */
export function isExact(causes: number): boolean {
  return causes <= MOST_EXACT
}

/**
 * The causes of waiting under common random numbers: replication r lives through the same arrivals, failures and outages
 * whichever causes are off. With up to six causes the Shapley values of each replication are exact; with more they are
 * the mean over an order drawn for that replication and its reverse, which is unbiased.
 */
export async function attribute(
  switches: CauseSwitches,
  { replications, seed, futures }: { readonly replications: number; readonly seed: number; readonly futures: Futures },
): Promise<Attribution> {
  const n = switches.causes.length
  const orders = Array.from({ length: replications }, (_, replication) =>
    isExact(n) ? null : pairOfOrders(n, seed, replication),
  )
  const wanted = orders.flatMap((each, replication) => setsOf(n, each).map((there) => ({ there, replication })))
  const made = await futures.of(
    wanted.map(({ there, replication }) => ({
      office: switches.officeWith(there),
      from: replication,
      to: replication + 1,
    })),
  )
  const found = orders.map(() => new Map<number, Future>())
  wanted.forEach(({ there, replication }, i) => found[replication].set(there, made[i][0]))
  const measured = (measure: (future: Future) => number): Attributed =>
    attributedTo(n, orders, (replication, there) => measure(found[replication].get(there)!))
  return {
    waiting: measured(({ waitingDays }) => waitingDays),
    gone: measured(({ goneDay }) => goneDay ?? switches.days),
    asIs: found.map((each) => each.get(allOf(n))!),
    without: found.map((each) => each.get(0)!),
  }
}

type Orders = readonly (readonly number[])[]

function setsOf(n: number, orders: Orders | null): number[] {
  if (orders === null) return Array.from({ length: 2 ** n }, (_, there) => there)
  return [...new Set(orders.flatMap(setsAlong))]
}

/** @param orders of each replication */
function attributedTo(
  n: number,
  orders: readonly (Orders | null)[],
  value: (replication: number, there: number) => number,
): Attributed {
  const shapley = orders.map((each, r) => {
    const game = (there: number) => value(r, there)
    return each === null ? shapleyValues(n, game) : shapleyOverOrders(n, each, game)
  })
  return {
    whole: orders.map((_, r) => value(r, allOf(n))),
    left: orders.map((_, r) => value(r, 0)),
    values: Array.from({ length: n }, (_, cause) => shapley.map((each) => each[cause])),
  }
}
