const FIRST_CAPACITY = 1024

/** What `visit` grows by when a request is sent back to an earlier step, and when its citizen applies anew. */
export const ROUND = 65_536

/** Value of `previous` for a request that stands in no queue. */
export const IN_NO_QUEUE = -2

/** `inUse` of a row that is a request in the office or an errand. */
export const IN_OFFICE = 1

/** `inUse` of a row that is a part of a request, see ParallelWork. */
export const PART = 2

/** `inUse` of a row whose citizen is away and will apply again, see Comebacks. */
const AWAY = 3

/**
 * The requests in the office, as columns of typed arrays that grow by doubling; a row is used again when its request
 * has left. A row is also the errand of a citizen who comes for a letter: then `partner` is the request it is for.
 */
export class RequestTable {
  capacity = FIRST_CAPACITY
  /** Neighbours in the queue that the request stands in, or none; `next` also links the free rows. */
  next = new Int32Array(FIRST_CAPACITY)
  previous = new Int32Array(FIRST_CAPACITY)
  /** Class, counted over the classes of the office and then one for the errands of each letter rule. */
  requestClass = new Int32Array(FIRST_CAPACITY)
  step = new Int32Array(FIRST_CAPACITY)
  /** Number of the request in its service's arrival stream; -1, -2, ... for those there at the start. */
  serial = new Int32Array(FIRST_CAPACITY)
  /**
   * How often work at the present step has been begun anew, and ROUND for each time the request was sent back or its
   * citizen applied again: with the serial the name of a random draw that belongs to this piece of work alone.
   */
  visit = new Int32Array(FIRST_CAPACITY)
  /** Time of application, minutes. */
  came = new Float64Array(FIRST_CAPACITY)
  /** Place in the order of coming to a queue. */
  ticket = new Float64Array(FIRST_CAPACITY)
  /** Work left at the present step, minutes at speed 1; negative when it is not begun and not drawn. */
  remaining = new Float64Array(FIRST_CAPACITY)
  /** 1 once work at the present step has been begun. */
  isBegun = new Int8Array(FIRST_CAPACITY)
  /** Time of the first letter; NaN without one. */
  letterTime = new Float64Array(FIRST_CAPACITY)
  /** The errand for a request or the request of an errand; -1 without. */
  partner = new Int32Array(FIRST_CAPACITY)
  /** 0 for a free row, or IN_OFFICE, PART, AWAY. */
  inUse = new Int8Array(FIRST_CAPACITY)
  private free = -1
  private used = 0

  /** Takes a row for a request that comes now. */
  add(requestClass: number, serial: number, came: number): number {
    const row = this.free >= 0 ? this.free : this.used++
    if (row === this.free) this.free = this.next[row]
    if (row >= this.capacity) this.grow()
    this.requestClass[row] = requestClass
    this.serial[row] = serial
    this.visit[row] = 0
    this.comes(row, came)
    return row
  }

  /** A request that was in the office is away until its citizen applies anew. */
  goesAway(row: number): void {
    this.inUse[row] = AWAY
  }

  /** The citizen applies anew: the same person, another request. */
  comesAgain(row: number, came: number): void {
    this.visit[row] += ROUND - (this.visit[row] % ROUND)
    this.comes(row, came)
  }

  private comes(row: number, came: number): void {
    this.came[row] = came
    this.previous[row] = IN_NO_QUEUE
    this.isNotBegun(row)
    this.letterTime[row] = Number.NaN
    this.partner[row] = -1
    this.inUse[row] = IN_OFFICE
  }

  /** Work at the present step is not begun, or to be done anew. */
  isNotBegun(row: number): void {
    this.remaining[row] = -1
    this.isBegun[row] = 0
  }

  /** Gives the row of a request that has left back. */
  release(row: number): void {
    this.inUse[row] = 0
    this.next[row] = this.free
    this.free = row
  }

  /** Rows below this may be in use. */
  get end(): number {
    return this.used
  }

  reset(): void {
    this.free = -1
    this.used = 0
    this.inUse.fill(0)
  }

  private grow(): void {
    const size = this.capacity * 2
    this.next = copyOf(this.next, new Int32Array(size))
    this.previous = copyOf(this.previous, new Int32Array(size))
    this.requestClass = copyOf(this.requestClass, new Int32Array(size))
    this.step = copyOf(this.step, new Int32Array(size))
    this.serial = copyOf(this.serial, new Int32Array(size))
    this.visit = copyOf(this.visit, new Int32Array(size))
    this.came = copyOf(this.came, new Float64Array(size))
    this.ticket = copyOf(this.ticket, new Float64Array(size))
    this.remaining = copyOf(this.remaining, new Float64Array(size))
    this.isBegun = copyOf(this.isBegun, new Int8Array(size))
    this.letterTime = copyOf(this.letterTime, new Float64Array(size))
    this.partner = copyOf(this.partner, new Int32Array(size))
    this.inUse = copyOf(this.inUse, new Int8Array(size))
    this.capacity = size
  }
}

function copyOf<Column extends Int32Array | Float64Array | Int8Array>(from: Column, to: Column): Column {
  to.set(from)
  return to
}
