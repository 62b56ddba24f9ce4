import type { Results } from '../../experiments/results.ts'
import type { DriverResults } from '../../experiments/results/drivers.ts'
import type { CsvTable } from './csv-table.ts'
import { asNamed, headed, type MadeHeading } from './headed.ts'

/**
 * What a planner can learn of each future, a row a replication and plan. Days are counted from the start date, which is
 * 0; an empty cell is not within the horizon, or not of that plan.
 */
export function driversCsv(results: Results): CsvTable {
  const plans = results.plans.map(({ name, drivers, unknowns }) => ({
    name,
    columns: [
      ...(unknowns?.drawn ?? []).map(
        ({ name: unknown, unit, values }) => [asNamed(`${unknown}${inUnit(unit)}`), values] as const,
      ),
      ...(drivers ?? []).map((driver) => [headingOf(driver), driver.values] as const),
    ],
  }))
  const headings = new Map(plans.flatMap(({ columns }) => columns.map(([heading]) => [heading.en, heading])))
  const first = results.manifest.replication ?? 0
  const { replications } = results.plans[0].services[0]
  return {
    fileName: 'drivers.csv',
    ...headed(['plan', 'replication', ...headings.values()]),
    rows: plans.flatMap(({ name, columns }) => {
      const values = new Map(columns.map(([heading, drawn]) => [heading.en, drawn]))
      return replications.meanWait.map((_, r) => [
        name,
        first + r,
        ...Array.from(headings.keys(), (heading) => values.get(heading)?.[r] ?? null),
      ])
    }),
  }
}

const inUnit = (unit: string): string => (unit === '' ? '' : `, ${unit}`)

function headingOf({ kind, name, number }: DriverResults): MadeHeading {
  switch (kind) {
    case 'outage-ends':
      return {
        en: `${name} is back${number === null ? '' : ` (outage ${number} of uncertain end)`}, day`,
        id: `${name} pulih${number === null ? '' : ` (gangguan ke-${number} yang belum pasti akhirnya)`}, hari ke-`,
      }
    case 'days-down':
      return { en: `${name} is down, days in all`, id: `${name} terputus, jumlah hari` }
    case 'returns':
      return { en: `${name} is back, day`, id: `${name} kembali, hari ke-` }
    case 'comes':
      return { en: `${name} comes, day`, id: `${name} datang, hari ke-` }
    case 'still-away':
      return {
        en: `at least ${number} of ${name} are away until, day`,
        id: `sedikitnya ${number} dari ${name} pergi sampai, hari ke-`,
      }
    case 'still-to-come':
      return {
        en: `at least ${number} of ${name} have not come until, day`,
        id: `sedikitnya ${number} dari ${name} belum datang sampai, hari ke-`,
      }
    case 'delivery':
      return { en: `delivery ${number} of ${name} comes, day`, id: `kiriman ke-${number} ${name} datang, hari ke-` }
    case 'arrivals':
      return { en: `requests of ${name} per working day`, id: `permohonan ${name} per hari kerja` }
    default:
      return { en: `failures of ${name}`, id: `kerusakan ${name}` }
  }
}
