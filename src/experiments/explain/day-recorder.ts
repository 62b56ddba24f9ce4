import { Observer } from '../../office/kernel/observer.ts'
import { stateCode, unitStates } from '../../office/kernel/unit-state.ts'
import type { Office } from '../../scenario/compiled/office.ts'
import { MINUTES_PER_DAY } from '../../time/minutes.ts'

/** What happened on one day of a replication. Plain data, which worker threads send as a copy. */
export interface RecordedDay {
  /** Services completed by each unit, without those to be done again. */
  readonly made: Int32Array
  /** Completed, to be done again. */
  readonly spoiled: Int32Array
  /** Minutes in each of unitStates, row-major units x states; those of a unit add up to the day. */
  readonly timeIn: Float64Array
  /** Minutes in which each supply was short at some step or rationed. */
  readonly supplyShort: Float64Array
}

const IDLE = stateCode('idle')

/** Minutes in which something is so, within one day. */
class Spells {
  readonly minutes: Float64Array
  private readonly since: Float64Array
  private readonly isOn: Uint8Array
  private readonly from: number
  private readonly to: number

  constructor(things: number, from: number, to: number) {
    this.minutes = new Float64Array(things)
    this.since = new Float64Array(things)
    this.isOn = new Uint8Array(things)
    this.from = from
    this.to = to
  }

  turn(time: number, thing: number, isOn: boolean): void {
    if (this.isOn[thing] === 1) this.minutes[thing] += within(this.since[thing], time, this.from, this.to)
    this.isOn[thing] = Number(isOn)
    this.since[thing] = time
  }

  end(): Float64Array {
    this.minutes.forEach((_, thing) => this.turn(this.to, thing, false))
    return this.minutes
  }
}

function within(since: number, until: number, from: number, to: number): number {
  return Math.max(0, Math.min(until, to) - Math.max(since, from))
}

/** Records one day of a replication. */
export class DayRecorder extends Observer {
  private readonly from: number
  private readonly to: number
  private readonly made: Int32Array
  private readonly spoiled: Int32Array
  private readonly timeIn: Float64Array
  private readonly state: Int32Array
  private readonly since: Float64Array
  private readonly supplies: Spells
  /** By supply, whether it is short and whether it is rationed, as bits. */
  private readonly wants: Uint8Array

  /** @param day counted from the start date, within the horizon */
  constructor({ units, supplies }: Office, day: number) {
    super()
    this.from = day * MINUTES_PER_DAY
    this.to = this.from + MINUTES_PER_DAY
    this.made = new Int32Array(units.length)
    this.spoiled = new Int32Array(units.length)
    this.timeIn = new Float64Array(units.length * unitStates.length)
    this.state = new Int32Array(units.length).fill(IDLE)
    this.since = new Float64Array(units.length)
    this.supplies = new Spells(supplies.length, this.from, this.to)
    this.wants = new Uint8Array(supplies.length)
  }

  override workDone(time: number, unit: number, redo: boolean): void {
    if (time < this.from || time >= this.to) return
    if (redo) this.spoiled[unit]++
    else this.made[unit]++
  }

  override unitState(time: number, unit: number, state: number): void {
    this.timeIn[unit * unitStates.length + this.state[unit]] += within(this.since[unit], time, this.from, this.to)
    this.state[unit] = state
    this.since[unit] = time
  }

  override supplyShort(time: number, supply: number, isShort: boolean): void {
    this.want(time, supply, 1, isShort)
  }

  override supplyRationed(time: number, supply: number, isRationed: boolean): void {
    this.want(time, supply, 2, isRationed)
  }

  /** Call it last. */
  recorded(): RecordedDay {
    this.state.forEach((state, unit) => this.unitState(this.to, unit, state))
    return {
      made: this.made,
      spoiled: this.spoiled,
      timeIn: this.timeIn,
      supplyShort: this.supplies.end(),
    }
  }

  private want(time: number, supply: number, bit: number, isOn: boolean): void {
    this.wants[supply] = isOn ? this.wants[supply] | bit : this.wants[supply] & ~bit
    this.supplies.turn(time, supply, this.wants[supply] !== 0)
  }
}
