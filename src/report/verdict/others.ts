import type { PlanResults, Results, ServiceResults } from '../../experiments/results.ts'
import { pairedDifference } from '../../statistics/paired-difference.ts'
import { formatEstimate } from '../format.ts'
import { formatTimeParts, timeUnit } from '../format-time.ts'
import { decisionOf } from '../plan-heading.ts'
import { say, type Language } from '../words/say.ts'

/**
 * What the best plan does to services other than the one decided about, where it is shown to be worse than the first
 * plan of the scenario and the headline does not say so: in days of waiting, by paired Student t intervals that hold for all these services together
 * (Bonferroni).
 */
export function others(results: Results, best: PlanResults, language: Language): string[] {
  const base = results.plans[0]
  const { confidence } = results.manifest
  const rest = best.services.filter(({ name }) => name !== results.scenario.focus)
  const isTold = (name: string) => decisionOf(results, best.name)?.harms.some(({ service }) => service === name)
  if (base.name === best.name) return []
  return rest.flatMap((service) => {
    const before = base.services.find(({ name }) => name === service.name)!
    const isWorse = !isTold(service.name) && waitsLonger(service, before, 1 - (1 - confidence) / rest.length)
    return isWorse ? [sentence(service, before, base, language)] : []
  })
}

/** Whether waits are shown to be longer; never with a single replication. */
function waitsLonger(service: ServiceResults, base: ServiceResults, confidence: number): boolean {
  const both = service.replications.waitingWithinHorizon.flatMap((days, r) => {
    const before = base.replications.waitingWithinHorizon[r]
    return days === null || before === null ? [] : [[days, before] as const]
  })
  if (both.length < 2) return false
  const [days, before] = [both.map(([x]) => x), both.map(([, y]) => y)]
  const { mean, halfWidth } = pairedDifference(days, before, confidence)
  return halfWidth !== null && mean > halfWidth && mean > LEAST_DIFFERENCE * meanOf(before)
}

/** A difference of less than this part is not worth a sentence. */
const LEAST_DIFFERENCE = 0.05

function sentence(service: ServiceResults, before: ServiceResults, base: PlanResults, language: Language): string {
  const daysOf = ({ replications }: ServiceResults) =>
    meanOf(replications.waitingWithinHorizon.filter((each) => each !== null))
  const unit = timeUnit([daysOf(service), daysOf(before)])
  const days = (of: ServiceResults) => formatTimeParts({ mean: daysOf(of), halfWidth: null }, language, unit).mean
  return say(language, 'worseForOthers', {
    service: service.name,
    base: base.title,
    days: days(service),
    baseDays: days(before),
    end: formatEstimate(service.inOfficeAtEnd, language).mean,
    baseEnd: formatEstimate(before.inOfficeAtEnd, language).mean,
  })
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
