import type { Results } from '../../experiments/results.ts'
import { visibleText } from '../../scenario/text/visible-text.ts'
import { comparisonFigures, planFigures } from '../figures/all-figures.ts'
import type { FigureChoice } from '../figures/figure-names.ts'
import { type Figure, type FigureRank, planOf } from '../figures/figure.ts'
import { formatDate } from '../format.ts'
import { ledgerSentence } from '../ledger/ledger-sentence.ts'
import { ledgerTables } from '../ledger/ledger-tables.ts'
import { sayOf } from '../lone-replication.ts'
import { manifestFacts } from '../manifest-facts.ts'
import { howToRead } from '../summary-markdown.ts'
import { comparisonTables, planTables } from '../tables/all-tables.ts'
import { costTable } from '../tables/cost-table.ts'
import { decisionTable } from '../tables/decision-table.ts'
import { planColumns } from '../tables/plan-columns.ts'
import { plansInShortTable } from '../tables/plans-table.ts'
import { promiseDaysTable } from '../tables/promise-days-table.ts'
import { shortTable } from '../tables/short-table.ts'
import type { Table } from '../tables/table.ts'
import { decisionInShort } from '../verdict/decision-in-short.ts'
import { verdict } from '../verdict/verdict.ts'
import { say, type Language } from '../words/say.ts'
import type { Block, ReportDocument, Section } from './document.ts'
import { figureBlock, tableBlock } from './blocks.ts'
import { uprightTables } from './upright-tables.ts'

/**
 * The report as it is handed in: the decision first, then the figures and the tables by which it is made, and in an
 * appendix all that someone needs who checks it. What is hidden in texts is written out.
 *
 * @param figures those that it has
 */
export function reportDocument(results: Results, language: Language, figures: FigureChoice): ReportDocument {
  const drawn: Drawn = {
    ofAll: Array.from(comparisonFigures(results, language, figures)),
    ofPlan: Array.from(planFigures(results, planOf(results).name, language, figures)),
  }
  const sections = [...mainPart(results, drawn, language), ...appendix(results, drawn, language)]
  return {
    language,
    title: visibleText(results.scenario.title),
    subtitle: say(language, 'document.subtitle'),
    coverFacts: coverFacts(results, language),
    sections: sections.filter(({ blocks }) => blocks.length > 0),
  }
}

interface Drawn {
  readonly ofAll: readonly Figure[]
  readonly ofPlan: readonly Figure[]
}

function blocksOf(figures: readonly Figure[], wanted: FigureRank): Block[] {
  return figures.filter(({ rank }) => rank === wanted).map(figureBlock)
}

function mainPart(results: Results, { ofAll, ofPlan }: Drawn, language: Language): Section[] {
  const shown = planOf(results)
  return [
    answer(results, language),
    warnings(results, language),
    {
      heading: say(language, results.comparison === null ? 'summaryFigures' : 'comparisonFigures'),
      blocks: blocksOf(ofAll, 'main'),
    },
    {
      heading: say(language, 'document.planFigures', { plan: visibleText(shown.title) }),
      blocks: blocksOf(ofPlan, 'main'),
      floats: true,
    },
    tableSection(say(language, 'document.tables'), decisionTables(results, language), language),
    trust(results, language),
  ]
}

/** All that is not needed for the decision. */
function appendix(results: Results, { ofAll, ofPlan }: Drawn, language: Language): Section[] {
  const shown = planOf(results)
  const planTitle = say(language, 'document.planTables', { plan: visibleText(shown.title) })
  const parts = [
    words(results, language),
    tableSection(say(language, 'document.comparisonTables'), otherTables(results, language), language),
    tableSection(planTitle, planTables(results, shown.name, language), language),
    { heading: say(language, 'document.moreFigures'), blocks: blocksOf([...ofAll, ...ofPlan], 'detail') },
    ledger(results, language),
    { heading: say(language, 'howToRead'), blocks: list(howToRead(results, language)) },
    manifest(results, language),
  ]
  return [
    {
      heading: say(language, 'document.appendix'),
      blocks: [{ kind: 'paragraph', text: say(language, 'document.appendixIntro') }],
      startsPage: true,
    },
    ...parts.map((part): Section => ({ ...part, isPart: true })),
  ]
}

/** Whose report it is, in a few lines under the title. */
function coverFacts(results: Results, language: Language): ReportDocument['coverFacts'] {
  const { manifest: made, scenario } = results
  return [
    {
      name: say(language, 'document.period'),
      value: say(language, 'dateRange', {
        from: formatDate(scenario.startDate, language),
        to: formatDate(scenario.dates.at(-1)!, language),
      }),
    },
    ...(made.startedAt === null
      ? []
      : [{ name: say(language, 'document.made'), value: formatDate(made.startedAt.slice(0, 10), language, 'plain') }]),
  ]
}

function answer(results: Results, language: Language): Section {
  const { sentences } = verdict(results, language)
  const decision = decisionInShort(results, language)
  return {
    heading: say(language, 'short.title'),
    blocks: [
      ...decision.map((text): Block => ({ kind: 'headline', text: visibleText(text) })),
      ...list(sentences.filter((each) => !decision.includes(each))),
    ],
  }
}

function warnings(results: Results, language: Language): Section {
  return { heading: say(language, 'warnings'), blocks: list(verdict(results, language).warnings) }
}

/** What the numbers of the scenario rest on. */
function ledger(results: Results, language: Language): Section {
  const sentence = ledgerSentence(results, language)
  const told: Block[] = sentence === null ? [] : [{ kind: 'paragraph', text: visibleText(sentence) }]
  return {
    heading: say(language, 'ledger.title'),
    blocks: [...told, ...ledgerTables(results, language).map(tableBlock)],
  }
}

function trust(results: Results, language: Language): Section {
  const text = sayOf(results, language, 'assumptionsText', { replications: results.manifest.replications })
  return { heading: say(language, 'assumptions'), blocks: [{ kind: 'paragraph', text: visibleText(text) }] }
}

/** Of tables that compare plans by two. */
const OF_PAIRS = [
  ['document.word.paired', 'document.meaning.paired'],
  ['document.word.together', 'document.meaning.together'],
  ['document.word.reduction', 'document.meaning.reduction'],
] as const

/** What the words of the appendix mean. */
function words({ plans }: Results, language: Language): Section {
  const keys = [
    ['document.word.replication', 'document.meaning.replication'],
    ['document.word.interval', 'document.meaning.interval'],
    ...(plans.length > 1 ? OF_PAIRS : []),
    ['document.word.wilson', 'document.meaning.wilson'],
    ['document.word.median', 'document.meaning.median'],
    ['document.word.seed', 'document.meaning.seed'],
    ['document.word.hash', 'document.meaning.hash'],
  ] as const
  return {
    heading: say(language, 'document.words'),
    blocks: [
      {
        kind: 'facts',
        facts: keys.map(([word, meaning]) => ({
          name: say(language, word),
          value: say(language, meaning),
        })),
      },
    ],
  }
}

function manifest(results: Results, language: Language): Section {
  const facts = manifestFacts(results, language).map(({ name, value }) => ({ name, value: visibleText(value) }))
  const others = results.plans.length > 1 ? [say(language, 'document.otherPlans')] : []
  return {
    heading: say(language, 'manifest'),
    blocks: [{ kind: 'facts', facts }, ...others.map((text): Block => ({ kind: 'paragraph', text }))],
  }
}

/** The tables that a decision is made by; the whole of them is in the appendix. */
function decisionTables(results: Results, language: Language): Table[] {
  const ofPlans = [decisionTable, plansInShortTable, costTable].map((tableOf) => {
    const table = tableOf(results, language)
    return table && planColumns(table, results, language)
  })
  return [...ofPlans, promiseDaysTable(results, planOf(results), language)]
    .filter((table) => table !== null)
    .map((table) => shortTable(table, language))
}

/** The tables that compare the plans and do not stand in the main part. */
function otherTables(results: Results, language: Language): Table[] {
  const shown = new Set(decisionTables(results, language).map(({ name }) => name))
  return comparisonTables(results, language).filter(({ name }) => !shown.has(name))
}

function tableSection(heading: string, tables: readonly Table[], language: Language): Section {
  return { heading, blocks: tables.flatMap((table) => uprightTables(table, language)).map(tableBlock) }
}

function list(items: readonly string[]): Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', items: items.map(visibleText) }]
}
