import type { AskFindings, CriterionFindings } from '../../experiments/asking/ask-findings.ts'
import type { CsvTable } from '../csv/csv-table.ts'
import { formatNumber, formatShare } from '../format.ts'
import type { StudyAnswer } from '../study-answer.ts'
import { say, type Language } from '../words/say.ts'
import { askFigure } from './ask-figure.ts'
import { askTable } from './ask-table.ts'
import { gainInWords, mostInWords } from './gain-in-words.ts'
import { planTitle } from './plan-title.ts'
import { ruleInWords } from './rule-in-words.ts'
import { headed } from '../csv/headed.ts'

/** With fewer futures small values are lost in chance. */
const ENOUGH = 200

/** Which phone call to make, in words, a table and a figure. */
export function askAnswer(findings: AskFindings, seed: number, language: Language): StudyAnswer {
  const [main, ...others] = findings.criteria
  return {
    title: say(language, 'askTitle', { scenario: findings.title }),
    headline: headline(findings, main, language),
    sentences: [
      ...sentences(findings, main, language),
      ...others.map((criterion) => otherCriterion(findings, criterion, language)),
    ],
    warnings: warnings(findings, language),
    tables: [askTable(findings, language)],
    figures: [askFigure(findings, main, seed, language)],
    csv: [askCsv(findings)],
  }
}

/** Unknowns that are shown to be worth knowing, the most valuable first. */
function worthKnowing({ each }: CriterionFindings): number[] {
  const shown = each.flatMap(({ gain }, u) => (gain.low > 0 ? [u] : []))
  return shown.sort((a, b) => each[b].gain.value - each[a].gain.value || a - b)
}

function headline(findings: AskFindings, main: CriterionFindings, language: Language): string {
  const [first] = worthKnowing(main)
  const by = say(language, `askBy.${main.criterion}`)
  if (first === undefined) {
    const plan = planTitle(findings, main.best)
    const count = formatNumber(findings.replications, language)
    const none =
      main.criterion === 'goal' && allMeetAlike(findings)
        ? allAlike(findings, language)
        : say(language, 'askNone', { plan, by, count })
    return [none, ...perhaps(findings, main, language)].join(' ')
  }
  const { gain } = main.each[first]
  const { pricePerDay } = findings
  const asDays =
    main.criterion !== 'money' || pricePerDay === null
      ? ''
      : say(language, 'askAsDays', { days: formatNumber(gain.value / pricePerDay, language) })
  return say(language, 'askFirst', {
    name: findings.unknowns[first].name,
    gain: gainInWords(gain, main.criterion, findings, language),
    asDays,
  })
}

function allMeetAlike({ meetsGoal }: AskFindings): boolean {
  return meetsGoal !== null && meetsGoal.every((share) => share === meetsGoal[0])
}

/** Where no plan meets the goal more often than another: none is the one to choose by that. */
function allAlike({ meetsGoal, replications }: AskFindings, language: Language): string {
  const [share] = meetsGoal!
  const key = share === 1 ? 'askAllMeet' : share === 0 ? 'askNoneMeets' : 'askMeetAlike'
  return say(language, key, { count: formatNumber(replications, language), share: formatShare(share, language) })
}

/** The unknown that looks most worth knowing, though chance may do that, and how many futures would tell. */
function perhaps(findings: AskFindings, { criterion, each }: CriterionFindings, language: Language): string[] {
  const looking = each.flatMap(({ gain, futuresNeeded }, u) =>
    futuresNeeded === null ? [] : [{ gain, futuresNeeded, u }],
  )
  if (looking.length === 0) return []
  const { gain, futuresNeeded, u } = looking.reduce((most, other) =>
    other.gain.value > most.gain.value ? other : most,
  )
  return [
    say(language, 'askPerhaps', {
      name: findings.unknowns[u].name,
      gain: gainInWords(gain, criterion, findings, language),
      count: formatNumber(futuresNeeded, language),
      option: `--replications ${futuresNeeded}`,
    }),
  ]
}

function sentences(findings: AskFindings, main: CriterionFindings, language: Language): string[] {
  const { criterion } = main
  const [first, ...more] = worthKnowing(main)
  const rule = first === undefined ? null : ruleInWords(findings, first, main.each[first], language)
  const idle = main.each.flatMap(({ gain }, u) => (gain.low > 0 ? [] : [{ gain, name: findings.unknowns[u].name }]))
  const without = { plan: planTitle(findings, main.best), by: say(language, `askBy.${criterion}`) }
  return [
    ...(first === undefined ? [] : [say(language, 'askWithout', without)]),
    ...(rule === null ? [] : [rule]),
    ...more.map((u) =>
      say(language, 'askAlso', {
        name: findings.unknowns[u].name,
        gain: gainInWords(main.each[u].gain, criterion, findings, language),
      }),
    ),
    ...idle.map(({ gain, name }) =>
      say(language, 'askNothing', {
        names: `“${name}”`,
        most: mostInWords(gain, criterion, findings, language),
      }),
    ),
    say(language, 'askBound', {
      together: gainInWords(main.together, criterion, findings, language),
      everything: gainInWords(main.everything, criterion, findings, language),
    }),
  ]
}

function otherCriterion(findings: AskFindings, other: CriterionFindings, language: Language): string {
  const { criterion, each, best } = other
  const facts = { by: say(language, `askBy.${criterion}`), plan: planTitle(findings, best) }
  const [first] = worthKnowing(other)
  if (first === undefined) {
    if (criterion === 'goal' && allMeetAlike(findings)) return allAlike(findings, language)
    const most = each.reduce((high, { gain }) => (gain.high > high.high ? gain : high), each[0].gain)
    return say(language, 'askOther.no', { ...facts, most: mostInWords(most, criterion, findings, language) })
  }
  const gain = gainInWords(each[first].gain, criterion, findings, language)
  return say(language, 'askOther.yes', { ...facts, name: findings.unknowns[first].name, gain })
}

function warnings({ replications, notGone, loses }: AskFindings, language: Language): string[] {
  return [
    ...(replications < ENOUGH ? [say(language, 'askFewFutures', { count: replications, enough: ENOUGH })] : []),
    ...(notGone > 0 ? [say(language, 'askNotGone')] : []),
    ...(loses ? [say(language, 'askLoses')] : []),
  ]
}

function askCsv({ criteria, unknowns }: AskFindings): CsvTable {
  return {
    fileName: 'ask.csv',
    ...headed(['criterion', 'known', 'worth', 'low', 'high', 'share_of_spread']),
    rows: criteria.flatMap(({ criterion, each, together, everything }) => [
      ...each.map(({ gain: { value, low, high }, share }, u) => {
        return [criterion, unknowns[u].name, value, low, high, share?.value ?? null]
      }),
      [criterion, '(all unknowns)', together.value, together.low, together.high, null],
      [criterion, '(everything)', everything.value, everything.low, everything.high, null],
    ]),
  }
}
