import type { Results } from '../../experiments/results.ts'
import { visibleText } from '../../scenario/text/visible-text.ts'
import { comparisonFigures, planFigures } from '../figures/all-figures.ts'
import type { FigureChoice } from '../figures/figure-names.ts'
import { planOf } from '../figures/figure.ts'
import { formatDate } from '../format.ts'
import { ledgerSentence } from '../ledger/ledger-sentence.ts'
import { ledgerTables } from '../ledger/ledger-tables.ts'
import { sayOf } from '../lone-replication.ts'
import { manifestFacts } from '../manifest-facts.ts'
import { howToRead } from '../summary-markdown.ts'
import { comparisonTables, planTables } from '../tables/all-tables.ts'
import type { Table } from '../tables/table.ts'
import { verdict } from '../verdict/verdict.ts'
import { say, type Language } from '../words/say.ts'
import type { Block, ReportDocument, Section } from './document.ts'
import { figureBlock, tableBlock } from './blocks.ts'

/**
 * The report as it is handed in: the decision first, then the figures and tables that compare the plans, then those of
 * the plan that it is about. What is hidden in texts is written out.
 *
 * @param figures those that it has
 */
export function reportDocument(results: Results, language: Language, figures: FigureChoice): ReportDocument {
  const shown = planOf(results)
  const tables = planTables(results, shown.name, language)
  const sections = [
    answer(results, language),
    warnings(results, language),
    {
      heading: say(language, results.comparison === null ? 'summaryFigures' : 'comparisonFigures'),
      blocks: Array.from(comparisonFigures(results, language, figures), figureBlock),
    },
    tableSection(say(language, 'document.comparisonTables'), comparisonTables(results, language)),
    {
      heading: say(language, 'document.planFigures', { plan: visibleText(shown.title) }),
      blocks: Array.from(planFigures(results, shown.name, language, figures), figureBlock),
    },
    tableSection(say(language, 'document.planTables', { plan: visibleText(shown.title) }), tables),
    ledger(results, language),
    methods(results, language),
    manifest(results, language),
  ]
  return {
    language,
    title: visibleText(results.scenario.title),
    subtitle: say(language, 'document.subtitle'),
    coverFacts: coverFacts(results, language),
    sections: sections.filter(({ blocks }) => blocks.length > 0),
  }
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
    { name: say(language, 'manifestScenario'), value: visibleText(made.scenarioFile) },
    ...(made.startedAt === null
      ? []
      : [{ name: say(language, 'document.made'), value: formatDate(made.startedAt.slice(0, 10), language) }]),
  ]
}

function answer(results: Results, language: Language): Section {
  const { headline, sentences } = verdict(results, language)
  return {
    heading: say(language, 'verdictTitle'),
    blocks: [{ kind: 'headline', text: visibleText(headline) }, ...list(sentences)],
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

function methods(results: Results, language: Language): Section {
  const trust = sayOf(results, language, 'assumptionsText', { replications: results.manifest.replications })
  return {
    heading: say(language, 'howToRead'),
    blocks: [
      ...list(howToRead(results, language)),
      { kind: 'heading', text: say(language, 'assumptions') },
      { kind: 'paragraph', text: visibleText(trust) },
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

function tableSection(heading: string, tables: readonly Table[]): Section {
  return { heading, blocks: tables.map(tableBlock), wide: tables.some(({ columns }) => columns.length > MOST_UPRIGHT) }
}

/** Columns that can be read on an upright page. */
const MOST_UPRIGHT = 6

function list(items: readonly string[]): Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', items: items.map(visibleText) }]
}
