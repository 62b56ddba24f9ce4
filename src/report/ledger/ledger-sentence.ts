import type { Results } from '../../experiments/results.ts'
import { formatNumber } from '../format.ts'
import { say, type Language } from '../words/say.ts'
import { ledgerOfResults } from './ledger-of-results.ts'
import { ledgerRows, type LedgerRow } from './ledger-rows.ts'

/** How many numbers of the scenario are marked, or how to mark them; null where its text is not known. */
export function ledgerSentence(results: Results, language: Language): string | null {
  const ledger = ledgerOfResults(results)
  if (ledger === null) return null
  const numbers = formatNumber(ledger.numbers, language)
  if (ledger.entries.length === 0) {
    return say(language, 'ledger.none', { numbers, example: say(language, 'ledger.example') })
  }
  const { assumptions, partly, facts } = ledgerRows(ledger)
  return say(language, 'ledger.counts', {
    numbers,
    assumed: formatNumber(numbersIn(assumptions), language),
    facts: formatNumber(numbersIn(facts), language),
    partly: formatNumber(numbersIn(partly), language),
    unmarked: formatNumber(ledger.unmarked, language),
  })
}

const numbersIn = (rows: readonly LedgerRow[]): number =>
  rows.reduce((sum, { entries: [first] }) => sum + first.values.filter(({ isNumber }) => isNumber).length, 0)
