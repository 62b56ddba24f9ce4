import type { AskFindings } from '../../experiments/asking/ask-findings.ts'

/** The title of a plan by its name. */
export function planTitle({ plans }: AskFindings, plan: string): string {
  return plans.find(({ name }) => name === plan)!.title
}
