import type { PlanResults, Results, ServiceResults } from '../../experiments/results.ts'
import { focusOf } from '../figures/figure.ts'
import { formatEstimate } from '../format.ts'
import { joinAnd } from '../words/join-and.ts'
import { say, type Language } from '../words/say.ts'

/** By how much the backlog of the focus service grows at the end under a plan, where it does. */
export function focusGrowth(results: Results, plan: PlanResults, language: Language): string[] {
  const service = focusOf(results, plan)
  const { growth } = service.clearing
  if (!growth?.isGrowing) return []
  const atEnd = formatEstimate(service.inOfficeAtEnd, language).mean
  const facts = { growth: growthOf(service, language), atEnd }
  const { weeks } = growth
  return [weeks === 1 ? say(language, 'growsLastWeek', facts) : say(language, 'grows', { ...facts, weeks })]
}

/** Which of the other services grow at the end under a plan. */
export function otherGrowth(results: Results, plan: PlanResults, language: Language): string[] {
  const growing = plan.services.filter(
    ({ name, clearing }) => name !== results.scenario.focus && clearing.growth?.isGrowing,
  )
  if (growing.length === 0) return []
  const list = growing.map((service) => {
    return say(language, 'growthOf', { service: service.name, growth: growthOf(service, language) })
  })
  return [say(language, 'othersGrow', { list: joinAnd(list, language) })]
}

function growthOf({ clearing }: ServiceResults, language: Language): string {
  return formatEstimate(clearing.growth!.perWorkingDay, language).mean
}
