import type { Results } from '../../experiments/results.ts'
import { ledgerOf } from '../../scenario/ledger/ledger-of.ts'
import type { Ledger } from '../../scenario/ledger/ledger.ts'

/** The ledger of the scenario of which results were made; null where its text is not with them, or cannot be read. */
export function ledgerOfResults({ manifest }: Results): Ledger | null {
  const { scenarioFile, scenarioText, extendedTexts = [] } = manifest
  return ledgerOf([{ file: scenarioFile, text: scenarioText }, ...extendedTexts])
}
