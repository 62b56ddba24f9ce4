import { total } from './total.ts'

/** The mean of values without its interval, see `meanInterval`; NaN of none. */
export function meanOf(values: readonly number[]): number {
  return total(values) / values.length
}
