import { grown } from '../../engine/column.ts'
import { BeyondWhatCanBeDone } from '../../limits/beyond-what-can-be-done.ts'
import { sayLimit } from '../../limits/limit.ts'
import { runLimits } from '../../limits/run-limits.ts'

const NONE = -1
/** Rows: 1 MB. The operating system provides memory only for rows that are used. */
const LEAST_CAPACITY = 16_384
const LEAST_WINDOW = 64
/** Rows: 1 MB, about the second-level cache of a processor. */
const MANY = 16_384

/** What the visit grows by when a request is sent back to an earlier step, and when its citizen applies again. */
export const ROUND = 65_536

/** Previous neighbour of a request that stands in no queue. */
export const IN_NO_QUEUE = -2

/** Step of a request that waits for a number, see DailyQuota. */
export const WITHOUT_NUMBER = -1

/** Uses of a row. */
const FREE = 0
/** A request in the office, or an errand. */
export const IN_OFFICE = 1
/** A part of a request, see ParallelWork. */
export const PART = 2
/** A request whose citizen is away and will apply again, see ReEntry. */
const AWAY = 3
const USE = 3
/** Added to the use when service at the present step has begun. */
const BEGUN = 4

/** A row has 64 bytes, one cache line: eight 32-bit integers, then four times of 64 bits. */
const ROW_BYTES = 64
const NEXT = 0
const PREVIOUS = 1
const CLASS = 2
const STEP = 3
const SERIAL = 4
const VISIT = 5
const PARTNER = 6
const STATUS = 7
const CAME = 4
const TICKET = 5
const REMAINING = 6
const LETTER_TIME = 7

/**
 * The requests in the office, one row each. A row is used again after its request has left; the table grows by
 * doubling. A row can also be the errand of a citizen who comes for a letter: then its partner is the request that the
 * letter is for. The table begins large enough for most offices (engine/column.ts, point 3).
 *
 * While the rows in use fit into the cache (1 MB), free rows form a list, and the row that was left last is used first:
 * it is still in a near cache. When they do not fit, rows are used in the order of their addresses within a window of
 * the table: requests wait in about that order, and memory is read fastest in order. Measured with 10 units and 10,000
 * requests a day, ns per request: queue of 100,000: 150 instead of 178; queue of 100: 131 instead of 132.
 */
export class RequestTable {
  capacity: number
  private ints: Int32Array
  private times: Float64Array
  /** When each request came into its present queue, or the last one: beside the rows, which are full. */
  private joined: Float64Array
  /** First of the listed free rows, or -1. */
  private free = NONE
  /** When no row is listed, a free row is searched from the cursor to the end of the window. */
  private cursor = 0
  private window = LEAST_WINDOW
  /** Rows in use; valid only while none is listed. */
  private inUse = 0
  /** Rows from the larger of this and the cursor on are free. */
  private used = 0

  private readonly most: number

  /**
   * @param atStart requests of the initial backlog; there is room for three times as many
   * @param most rows that there may be; an index of a row and a field has 32 bits
   */
  constructor(atStart = 0, most: number = runLimits.requestsAtOnce.most) {
    this.most = Math.min(most, runLimits.requestsAtOnce.most)
    if (atStart > this.most) this.refuse(atStart)
    this.capacity = Math.min(this.most, Math.max(LEAST_CAPACITY, 3 * atStart))
    const rows = new ArrayBuffer(this.capacity * ROW_BYTES)
    this.ints = new Int32Array(rows)
    this.times = new Float64Array(rows)
    this.joined = new Float64Array(this.capacity)
  }

  /** Next request in the queue, or -1. The same field links the free rows. */
  nextOf(row: number): number {
    return this.ints[(row << 4) | NEXT]
  }

  setNext(row: number, next: number): void {
    this.ints[(row << 4) | NEXT] = next
  }

  /** Previous request in the queue, -1 for the first, IN_NO_QUEUE outside queues. */
  previousOf(row: number): number {
    return this.ints[(row << 4) | PREVIOUS]
  }

  setPrevious(row: number, previous: number): void {
    this.ints[(row << 4) | PREVIOUS] = previous
  }

  /** Index of the class: classes of the office, then one for the errands of each letter rule. */
  classOf(row: number): number {
    return this.ints[(row << 4) | CLASS]
  }

  stepOf(row: number): number {
    return this.ints[(row << 4) | STEP]
  }

  setStep(row: number, step: number): void {
    this.ints[(row << 4) | STEP] = step
  }

  /** Serial number in the arrival stream of its service; -1, -2, ... for the initial backlog. */
  serialOf(row: number): number {
    return this.ints[(row << 4) | SERIAL]
  }

  /**
   * How often service at the present step was begun anew, plus ROUND for each time the request was sent back or its
   * citizen applied again. With the serial number it identifies the random draw of this service.
   */
  visitOf(row: number): number {
    return this.ints[(row << 4) | VISIT]
  }

  setVisit(row: number, visit: number): void {
    this.ints[(row << 4) | VISIT] = visit
  }

  /** The errand of a request, or the request of an errand; -1 without. */
  partnerOf(row: number): number {
    return this.ints[(row << 4) | PARTNER]
  }

  setPartner(row: number, partner: number): void {
    this.ints[(row << 4) | PARTNER] = partner
  }

  /** FREE, IN_OFFICE, PART or AWAY. */
  useOf(row: number): number {
    return this.ints[(row << 4) | STATUS] & USE
  }

  /** Time of application, minutes. */
  cameAt(row: number): number {
    return this.times[(row << 3) | CAME]
  }

  /** Rank in the order in which requests joined queues. */
  ticketOf(row: number): number {
    return this.times[(row << 3) | TICKET]
  }

  setTicket(row: number, ticket: number): void {
    this.times[(row << 3) | TICKET] = ticket
  }

  /** When it came into its queue, minutes. */
  joinedAt(row: number): number {
    return this.joined[row]
  }

  setJoinedAt(row: number, time: number): void {
    this.joined[row] = time
  }

  /** Service time left at the present step, minutes at speed 1; negative when not drawn yet. */
  remainingOf(row: number): number {
    return this.times[(row << 3) | REMAINING]
  }

  setRemaining(row: number, minutes: number): void {
    this.times[(row << 3) | REMAINING] = minutes
  }

  /** Time of the first letter; NaN without one. */
  letterTimeOf(row: number): number {
    return this.times[(row << 3) | LETTER_TIME]
  }

  setLetterTime(row: number, time: number): void {
    this.times[(row << 3) | LETTER_TIME] = time
  }

  /** Whether service at the present step has begun before. */
  isBegun(row: number): boolean {
    return (this.ints[(row << 4) | STATUS] & BEGUN) !== 0
  }

  markBegun(row: number): void {
    this.ints[(row << 4) | STATUS] |= BEGUN
  }

  /** Service at the present step must begin, or begin anew. */
  forgetProgress(row: number): void {
    this.ints[(row << 4) | STATUS] &= USE
    this.times[(row << 3) | REMAINING] = -1
  }

  /** Takes a row for a new request. */
  add(requestClass: number, serial: number, came: number): number {
    const row = this.takeRow()
    const { ints } = this
    ints[(row << 4) | CLASS] = requestClass
    ints[(row << 4) | SERIAL] = serial
    ints[(row << 4) | VISIT] = 0
    this.resetRow(row, came)
    return row
  }

  /** Takes a row for a new request that joins a step as it comes, with its drawn service time. */
  addAt(step: number, requestClass: number, serial: number, came: number, ticket: number, work: number): number {
    const row = this.takeRow()
    const { ints, times } = this
    const i = row << 4
    const t = row << 3
    ints[i | PREVIOUS] = IN_NO_QUEUE
    ints[i | CLASS] = requestClass
    ints[i | STEP] = step
    ints[i | SERIAL] = serial
    ints[i | VISIT] = 0
    ints[i | PARTNER] = -1
    ints[i | STATUS] = IN_OFFICE
    times[t | CAME] = came
    times[t | TICKET] = ticket
    times[t | REMAINING] = work
    times[t | LETTER_TIME] = Number.NaN
    this.joined[row] = came
    return row
  }

  /** The row is a part of a request. */
  markPart(row: number): void {
    this.ints[(row << 4) | STATUS] = PART
  }

  /** The request has left, and its citizen will apply again. */
  markAway(row: number): void {
    this.ints[(row << 4) | STATUS] = AWAY
  }

  /** The citizen applies again: same person, new request. */
  reEnter(row: number, came: number): void {
    const visit = this.visitOf(row)
    this.setVisit(row, visit + ROUND - (visit % ROUND))
    this.resetRow(row, came)
  }

  private resetRow(row: number, came: number): void {
    const { ints, times } = this
    ints[(row << 4) | PREVIOUS] = IN_NO_QUEUE
    ints[(row << 4) | PARTNER] = -1
    ints[(row << 4) | STATUS] = IN_OFFICE
    times[(row << 3) | CAME] = came
    times[(row << 3) | REMAINING] = -1
    times[(row << 3) | LETTER_TIME] = Number.NaN
  }

  /** Frees the row of a request that has left. */
  release(row: number): void {
    const { ints } = this
    ints[(row << 4) | STATUS] = FREE
    if (this.window > MANY) this.inUse--
    else {
      ints[(row << 4) | NEXT] = this.free
      this.free = row
    }
  }

  /** Rows from this one on are free. */
  get end(): number {
    return Math.max(this.used, this.cursor)
  }

  reset(): void {
    for (let row = 0; row < this.end; row++) this.ints[(row << 4) | STATUS] = FREE
    this.free = NONE
    this.used = 0
    this.cursor = 0
    this.inUse = 0
    this.window = LEAST_WINDOW
  }

  private takeRow(): number {
    const row = this.free
    if (row === NONE) return this.nextFree()
    this.free = this.ints[(row << 4) | NEXT]
    return row
  }

  /** The next free row from the cursor on. */
  private nextFree(): number {
    const { ints, window } = this
    let row = this.cursor
    while (row < window && ints[(row << 4) | STATUS] !== FREE) row++
    if (row === window) row = this.startOver()
    this.cursor = row + 1
    this.inUse++
    return row
  }

  /** Moves the cursor to the first row and sizes the window for the rows in use; returns a free row. */
  private startOver(): number {
    if (this.window <= MANY || 2 * this.inUse < this.window) this.countInUse()
    this.used = this.end
    // at least an eighth of the rows counted above, so that counting costs little for each row used
    const wanted = LEAST_WINDOW + Math.max(this.inUse + (this.inUse >> 2), this.used >> 3)
    this.window = Math.min(this.most, wanted)
    if (this.inUse >= this.most) this.refuse(this.inUse + 1)
    while (this.window > this.capacity) this.grow()
    let first = 0
    while (this.ints[(first << 4) | STATUS] !== FREE) first++
    return first
  }

  /** Counts the rows in use. Called only when no row is listed. */
  private countInUse(): void {
    const { ints, end } = this
    this.inUse = 0
    this.used = 0
    for (let row = 0; row < end; row++) {
      if (ints[(row << 4) | STATUS] === FREE) continue
      this.inUse++
      this.used = row + 1
    }
    this.cursor = 0
  }

  private refuse(requests: number): never {
    const limit = { ...runLimits.requestsAtOnce, most: this.most }
    throw new BeyondWhatCanBeDone({ en: sayLimit(limit, requests), id: sayLimit(limit, requests, 'id') })
  }

  private grow(): void {
    this.capacity = Math.min(this.most, 2 * this.capacity)
    const rows = new ArrayBuffer(this.capacity * ROW_BYTES)
    const ints = new Int32Array(rows)
    ints.set(this.ints)
    this.ints = ints
    this.times = new Float64Array(rows)
    this.joined = grown(this.joined, new Float64Array(this.capacity))
  }
}
