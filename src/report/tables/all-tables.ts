import type { Results } from '../../experiments/results.ts'
import type { Language } from '../words/say.ts'
import { differencesTable } from './differences-table.ts'
import { plansTable } from './plans-table.ts'
import { servicesTable } from './services-table.ts'
import { suppliesTable } from './supplies-table.ts'
import type { Table } from './table.ts'
import { talliesTable } from './tallies-table.ts'
import { triggersTable } from './triggers-table.ts'
import { unknownsTable } from './unknowns-table.ts'
import { unitsTable } from './units-table.ts'

/** The tables that set the plans side by side. */
export function comparisonTables(results: Results, language: Language): Table[] {
  const criteria = [...new Set([results.comparison?.measure ?? 'waiting', 'waiting', 'cost'] as const)]
  return [
    plansTable(results, language),
    ...criteria.map((criterion) => differencesTable(results, criterion, language)),
  ].filter((table) => table !== null)
}

/** The tables of one plan. */
export function planTables(results: Results, plan: string, language: Language): Table[] {
  return [
    servicesTable(results, plan, language),
    unitsTable(results, plan, language),
    suppliesTable(results, plan, language),
    triggersTable(results, plan, language),
    talliesTable(results, plan, language),
    unknownsTable(results, plan, language),
  ].filter((table) => table !== null)
}
