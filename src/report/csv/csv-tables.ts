import type { Results } from '../../experiments/results.ts'
import { bindingCsv } from './binding-csv.ts'
import type { CsvTable } from './csv-table.ts'
import { dailyCsv } from './daily-csv.ts'
import { daysCsv } from './days-csv.ts'
import { driversCsv } from './drivers-csv.ts'
import { lettersCsv } from './letters-csv.ts'
import { plansCsv } from './plans-csv.ts'
import { replicationsCsv } from './replications-csv.ts'
import { stepsCsv } from './steps-csv.ts'
import { unitsCsv } from './units-csv.ts'
import { waitsCsv } from './waits-csv.ts'

/**
 * The tidy tables of a report: daily.csv, waits.csv, letters.csv, units.csv, binding.csv, steps.csv, plans.csv,
 * replications.csv and drivers.csv; and days.csv, which is wide.
 */
export function csvTables(results: Results): CsvTable[] {
  return [
    dailyCsv(results),
    daysCsv(results),
    waitsCsv(results),
    lettersCsv(results),
    unitsCsv(results),
    bindingCsv(results),
    stepsCsv(results),
    plansCsv(results),
    replicationsCsv(results),
    driversCsv(results),
  ]
}
