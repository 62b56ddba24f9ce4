import type { Results } from '../../experiments/results.ts'

/** Whether the office pays nothing under any plan: a scenario without money is not spoken to about money. */
export function costsNothing({ plans }: Results): boolean {
  return plans.every(({ cost }) => cost.office.mean === 0)
}
