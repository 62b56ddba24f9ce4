import { log } from './log.ts'
import { exp } from './exp.ts'

/**
 * base^exponent for a base that is not negative, with a relative error of about 1e-16 times the logarithm of the
 * result. Math.pow differs in the last bit between V8 11 and 13, and results must not depend on the version of Node.
 */
export function power(base: number, exponent: number): number {
  return exp(exponent * log(base))
}
