import { OfficeModel } from '../../src/office/office-model.ts'
import { Observer } from '../../src/office/kernel/observer.ts'
import type { ReplicationOutcome } from '../../src/office/statistics/replication-outcome.ts'
import { arrivalFacts } from '../../src/scenario/read-back/arrival-facts.ts'
import { startDayOf } from '../../src/scenario/read-back/run-facts.ts'
import type { Office } from '../../src/scenario/compiled/office.ts'
import type { CheckedScenario } from '../../src/scenario/read-scenario.ts'
import { MINUTES_PER_DAY } from '../../src/time/minutes.ts'

/** Larger offices are read only. */
const SMALL = { days: 400, requests: 2000, units: 100 }

/** So many things an observer hears of a run before it is left. */
const MOST_HEARD = 40_000

/** Runs one replication of one plan of a small scenario: what its books do not balance; null when it is not small. */
export function faultsOfRun({ plans }: CheckedScenario): string[] | null {
  const office = plans.at(-1)?.office
  if (office === undefined || !isSmall(office)) return null
  try {
    return faultsOfBooks(office, new OfficeModel(office).run(1, 0, hearingUpTo(MOST_HEARD)))
  } catch (error) {
    if (error instanceof HeardEnough) return null
    throw error
  }
}

function isSmall(office: Office): boolean {
  if (office.days > SMALL.days || office.units.length > SMALL.units) return false
  const startDay = startDayOf(office)
  const requests = office.services.map((service) => {
    const { inRun, batches, waiting } = arrivalFacts(office, service, [], startDay)
    const inBatches = batches.map(({ size, times }) => size * times)
    return sum([inRun, ...inBatches, ...waiting.map(({ count }) => count)])
  })
  return sum(requests) <= SMALL.requests
}

const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0)

class HeardEnough extends Error {}

/** An observer all of whose methods count, and leave a run that says too much. */
function hearingUpTo(most: number): Observer {
  const observer = new Observer()
  let heard = 0
  const hear = (): void => {
    if (++heard > most) throw new HeardEnough()
  }
  for (const name of Object.getOwnPropertyNames(Observer.prototype)) {
    if (name !== 'constructor') Object.defineProperty(observer, name, { value: hear })
  }
  return observer
}

function faultsOfBooks(office: Office, outcome: ReplicationOutcome): string[] {
  const faults: string[] = []
  for (const [i, { initial, arrived, completed, withdrawn, inOffice, arrivedOnDay }] of outcome.services.entries()) {
    const name = office.services[i]?.name
    if (initial + arrived !== completed + withdrawn + inOffice) faults.push(`${name}: requests are lost or made`)
    if (sum(arrivedOnDay) !== arrived) faults.push(`${name}: its days do not add up`)
  }
  const horizon = office.days * MINUTES_PER_DAY
  for (const [i, { timeIn }] of outcome.units.entries()) {
    const all = sum(timeIn)
    if (!(Math.abs(all - horizon) <= 1e-6 * horizon))
      faults.push(`${office.units[i]?.name}: ${all} of ${horizon} minutes`)
  }
  for (const [what, value] of Object.entries(outcome.cost)) {
    if (typeof value === 'number' && !Number.isFinite(value)) faults.push(`cost ${what} is ${value}`)
  }
  return faults
}
