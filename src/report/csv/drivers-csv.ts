import type { Results } from '../../experiments/results.ts'
import type { DriverResults } from '../../experiments/results/drivers.ts'
import type { CsvTable } from './csv-table.ts'

/**
 * What a planner can learn of each future, a row a replication and plan. Days are counted from the start date, which is
 * 0; an empty cell is not within the horizon, or not of that plan.
 */
export function driversCsv(results: Results): CsvTable {
  const plans = results.plans.map(({ name, drivers, unknowns }) => ({
    name,
    columns: new Map([
      ...(unknowns?.drawn ?? []).map((drawn) => [`${drawn.name}${inUnit(drawn.unit)}`, drawn.values] as const),
      ...(drivers ?? []).map((driver) => [headingOf(driver), driver.values] as const),
    ]),
  }))
  const headings = [...new Set(plans.flatMap(({ columns }) => [...columns.keys()]))]
  const first = results.manifest.replication ?? 0
  const { replications } = results.plans[0].services[0]
  return {
    fileName: 'drivers.csv',
    columns: ['plan', 'replication', ...headings],
    rows: plans.flatMap(({ name, columns }) =>
      replications.meanWait.map((_, r) => [
        name,
        first + r,
        ...headings.map((heading) => columns.get(heading)?.[r] ?? null),
      ]),
    ),
  }
}

const inUnit = (unit: string): string => (unit === '' ? '' : `, ${unit}`)

function headingOf({ kind, name, number }: DriverResults): string {
  switch (kind) {
    case 'outage-ends':
      return `${name} is back${number === null ? '' : ` (outage ${number} of uncertain end)`}, day`
    case 'days-down':
      return `${name} is down, days in all`
    case 'returns':
      return `${name} is back, day`
    case 'comes':
      return `${name} comes, day`
    case 'still-away':
      return `at least ${number} of ${name} are away until, day`
    case 'still-to-come':
      return `at least ${number} of ${name} have not come until, day`
    case 'delivery':
      return `delivery ${number} of ${name} comes, day`
    case 'arrivals':
      return `requests of ${name} per working day`
    default:
      return `failures of ${name}`
  }
}
