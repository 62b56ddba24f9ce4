import { meanInterval } from '../statistics/mean-interval.ts'
import { studentTQuantile } from '../statistics/student-t-quantile.ts'
import type { Quantity } from './textbook-case.ts'
import type { VerificationLine } from './verification.ts'

/** The figures of a line that follow from the replications. */
type Judgement = Omit<VerificationLine, 'case' | 'title' | 'quantity' | 'unit'>

/**
 * Compares the values of one quantity, one for each replication, with its exact value: a two-sided Student t test of
 * the mean, at a level at which all lines together have the probability of a false alarm (Bonferroni).
 * @param confidence of the half-width that is shown
 * @param level probability that a line without fault fails
 */
export function judge(
  quantity: Quantity,
  values: readonly number[],
  { confidence, level }: { readonly confidence: number; readonly level: number },
): Judgement {
  const exact = quantity.exact()
  const replications = values.length
  const nothing = { exact, halfWidth: null, standardErrors: null, limit: null, replications }
  if (!values.every(Number.isFinite)) return { ...nothing, simulated: null, passed: false }
  const { mean, sd, halfWidth } = meanInterval(values, confidence)
  if (quantity.tolerance !== null) {
    return { ...nothing, simulated: mean, passed: values.every((value) => isNear(value, exact, quantity.tolerance)) }
  }
  // equal values in all replications mean that random numbers are broken, whatever the mean
  if (sd === null || sd === 0) return { ...nothing, simulated: mean, passed: false }
  const standardErrors = (mean - exact) / (sd / Math.sqrt(replications))
  const limit = studentTQuantile(1 - level / 2, replications - 1)
  const passed = Math.abs(standardErrors) <= limit
  return { exact, simulated: mean, halfWidth, standardErrors, limit, replications, passed }
}

function isNear(value: number, exact: number, tolerance: number | null): boolean {
  return Math.abs(value - exact) <= (tolerance ?? 0)
}
