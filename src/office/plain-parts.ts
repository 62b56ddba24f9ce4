import type { Office, Place } from '../scenario/office.ts'
import type { ArrivalSource } from './arrivals.ts'
import { DONE } from './journeys.ts'
import type { Layout } from './layout.ts'
import type { OfficeParts } from './office-parts.ts'
import type { ServiceBooks } from './service-books.ts'

const NONE = -1

/** A step at a plain pool. */
export interface PlainStep {
  readonly step: number
  readonly pool: number
  /** The queue of a pool that has but one, or -1. */
  readonly onlyQueue: number
  readonly next: Place
  /** Of the service that is completed with this step and knows neither letters nor returns; otherwise null. */
  readonly book: ServiceBooks | null
}

/** A service whose citizens come to a plain pool. */
export interface PlainEntrance {
  readonly source: ArrivalSource
  readonly book: ServiceBooks
  /** Work and classes drawn ahead for its arrivals. */
  readonly work: Float64Array
  readonly classes: Int32Array
  readonly step: number
  readonly pool: number
  readonly onlyQueue: number
  /** The class of a service that has but one, or -1; then those that are plain. */
  readonly onlyClass: number
  readonly isPlainClass: Uint8Array
}

/** A step as the fast way sees it; null for one that is not at a plain pool. */
export function plainStepOf({ office, layout, journeys, books }: OfficeParts, s: number): PlainStep | null {
  const { pool, service } = layout.steps[s]
  if (!isPlainPool(office, layout, pool)) return null
  const next = journeys.nextPlace[s]
  const isLast = next === DONE && service >= 0 && isPlainlyCompleted(office, service)
  return {
    step: s,
    pool,
    onlyQueue: layout.onlyQueue[pool],
    next,
    book: isLast ? books[service] : null,
  }
}

/** How citizens come to a service; null where that is not plain for any of its classes. */
export function entranceOf(parts: OfficeParts, steps: readonly (PlainStep | null)[], s: number): PlainEntrance | null {
  const { office, arrivals, books, workTimes, journeys } = parts
  const { classes, numbersPerDay } = office.services[s]
  const plain = steps[journeys.firstPlace[s]] ?? null
  const isPlainClass = Uint8Array.from(office.classes, ({ letter, patience }) =>
    Number(letter < 0 && patience === null),
  )
  const isAny = classes.some((c) => isPlainClass[c] === 1)
  if (plain === null || !isAny || numbersPerDay < Infinity || office.pools[plain.pool].waitingPlaces < Infinity)
    return null
  const { step, pool, onlyQueue } = plain
  const onlyClass = classes.length === 1 ? classes[0] : NONE
  return {
    source: arrivals.sources[s],
    book: books[s],
    work: workTimes.ahead[step],
    classes: journeys.classes.ahead[s],
    step,
    pool,
    onlyQueue,
    onlyClass,
    isPlainClass,
  }
}

/** Whether nothing but the books has to be told that a request of a service is completed. */
function isPlainlyCompleted({ services, classes }: Office, service: number): boolean {
  const { returns, classes: own } = services[service]
  return returns === null && own.every((c) => classes[c].letter < 0 && classes[c].patience === null)
}

/** Whether work at a pool takes no more than time: all its units are ever ready, and none of its steps asks for more. */
function isPlainPool(office: Office, layout: Layout, pool: number): boolean {
  const units = office.units.filter((unit) => unit.pool === pool)
  const steps = layout.steps.filter((step) => step.pool === pool)
  const queues = layout.queues.filter(({ step }) => layout.steps[step].pool === pool)
  return (
    steps.every(({ uses, redo }) => uses.length === 0 && redo === 0) &&
    queues.every(({ growth }) => growth === 0) &&
    units.every(
      ({ dailyLimit, aboveLimit, maintenance, failures }) =>
        dailyLimit === Infinity &&
        aboveLimit === null &&
        maintenance === null &&
        failures.every(({ measure }) => measure === 'calendar'),
    )
  )
}
