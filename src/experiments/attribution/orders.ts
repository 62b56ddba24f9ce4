import { StreamTable } from '../../random/stream-table.ts'

/**
 * An order of n causes, each equally likely, and its reverse: what a cause adds when it comes early in one it adds when
 * it comes late in the other, so that the mean of both varies less than that of two orders drawn apart (Mitchell, Cooper,
 * Frank and Holmes 2022, "Sampling permutations for Shapley value estimation", Journal of Machine Learning Research 23,
 * section 2.2). They depend on the seed and the replication only.
 */
export function pairOfOrders(n: number, seed: number, replication: number): readonly [number[], number[]] {
  const streams = new StreamTable(['order of causes'])
  streams.start(seed, replication)
  const order = Array.from({ length: n }, (_, cause) => cause)
  // Fisher and Yates' shuffle (Durstenfeld 1964)
  for (let last = n - 1; last > 0; last--) {
    const drawn = Math.floor(streams.uniform(0, last, 0) * (last + 1))
    const kept = order[last]
    order[last] = order[drawn]
    order[drawn] = kept
  }
  return [order, order.toReversed()]
}
