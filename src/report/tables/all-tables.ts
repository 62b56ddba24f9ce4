import type { Results } from '../../experiments/results.ts'
import type { Language } from '../words/say.ts'
import { loneReplication } from '../lone-replication.ts'
import { blockedTable } from './blocked-table.ts'
import { causesTable } from './causes-table.ts'
import { costTable } from './cost-table.ts'
import { decisionTable } from './decision-table.ts'
import { differencesTable } from './differences-table.ts'
import { failuresTable } from './failures-table.ts'
import { groupsTable } from './groups-table.ts'
import { loadTable } from './load-table.ts'
import { planColumns } from './plan-columns.ts'
import { plansTable } from './plans-table.ts'
import { selectionTable } from './selection-table.ts'
import { servicesTable } from './services-table.ts'
import { stepsTable } from './steps-table.ts'
import { suppliesTable } from './supplies-table.ts'
import { shortTable } from './short-table.ts'
import type { Table } from './table.ts'
import { talliesTable } from './tallies-table.ts'
import { triggersTable } from './triggers-table.ts'
import { unknownsTable } from './unknowns-table.ts'
import { unitsTable } from './units-table.ts'

/** The tables that set the plans side by side. */
export function comparisonTables(results: Results, language: Language): Table[] {
  const criteria = ['gone', 'waiting', 'office-cost', 'waiting-cost', 'lost'] as const
  const isLone = loneReplication(results) !== null
  return [
    ...[selectionTable, decisionTable, plansTable, costTable].map((tableOf) => {
      const table = tableOf(results, language)
      return table && planColumns(table, results, language)
    }),
    ...criteria.map((criterion) => (isLone ? null : differencesTable(results, criterion, language))),
    failuresTable(results, language),
  ]
    .filter((table) => table !== null)
    .map((table) => shortTable(table, language))
}

/** The tables of one plan. */
export function planTables(results: Results, plan: string, language: Language): Table[] {
  return [
    servicesTable(results, plan, language),
    groupsTable(results, plan, language),
    stepsTable(results, plan, language),
    causesTable(results, plan, language),
    loadTable(results, plan, language),
    unitsTable(results, plan, language),
    blockedTable(results, plan, language),
    suppliesTable(results, plan, language),
    triggersTable(results, plan, language),
    talliesTable(results, plan, language),
    unknownsTable(results, plan, language),
  ]
    .filter((table) => table !== null)
    .map((table) => shortTable(table, language))
}
