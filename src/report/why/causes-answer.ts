import type { CauseResults } from '../../experiments/attribution/attribution-results.ts'
import type { CausesOfPlan } from '../../experiments/attribution/why-results.ts'
import type { Estimate } from '../../experiments/results/estimates.ts'
import { shownEffect } from '../../experiments/attribution/shown-effect.ts'
import { isShown } from '../../experiments/results/is-shown.ts'
import { total } from '../../statistics/total.ts'
import { estimateText, formatNumber, formatShare } from '../format.ts'
import type { StudyAnswer } from '../study-answer.ts'
import { joinAnd } from '../words/join-and.ts'
import { say, type Language } from '../words/say.ts'
import { causeName } from './cause-names.ts'
import { causesCsv } from './causes-csv.ts'
import { causesFigures } from './causes-figures.ts'
import { attributionTable } from './causes-table.ts'
import { hasShares } from './has-shares.ts'
import { shareText } from './share-text.ts'

/** Causes that a sentence names; the table has all. */
const MOST_NAMED = 4
/** A smaller share of the whole is left to the table. */
const LITTLE = 0.01
/** A share that rounds to nothing, of which nothing is said. */
const UNTOLD = 0.005
/** Of the days until the backlog is gone; less of them is not told. */
const LEAST_DAYS = 0.05
/** Fewer futures are too few for intervals that are joint. */
const FEW = 100

/** What `antrean why` says of one plan. */
export function causesAnswer(results: CausesOfPlan, language: Language): StudyAnswer {
  const waits = results.waiting.whole.mean > 0
  return {
    title: say(language, 'why.title', { plan: results.plan.title }),
    headline: headline(results, language),
    sentences: [
      ...(waits ? [...lessening(results, language), ...gone(results, language)] : []),
      ...aboutCauses(results, language),
    ],
    warnings: warnings(results, language),
    tables: waits && results.causes.length > 0 ? [attributionTable(results, language)] : [],
    figures: causesFigures(results, language),
    csv: [causesCsv(results)],
  }
}

function headline(results: CausesOfPlan, language: Language): string {
  const { causes, waiting, replications, service, plan } = results
  const facts = { service, plan: plan.title, whole: estimateText(waiting.whole, language) }
  if (waiting.whole.mean === 0) {
    return say(language, 'why.nobodyWaits', { ...facts, futures: formatNumber(replications, language) })
  }
  if (causes.length === 0) return say(language, 'why.noCauses', facts)
  const named = firstOf(adding(causes, waiting.whole.mean))
  if (named.length === 0) return say(language, 'why.nothingShown', facts)
  const [key, parts] = hasShares(results)
    ? (['why.headline', shares(results, named, language)] as const)
    : (['why.headlineDays', daysOf(results, named, language)] as const)
  return say(language, key, { ...facts, list: joinAnd(parts, language) })
}

/** Shares of the named causes, of all others together where that is something, and of what is left: the whole. */
function shares(results: CausesOfPlan, named: readonly CauseResults[], language: Language): string[] {
  const { waiting } = results
  const rest = 1 - waiting.leftShare!.mean - total(named.map(({ share }) => share!.mean))
  return [
    ...named.map((cause, i) => fromCause(shareText(cause.share!, language), cause, i, language)),
    ...(rest < UNTOLD ? [] : [say(language, 'why.rest', { part: formatShare(rest, language) })]),
    leftShare(results, language),
  ]
}

/** The same in days; causes that shorten the waiting are told apart. */
function daysOf({ causes, waiting }: CausesOfPlan, named: readonly CauseResults[], language: Language): string[] {
  const others = causes.filter((cause) => !named.includes(cause) && shownEffect(cause) >= 0)
  const rest = total(others.map((cause) => cause.waiting.mean))
  return [
    ...named.map((cause, i) => fromCause(estimateText(cause.waiting, language), cause, i, language)),
    ...(rest < UNTOLD * waiting.whole.mean ? [] : [say(language, 'why.rest', { part: roughly(rest, language) })]),
    say(language, 'why.leftDays', { days: estimateText(waiting.left, language) }),
  ]
}

/** Of causes the largest; a single further one is named too, not summed up as others. */
function firstOf(causes: readonly CauseResults[]): readonly CauseResults[] {
  return causes.length <= MOST_NAMED + 1 ? causes : causes.slice(0, MOST_NAMED)
}

/** What is left of a sum, which has no interval of its own. */
function roughly(days: number, language: Language): string {
  return formatNumber(days, language, Math.abs(days) < 20 ? 1 : 0)
}

/** Causes shown to add to the waiting, not next to nothing. */
function adding(causes: readonly CauseResults[], whole: number): CauseResults[] {
  return causes.filter((cause) => shownEffect(cause) > 0 && cause.waiting.mean > LITTLE * whole)
}

/** A share or days that come from a cause, the first of some or a further one. */
function fromCause(part: string, cause: CauseResults, place: number, language: Language): string {
  return say(language, place === 0 ? 'why.first' : 'why.next', { part, cause: causeName(cause, language) })
}

function leftShare({ waiting, causes }: CausesOfPlan, language: Language): string {
  const key = causes.length > MOST_NAMED ? 'why.leftShareAll' : 'why.leftShare'
  return say(language, key, { share: shareText(waiting.leftShare!, language) })
}

function lessening({ causes }: CausesOfPlan, language: Language): string[] {
  const less = causes.filter((cause) => shownEffect(cause) < 0)
  if (less.length === 0) return []
  const sentences = less.map((cause) =>
    say(language, 'why.less', {
      cause: causeName(cause, language),
      days: estimateText(opposite(cause.waiting), language),
    }),
  )
  return [[...sentences, say(language, 'why.lessBecause')].join(' ')]
}

function gone(results: CausesOfPlan, language: Language): string[] {
  const {
    causes,
    gone: { whole, left },
    notGone,
    service,
    days,
    confidence,
  } = results
  if (causes.length === 0) return []
  const joint = say(language, 'why.joint', { confidence: formatShare(confidence, language) })
  if (notGone.whole === 1 && notGone.left === 1)
    return [[say(language, 'why.goneNever', { service, days: formatNumber(days, language) }), joint].join(' ')]
  const facts = {
    service,
    days: formatNumber(days, language),
    whole: goneAfter(whole, notGone.whole, language),
    left: goneAfter(left, notGone.left, language),
  }
  const shown = causes
    .filter((cause) => isShown(cause.gone))
    .toSorted((a, b) => Math.abs(b.gone.mean) - Math.abs(a.gone.mean))
  if (shown.length === 0) return [[say(language, 'why.goneNone', facts), joint].join(' ')]
  const named = firstOf(shown)
  const rest = whole.mean - left.mean - total(named.map((cause) => cause.gone.mean))
  const list = [
    ...named.map((cause, i) =>
      i === 0
        ? say(language, 'why.goneFirst', {
            days: estimateText(cause.gone, language),
            cause: causeName(cause, language),
          })
        : fromCause(estimateText(cause.gone, language), cause, i, language),
    ),
    ...(Math.abs(rest) < LEAST_DAYS ? [] : [say(language, 'why.rest', { part: roughly(rest, language) })]),
  ]
  const key = notGone.whole === 1 ? 'why.goneWithout' : 'why.gone'
  return [[say(language, key, { ...facts, list: joinAnd(list, language) }), joint].join(' ')]
}

/** Days that are at least so many where some futures end before it is known. */
function goneAfter(days: Estimate, notGone: number, language: Language): string {
  const text = estimateText(days, language)
  return notGone > 0 ? say(language, 'why.atLeast', { days: text }) : text
}

function aboutCauses(results: CausesOfPlan, language: Language): string[] {
  const { causes, waiting, remaining } = results
  if (waiting.whole.mean === 0) return []
  const names = (some: readonly CauseResults[]) =>
    joinAnd(
      some.map((cause) => causeName(cause, language)),
      language,
    )
  const without = causes.filter(({ isWithoutEffect }) => isWithoutEffect)
  const notShown = causes.filter((cause) => shownEffect(cause) === 0 && !cause.isWithoutEffect)
  const list = joinAnd(
    remaining.map((each) => say(language, `why.remaining.${each}`)),
    language,
  )
  return [
    ...(without.length === 0 ? [] : [say(language, 'why.without', { list: names(without) })]),
    ...(notShown.length === 0 ? [] : [say(language, 'why.notShown', { list: names(notShown) })]),
    ...(waiting.left.mean > 0
      ? [say(language, 'why.remaining', { left: estimateText(waiting.left, language), list })]
      : []),
    ...(causes.length === 0 ? [] : [method(results, language)]),
  ]
}

function method({ causes, isExact, offices, replications }: CausesOfPlan, language: Language): string {
  const futures = formatNumber(replications, language)
  if (causes.length === 1) return say(language, 'why.exactOne', { futures })
  const told = isExact
    ? say(language, 'why.exact', { futures, sets: formatNumber(offices, language) })
    : say(language, 'why.sampled', { futures, causes: causes.length })
  const isGrouped = causes.some(({ units }) => units.length > 1)
  return [told, ...(isGrouped ? [say(language, 'why.grouped')] : [])].join(' ')
}

function warnings({ replications, notGone, lost, service, causes }: CausesOfPlan, language: Language): string[] {
  const isCut = notGone.whole > 0 && notGone.whole + notGone.left < 2 && causes.length > 0
  const count = (value: number) => formatNumber(value, language, value >= 20 ? 0 : 1)
  return [
    ...(replications < FEW ? [say(language, 'why.few', { futures: formatNumber(replications, language) })] : []),
    ...(isCut ? [say(language, 'why.notGone', { service, share: formatShare(notGone.whole, language) })] : []),
    ...(lost.whole > 0 || lost.left > 0
      ? [say(language, 'why.lost', { lost: count(lost.whole), without: count(lost.left) })]
      : []),
  ]
}

function opposite(estimate: Estimate): Estimate {
  return { ...estimate, mean: -estimate.mean }
}
