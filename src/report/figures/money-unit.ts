/** From this amount on money is drawn in millions. */
const MANY = 5e6

/** What an axis of money counts in, where that is the largest amount: one, or a million. */
export function moneyUnit(most: number): number {
  return most >= MANY ? 1e6 : 1
}
