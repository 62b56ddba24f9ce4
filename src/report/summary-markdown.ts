import type { Results } from '../experiments/results.ts'
import { allFigures } from './figures/all-figures.ts'
import { everyFigure, type FigureChoice } from './figures/figure-names.ts'
import { ledgerSentence } from './ledger/ledger-sentence.ts'
import { loneReplication, sayOf } from './lone-replication.ts'
import { manifestFacts } from './manifest-facts.ts'
import { comparisonTables, planTables } from './tables/all-tables.ts'
import { embeddedFigure, factsList, markdownList } from './study-markdown.ts'
import { escapeMarkdown, markdownTable } from './tables/markdown-table.ts'
import { verdict } from './verdict/verdict.ts'
import type { Language } from './words/say.ts'
import { say } from './words/say.ts'

/**
 * The report as Markdown. Figures are embedded as `<folder>/<name>.png`, relative to where the text is kept.
 *
 * @param figures those that have been drawn
 */
export function summaryMarkdown(
  results: Results,
  language: Language,
  { folder = 'figures', figures = everyFigure }: { readonly folder?: string; readonly figures?: FigureChoice } = {},
): string {
  const drawn = Array.from(allFigures(results, language, figures), (figure) => embeddedFigure(figure, folder, language))
  const tables = [
    ...comparisonTables(results, language),
    ...results.plans.flatMap((plan) => planTables(results, plan.name, language)),
  ]
  return [
    `# ${escapeMarkdown(results.scenario.title)}`,
    ...answer(results, language),
    `## ${say(language, 'summaryTables')}`,
    ...tables.map(markdownTable),
    ...(drawn.length === 0 ? [] : [`## ${say(language, 'summaryFigures')}`, ...drawn]),
    `## ${say(language, 'howToRead')}`,
    ...markdownList(howToRead(results, language)),
    `## ${say(language, 'assumptions')}`,
    escapeMarkdown(sayOf(results, language, 'assumptionsText', { replications: results.manifest.replications })),
    ...numbersMarked(results, language),
    `## ${say(language, 'manifest')}`,
    factsList(manifestFacts(results, language)),
    '',
  ].join('\n\n')
}

/** What to know before reading the figures. */
export function howToRead(results: Results, language: Language): string[] {
  if (loneReplication(results) !== null) return [say(language, 'howToReadLonger')]
  const keys = [
    'howToReadBand',
    'howToReadInterval',
    'howToReadDate',
    'howToReadLonger',
    'howToReadReliability',
  ] as const
  return keys.map((key) => say(language, key))
}

/** How many of the numbers of the scenario are marked as assumptions. */
function numbersMarked(results: Results, language: Language): string[] {
  const sentence = ledgerSentence(results, language)
  return sentence === null ? [] : [escapeMarkdown(sentence)]
}

function answer(results: Results, language: Language): string[] {
  const { headline, sentences, warnings } = verdict(results, language)
  return [
    `## ${say(language, 'verdictTitle')}`,
    `**${escapeMarkdown(headline)}**`,
    ...markdownList(sentences),
    `## ${say(language, 'warnings')}`,
    ...(warnings.length === 0 ? [say(language, 'noWarnings')] : markdownList(warnings)),
  ]
}
