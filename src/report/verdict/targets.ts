import type { PlanResults, Results } from '../../experiments/results.ts'
import { formatShare } from '../format.ts'
import { formatTime } from '../format-time.ts'
import { planOf } from '../figures/figure.ts'
import { joinAnd } from '../words/join-and.ts'
import { say, type Language } from '../words/say.ts'

/** So many plans at most are judged in a sentence; the table has all of them. */
const MOST_PLANS = 5

/** How each target fares under each plan, best plan first; services of which the same is said share a sentence. */
export function targets(results: Results, language: Language): string[] {
  const plans = (results.decision?.ranking ?? results.plans.map(({ name }) => name)).slice(0, MOST_PLANS)
  const alike = new Map<string, { readonly target: string; readonly plans: string; readonly services: string[] }>()
  for (const facts of results.scenario.services) {
    if (facts.targetDays === null) continue
    const judged = plans.map((name) => judge(planOf(results, name), facts.name, language))
    const sentence = {
      target: formatTime(facts.targetDays, language, facts.targetClock),
      plans: joinAnd(judged, language),
      services: [],
    }
    const key = `${sentence.target} ${sentence.plans}`
    alike.set(key, alike.get(key) ?? sentence)
    alike.get(key)!.services.push(facts.name)
  }
  return Array.from(alike.values(), ({ services, target, plans: judged }) =>
    say(language, 'targetJudged', { services: joinAnd(services, language), target, plans: judged }),
  )
}

function judge(plan: PlanResults, service: string, language: Language): string {
  const { withinTarget, undecidedShare } = plan.services.find(({ name }) => name === service)!.wait
  const facts = { plan: plan.title }
  if (withinTarget === null) return say(language, 'targetPlanUnknown', facts)
  const judged = shareInWords(withinTarget.mean, facts.plan, language)
  const undecided = undecidedShare?.mean ?? 0
  if (undecided < 0.005) return judged
  return say(language, 'targetPlanUndecided', { judged, undecided: formatShare(undecided, language) })
}

function shareInWords(share: number, plan: string, language: Language): string {
  if (share === 0) return say(language, 'targetPlanNobody', { plan })
  if (share === 1) return say(language, 'targetPlanAll', { plan })
  return say(language, 'targetPlan', { plan, share: formatShare(share, language) })
}
