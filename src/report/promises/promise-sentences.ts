import type {
  GivenPromise,
  PromiseGroup,
  PromiseResults,
  PromiseWeek,
} from '../../experiments/promises/promise-results.ts'
import { dateAfter } from '../../time/date.ts'
import { estimateText, formatAbout, formatDate, formatNumber, formatShare } from '../format.ts'
import { formatTime } from '../format-time.ts'
import { say, type Language } from '../words/say.ts'
import { givenInWords } from './given-in-words.ts'
import { groupsInOrder, isAlwaysSameDay, TOLD, whoOf } from './promise-groups.ts'

/** What can be told to those who apply in the first week. */
export function headlineOf(results: PromiseResults, language: Language): string {
  const [group] = groupsInOrder(results)
  if (results.given !== null && group.weeks.length > 0) return failsSentence(results, group, results.given, language)
  return promiseSentence(results, group, language)
}

/** What else is worth a sentence: the longest promise, what steady dates add, whom a given promise fails. */
export function promiseSentences(results: PromiseResults, language: Language): string[] {
  const groups = groupsInOrder(results).filter(({ weeks }) => weeks.length > 0)
  return groups.flatMap((group, place) => {
    if (results.given !== null) {
      return [
        ...(place === 0
          ? [promiseSentence(results, group, language)]
          : [failsSentence(results, group, results.given, language)]),
        ...givenDetails(group, language),
      ]
    }
    if (isAlwaysSameDay(group)) return [sameDaySentence(results, group, language)]
    return [
      ...(place === 0 ? [] : [promiseSentence(results, group, language)]),
      ...longestSentence(results, group, language),
      ...steadySentence(results, group, language),
    ]
  })
}

function shareTold({ reliabilities }: PromiseResults, language: Language): string {
  return formatShare(reliabilities[TOLD], language)
}

function promiseSentence(results: PromiseResults, group: PromiseGroup, language: Language): string {
  const who = whoOf(group, language)
  const week = group.weeks.at(0)
  if (week === undefined) return say(language, 'promise.head.nobody', { who })
  const { kind, date, estimate } = week.promises[TOLD]
  const { startDate, days } = results
  const long = (of: string) => formatDate(of, language, 'long')
  const facts = { who, week: formatDate(week.dates[0], language), share: shareTold(results, language) }
  switch (kind) {
    case 'date':
      return say(language, 'promise.head.date', { ...facts, date: long(date!) })
    case 'later':
      return say(language, 'promise.head.later', {
        ...facts,
        end: formatDate(dateAfter(startDate, days - 1), language),
      })
    case 'unsure':
      return say(language, 'promise.head.unsure', { ...facts, date: long(dateAfter(startDate, estimate ?? days - 1)) })
    case 'never':
      return say(language, 'promise.head.never', {
        ...facts,
        rest: formatShare(1 - results.reliabilities[TOLD], language),
      })
    case 'same-day':
    case 'few':
      return say(language, `promise.head.${kind}`, facts)
  }
}

function sameDaySentence(results: PromiseResults, group: PromiseGroup, language: Language): string {
  // the surest of the promises, which all are kept
  const share = formatShare(results.reliabilities.at(-1)!, language)
  return say(language, 'promise.alwaysSameDay', { who: whoOf(group, language), share })
}

/** The week whose applicants are told the longest time, where several have a date. */
function longestSentence(results: PromiseResults, group: PromiseGroup, language: Language): string[] {
  const dated = group.weeks.filter(
    ({ promises }) => promises[TOLD].kind === 'date' && promises[TOLD].withinDays !== null,
  )
  if (dated.length < 2) return []
  const longest = dated.reduce((a, b) => (b.promises[TOLD].withinDays! > a.promises[TOLD].withinDays! ? b : a))
  if (longest === group.weeks[0]) return []
  const { date, withinDays } = longest.promises[TOLD]
  return [
    say(language, 'promise.longest', {
      who: whoOf(group, language),
      week: formatDate(longest.dates[0], language),
      date: formatDate(date!, language),
      days: formatTime(withinDays!, language),
      share: shareTold(results, language),
    }),
  ]
}

function steadySentence(results: PromiseResults, group: PromiseGroup, language: Language): string[] {
  if (group.steady === null) return []
  const facts = { who: whoOf(group, language), share: shareTold(results, language) }
  const [mean, most] = [group.steady.meanDays[TOLD], group.steady.mostDays[TOLD]]
  if (most === 0) return [say(language, 'promise.steadyFree', facts)]
  return [
    say(language, 'promise.steady', { ...facts, mean: formatTime(mean, language), most: formatTime(most, language) }),
  ]
}

/** Share of those of whom it is decided from which on others are told. */
const MANY = 0.01

/** Those to whom the promise is made, and who do not leave: a mean over futures. */
function decidedOf({ failed, kept }: { failed: { mean: number }; kept: number }): number {
  return failed.mean + kept
}

function failsSentence(results: PromiseResults, group: PromiseGroup, given: GivenPromise, language: Language): string {
  const { all } = group.given!
  const facts = { promise: givenInWords(results, given, language), who: whoOf(group, language) }
  if (all.failed.mean === 0) {
    return say(language, 'promise.failsNobody', {
      ...facts,
      replications: formatNumber(results.replications, language),
    })
  }
  return say(language, 'promise.fails', {
    ...facts,
    failed: estimateText(all.failed, language),
    all: formatAbout(decidedOf(all), language),
    share: formatShare(all.failedShare?.mean ?? 0, language),
  })
}

function givenDetails(group: PromiseGroup, language: Language): string[] {
  const { all, weeks } = group.given!
  const who = whoOf(group, language)
  const worst = weeks.reduce((a, b) => (b.failed.mean > a.failed.mean ? b : a))
  const week: PromiseWeek = group.weeks[weeks.indexOf(worst)]
  return [
    ...(worst.failed.mean >= 0.5 && weeks.length > 1
      ? [
          say(language, 'promise.failsWorst', {
            who,
            week: formatDate(week.dates[0], language),
            failed: formatAbout(worst.failed.mean, language),
            all: formatAbout(decidedOf(worst), language),
          }),
        ]
      : []),
    ...(all.undecided > 0 && all.undecided >= MANY * decidedOf(all)
      ? [say(language, 'promise.undecided', { who, count: formatAbout(all.undecided, language) })]
      : []),
    ...(all.left > 0 && all.left >= MANY * decidedOf(all)
      ? [say(language, 'promise.left', { who, count: formatAbout(all.left, language) })]
      : []),
  ]
}
