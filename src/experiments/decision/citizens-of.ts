import type { PlanResults } from '../results.ts'

/** All who applied or were there, all services together, on average. */
export function citizensOf({ services }: PlanResults): number {
  return services.reduce((sum, { completed, withdrawn, inOfficeAtEnd }) => {
    return sum + completed.mean + withdrawn.mean + inOfficeAtEnd.mean
  }, 0)
}
