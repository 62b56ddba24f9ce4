const NONE = -1
/** A megabyte, of which only what is used comes into memory. */
const LEAST_CAPACITY = 16_384
const LEAST_WINDOW = 64
/** Rows of a megabyte, which the second cache of a processor holds. */
const MANY = 16_384

/** What the visit grows by when a request is sent back to an earlier step, and when its citizen applies anew. */
export const ROUND = 65_536

/** Previous neighbour of a request that stands in no queue. */
export const IN_NO_QUEUE = -2

/** Step of a request that has no number yet, see DailyQuota. */
export const WITHOUT_NUMBER = -1

/** Uses of a row. */
const FREE = 0
/** A request in the office, or an errand. */
export const IN_OFFICE = 1
/** A part of a request, see ParallelWork. */
const PART = 2
/** Its citizen is away and will apply again, see ReEntry. */
const AWAY = 3
const USE = 3
/** Added to the use once work at the present step has been begun. */
const BEGUN = 4

/** A row is 64 bytes, a line of the processor's cache: eight machine integers, then four times. */
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
 * The requests in the office, each a row of one table that grows by doubling; a row is used again when its request has
 * left. A row is also the errand of a citizen who comes for a letter: then its partner is the request it is for. The
 * table is large enough for most offices from the start: fields that are set once are constants for compiled code, which
 * is thrown away when a table grows first.
 *
 * While the rows in use fit into a cache, the row that was left last, and is still in a nearer one, is taken first: free
 * rows are a list. Where they do not fit, rows are taken in the order of their addresses, round a window of the table:
 * requests wait in about that order, and memory is fast when it is read in order.
 */
export class RequestTable {
  capacity: number
  private ints: Int32Array
  private times: Float64Array
  /** First of the listed rows, or -1. */
  private free = NONE
  /** Rows from the cursor to the end of the window are looked through for a free one when none is listed. */
  private cursor = 0
  private window = LEAST_WINDOW
  /** Rows in use; only kept while none is listed. */
  private inUse = 0
  /** Rows from this and from the cursor on are free. */
  private used = 0

  /** @param atStart requests that are there when a replication begins; there is room for as many again and more */
  constructor(atStart = 0) {
    this.capacity = Math.max(LEAST_CAPACITY, 3 * atStart)
    const rows = new ArrayBuffer(this.capacity * ROW_BYTES)
    this.ints = new Int32Array(rows)
    this.times = new Float64Array(rows)
  }

  /** Neighbours in the queue that the request stands in, or none; the next one also links the free rows. */
  nextOf(row: number): number {
    return this.ints[(row << 4) | NEXT]
  }

  setNext(row: number, next: number): void {
    this.ints[(row << 4) | NEXT] = next
  }

  previousOf(row: number): number {
    return this.ints[(row << 4) | PREVIOUS]
  }

  setPrevious(row: number, previous: number): void {
    this.ints[(row << 4) | PREVIOUS] = previous
  }

  /** Class, counted over the classes of the office and then one for the errands of each letter rule. */
  classOf(row: number): number {
    return this.ints[(row << 4) | CLASS]
  }

  stepOf(row: number): number {
    return this.ints[(row << 4) | STEP]
  }

  setStep(row: number, step: number): void {
    this.ints[(row << 4) | STEP] = step
  }

  /** Number of the request in its service's arrival stream; -1, -2, ... for those there at the start. */
  serialOf(row: number): number {
    return this.ints[(row << 4) | SERIAL]
  }

  /**
   * How often work at the present step has been begun anew, and ROUND for each time the request was sent back or its
   * citizen applied again: with the serial the name of a random draw that belongs to this piece of work alone.
   */
  visitOf(row: number): number {
    return this.ints[(row << 4) | VISIT]
  }

  setVisit(row: number, visit: number): void {
    this.ints[(row << 4) | VISIT] = visit
  }

  /** The errand for a request or the request of an errand; -1 without. */
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

  /** Place in the order of coming to a queue. */
  ticketOf(row: number): number {
    return this.times[(row << 3) | TICKET]
  }

  setTicket(row: number, ticket: number): void {
    this.times[(row << 3) | TICKET] = ticket
  }

  /** Work left at the present step, minutes at speed 1; negative when it is not begun and not drawn. */
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

  /** Whether work at the present step has been begun before. */
  isBegun(row: number): boolean {
    return (this.ints[(row << 4) | STATUS] & BEGUN) !== 0
  }

  /** Work at the present step has been begun. */
  markBegun(row: number): void {
    this.ints[(row << 4) | STATUS] |= BEGUN
  }

  /** Work at the present step is not begun, or to be done anew. */
  forgetProgress(row: number): void {
    this.ints[(row << 4) | STATUS] &= USE
    this.times[(row << 3) | REMAINING] = -1
  }

  /** Takes a row for a request that comes now. */
  add(requestClass: number, serial: number, came: number): number {
    const row = this.takeRow()
    const { ints } = this
    ints[(row << 4) | CLASS] = requestClass
    ints[(row << 4) | SERIAL] = serial
    ints[(row << 4) | VISIT] = 0
    this.resetRow(row, came)
    return row
  }

  /** Takes a row for a request that comes now to a step, where its work is drawn. */
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
    return row
  }

  /** A row is part of a request, not one. */
  markPart(row: number): void {
    this.ints[(row << 4) | STATUS] = PART
  }

  /** A request that was in the office is away until its citizen applies anew. */
  markAway(row: number): void {
    this.ints[(row << 4) | STATUS] = AWAY
  }

  /** The citizen applies anew: the same person, another request. */
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

  /** Gives the row of a request that has left back. */
  release(row: number): void {
    const { ints } = this
    ints[(row << 4) | STATUS] = FREE
    if (this.window > MANY) this.inUse--
    else {
      ints[(row << 4) | NEXT] = this.free
      this.free = row
    }
  }

  /** Rows below this may be in use. */
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

  /** The cursor goes back to the first row, and has a window with room enough for those in use; returns a free row. */
  private startOver(): number {
    if (this.window <= MANY || 2 * this.inUse < this.window) this.countInUse()
    this.used = this.end
    // at least an eighth of the rows counted here, which then costs little for each row that is taken
    this.window = LEAST_WINDOW + Math.max(this.inUse + (this.inUse >> 2), this.used >> 3)
    while (this.window > this.capacity) this.grow()
    let first = 0
    while (this.ints[(first << 4) | STATUS] !== FREE) first++
    return first
  }

  /** No row is listed when this is called. */
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

  private grow(): void {
    this.capacity *= 2
    const rows = new ArrayBuffer(this.capacity * ROW_BYTES)
    const ints = new Int32Array(rows)
    ints.set(this.ints)
    this.ints = ints
    this.times = new Float64Array(rows)
  }
}
