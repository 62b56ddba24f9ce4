import type { PlanResults, Results } from '../../experiments/results.ts'
import { planOf } from '../figures/figure.ts'
import { formatNumber } from '../format.ts'
import { joinAnd } from '../words/join-and.ts'
import { say, type Language } from '../words/say.ts'

/**
 * Citizens lost for good, wherever a plan loses some. Of plans that lose shown more than the base, that their dates and
 * waits are not set against those of the others.
 */
export function losses(results: Results, language: Language): string[] {
  const { decision, plans } = results
  if (decision === null || plans.every((plan) => lostOf(plan) === 0)) return []
  const base = planOf(results, decision.base)
  const worse = plans.filter(({ name }) => decision.plans.some((each) => each.name === name && each.losesMore))
  const others = plans.filter((plan) => !worse.includes(plan) && (worse.length === 0 || plan !== base))
  const list = others.map((plan) => say(language, 'lossesOf', { plan: plan.title, lost: lostInWords(plan, language) }))
  return [
    ...worse.map((plan) =>
      say(language, 'losesMore', {
        plan: plan.title,
        lost: lostInWords(plan, language),
        base: base.title,
        baseLost: lostInWords(base, language),
      }),
    ),
    ...(others.some((plan) => lostOf(plan) > 0) ? [say(language, 'losses', { list: joinAnd(list, language) })] : []),
  ]
}

function lostInWords(plan: PlanResults, language: Language): string {
  const lost = lostOf(plan)
  if (lost === 0) return say(language, 'lostNone')
  return say(language, 'lostOf', { lost: inWhole(lost, language), all: inWhole(citizensOf(plan), language) })
}

function inWhole(count: number, language: Language): string {
  return formatNumber(count, language, count < 1 ? 1 : 0)
}

function lostOf({ services }: PlanResults): number {
  return services.reduce((sum, { lost }) => sum + lost.mean, 0)
}

/** All who applied or were there, on average. */
function citizensOf({ services }: PlanResults): number {
  return services.reduce((sum, { completed, withdrawn, inOfficeAtEnd }) => {
    return sum + completed.mean + withdrawn.mean + inOfficeAtEnd.mean
  }, 0)
}
