import type { Results } from '../../experiments/results.ts'
import { escapeHtml } from '../escape-html.ts'
import { ledgerSentence } from '../ledger/ledger-sentence.ts'
import { ledgerTables } from '../ledger/ledger-tables.ts'
import { say, type Language } from '../words/say.ts'
import { foldedTable } from './folded-table.ts'
import type { PageSection } from './page-section.ts'

/** What the numbers of the scenario rest on; nothing where its text is not known. */
export function ledgerSections(results: Results, language: Language): PageSection[] {
  const sentence = ledgerSentence(results, language)
  if (sentence === null) return []
  const tables = ledgerTables(results, language).map((table) => foldedTable(table))
  return [
    {
      id: 'ledger',
      title: say(language, 'ledger.title'),
      html: [`<p>${escapeHtml(sentence)}</p>`, ...tables].join('\n'),
    },
  ]
}
