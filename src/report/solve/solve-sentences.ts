import type { SettingFacts, SolveResults } from '../../experiments/solve/solve-results.ts'
import { estimateText, formatEstimate, formatNumber, formatShare, inCurrency } from '../format.ts'
import { joinAnd } from '../words/join-and.ts'
import { say, type Language } from '../words/say.ts'
import { askedChoice } from './asked-choice.ts'
import { dateOf } from './facts-words.ts'
import { choiceWords, listedChoices, settingWords, valueWords } from './setting-words.ts'

/** The answer in one sentence. */
export function solveHeadline(results: SolveResults, language: Language): string {
  const { answer, reached, counts, question, before } = results
  if (answer === null) return say(language, 'solve.nothing')
  const setting = answerWords(results, language)
  const goal = goalWords(results, language)
  if (reached === null) return say(language, 'solve.notYet', { setting })
  if (reached === 'open') return say(language, 'solve.open', { setting, goal })
  if (reached === 'no') {
    const count = formatNumber(counts.settings, language)
    return areAllShown(results)
      ? say(language, 'solve.no', { count, goal, setting })
      : say(language, 'solve.noneFound', { goal, setting })
  }
  const { asked } = question
  if (asked.kind === 'least' || asked.kind === 'latest') {
    const choice = askedChoice(results)!
    const facts = { choice: choice.title, value: valueWords(choice, answer.choices[choice.name], language), goal }
    if (before === null) return say(language, `solve.${asked.kind}All`, facts)
    if (before.answer === 'no') return say(language, `solve.${asked.kind}`, facts)
    return say(language, 'solve.nextOpen', {
      ...facts,
      before: valueWords(choice, before.choices[choice.name], language),
    })
  }
  const isSure = counts.rivals === 0 && counts.isOfSearch && results.method === 'screening'
  if (asked.kind === 'cheapest')
    return say(language, isSure ? 'solve.cheapest' : 'solve.cheapestFound', { goal, setting })
  if (wantsNothing(question))
    return say(language, isSure ? 'solve.earliestNoGoal' : 'solve.earliestFoundNoGoal', { setting })
  return say(language, isSure ? 'solve.earliest' : 'solve.earliestFound', { goal, setting })
}

/** What else is to be said: how surely, what it costs, what rests on what. */
export function solveSentences(results: SolveResults, language: Language): string[] {
  const { answer, reached } = results
  if (answer === null) return [effort(results, language)]
  return [
    ...factSentences(results, answer, language),
    ...(reached === null ? [] : [...sureness(results, language), ...howFound(results, language)]),
    ...idleSentence(results, language),
    ...stillNormalSentence(results, language),
    ...contextSentences(results, language),
    effort(results, language),
  ]
}

function answerWords(results: SolveResults, language: Language): string {
  const { choices: chosen } = results.answer!
  const choice = askedChoice(results)
  return choice === null
    ? settingWords(chosen, results.choices, results.defaults, language)
    : choiceWords(choice, chosen[choice.name], language)
}

function wantsNothing({ wanted: { goneBy, share, budget } }: SolveResults['question']): boolean {
  return goneBy === null && share === null && budget === null
}

/** "the backlog gone by 1 May with 80 % probability and at most IDR 20,000,000 for the office"; '' when nothing is wanted. */
function goalWords({ question: { wanted }, scenario }: SolveResults, language: Language): string {
  const { goneBy, share, budget } = wanted
  const { service, currency } = scenario
  const conditions = [
    ...(goneBy === null
      ? []
      : [
          say(language, 'goal.gone-by', {
            service,
            date: dateOf(goneBy.day, scenario, language),
            probability: formatShare(goneBy.probability, language),
          }),
        ]),
    ...(share === null ? [] : [say(language, 'goal.ready-within', { share: formatShare(share, language), service })]),
    ...(budget === null
      ? []
      : [say(language, 'goal.budget', { money: inCurrency(currency, formatNumber(budget, language)) })]),
  ]
  return joinAnd(conditions, language)
}

/** Whether every setting was compared, and shown to miss what is wanted. */
function areAllShown({ counts }: SolveResults): boolean {
  return counts.compared === counts.settings && counts.misses === counts.settings
}

function factSentences({ scenario, question }: SolveResults, answer: SettingFacts, language: Language): string[] {
  const { service, currency } = scenario
  const { goneBy } = question.wanted
  const share = (value: number) => formatShare(value, language)
  const { day, officeCost, waitingDays } = answer
  const waiting = formatEstimate(waitingDays, language).mean
  return [
    ...(goneBy === null || answer.goneBy === null
      ? []
      : [
          say(language, 'solve.chance', {
            ...{ service, date: dateOf(goneBy.day, scenario, language), count: formatNumber(answer.futures, language) },
            ...{ share: share(answer.goneBy.value), low: share(answer.goneBy.low), high: share(answer.goneBy.high) },
          }),
        ]),
    daySentence(day, { scenario, question }, language),
    ...(question.wanted.share === null || answer.withinTarget === null
      ? []
      : [
          say(language, 'solve.share', {
            share: share(answer.withinTarget.value),
            low: share(answer.withinTarget.low),
            high: share(answer.withinTarget.high),
          }),
        ]),
    officeCost.mean === 0 && officeCost.halfWidth === 0
      ? say(language, 'solve.costFree', { waiting })
      : say(language, 'solve.cost', {
          cost: inCurrency(currency, estimateText(officeCost, language)),
          waiting,
        }),
  ]
}

function daySentence(
  day: SettingFacts['day'],
  { scenario, question }: Pick<SolveResults, 'scenario' | 'question'>,
  language: Language,
): string {
  const probability = formatShare(question.probability, language)
  const date = (value: number) => dateOf(value, scenario, language)
  if (day.value === null) return say(language, 'solve.dayLater', { probability, date: date(scenario.days - 1) })
  const { low, high } = day
  const interval =
    low === null
      ? ''
      : high === null
        ? say(language, 'solve.dayFrom', { from: date(low) })
        : low === high
          ? ''
          : say(language, 'betweenEnds', { low: date(low), high: date(high) })
  return say(language, 'solve.day', { probability, date: date(day.value), interval })
}

/** What is shown, and what only was not. */
function sureness(results: SolveResults, language: Language): string[] {
  const { reached, before, counts } = results
  const confidence = formatShare(results.confidence, language)
  if (reached === 'no') {
    const count = formatNumber(counts.settings, language)
    const misses = formatNumber(counts.misses, language)
    if (areAllShown(results)) return [say(language, 'solve.missesShown', { count, confidence })]
    return counts.compared === 0 ? [] : [say(language, 'solve.missesOpen', { count, misses })]
  }
  if (reached !== 'yes' || wantsNothing(results.question)) return []
  const setting = answerWords(results, language)
  const choice = askedChoice(results)
  const beforeWords =
    before === null || choice === null ? '' : choiceWords(choice, before.choices[choice.name], language)
  const what = [
    say(language, 'solve.sureMeets', { setting }),
    ...(before?.answer === 'no' ? [say(language, 'solve.sureBefore', { before: beforeWords })] : []),
  ]
  return [
    say(language, 'solve.sureAlone', { confidence, what: joinAnd(what, language) }),
    ...(before?.answer === 'yes' ? [say(language, 'solve.beforeDoes', { before: beforeWords })] : []),
    ...(before?.answer === 'undecided'
      ? [
          say(language, 'solve.beforeOpen', {
            before: beforeWords,
            budget: formatNumber(results.futures.budget, language),
          }),
        ]
      : []),
  ]
}

function howFound(results: SolveResults, language: Language): string[] {
  const { counts, method, question, reached } = results
  const asked = askedChoice(results)
  if (asked !== null) {
    return [say(language, method === 'bisection' ? 'solve.halved' : 'solve.screened', { choice: asked.title })]
  }
  const number = (value: number) => formatNumber(value, language)
  const others = {
    count: number(counts.misses + counts.noBetter + counts.rivals),
    misses: number(counts.misses),
    noBetter: number(counts.noBetter),
    rivals: number(counts.rivals),
  }
  return [
    ...(method === 'R-SPLINE'
      ? [say(language, 'solve.someOnly', { settings: number(counts.settings), looked: number(counts.looked) })]
      : reached === 'no' || counts.settings === 1
        ? []
        : [say(language, wantsNothing(question) ? 'solve.othersNoGoal' : 'solve.others', others)]),
    ...(reached === 'yes' && !counts.isOfSearch ? [say(language, 'solve.notFirst')] : []),
  ]
}

function idleSentence({ idle, answer, choices }: SolveResults, language: Language): string[] {
  if (idle.choices.length === 0 || answer === null) return []
  const named = choices.filter(({ name }) => idle.choices.includes(name))
  return [
    say(language, 'solve.idle', {
      choices: joinAnd(
        named.map((choice) => choiceWords(choice, answer.choices[choice.name], language)),
        language,
      ),
      count: formatNumber(idle.futures, language),
    }),
  ]
}

function stillNormalSentence({ stillNormal, scenario }: SolveResults, language: Language): string[] {
  if (stillNormal === null || 'problem' in stillNormal) return []
  const { later, day, futures, chance } = stillNormal
  const share = (value: number) => formatShare(value, language)
  return [
    say(language, 'solve.stillNormal', {
      ...{ days: later, date: dateOf(day, scenario, language) },
      ...{ count: formatNumber(futures, language), share: share(chance.value) },
      ...{ low: share(chance.low), high: share(chance.high) },
    }),
  ]
}

function contextSentences({ held, choices, answer, question: { asked } }: SolveResults, language: Language): string[] {
  const isHeld = Object.keys(held).length > 0
  const others = choices.filter(({ name }) => 'choice' in asked && name !== asked.choice && !Object.hasOwn(held, name))
  return [
    ...(isHeld ? [say(language, 'solve.held', { setting: listedChoices(held, choices, language) })] : []),
    ...(others.length === 0
      ? []
      : [
          say(language, 'solve.defaults', {
            setting: listedChoices(answer!.choices, others, language),
          }),
        ]),
  ]
}

function effort({ futures }: SolveResults, language: Language): string {
  const number = (value: number) => formatNumber(value, language)
  const { search, tested, all, budget } = futures
  return say(language, search + tested > budget ? 'solve.effortOver' : 'solve.effort', {
    search: number(search),
    tested: number(tested),
    more: number(all - search - tested),
    all: number(all),
    budget: number(budget),
  })
}
