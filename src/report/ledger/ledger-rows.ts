import type { Ledger, LedgerEntry } from '../../scenario/ledger/ledger.ts'
import { groupedBy } from '../../scenario/text/grouped-by.ts'

/** What is marked at one place: as an assumption, as a fact, or partly as one and partly as the other. */
export interface LedgerRow {
  /** One, or the fact and then the assumption. */
  readonly entries: readonly [LedgerEntry, ...LedgerEntry[]]
}

export interface LedgerRows {
  readonly assumptions: readonly LedgerRow[]
  readonly partly: readonly LedgerRow[]
  readonly facts: readonly LedgerRow[]
}

export function ledgerRows({ entries }: Ledger): LedgerRows {
  const places = groupedBy(entries, ({ file, path }) => JSON.stringify([file, path]))
  const rows: Record<keyof LedgerRows, LedgerRow[]> = { assumptions: [], partly: [], facts: [] }
  for (const marked of places.values()) {
    const fact = marked.find(({ kind }) => kind === 'fact')
    const assumption = marked.find(({ kind }) => kind === 'assumption')
    if (fact && assumption) rows.partly.push({ entries: [fact, assumption] })
    else if (fact) rows.facts.push({ entries: [fact] })
    else if (assumption) rows.assumptions.push({ entries: [assumption] })
  }
  return rows
}
