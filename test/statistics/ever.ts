/**
 * Probability that successes of independent trials ever come to a state that is looked for, within so many trials: exact,
 * by the distribution of the number of successes of those that have not come to it.
 */
export function everReached(
  probability: number,
  trials: number,
  isReached: (successes: number, n: number) => boolean,
): number {
  let distribution = [1]
  let reached = 0
  for (let n = 1; n <= trials; n++) {
    const next = Array.from({ length: n + 1 }, (_, s) => {
      return (distribution[s] ?? 0) * (1 - probability) + (s === 0 ? 0 : distribution[s - 1] * probability)
    })
    distribution = next.map((mass, s) => {
      if (mass === 0 || !isReached(s, n)) return mass
      reached += mass
      return 0
    })
  }
  return reached
}
