import type { Estimate } from './estimates.ts'

/** Whether an interval does not reach zero. */
export function isShown({ mean, halfWidth }: Pick<Estimate, 'mean' | 'halfWidth'>): boolean {
  return mean !== 0 && halfWidth !== null && Math.abs(mean) > halfWidth
}
