import type { Results } from '../../experiments/results.ts'
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
  const alike = new Map<string, { readonly target: string; readonly said: Said; readonly services: string[] }>()
  for (const { name, targetDays, targetClock } of results.scenario.services) {
    if (targetDays === null) continue
    const said = judgedOf(results, plans, name, language)
    const target = formatTime(targetDays, language, targetClock)
    const key = `${target} ${said.plans} ${said.isOpen}`
    alike.set(key, alike.get(key) ?? { target, said, services: [] })
    alike.get(key)!.services.push(name)
  }
  return Array.from(alike.values(), ({ services, target, said }) => {
    const facts = { services: joinAnd(services, language), target, plans: said.plans }
    return say(language, said.isOpen ? 'targetOfDecided' : 'targetJudged', facts)
  })
}

interface Said {
  readonly plans: string
  /** Whether of some requests it is not decided. */
  readonly isOpen: boolean
}

/** Plans of which the same is said stand together. */
function judgedOf(results: Results, plans: readonly string[], service: string, language: Language): Said {
  const alike = new Map<string, string[]>()
  let isOpen = false
  for (const name of plans) {
    const plan = planOf(results, name)
    const { withinTarget, undecidedShare } = plan.services.find((each) => each.name === service)!.wait
    const share = withinTarget === null ? 'unknown' : shareOf(withinTarget.mean, language)
    if (withinTarget !== null && (undecidedShare?.mean ?? 0) >= 0.005) isOpen = true
    alike.set(share, [...(alike.get(share) ?? []), `“${plan.title}”`])
  }
  const isOne = alike.size === 1 && plans.length > 1 && plans.length === results.plans.length
  const judged = Array.from(alike, ([share, titles]) => {
    return judge(share, isOne ? say(language, 'targetEveryPlan') : joinAnd(titles, language), language)
  })
  return { plans: joinAnd(judged, language), isOpen }
}

function shareOf(share: number, language: Language): string {
  return share === 0 ? 'nobody' : share === 1 ? 'all' : formatShare(share, language)
}

function judge(share: string, plans: string, language: Language): string {
  if (share === 'unknown') return say(language, 'targetPlanUnknown', { plans })
  if (share === 'nobody') return say(language, 'targetPlanNobody', { plans })
  if (share === 'all') return say(language, 'targetPlanAll', { plans })
  return say(language, 'targetPlan', { plans, share })
}
