/** Of many units, the numbers that are told: one, a quarter, half and three quarters of them. */
export function someOf(units: number): number[] {
  const numbers = [1, ...[0.25, 0.5, 0.75].map((share) => Math.round(share * units))]
  return [...new Set(numbers)].filter((number) => number >= 1 && number <= units)
}

/**
 * The day until which at least so many of some units are away, in each replication: they are at the end of the day
 * before it, and at the end of that day they are not any more.
 *
 * @param returns of each unit, the day of its return by replication; null for not within the horizon
 * @returns null for beyond the horizon
 */
export function stillAway(returns: readonly (readonly (number | null)[])[], number: number): (number | null)[] {
  return returns[0].map((_, r) => {
    const latestFirst = returns.map((values) => values[r] ?? Infinity).sort((a, b) => (a === b ? 0 : b - a))
    const day = latestFirst[number - 1]
    return day === Infinity ? null : day
  })
}
