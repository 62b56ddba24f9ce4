import { exp } from './special/exp.ts'
import { logGamma } from './special/log-gamma.ts'

/** What is drawn without putting back. */
interface Drawn {
  /** Things in all, those that are marked, and how many are drawn. */
  readonly all: number
  readonly marked: number
  readonly drawn: number
}

/**
 * The probability that at least so many of the things drawn are marked: the P value of Fisher's exact test, one-sided
 * (Fisher 1935, The Design of Experiments), where the drawn ones are those in a group that was fixed beforehand.
 */
export function hypergeometricTail(markedDrawn: number, { all, marked, drawn }: Drawn): number {
  const ways = logChoose(all, drawn)
  const most = Math.min(marked, drawn)
  const least = Math.max(markedDrawn, drawn - (all - marked), 0)
  let sum = 0
  for (let k = most; k >= least; k--) sum += exp(logChoose(marked, k) + logChoose(all - marked, drawn - k) - ways)
  return Math.min(1, sum)
}

function logChoose(n: number, k: number): number {
  return logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1)
}
