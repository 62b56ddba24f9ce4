import type { PlanResults, Results } from '../experiments/results.ts'
import type { PlanDecision } from '../experiments/results/decision.ts'
import { say, type Language } from './words/say.ts'

/** The title of a plan as tables and figures show it: what the office does not choose is marked. */
export function planHeading(results: Results, plan: PlanResults, language: Language): string {
  const isWhatIf = decisionOf(results, plan.name)?.whatIf != null
  return isWhatIf ? say(language, 'whatIfHeading', { plan: plan.title }) : plan.title
}

/** What was decided about a plan; undefined where nothing was to be decided. */
export function decisionOf(results: Results, plan: string): PlanDecision | undefined {
  return results.decision?.plans.find(({ name }) => name === plan)
}
