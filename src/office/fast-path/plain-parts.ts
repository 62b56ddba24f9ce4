import type { RequestClass } from '../../scenario/compiled/classes.ts'
import type { Office } from '../../scenario/compiled/office.ts'
import type { Place } from '../../scenario/compiled/routes.ts'
import type { ArrivalSource } from '../customers/arrivals.ts'
import { DONE } from '../routing/router.ts'
import type { Layout } from '../requests/layout.ts'
import { isAtOnce } from '../customers/letters.ts'
import type { OfficeParts } from '../mechanisms.ts'
import type { ServiceStatistics } from '../statistics/service-statistics.ts'

const NONE = -1

/** A step as the fast way sees it. */
export interface FastStep {
  readonly step: number
  readonly pool: number
  /** Whether its pool is plain. */
  readonly isPlain: boolean
  /** The queue of a pool that has but one, or -1. */
  readonly onlyQueue: number
  readonly next: Place
  /** Of the service that is completed with this step, if none of its citizens returns then; otherwise null. */
  readonly statistics: ServiceStatistics | null
  /** Whether letters or patience have to be told that a request of the service is completed. */
  readonly hasTimers: boolean
}

/** A service whose citizens come to a plain pool. */
export interface PlainEntrance {
  readonly source: ArrivalSource
  readonly statistics: ServiceStatistics
  /** Work and classes drawn ahead for its arrivals. */
  readonly work: Float64Array
  readonly classes: Int32Array
  readonly step: number
  readonly pool: number
  readonly onlyQueue: number
  /** The class of a service that has but one, or -1; then those that are plain. */
  readonly onlyClass: number
  readonly isPlainClass: Uint8Array
  /** By class: whether a letter or patience begins to run when a citizen comes. */
  readonly hasTimers: Uint8Array
}

/** What the fast way has to know of a step, by its number in the layout. */
export function fastStepOf({ office, layout, router, serviceStatistics }: OfficeParts, s: number): FastStep {
  const { pool, service } = layout.steps[s]
  const next = router.nextPlace[s]
  const isLast = next === DONE && service >= 0 && office.services[service].returns === null
  return {
    step: s,
    pool,
    isPlain: isPlain(office, layout, pool),
    onlyQueue: layout.onlyQueue[pool],
    next,
    statistics: isLast ? serviceStatistics[service] : null,
    hasTimers: isLast && office.services[service].classes.some((c) => hasTimers(office.classes[c])),
  }
}

/** How citizens come to a service; null where that is not plain for any of its classes. */
export function entranceOf(parts: OfficeParts, steps: readonly FastStep[], s: number): PlainEntrance | null {
  const { office, arrivals, serviceStatistics, serviceTimes, router } = parts
  const { classes, numbersPerDay } = office.services[s]
  const first = steps[router.firstPlace[s]] as FastStep | undefined
  const isPlainClass = Uint8Array.from(office.classes, ({ letter }) =>
    Number(letter < 0 || !isAtOnce(office.letters[letter])),
  )
  const isAny = classes.some((c) => isPlainClass[c] === 1)
  if (first === undefined || !first.isPlain || !isAny || numbersPerDay < Infinity) return null
  const { step, pool, onlyQueue } = first
  if (office.pools[pool].waitingPlaces < Infinity) return null
  return {
    source: arrivals.sources[s],
    statistics: serviceStatistics[s],
    work: serviceTimes.ahead[step],
    classes: router.classes.ahead[s],
    step,
    pool,
    onlyQueue,
    onlyClass: classes.length === 1 ? classes[0] : NONE,
    isPlainClass,
    hasTimers: Uint8Array.from(office.classes, (c) => Number(hasTimers(c))),
  }
}

function hasTimers({ letter, patience }: RequestClass): boolean {
  return letter >= 0 || patience !== null
}

/** Whether work at a pool takes no more than time: all its units are ever ready, and none of its steps asks for more. */
function isPlain(office: Office, layout: Layout, pool: number): boolean {
  const units = office.units.filter((unit) => unit.pool === pool)
  const steps = layout.steps.filter((step) => step.pool === pool)
  return (
    steps.every(({ uses, redo }) => uses.length === 0 && redo === 0) &&
    units.every(
      ({ dailyLimit, maintenance, failures }) =>
        dailyLimit === Infinity && maintenance === null && failures.every(({ measure }) => measure === 'calendar'),
    )
  )
}
