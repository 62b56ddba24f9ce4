import type { Measure } from '../../experiments/sweep/measures.ts'
import type { PairResults, PriceResults } from '../../experiments/sweep/sweep-results.ts'
import { isShown } from '../../experiments/results/is-shown.ts'
import type { Crossing } from '../../statistics/sign-regions.ts'
import { capitalised, estimateText, formatNumber, formatShare, inCurrency } from '../format.ts'
import { withUnit } from '../format-time.ts'
import { joinAnd } from '../words/join-and.ts'
import { say, type Language } from '../words/say.ts'
import { changesOfBest, leastThroughout } from './least-plan.ts'
import type { SweepView } from './sweep-view.ts'

/** Plans whose prices of a day are told in sentences; of more they stand in the table. */
const PLANS_IN_SENTENCES = 6
/** Places that are not shown and yet told. */
const MOST_UNSHOWN = 3
/** With fewer futures an answer is a first impression. */
const FEW = 30

/** The answer of a sweep in a sentence. */
export function sweepHeadline(view: SweepView): string {
  const { results, money, language } = view
  const [input] = view.inputs
  const compared = results.pairs.filter(({ measure }) => measure === money)
  if (results.best.length > 0 && results.plans.length > 1) return bestOfCells(view)
  if (compared.length === 0) return spanOfDates(view)
  const [change] = changesOfBest(view)
  if (change !== undefined) return turnSentence(view, change.pair, change.crossing)
  if (compared.every(({ isSame }) => isSame)) return say(language, 'sweep.same')
  const plan = leastThroughout(view)
  const range = input.range()
  return plan === null
    ? say(language, `sweep.noBest.${money}`, { range })
    : say(language, `sweep.best.${money}`, { range, plan: view.titleOf(plan) })
}

/** What else there is to say than the headline: dates, where plans take each other's place, what each further day changes. */
export function sweepSentences(view: SweepView, headline: string): string[] {
  const { results, language } = view
  const [input] = view.inputs
  const turns = results.pairs.flatMap((pair) => pair.crossings.map((crossing) => turnSentence(view, pair, crossing)))
  const none = say(language, 'sweep.noTurn', { from: input.first(), to: input.last() })
  const sentences = [
    spanOfDates(view),
    ...turns,
    ...unshownTurns(view),
    ...(results.pairs.length > 0 && !results.pairs.every(({ isSame }) => isSame) ? [none] : []),
    ...priceSentences(view),
  ]
  return sentences.filter((sentence) => sentence !== headline)
}

/** What stands against trusting it. */
export function sweepWarnings(view: SweepView): string[] {
  const { results, language } = view
  const { cells, replications } = results
  const open = cells.map(({ notGone }) => notGone / replications)
  const mostOpen = open.reduce((most, share) => Math.max(most, share), 0)
  const lost = cells.reduce((most, { means }) => Math.max(most, means.lost?.mean ?? 0), 0)
  return [
    ...results.untouched.map(({ plan, input }) =>
      say(language, 'sweep.untouched', { input, plan: view.titleOf(plan) }),
    ),
    ...(replications < FEW ? [say(language, 'sweep.thin', { count: replications })] : []),
    ...(mostOpen === 0 ? [] : [say(language, 'sweep.notGone', { share: formatShare(mostOpen, language) })]),
    ...(lost === 0 ? [] : [say(language, 'sweep.losses', { most: formatNumber(lost, language, lost < 10 ? 1 : 0) })]),
  ]
}

/** Between which dates the backlog is gone with 80 % probability. */
function spanOfDates(view: SweepView): string {
  const { results, language } = view
  const { service } = results.scenario
  const days = results.cells.map(({ gone80 }) => gone80.value)
  const known = days.filter((day) => day !== null).toSorted((a, b) => a - b)
  const [first] = known
  const names = view.names()
  const what = results.plans.length === 1 ? names : say(language, 'sweep.planAnd', { inputs: names })
  const last = view.lastDate()
  if (first === undefined) return say(language, 'sweep.spanNever', { service, last })
  if (known.length < days.length)
    return say(language, 'sweep.spanOpen', { service, what, first: view.date(first), last })
  const latest = known[known.length - 1]
  if (first === latest) return say(language, 'sweep.spanOne', { service, what, date: view.date(first) })
  return say(language, 'sweep.span', { service, what, first: view.date(first), last: view.date(latest) })
}

/** "Up to" where the sign is shown from the first value to the place, and from there to the last. */
function turnSentence(view: SweepView, { measure, first, second, regions }: PairResults, crossing: Crossing): string {
  const { language } = view
  const { at, interval } = view.inputs[0].place(crossing)
  const [before, after] = (crossing.before < 0 ? [first, second] : [second, first]).map((name) => view.titleOf(name))
  const compared = measure as 'money' | 'office-cost' | 'gone' | 'waiting'
  if (regions.length === 3) return say(language, `sweep.turn.${compared}`, { at, interval, before, after })
  return say(language, 'sweep.turnAt', { at, interval, before, after, less: say(language, `sweep.less.${compared}`) })
}

/** Where another plan would cost less by the means alone. */
function unshownTurns(view: SweepView): string[] {
  const { results, money, language } = view
  return results.pairs
    .filter(({ measure }) => measure === money)
    .flatMap(({ first, second, notShown }) =>
      notShown.map(({ at, before: sign }) => {
        const [before, after] = (sign < 0 ? [first, second] : [second, first]).map((name) => view.titleOf(name))
        const less = say(language, `sweep.less.${money}`)
        return say(language, 'sweep.maybe', { before, after, at: view.inputs[0].near(at), less })
      }),
    )
    .slice(0, MOST_UNSHOWN)
}

/** How often each plan is the one that costs least. */
function bestOfCells(view: SweepView): string {
  const { results, money, language } = view
  const { best, plans } = results
  const counted = plans
    .map(({ name }) => ({ name, own: best.filter(({ plan }) => plan === name) }))
    .filter(({ own }) => own.length > 0)
    .toSorted((a, b) => b.own.length - a.own.length)
  const parts = counted.map(({ name, own }) => {
    const where = say(language, 'sweep.cells', {
      count: own.length,
      all: best.length,
      shown: own.filter(({ isShown }) => isShown).length,
    })
    return say(language, `sweep.cellsBest.${money}`, { plan: view.titleOf(name), where })
  })
  return `${capitalised(parts.join('; '))}.`
}

/** What each further day changes, under each plan; only of inputs that are a time. */
function priceSentences(view: SweepView): string[] {
  const { results, language } = view
  const [input] = view.inputs
  const unit = input.timeUnit()
  if (unit === null || results.plans.length > PLANS_IN_SENTENCES) return []
  return results.plans.flatMap(({ name, title: plan }) => {
    const own = results.prices.filter((price) => price.plan === name)
    if (own.length === 0) return []
    const parts = joinAnd(priceParts(own, results.scenario.currency, language), language)
    return [say(language, 'sweep.price', { plan, unit, from: input.first(), to: input.last(), parts })]
  })
}

type Priced = 'gone' | 'requests' | 'waiting' | 'office-cost' | 'money'

function priceParts(prices: readonly PriceResults[], currency: string, language: Language): string[] {
  const told = prices.filter(({ overall }) => isShown(overall))
  const untold = prices.filter(({ overall }) => !isShown(overall))
  const parts = told.map(({ measure, overall }) => {
    const size = { mean: Math.abs(overall.mean), halfWidth: overall.halfWidth }
    const value = priceText(measure, estimateText(size, language), currency, language)
    return say(language, `sweep.part.${measure as Priced}.${overall.mean > 0 ? 'more' : 'less'}`, { value })
  })
  if (untold.length === 0) return parts
  const what = joinAnd(
    untold.map(({ measure }) => say(language, `sweep.short.${measure as Priced}`)),
    language,
  )
  return [...parts, say(language, 'sweep.part.none', { what })]
}

function priceText(measure: Measure, value: string, currency: string, language: Language): string {
  if (measure === 'gone') return withUnit(value, 'days', language)
  return measure === 'money' || measure === 'office-cost' ? inCurrency(currency, value) : value
}
