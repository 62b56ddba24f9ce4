import type { RequestClass } from '../../src/scenario/compiled/classes.ts'
import type { Depot } from '../../src/scenario/compiled/depots.ts'
import type { Outage } from '../../src/scenario/compiled/links.ts'
import type { Office } from '../../src/scenario/compiled/office.ts'
import type { Step } from '../../src/scenario/compiled/routes.ts'
import type { ArrivalProcess, Service } from '../../src/scenario/compiled/services.ts'
import type { Supply } from '../../src/scenario/compiled/supplies.ts'
import type { Pool, Unit } from '../../src/scenario/compiled/units.ts'
import type { WorkingDays } from '../../src/time/working-days.ts'

export const minutesPerDay = 1440

/** A duration without chance. */
export function exactly(minutes: number) {
  return { distribution: { kind: 'constant', value: minutes }, clock: 'calendar' } as const
}

/** Every day is a working day. */
export function everyDay(): WorkingDays {
  return daysOpen([])
}

/** 1 for each working day from day 0 on; before and after them the week of the first seven. */
export function daysOpen(days: readonly number[]): WorkingDays {
  return {
    firstDay: 0,
    isOpen: Uint8Array.from(days),
    week: Uint8Array.from({ length: 7 }, (_, i) => days[i] ?? 1),
  }
}

/** A full stop of so many minutes from a time on. */
export function outage(start: number, minutes: number, changes: { delay?: number; slowsTo?: number } = {}): Outage {
  const { delay, slowsTo = 0 } = changes
  return {
    kind: 'dated',
    start,
    delay: delay === undefined ? null : exactly(delay),
    lasts: exactly(minutes),
    slowsTo,
    note: '',
  }
}

/** Always open. */
export const dayAndNight = { name: 'day and night', edges: Float64Array.of(0, Number.POSITIVE_INFINITY) }

/** Open from one minute of the day to another on each of so many days. */
export function openDaily(from: number, until: number, days: number) {
  const edges = Array.from({ length: days }, (_, day) => [day * minutesPerDay + from, day * minutesPerDay + until])
  return { name: 'office hours', edges: Float64Array.from(edges.flat()) }
}

/** One arrival at each of these times, in minutes. */
export function arrivalsAt(...times: number[]): ArrivalProcess {
  // an evenly spaced arrival comes in the middle of the time in which one is expected
  return {
    pattern: 'evenly',
    dailyFactorSd: 0,
    pieceStart: Float64Array.from(times, (t) => t - 1e-3),
    pieceEnd: Float64Array.from(times, (t) => t + 1e-3),
    pieceExpected: Float64Array.from(times, () => 1),
  }
}

export const nobodyComes = arrivalsAt()

export function unit(name: string, changes: Partial<Unit> = {}): Unit {
  return {
    name,
    pool: 0,
    calendar: 0,
    overtimeCalendar: -1,
    speed: 1,
    dailyLimit: Number.POSITIVE_INFINITY,
    aboveLimit: null,
    failures: [],
    away: null,
    presence: { from: 0, delay: null, stays: null },
    rentPerDay: 0,
    price: 0,
    maintenance: null,
    ...changes,
  }
}

export function pool(name: string, units: readonly number[], changes: Partial<Pool> = {}): Pool {
  return {
    name,
    units,
    crews: Number.POSITIVE_INFINITY,
    waitingPlaces: Number.POSITIVE_INFINITY,
    overtimeCostPerHour: 0,
    ...changes,
  }
}

/** A depot at which nothing takes time or costs money, unless said otherwise. */
export function depot(name: string, changes: Partial<Depot> = {}): Depot {
  return {
    name,
    transit: exactly(0),
    crews: Number.POSITIVE_INFINITY,
    first: [],
    repair: exactly(0),
    costPerRepair: 0,
    costPerTrip: 0,
    courier: null,
    batch: 1,
    success: 1,
    fetched: null,
    ...changes,
  }
}

export function supply(name: string, changes: Partial<Supply> = {}): Supply {
  return { name, stock: 0, price: 0, deliveries: [], reorder: null, ration: null, waste: 0, ...changes }
}

export function step(changes: Partial<Step> = {}): Step {
  return {
    name: 'card at printers',
    service: 0,
    pool: 0,
    takes: { kind: 'constant', value: 10 },
    needs: [],
    uses: [],
    rework: 0,
    interrupted: 'resume',
    atClosing: 'pause',
    ...changes,
  }
}

export function service(name: string, changes: Partial<Service> = {}): Service {
  return {
    name,
    arrivals: nobodyComes,
    classes: [0],
    route: [0],
    course: null,
    waiting: [],
    batches: [],
    returns: null,
    surge: null,
    numbersPerDay: Number.POSITIVE_INFINITY,
    costPerWaitingDay: 0,
    target: null,
    clearing: { normalBacklog: 0, workingDays: 1 },
    ...changes,
  }
}

export function requestClass(name: string, changes: Partial<RequestClass> = {}): RequestClass {
  return { name, service: 0, share: 1, priority: 0, letter: -1, priorityGrowth: 0, patience: null, ...changes }
}

/** An office of one printer and one service that is open day and night for a day, unless said otherwise. */
export function tinyOffice(changes: Partial<Office> = {}): Office {
  return {
    title: 'tiny',
    startDate: '2018-03-05',
    days: 1,
    currency: 'IDR',
    calendars: [dayAndNight],
    workingDays: everyDay(),
    links: [],
    supplies: [],
    depots: [],
    pools: [pool('printers', [0])],
    units: [unit('printer')],
    services: [service('card')],
    classes: [requestClass('ordinary')],
    steps: [step()],
    branchPoints: [],
    letters: [],
    triggers: [],
    unknowns: [],
    focus: 0,
    goal: null,
    ...changes,
  }
}
