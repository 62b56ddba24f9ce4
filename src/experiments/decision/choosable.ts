import type { CompiledPlan } from '../compiled-plan.ts'

/** The plans that the office can choose; what-ifs only where there is nothing else. */
export function choosable<Plan extends Pick<CompiledPlan, 'whatIf'>>(plans: readonly Plan[]): readonly Plan[] {
  const choices = plans.filter(({ whatIf = null }) => whatIf === null)
  return choices.length === 0 ? plans : choices
}
