import type { Office } from '../../scenario/compiled/office.ts'
import type { OfficeForecast } from './office-forecast.ts'

/** Bytes of a row of the table of requests, with a quarter of free rows and its place in the order at the start. */
const ROW = 110
/** What letters and patience add to a row. */
const ROW_OF_LETTERS = 40
const ROW_OF_PATIENCE = 40
/** A bin of a histogram, and how many are filled at most by usual times. */
const BIN = 14
const BINS = 800
/** A count of requests by two days, and pairs of days for each day of application. */
const PAIR = 12
const PAIRS_A_DAY = 1.5

/** Bytes that a thread needs to make replications of an office: the model, with its requests. */
export function modelBytes(office: Office, { requests }: OfficeForecast): number {
  const { days, classes, services, steps, units, pools, supplies } = office
  const row =
    ROW + (office.letters.length > 0 ? ROW_OF_LETTERS : 0) + (classes.some((c) => c.patience) ? ROW_OF_PATIENCE : 0)
  const aDay =
    60 * (classes.length + services.length) +
    8 * steps.length +
    20 * (units.length + pools.length) +
    8 * supplies.length
  return 400_000 * classes.length + 3000 * units.length + aDay * days + row * requests
}

/** Bytes that are kept of one replication until the results of its plan are made. */
export function outcomeBytes(office: Office, { requests, byKind, pieces, come }: OfficeForecast): number {
  const { days, classes, services, steps, units, supplies } = office
  const bins = (values: number): number => BIN * Math.min(values, BINS)
  const pairs = PAIR * Math.min(come, PAIRS_A_DAY * days)
  const ofServices = services.length * (2000 + 24 * days) + pairs * 2
  const ofClasses = classes.reduce(
    (sum, { letter }) => sum + 1000 + (letter < 0 ? 1 : 2) * (bins(come / classes.length) + bins(requests)),
    0,
  )
  const ofSteps = steps.reduce((sum, _, s) => sum + 300 + 8 * days + bins(pieces[s]), 0)
  return (
    2000 + ofServices + ofClasses + ofSteps + 350 * units.length + 8 * days * supplies.length + 8 * (byKind.outage ?? 0)
  )
}
