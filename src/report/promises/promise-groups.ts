import type { PromiseGroup, PromiseResults } from '../../experiments/promises/promise-results.ts'
import { total } from '../../statistics/total.ts'
import { say, type Language } from '../words/say.ts'

/** Index into `reliabilities` of the promise that sentences are about: 90 %. */
export const TOLD = 1

export function whoOf({ service, class: name }: PromiseGroup, language: Language): string {
  return name === null ? service : say(language, 'promise.who', { service, name })
}

/**
 * The groups that are told, that of the headline first: of the focus service, its largest class. A service of several
 * classes is told class by class, since each waits in its own way; the whole of it stands in promises.csv.
 */
export function groupsInOrder({ groups, focus }: PromiseResults): PromiseGroup[] {
  const size = ({ weeks }: PromiseGroup) => total(weeks.map(({ applications }) => applications))
  const hasClasses = (service: string) => groups.some((other) => other.service === service && other.class !== null)
  const isOfFocus = ({ service }: PromiseGroup) => Number(service === focus)
  return groups
    .filter((group) => group.class !== null || !hasClasses(group.service))
    .toSorted((a, b) => isOfFocus(b) - isOfFocus(a) || size(b) - size(a))
}

/** Whether a promise is kept on the day of application in every week. */
export function isAlwaysSameDay({ weeks }: PromiseGroup): boolean {
  return weeks.length > 0 && weeks.every(({ promises }) => promises.every(({ kind }) => kind === 'same-day'))
}

/** The groups that have more to show than "the same day". */
export function groupsWithTable(results: PromiseResults): PromiseGroup[] {
  return groupsInOrder(results).filter((group) => group.weeks.length > 0 && !isAlwaysSameDay(group))
}

/** Whether there is a date, or the same day, for anybody. */
export function hasDates({ weeks }: PromiseGroup): boolean {
  return weeks.some(({ promises }) => promises.some(({ day }) => day !== null))
}
