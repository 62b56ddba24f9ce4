import type { Results } from '../../experiments/results.ts'
import { escapeHtml } from '../escape-html.ts'
import { ledgerSentence } from '../ledger/ledger-sentence.ts'
import { ledgerTables } from '../ledger/ledger-tables.ts'
import { htmlTable } from '../tables/html-table.ts'
import { say, type Language } from '../words/say.ts'

/** What the numbers of the scenario rest on; nothing where its text is not known. */
export function ledgerSection(results: Results, language: Language): string[] {
  const sentence = ledgerSentence(results, language)
  if (sentence === null) return []
  return [
    `<section class="ledger"><h2>${say(language, 'ledger.title')}</h2>`,
    `<p>${escapeHtml(sentence)}</p>`,
    ...ledgerTables(results, language).map(htmlTable),
    '</section>',
  ]
}
