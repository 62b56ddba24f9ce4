import { INSTANT } from '../../engine/instant.ts'
import { NOT_BEGUN } from '../../engine/not-begun.ts'
import type { Office } from '../../scenario/compiled/office.ts'
import type { FailureClock } from '../../scenario/compiled/units.ts'
import type { EventSlots } from '../kernel/event-slots.ts'
import type { Mechanism } from '../kernel/mechanism.ts'
import type { RepairTrips } from './repair-trips.ts'
import type { RunContext } from '../kernel/run-context.ts'
import type { FailureClocks } from '../kernel/contracts/failure-clocks.ts'
import type { ServiceListener } from '../kernel/contracts/service-listener.ts'
import type { UnitAvailability } from '../kernel/contracts/unit-availability.ts'
import type { Units } from '../service/units.ts'
import { downReason } from '../kernel/down-reason.ts'

/**
 * Failures of units. Each unit has failure clocks, each with one calendar slot. A clock counts calendar time while the
 * unit is up, minutes of service, or services completed. When a clock runs out, the unit is down; it is repaired on the
 * spot by the crews of the pool, or goes to a depot. After the repair the clock that ran out starts anew, and the
 * others continue.
 */
export class Failures implements Mechanism, FailureClocks, ServiceListener {
  readonly failureCount: Float64Array
  /** Repairs on the spot; RepairTrips counts those at depots. */
  readonly repairCount: Float64Array
  /** Speed of the clocks that count service, for the service in progress of each unit; replaced where units wear. */
  pace: Float64Array
  private readonly context: RunContext
  private readonly availability: UnitAvailability
  private readonly units: Units
  private readonly trips: RepairTrips | null
  private readonly clocks: readonly UnitClock[]
  private readonly clocksOf: readonly (readonly UnitClock[])[]
  private readonly workedClocksOf: readonly (readonly UnitClock[])[]
  /** Clocks that count services, unit by unit, and index of the first of each unit. */
  private readonly madeClocks: Int32Array
  private readonly firstMadeClock: Int32Array
  /** What is left of each clock: minutes up, minutes of service, or services. */
  private readonly left: Float64Array
  /** 1 for a unit with a clock that counts service. */
  private readonly watches: Int8Array
  /** The clock that brought each unit down, while it is down. */
  private readonly cause: (UnitClock | null)[]
  private readonly poolOf: Int32Array
  private readonly crews: Float64Array
  private readonly crewsBusy: Int32Array
  private readonly waitingForCrew: number[][]
  private readonly failureSlots: EventSlots
  private readonly repairSlots: EventSlots

  constructor(
    context: RunContext,
    office: Office,
    units: Units,
    availability: UnitAvailability,
    trips: RepairTrips | null,
  ) {
    this.context = context
    this.units = units
    this.availability = availability
    this.trips = trips
    this.pace = new Float64Array(office.units.length).fill(1)
    this.left = new Float64Array(office.units.reduce((sum, { failures }) => sum + failures.length, 0))
    let slot = 0
    this.clocksOf = office.units.map((unit, u) =>
      unit.failures.map(
        (clock) => new UnitClock(context, clock, { unit: u, name: unit.name, slot: slot++, lefts: this.left }),
      ),
    )
    this.workedClocksOf = this.clocksOf.map((clocks) => clocks.filter((clock) => clock.runsOn === 'worked'))
    this.watches = Int8Array.from(this.clocksOf, (clocks) => Number(clocks.some((c) => c.runsOn !== 'calendar')))
    this.clocks = this.clocksOf.flat()
    const made = this.clocks.filter(({ runsOn }) => runsOn === 'made')
    this.madeClocks = Int32Array.from(made, (clock) => clock.slot)
    this.firstMadeClock = Int32Array.from([...office.units, null], (_, u) => made.filter(({ unit }) => unit < u).length)
    this.cause = office.units.map(() => null)
    this.failureCount = new Float64Array(office.units.length)
    this.repairCount = new Float64Array(office.units.length)
    this.poolOf = Int32Array.from(office.units, (unit) => unit.pool)
    this.crews = Float64Array.from(office.pools, (pool) => pool.crews)
    this.crewsBusy = new Int32Array(office.pools.length)
    this.waitingForCrew = office.pools.map(() => [])
    this.failureSlots = context.slots('failure', this.clocks.length, (clock) => this.fail(this.clocks[clock]))
    this.repairSlots = context.slots('repair', office.units.length, (unit) => this.endRepair(unit))
  }

  /** Whether any clock counts service. */
  get watchesService(): boolean {
    return this.clocks.some((clock) => clock.runsOn !== 'calendar')
  }

  start(): void {
    this.failureCount.fill(0)
    this.repairCount.fill(0)
    this.cause.fill(null)
    this.crewsBusy.fill(0)
    for (const waiting of this.waitingForCrew) waiting.length = 0
    for (const clock of this.clocks) clock.reset()
  }

  /**
   * The unit is up: its calendar clocks run, unless it is absent or is being repaired all the same. A clock that ran out
   * together with the one that caused the repair brings the unit down again at once.
   */
  resumeClocks(unit: number): void {
    if (this.cause[unit] !== null || this.units.isDownFor(unit, downReason.absent)) return
    const { calendar } = this.context
    for (const clock of this.clocksOf[unit]) {
      if (clock.runsOn === 'calendar') clock.runsOutAt = calendar.now + clock.left
      else if (clock.left < INSTANT) clock.runsOutAt = calendar.now
      else continue
      this.failureSlots.schedule(clock.slot, clock.runsOutAt)
    }
  }

  /** The unit is down or leaves: its calendar clocks stop. */
  pauseClocks(unit: number): void {
    const { calendar } = this.context
    for (const clock of this.clocksOf[unit]) {
      if (!this.failureSlots.isScheduled(clock.slot)) continue
      if (clock.runsOn === 'calendar') clock.left = clock.runsOutAt - calendar.now
      this.failureSlots.cancel(clock.slot)
    }
  }

  serviceStarted(unit: number, end: number): void {
    const { calendar } = this.context
    if (this.watches[unit] === 0) return
    const clocks = this.workedClocksOf[unit]
    for (let i = 0; i < clocks.length; i++) {
      const clock = clocks[i]
      const time = calendar.now + Math.max(0, clock.left) / this.pace[unit]
      // at the end itself it fails once the service is completed
      if (time < end) this.failureSlots.schedule(clock.slot, time)
    }
  }

  servicePaused(unit: number, worked: number): void {
    if (this.watches[unit] === 0) return
    const clocks = this.workedClocksOf[unit]
    for (let i = 0; i < clocks.length; i++) {
      const clock = clocks[i]
      clock.left -= worked * this.pace[unit]
      this.failureSlots.cancel(clock.slot)
    }
  }

  serviceCompleted(unit: number, worked: number): void {
    if (this.watches[unit] === 0) return
    this.servicePaused(unit, worked)
    const end = this.firstMadeClock[unit + 1]
    for (let i = this.firstMadeClock[unit]; i < end; i++) {
      const clock = this.madeClocks[i]
      this.left[clock] -= this.pace[unit]
      if (this.left[clock] <= 0 && this.cause[unit] === null) this.fail(this.clocks[clock])
    }
    for (const clock of this.workedClocksOf[unit]) {
      if (clock.left < INSTANT && this.cause[unit] === null) this.fail(clock)
    }
  }

  /** A crew has repaired a unit on the spot. */
  private endRepair(unit: number): void {
    const pool = this.poolOf[unit]
    this.crewsBusy[pool]--
    this.repairCount[unit]++
    this.restartAfterRepair(unit)
    this.availability.bringUp(unit, downReason.failed)
    const next = this.waitingForCrew[pool].shift()
    if (next !== undefined) this.takeToCrew(next)
  }

  /** A unit is up again, after a repair here or at a depot. */
  restartAfterRepair(unit: number): void {
    const cause = this.cause[unit]
    this.cause[unit] = null
    if (cause !== null) cause.startAnew()
    this.resumeClocks(unit)
  }

  /** Maintenance has left a unit as new: its clocks start anew, unless it is down and will be repaired. */
  renewClocks(unit: number): void {
    if (this.cause[unit] !== null) return
    this.pauseClocks(unit)
    for (const clock of this.clocksOf[unit]) clock.startAnew()
    this.resumeClocks(unit)
  }

  /** A failure clock has run out. */
  private fail(clock: UnitClock): void {
    const { unit } = clock
    this.failureCount[unit]++
    this.cause[unit] = clock
    if (this.context.observer !== null) this.notifyFailed(unit, clock)
    this.pauseClocks(unit)
    if (clock.depot >= 0) {
      this.trips!.send(unit, clock.depot)
      return
    }
    const pool = this.poolOf[unit]
    const isCrewFree = this.crewsBusy[pool] < this.crews[pool]
    this.units.setAwaitsCrew(unit, !isCrewFree)
    this.availability.takeDown(unit, downReason.failed)
    if (isCrewFree) this.startRepair(unit)
    else this.waitingForCrew[pool].push(unit)
  }

  private notifyFailed(unit: number, clock: UnitClock): void {
    this.context.observer!.unitFailed(this.context.calendar.now, unit, this.clocksOf[unit].indexOf(clock))
  }

  /** A crew comes to a unit that has waited for it. */
  private takeToCrew(unit: number): void {
    this.units.setAwaitsCrew(unit, false)
    this.units.settleState(unit)
    this.startRepair(unit)
  }

  private startRepair(unit: number): void {
    const { calendar } = this.context
    this.crewsBusy[this.poolOf[unit]]++
    this.repairSlots.schedule(unit, this.cause[unit]!.endOfRepair(calendar.now))
  }
}

/** The unit that a clock belongs to, and where what is left of the clock is kept. */
interface ClockOwner {
  readonly unit: number
  readonly name: string
  readonly slot: number
  /** What is left of each clock, by its slot. */
  readonly lefts: Float64Array
}

/** One failure clock of one unit. */
class UnitClock {
  readonly slot: number
  /** When a clock of calendar time runs out, or one that has run out brings its unit down again. */
  runsOutAt = NOT_BEGUN
  readonly unit: number
  readonly runsOn: FailureClock['runsOn']
  /** Where it is repaired; -1 for on the spot. */
  readonly depot: number
  /** What is left of each clock, by its slot. */
  private readonly lefts: Float64Array
  private readonly context: RunContext
  private readonly every: number
  private readonly takes: number
  private readonly stream: number
  private readonly repairStream: number
  private count = 0

  constructor(context: RunContext, clock: FailureClock, { unit, name, slot, lefts }: ClockOwner) {
    this.context = context
    this.slot = slot
    this.lefts = lefts
    this.unit = unit
    this.runsOn = clock.runsOn
    this.depot = clock.repair.kind === 'depot' ? clock.repair.depot : -1
    this.every = context.variate(clock.every)
    this.takes = clock.repair.kind === 'on-the-spot' ? context.duration(clock.repair.takes) : -1
    this.stream = context.stream(`failure "${clock.name}" of ${name}`)
    this.repairStream = context.stream(`repair on the spot of "${clock.name}" of ${name}`)
  }

  get left(): number {
    return this.lefts[this.slot]
  }

  set left(left: number) {
    this.lefts[this.slot] = left
  }

  reset(): void {
    this.count = 0
    this.draw()
  }

  /** After the repair that it caused. */
  startAnew(): void {
    this.count++
    this.draw()
  }

  /** When a repair on the spot that begins now ends. */
  endOfRepair(now: number): number {
    return this.context.endOf(this.takes, now, this.context.streams.uniform(this.repairStream, this.count, 0))
  }

  private draw(): void {
    const value = this.context.variates.quantile(this.every, this.context.streams.uniform(this.stream, this.count, 0))
    this.left = this.runsOn === 'made' ? Math.max(1, Math.ceil(value)) : value
  }
}
