import { citizensOf } from '../../experiments/decision/citizens-of.ts'
import type { PlanResults } from '../../experiments/results.ts'
import { formatNumber } from '../format.ts'
import { say, type Language } from '../words/say.ts'

/** Citizens of all services whom a plan loses for good, on average. */
export function lostOf({ services }: PlanResults): number {
  return services.reduce((sum, { lost }) => sum + lost.mean, 0)
}

/** The same in words, with how many there are. */
export function lostInWords(plan: PlanResults, language: Language): string {
  const lost = lostOf(plan)
  if (lost === 0) return say(language, 'lostNone')
  return say(language, 'lostOf', { lost: inWhole(lost, language), all: inWhole(citizensOf(plan), language) })
}

function inWhole(count: number, language: Language): string {
  return formatNumber(count, language, count < 1 ? 1 : 0)
}
