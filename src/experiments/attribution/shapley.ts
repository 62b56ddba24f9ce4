/**
 * What a set of causes brings about together: those whose bit is set are there, the others are off. Bit 0 is the first
 * cause.
 */
export type Game = (causesThere: number) => number

/** All causes of n are there. */
export function allOf(n: number): number {
  return 2 ** n - 1
}

/**
 * Shapley values of n causes: what each adds to those that are there before it, on average over all orders in which they
 * can come. They add up to what all bring about together less what is left without any; a cause that never changes
 * anything gets exactly 0; causes that do the same get the same (Shapley 1953, "A value for n-person games").
 *
 * @param n small: the game is asked 2^n times for each cause
 */
export function shapleyValues(n: number, game: Game): Float64Array {
  const weights = weightsOf(n)
  const values = Float64Array.from({ length: 2 ** n }, (_, there) => game(there))
  return Float64Array.from({ length: n }, (_, cause) => {
    const bit = 2 ** cause
    let sum = 0
    for (let there = 0; there < values.length; there++) {
      if ((there & bit) === 0) sum += weights[bitsOf(there)] * (values[there | bit] - values[there])
    }
    return sum
  })
}

/** By the number s of those that come before: the share of orders, s! (n - 1 - s)! / n!. */
function weightsOf(n: number): Float64Array {
  const weights = new Float64Array(n)
  // (n - 1)! / n! for none, and s / (n - s) times as much for each one more
  for (let s = 0; s < n; s++) weights[s] = s === 0 ? 1 / n : (weights[s - 1] * s) / (n - s)
  return weights
}

function bitsOf(mask: number): number {
  let count = 0
  for (let rest = mask; rest > 0; rest >>>= 1) count += rest & 1
  return count
}

/**
 * The same over some orders only: unbiased if each order is equally likely (Castro, Gómez and Tejada 2009, Computers and
 * Operations Research 36, 1726-1730). The values still add up to the whole, whichever the orders.
 *
 * @param orders each with every cause once
 */
export function shapleyOverOrders(n: number, orders: readonly (readonly number[])[], game: Game): Float64Array {
  const values = new Float64Array(n)
  for (const order of orders) {
    let there = 0
    let before = game(there)
    for (const cause of order) {
      there |= 2 ** cause
      const after = game(there)
      values[cause] += (after - before) / orders.length
      before = after
    }
  }
  return values
}

/** The sets of causes that an order asks for, from none to all. */
export function setsAlong(order: readonly number[]): number[] {
  let there = 0
  return [0, ...order.map((cause) => (there |= 2 ** cause))]
}
