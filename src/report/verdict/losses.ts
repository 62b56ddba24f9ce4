import type { Results } from '../../experiments/results.ts'
import { planOf } from '../figures/figure.ts'
import { joinAnd } from '../words/join-and.ts'
import { say, type Language } from '../words/say.ts'
import { lostInWords, lostOf } from './citizens-lost.ts'

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
