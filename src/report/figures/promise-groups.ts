import type {
  ApplicationDay,
  PlanResults,
  Results,
  ServiceWaitResults,
  WaitQuantiles,
} from '../../experiments/results.ts'
import { say, type Language } from '../words/say.ts'
import { drawnDays } from './drawn-days.ts'
import { focusOf } from './figure.ts'

/** Citizens who may be promised something of their own. */
export interface Promised {
  readonly who: string
  readonly wait: ServiceWaitResults
}

/** A reliability that waits by day of application are told with. */
export interface Reliability {
  readonly key: 'p90' | 'p80' | 'p50'
  readonly share: number
}

const reliabilities: readonly Reliability[] = [
  { key: 'p90', share: 0.9 },
  { key: 'p80', share: 0.8 },
  { key: 'p50', share: 0.5 },
]

/** More classes than these are told together. */
const MOST_CLASSES = 5

/** The classes of the service that is decided about, or, where they are treated alike or are many, all who want it. */
export function promisedTo(results: Results, plan: PlanResults, language: Language): Promised[] {
  const { name, classes, wait } = focusOf(results, plan)
  const came = classes.filter((each) => each.wait.requests > 0)
  const differ = came.some(
    ({ priority, hasLetters }) => priority !== came[0].priority || hasLetters !== came[0].hasLetters,
  )
  if (!differ || came.length > MOST_CLASSES) return [{ who: name, wait }]
  return came.map((each) => ({
    who: say(language, 'promiseClass', { service: name, name: each.name }),
    wait: each.wait,
  }))
}

/** The highest reliability that somebody can be promised on most days; half of them where there is none. */
export function reliabilityOf(groups: readonly Promised[]): Reliability {
  const isReached = ({ share }: Reliability) =>
    groups.some(({ wait }) => {
      const days = applied(wait)
      return days.filter((day) => isNever(day, share)).length < days.length / 2
    })
  return reliabilities.find(isReached) ?? reliabilities.at(-1)!
}

/** The days on which somebody applied. */
export function applied({ byApplicationDay }: ServiceWaitResults): ApplicationDay[] {
  return byApplicationDay.filter(({ count }) => count > 0)
}

/** Of the days on which somebody applied, those that are drawn. */
export function drawnApplications(wait: ServiceWaitResults): ApplicationDay[] {
  const days = applied(wait)
  const series = (['p50', 'p80', 'p90', 'p95'] as const).map((key) => days.map((day) => day[key]))
  return drawnDays(days.length, ...series).map((index) => days[index])
}

/** Whether so many of a day leave unserved that the rest cannot make up that share. */
export function isNever({ withdrawn, count }: ApplicationDay, share: number): boolean {
  return withdrawn > (1 - share) * count
}

/** Whether all that is known is ready so soon that days of waiting would tell nothing. */
export function isShort(groups: readonly Promised[], { key, share }: Reliability): boolean {
  const days = groups.flatMap(({ wait }) => applied(wait).filter((day) => !isNever(day, share)))
  return days.length > 0 && days.every((day) => (day[key] ?? A_FEW) < A_FEW)
}

/** Days; shorter waits are told in hours and minutes. */
const A_FEW = 2

/** The quantiles of those who came within the run; null where nobody did. */
export function quantilesOf({ atStart, cameLater, quantiles }: ServiceWaitResults): WaitQuantiles | null {
  return atStart === null ? quantiles : (cameLater?.quantiles ?? null)
}
