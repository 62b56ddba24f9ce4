import type { DifferenceOfPlans } from '../../experiments/attribution/why-results.ts'
import type { Place } from '../../experiments/difference/waiting-parts.ts'
import type { Estimate } from '../../experiments/results/estimates.ts'
import { isShown } from '../../experiments/results/is-shown.ts'
import { dateAfter } from '../../time/date.ts'
import { estimateText, formatDate, formatNumber, formatShare } from '../format.ts'
import type { StudyAnswer } from '../study-answer.ts'
import { joinAnd } from '../words/join-and.ts'
import { say, type Language } from '../words/say.ts'
import { differenceCsv } from './difference-csv.ts'
import { differenceFigures } from './difference-figures.ts'
import { differenceTables } from './difference-tables.ts'
import { placeName } from './place-name.ts'
import { shareText } from './share-text.ts'

/** Places that a sentence names; the table has all. */
const MOST_NAMED = 3
/** A smaller share of the largest part is left to the table. */
const LITTLE = 0.02

/** What `antrean why --against` says of two plans. */
export function differenceAnswer(results: DifferenceOfPlans, language: Language): StudyAnswer {
  const isSame = isNothing(results)
  return {
    title: say(language, 'why.diff.title', names(results)),
    headline: headline(results, language),
    sentences: isSame
      ? []
      : [
          ...when(results, language),
          ...where(results, language),
          ...aboutDate(results, language),
          ...money(results, language),
          method(results, language),
        ],
    warnings: warnings(results, language),
    tables: isSame ? [] : differenceTables(results, language),
    figures: isSame ? [] : differenceFigures(results, language),
    csv: differenceCsv(results),
  }
}

function names({ plan, against }: DifferenceOfPlans) {
  return { plan: plan.title, against: against.title }
}

/** Whether the waiting is the same in every future, all in all and in its parts. */
function isNothing({ total, byPlace, byPeriod }: DifferenceOfPlans): boolean {
  return [total, ...byPlace, ...byPeriod].every(({ mean, halfWidth }) => mean === 0 && (halfWidth ?? 0) === 0)
}

function headline(results: DifferenceOfPlans, language: Language): string {
  const { total, waits } = results
  if (isNothing(results)) return say(language, 'why.diff.same', names(results))
  const facts = {
    ...names(results),
    days: estimateText(absolute(total), language),
    from: estimateText(waits.against, language),
  }
  if (!isShown(total)) return say(language, total.mean < 0 ? 'why.diff.noneMore' : 'why.diff.noneLess', facts)
  return say(language, total.mean > 0 ? 'why.diff.less' : 'why.diff.more', facts)
}

function when({ when: told, total, startDate }: DifferenceOfPlans, language: Language): string[] {
  if (told === null) return []
  if (told.kind === 'throughout') return [say(language, 'why.diff.throughout')]
  const date = (day: number) => formatDate(dateAfter(startDate, day), language)
  if (told.kind === 'turn') {
    const facts = {
      date: date(told.day - 1),
      before: estimateText(absolute(told.before), language),
      after: estimateText(absolute(told.after), language),
    }
    return [say(language, total.mean > 0 ? 'why.diff.turnLess' : 'why.diff.turnMore', facts)]
  }
  return [say(language, `why.diff.${told.kind}`, { share: shareText(told.share, language), date: date(told.day) })]
}

/**
 * The largest parts of which a difference is shown, those that lessen the waiting apart from those that lengthen it. What
 * waits while a pool is closed is told last: it is no cause, but what was not served in the hours before.
 */
function where({ byPlace, total }: DifferenceOfPlans, language: Language): string[] {
  const isClosed = ({ kind }: Place) => kind === 'closed'
  const open = shownOf(byPlace.filter((part) => !isClosed(part)))
  // most of a difference is told with its interval even where it is not shown alone: without it the parts seem to be missing
  const isMost = ({ mean }: Part) => isShown(total) && mean / total.mean > 0.5
  const closed = shownOf(byPlace.filter(isClosed), isMost)
  const list = (parts: readonly Part[]) =>
    listOf(parts, (part, days) => say(language, 'why.diff.part', { days, place: placeName(part, language) }), language)
  const less = open.filter(({ mean }) => mean > 0)
  const more = open.filter(({ mean }) => mean < 0)
  const ofClosed = ({ mean, pool }: Part, days: string) =>
    say(language, mean > 0 ? 'why.diff.closedLess' : 'why.diff.closedMore', { days, pool })
  return [
    ...(less.length === 0 ? [] : [say(language, 'why.diff.lessBy', { list: list(less) })]),
    ...(more.length === 0 ? [] : [say(language, 'why.diff.moreBy', { list: list(more) })]),
    ...(closed.length === 0 ? [] : [say(language, 'why.diff.closedBy', { list: listOf(closed, ofClosed, language) })]),
  ]
}

type Part = Estimate & Place

/** Of parts of which a difference is shown, those that are not little beside the largest. */
function shownOf(parts: readonly Part[], isToldAnyhow: (part: Part) => boolean = () => false): Part[] {
  const most = Math.abs(parts[0]?.mean ?? 0)
  return parts.filter((part) => (isShown(part) || isToldAnyhow(part)) && Math.abs(part.mean) >= LITTLE * most)
}

function listOf(parts: readonly Part[], inWords: (part: Part, days: string) => string, language: Language): string {
  const named = parts.slice(0, MOST_NAMED)
  return joinAnd(
    named.map((part) => inWords(part, estimateText(absolute(part), language))),
    language,
  )
}

function aboutDate({ gone, service, notGone }: DifferenceOfPlans, language: Language): string[] {
  if (notGone.plan === 1 && notGone.against === 1) return []
  if (gone.mean === 0 && gone.halfWidth === 0) return [say(language, 'why.diff.goneSame', { service })]
  if (!isShown(gone)) return [say(language, 'why.diff.goneNone', { service })]
  const key = gone.mean > 0 ? 'why.diff.goneEarlier' : 'why.diff.goneLater'
  return [say(language, key, { service, days: estimateText(absolute(gone), language) })]
}

function money({ officeCost, currency }: DifferenceOfPlans, language: Language): string[] {
  if (!isShown(officeCost)) return []
  const key = officeCost.mean > 0 ? 'why.diff.dearer' : 'why.diff.cheaper'
  return [say(language, key, { currency, money: estimateText(absolute(officeCost), language) })]
}

function method({ replications, confidence }: DifferenceOfPlans, language: Language): string {
  return [
    say(language, 'why.diff.method', { futures: formatNumber(replications, language) }),
    say(language, 'why.joint', { confidence: formatShare(confidence, language) }),
  ].join(' ')
}

function warnings(results: DifferenceOfPlans, language: Language): string[] {
  const { lost, notGone, service, plan } = results
  const share = (value: number) => formatShare(value, language)
  const isCut = notGone.plan + notGone.against > 0 && notGone.plan + notGone.against < 2
  const lostKey = lost.mean > 0 ? 'why.diff.lostMore' : 'why.diff.lostLess'
  return [
    ...(isShown(lost)
      ? [say(language, lostKey, { plan: plan.title, lost: estimateText(absolute(lost), language) })]
      : []),
    ...(isCut
      ? [say(language, 'why.diff.notGone', { service, plan: share(notGone.plan), against: share(notGone.against) })]
      : []),
  ]
}

function absolute<Part extends Pick<Estimate, 'mean'>>(part: Part): Part {
  return { ...part, mean: Math.abs(part.mean) }
}
