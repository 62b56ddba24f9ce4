import { total } from '../../statistics/total.ts'
import { meanValue } from '../../random/unsure.ts'
import { mean } from '../../random/distribution.ts'
import { dateAfter } from '../../time/date.ts'
import { MINUTES_PER_DAY } from '../../time/minutes.ts'
import { daysOfRun, workingDaysOfRun } from '../../time/working-days.ts'
import { WorkingDayClock } from '../../time/working-day-clock.ts'
import type { Duration } from '../compiled/duration.ts'
import type { Office } from '../compiled/office.ts'
import type { Service } from '../compiled/services.ts'
import type { Delivery, Supply } from '../compiled/supplies.ts'
import { arrivalsByDay, batchesInRun, timesInRun } from './arrival-facts.ts'
import { orNull, spanOf, type SpanFacts } from './spans.ts'
import { visitsFrom } from './visits.ts'

/** A supply: what it is used for, and how long it lasts if all who come and wait are served. */
export interface SupplyFacts {
  readonly supply: string
  readonly stock: number
  /** Pieces a working day, on average over the run, with misprints and waste. */
  readonly perDay: number
  /** Pieces for those who wait at the start. */
  readonly forWaiting: number
  /** First day on which the stock alone is not enough, if everybody is served on the day of coming; null: it is. */
  readonly lastsUntil: string | null
  /** The same with the deliveries; orders at a reorder point are not counted. */
  readonly withDeliveriesUntil: string | null
  /** Pieces in the whole run: what all who come and wait need, and what planned deliveries bring. */
  readonly needed: number
  readonly delivered: number
  readonly deliveries: readonly DeliveryFacts[]
  /** Stock at which it is ordered anew, how much, and how long that takes. */
  readonly reorder: { readonly at: number; readonly size: number; readonly lead: SpanFacts } | null
  /** Whether a trigger orders it. */
  readonly isOrderedByRule: boolean
}

interface DeliveryFacts {
  /** Planned date of the first one. */
  readonly first: string
  readonly every: SpanFacts | null
  readonly size: number
  readonly delay: SpanFacts | null
  /** Planned deliveries within the run, on average. */
  readonly times: number
}

export function supplyFacts(office: Office): SupplyFacts[] {
  return office.supplies.map((supply, s) => ofSupply(office, supply, s))
}

function ofSupply(office: Office, supply: Supply, s: number): SupplyFacts {
  const { stock, waste } = supply
  const useOf = (visits: Float64Array): number =>
    office.steps.reduce((sum, { uses, rework }, step) => {
      const amount = uses.reduce((all, use) => all + (use.supply === s ? use.amount : 0), 0)
      return sum + (amount * (visits[step] ?? 0)) / (1 - meanValue(rework)) / (1 - waste)
    }, 0)
  const daily = useByDay(office, (service) => useOf(visitsFrom(office, service)))
  const forWaiting = office.services.reduce(
    (sum, service) =>
      sum + service.waiting.reduce((all, each) => all + each.count * useOf(visitsFrom(office, service, each.step)), 0),
    0,
  )
  const workingDays = workingDaysOfRun(office.workingDays, office.days)
  const inRun = total(daily)
  const delivered = deliveredByDay(office, supply)
  return {
    supply: supply.name,
    stock,
    perDay: workingDays === 0 ? 0 : inRun / workingDays,
    forWaiting,
    lastsUntil: dayOfWant(office, stock - forWaiting, daily, null),
    withDeliveriesUntil: dayOfWant(office, stock - forWaiting, daily, delivered),
    needed: inRun + forWaiting,
    delivered: total(delivered),
    deliveries: supply.deliveries.map((each) => deliveryFacts(office, each)),
    reorder: supply.reorder && {
      at: supply.reorder.at,
      size: mean(supply.reorder.size),
      lead: spanOf(supply.reorder.leadTime),
    },
    isOrderedByRule: office.triggers.some(({ actions }) =>
      actions.some((action) => action.kind === 'order' && action.supply === s),
    ),
  }
}

/** Pieces that all who come on each day need; batches count on their mean over the working days. */
function useByDay(office: Office, perRequest: (service: Service) => number): Float64Array {
  const open = daysOfRun(office.workingDays, office.days)
  const workingDays = Math.max(1, total(open))
  const use = new Float64Array(office.days)
  for (const service of office.services) {
    const each = perRequest(service)
    if (each === 0) continue
    const inBatches = batchesInRun(office, service) / workingDays
    arrivalsByDay(office, service).forEach((expected, day) => {
      const come = expected + (open[day] === 1 ? inBatches : 0)
      use[day] = (use[day] ?? 0) + each * Math.min(come, service.numbersPerDay)
    })
  }
  return use
}

/** Mean deliveries of each day: each at its mean delay, the next by the mean time between. */
function deliveredByDay(office: Office, { deliveries }: Supply): Float64Array {
  const delivered = new Float64Array(office.days)
  const clock = new WorkingDayClock(office.workingDays)
  const after = (time: number, { clock: kind }: Duration, minutes: number): number =>
    kind === 'calendar' || minutes === Infinity ? time + minutes : clock.add(time, minutes)
  for (const { first, every, delay, size } of deliveries) {
    let planned = first
    const times = timesInRun(office, first, every)
    // those that come within an hour are taken together
    const together = Math.max(1, Math.ceil(times / office.days / 24))
    for (let i = 0; i < times; i += together) {
      const comes = delay === null ? planned : after(planned, delay, mean(delay.distribution))
      const day = Math.floor(comes / MINUTES_PER_DAY)
      if (day < office.days) delivered[day] = (delivered[day] ?? 0) + mean(size) * Math.min(together, times - i)
      if (every !== null) planned = after(planned, every, together * mean(every.distribution))
    }
  }
  return delivered
}

function dayOfWant(office: Office, stock: number, use: Float64Array, delivered: Float64Array | null): string | null {
  let left = stock
  for (let day = 0; day < office.days; day++) {
    left += (delivered?.[day] ?? 0) - (use[day] ?? 0)
    // less than nothing by more than rounding
    if (left < -1e-6) return dateAfter(office.startDate, day)
  }
  return null
}

function deliveryFacts(office: Office, { first, every, delay, size }: Delivery): DeliveryFacts {
  return {
    first: dateAfter(office.startDate, Math.floor(first / MINUTES_PER_DAY)),
    every: every && spanOf(every),
    size: orNull(mean(size)) ?? 0,
    delay: delay && spanOf(delay),
    times: timesInRun(office, first, every),
  }
}
