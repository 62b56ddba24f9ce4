import { HeapCalendar } from '../engine/heap-calendar.ts'
import type { Office } from '../scenario/office.ts'
import type { ArrivalSource } from './arrivals.ts'
import type { Layout } from './layout.ts'
import type { OfficeParts } from './office-parts.ts'
import type { Queues } from './queues.ts'
import type { RequestTable } from './requests.ts'
import type { ServiceBooks } from './service-books.ts'
import type { Stations } from './stations.ts'
import type { Units } from './units.ts'
import type { WorkInHand } from './work-in-hand.ts'
import { BATCH } from './work-times.ts'

const NONE = -1

/**
 * The fast way for the plain part of an office: a service of one class and one step, whose pool does this step alone.
 * Nearly all events of such an office are arrivals and completions, and what they do is done here in one loop without
 * looking for anything that the office does not have: the same as Journeys and Stations do, on the same state, so that
 * everything else goes on around it. Whatever is out of the ordinary (an interruption, a batch of draws that is used up,
 * a table that is full) is left to them.
 */
export class PlainWork {
  private readonly calendar: HeapCalendar
  private readonly requests: RequestTable
  private readonly units: Units
  private readonly queues: Queues
  private readonly stations: Stations
  private readonly workInHand: WorkInHand
  private readonly firstArrival: number
  private readonly services: readonly (PlainService | null)[]
  private readonly serviceOfStep: readonly (PlainService | null)[]

  constructor(calendar: HeapCalendar, parts: OfficeParts, services: readonly (PlainService | null)[]) {
    const { requests, units, stations, arrivals } = parts
    this.calendar = calendar
    this.requests = requests
    this.units = units
    this.queues = stations.queues
    this.stations = stations
    this.workInHand = stations.workInHand
    this.firstArrival = arrivals.slots.first
    this.services = services
    this.serviceOfStep = parts.layout.steps.map((_, step) => services.find((service) => service?.step === step) ?? null)
  }

  /** Lets events happen until the next one is not plain; returns how many did. */
  run(): number {
    const { calendar, units, firstArrival, services } = this
    calendar.settle()
    for (let events = 0; ; events++) {
      const slot = calendar.first
      if (slot < units.count) {
        if (!this.complete(slot)) return events
      } else {
        const service = slot - firstArrival
        if (service < 0 || service >= services.length || !this.arrive(services[service])) return events
      }
    }
  }

  private arrive(service: PlainService | null): boolean {
    if (service === null) return false
    const { calendar, requests, units } = this
    const { source, step, queue } = service
    const next = source.lookAhead()
    const unit = units.firstIdle(service.pool)
    if (Number.isNaN(next) || (unit !== NONE && this.stations.obstacles[queue] > 0)) return false
    const { serial } = source
    source.goOnTo(next)
    calendar.repeatBeside(next)
    const { now } = calendar
    const work = service.work[serial % BATCH]
    const request = requests.add(service.requestClass, serial, now)
    requests.setStep(request, step)
    requests.setTicket(request, this.stations.nextTicket++)
    requests.setRemaining(request, work)
    service.book.applies(now)
    if (unit === NONE) this.queues.append(queue, request)
    else {
      units.leaveIdle(unit)
      calendar.insert(unit, this.begin(unit, request, step))
      units.works(unit)
    }
    return true
  }

  private complete(unit: number): boolean {
    const { calendar, requests, units, queues, stations } = this
    const request = units.request[unit]
    const service = this.serviceOfStep[requests.stepOf(request)]
    if (service === null || units.hindrances[unit] !== 0) return false
    const { queue, step, book } = service
    const next = stations.obstacles[queue] === 0 ? queues.first(queue) : NONE
    if (next !== NONE && requests.remainingOf(next) < 0) return false
    calendar.reachFirst()
    stations.made[unit]++
    stations.completed[step]++
    book.completesWithoutLetter(requests.cameAt(request), calendar.now)
    requests.release(request)
    if (next === NONE) {
      calendar.removeFirst(unit)
      units.running[unit] = 0
      units.request[unit] = NONE
      units.joinIdle(unit)
    } else {
      queues.takeFirst(queue)
      calendar.repeatFirst(unit, this.begin(unit, next, step))
    }
    return true
  }

  /** A unit takes a request in hand; returns when the work will be done. */
  private begin(unit: number, request: number, step: number): number {
    const { units, workInHand } = this
    const { now } = this.calendar
    const left = this.requests.remainingOf(request)
    const rate = workInHand.isAnySlow ? units.speed[unit] * workInHand.stepSpeed[step] : units.speed[unit]
    units.request[unit] = request
    workInHand.since[unit] = now
    return now + (rate === 1 ? left : left / rate)
  }
}

/** What is plain of a service, found once. */
interface PlainService {
  readonly source: ArrivalSource
  readonly book: ServiceBooks
  readonly work: Float64Array
  readonly requestClass: number
  readonly step: number
  readonly queue: number
  readonly pool: number
}

/** The fast way for an office; null where it would have nothing to do. */
export function plainWorkOf(parts: OfficeParts): PlainWork | null {
  const { calendar } = parts.context
  if (!(calendar instanceof HeapCalendar) || !calendar.standsBeside(parts.arrivals.slots.first)) return null
  const services = parts.office.services.map((_, service) => plainServiceOf(parts, service))
  return services.some((service) => service !== null) ? new PlainWork(calendar, parts, services) : null
}

function plainServiceOf({ office, layout, arrivals, books, workTimes }: OfficeParts, s: number): PlainService | null {
  const [requestClass] = office.services[s].classes
  const [step] = office.services[s].route
  if (!isPlainService(office, s) || !isPlainStep(office, layout, step)) return null
  return {
    source: arrivals.sources[s],
    book: books[s],
    work: workTimes.ahead[step],
    requestClass,
    step,
    queue: layout.queueOf[step * layout.priorities.length + requestClass],
    pool: layout.steps[step].pool,
  }
}

function isPlainService(office: Office, s: number): boolean {
  const { classes, course, route, numbersPerDay, returns } = office.services[s]
  const { letter, patience } = office.classes[classes[0]]
  const isOneStep = classes.length === 1 && course === null && route.length === 1
  return isOneStep && letter < 0 && patience === null && numbersPerDay === Infinity && returns === null
}

function isPlainStep(office: Office, layout: Layout, s: number): boolean {
  const { pool, uses, redo } = layout.steps[s]
  const units = office.units.filter((unit) => unit.pool === pool)
  return (
    layout.queuesOfPool[pool].length === 1 &&
    uses.length === 0 &&
    redo === 0 &&
    office.pools[pool].waitingPlaces === Infinity &&
    units.every(
      ({ dailyLimit, aboveLimit, maintenance, failures }) =>
        dailyLimit === Infinity &&
        aboveLimit === null &&
        maintenance === null &&
        failures.every(({ measure }) => measure === 'calendar'),
    )
  )
}
