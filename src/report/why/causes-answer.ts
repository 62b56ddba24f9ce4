import type { CauseResults } from '../../experiments/attribution/attribution-results.ts'
import type { CausesOfPlan } from '../../experiments/attribution/why-results.ts'
import type { Estimate } from '../../experiments/results/estimates.ts'
import { shownEffect } from '../../experiments/attribution/shown-effect.ts'
import { isShown } from '../../experiments/results/is-shown.ts'
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
  const named = adding(causes, waiting.whole.mean).slice(0, MOST_NAMED)
  if (named.length === 0) return say(language, 'why.nothingShown', facts)
  return hasShares(results)
    ? say(language, 'why.headline', {
        ...facts,
        list: joinAnd(
          [
            ...named.map((cause, i) => fromCause(shareText(cause.share!, language), cause, i, language)),
            leftShare(results, language),
          ],
          language,
        ),
      })
    : say(language, 'why.headlineDays', {
        ...facts,
        list: joinAnd(
          [
            ...named.map((cause, i) => fromCause(estimateText(cause.waiting, language), cause, i, language)),
            say(language, 'why.leftDays', { days: estimateText(waiting.left, language) }),
          ],
          language,
        ),
      })
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
  } = results
  if (causes.length === 0) return []
  if (notGone.whole === 1 && notGone.left === 1)
    return [say(language, 'why.goneNever', { service, days: formatNumber(days, language) })]
  const facts = { service, whole: estimateText(whole, language), left: estimateText(left, language) }
  const shown = causes
    .filter((cause) => isShown(cause.gone))
    .toSorted((a, b) => Math.abs(b.gone.mean) - Math.abs(a.gone.mean))
  if (shown.length === 0) return [say(language, 'why.goneNone', facts)]
  const list = shown.slice(0, MOST_NAMED).map((cause, i) =>
    i === 0
      ? say(language, 'why.goneFirst', {
          days: estimateText(cause.gone, language),
          cause: causeName(cause, language),
        })
      : fromCause(estimateText(cause.gone, language), cause, i, language),
  )
  return [say(language, 'why.gone', { ...facts, list: joinAnd(list, language) })]
}

function aboutCauses(results: CausesOfPlan, language: Language): string[] {
  const { causes, waiting, remaining, confidence } = results
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
    ...(causes.length === 0
      ? []
      : [
          [
            method(results, language),
            say(language, 'why.joint', { confidence: formatShare(confidence, language) }),
          ].join(' '),
        ]),
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
