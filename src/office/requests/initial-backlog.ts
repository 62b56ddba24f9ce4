import { instantOf } from '../../engine/instant.ts'
import type { Office } from '../../scenario/compiled/office.ts'

/** Least age of a request of the initial backlog, minutes: even with age 0 it came before the start. */
const YOUNGEST = 1e-12

/**
 * The requests that are in the office at the start, by time of application: oldest first. At equal times earlier
 * services come first, and within a service larger serial numbers; times of one instant are equal. The order is computed
 * once and kept in arrays, because there may be a hundred thousand requests in each replication.
 */
export class InitialBacklog {
  readonly count: number
  /** By place in the order: times of application, before the start. */
  readonly came: Float64Array
  /** -1, -2, ... in each service. */
  readonly serial: Int32Array
  readonly service: Int32Array
  /** Where each request stands: a step, or the branch point that it comes to first. */
  readonly step: Int32Array

  constructor(office: Office) {
    const groups = groupsOf(office)
    this.count = sizeOfBacklog(office)
    this.came = new Float64Array(this.count)
    this.serial = new Int32Array(this.count)
    this.service = new Int32Array(this.count)
    this.step = new Int32Array(this.count)
    for (let place = 0; place < this.count; place++) {
      const group = groups.reduce((first, other) => (isBefore(other, first) ? other : first))
      this.came[place] = group.came[group.taken]
      this.serial[place] = group.firstSerial - group.taken++
      this.service[place] = group.service
      this.step[place] = group.step
    }
  }
}

/** How many requests are in the office at the start. */
export function sizeOfBacklog(office: Office): number {
  return office.services.reduce((sum, { waiting }) => waiting.reduce((all, { count }) => all + count, sum), 0)
}

/** The requests of one service that wait at one step, oldest first. */
interface Group {
  readonly service: number
  readonly step: number
  readonly came: Float64Array
  /** Serials go down from here. */
  readonly firstSerial: number
  /** How many of the group have their place in the overall order. */
  taken: number
}

/** By service, with serial numbers counting down. */
function groupsOf(office: Office): Group[] {
  return office.services.flatMap(({ waiting }, service) => {
    let serial = -1
    return waiting.map(({ count, step, oldest }) => {
      const firstSerial = serial
      serial -= count
      return { service, step, came: evenlySpread(count, oldest), firstSerial, taken: 0 }
    })
  })
}

/** Times of application: the first has the age of the oldest, and the last came one even distance before the start. */
function evenlySpread(count: number, oldest: number): Float64Array {
  return Float64Array.from({ length: count }, (_, i) => -Math.max(oldest, YOUNGEST) * ((count - i) / count))
}

/** Whether the next request of a group comes before the next one of another group that stands earlier in the list. */
function isBefore(group: Group, earlier: Group): boolean {
  if (group.taken === group.came.length) return false
  if (earlier.taken === earlier.came.length) return true
  return instantOf(group.came[group.taken]) < instantOf(earlier.came[earlier.taken])
}
