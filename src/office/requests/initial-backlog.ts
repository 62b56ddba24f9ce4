import type { Office } from '../../scenario/compiled/office.ts'

/** A backlog whose age is given as none still came before the start, by this many minutes. */
const YOUNGEST = 1e-12

/**
 * The requests that are in the office at the start, in the order of application: the oldest first; of those that came
 * at the same moment the ones of an earlier service, and of one service those with the larger serial. They are found
 * once and stand in arrays, since there may be a hundred thousand of them in each replication.
 */
export class InitialBacklog {
  readonly count: number
  /** By place in the order: times of application, before the start. */
  readonly came: Float64Array
  /** -1, -2, ... in each service. */
  readonly serial: Int32Array
  readonly service: Int32Array
  /** The place where each request waits: a step, or a branchPoint it comes to first. */
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
  /** So many have their place in the order of all. */
  taken: number
}

/** In the order of services, and of serials in each. */
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

/** Ages are evenly spread between the oldest and none. */
function evenlySpread(count: number, oldest: number): Float64Array {
  return Float64Array.from({ length: count }, (_, i) => -Math.max(oldest, YOUNGEST) * (1 - (i + 0.5) / count))
}

/** Whether the next request of a group comes before that of another, which stands earlier in the list of groups. */
function isBefore(group: Group, earlier: Group): boolean {
  if (group.taken === group.came.length) return false
  return earlier.taken === earlier.came.length || group.came[group.taken] < earlier.came[earlier.taken]
}
