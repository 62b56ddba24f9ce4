const FIRST_WIDTH = 8
/** Enough for most offices (engine/column.ts, point 3). */
const LEAST_ROOM = 16_384

/** Integers kept for each day of application. */
const INDEX = 5
/** Index of the count for day of readiness 0, if it were stored. */
const ORIGIN = 0
/** First day of readiness that is stored, and the day after the last. */
const FIRST = 1
const END = 2
/** Number of requests not ready within the horizon, and of those who left without being served. */
const NEVER = 3

/**
 * Counts of requests by day of application and day of readiness. Each day of application has a row that covers the days
 * from the first to the last on which one of its requests was ready. Memory and time grow with these ranges, not with
 * the number of requests or the square of the horizon. Rows are used again after `reset`.
 */
export class DayCounts {
  private readonly days: number
  /** By day of application: ORIGIN, FIRST, END, NEVER, and after it those who left. */
  private readonly index: Int32Array
  /** The rows, in the order in which they were needed. A row that became too short leaves a gap. */
  private counts: Int32Array
  private used = 0
  /** Number of pairs of days with a count above 0. */
  private pairs = 0

  /**
   * @param days length of the horizon; readiness on day `days` stands for "not within the horizon", on day `days + 1`
   * for "left without being served"
   */
  constructor(days: number) {
    this.days = days
    this.index = new Int32Array(INDEX * days)
    this.counts = new Int32Array(Math.max(LEAST_ROOM, FIRST_WIDTH * days))
  }

  /** Adds requests, at least one. Both days count from 0, and that of application is within the horizon. */
  add(applicationDay: number, readyDay: number, requests: number): void {
    const { index } = this
    const at = INDEX * applicationDay
    if (readyDay >= this.days) {
      const never = at + NEVER + readyDay - this.days
      if (index[never] === 0) this.pairs++
      index[never] += requests
      return
    }
    if (readyDay < index[at + FIRST] || readyDay >= index[at + END]) this.widen(at, readyDay)
    const { counts } = this
    const place = index[at + ORIGIN] + readyDay
    const before = counts[place]
    // plus 1 when before is 0; without a branch, which the processor would often mispredict
    this.pairs += (before - 1) >>> 31
    counts[place] = before + requests
  }

  /** Adds counts as `triples` gives them. */
  addTriples(triples: Uint32Array): void {
    for (let i = 0; i < triples.length; i += 3) this.add(triples[i], triples[i + 1], triples[i + 2])
  }

  /** All counts above 0 as triples (day of application, day of readiness, count), ascending. */
  triples(): Uint32Array {
    const { index, counts, days } = this
    const triples = new Uint32Array(3 * this.pairs)
    let to = 0
    for (let day = 0; day < days; day++) {
      const at = INDEX * day
      const origin = index[at + ORIGIN]
      const end = index[at + END]
      for (let readyDay = index[at + FIRST]; readyDay < end; readyDay++) {
        const count = counts[origin + readyDay]
        if (count > 0) to = put(triples, to, day, readyDay, count)
      }
      if (index[at + NEVER] > 0) to = put(triples, to, day, days, index[at + NEVER])
      if (index[at + NEVER + 1] > 0) to = put(triples, to, day, days + 1, index[at + NEVER + 1])
    }
    return triples
  }

  reset(): void {
    this.counts.fill(0, 0, this.used)
    for (let at = NEVER; at < this.index.length; at += INDEX) this.index.fill(0, at, at + 2)
    this.pairs = 0
  }

  /** Makes the row at an index long enough for a day of readiness. */
  private widen(at: number, readyDay: number): void {
    const { index, days } = this
    const origin = index[at + ORIGIN]
    const oldFirst = index[at + FIRST]
    const end = index[at + END]
    const width = end - oldFirst
    const first = width === 0 ? readyDay : Math.min(oldFirst, readyDay)
    const wanted = Math.max(FIRST_WIDTH, readyDay + 1 - first, 2 * width, end - first)
    const wider = Math.min(wanted, days - first)
    if (this.used + wider > this.counts.length) this.grow(wider)
    index[at + ORIGIN] = this.used - first
    index[at + FIRST] = first
    index[at + END] = first + wider
    this.counts.copyWithin(this.used + oldFirst - first, origin + oldFirst, origin + end)
    this.used += wider
  }

  private grow(more: number): void {
    const wider = new Int32Array(Math.max(2 * this.counts.length, this.used + more))
    wider.set(this.counts)
    this.counts = wider
  }
}

function put(triples: Uint32Array, at: number, applicationDay: number, readyDay: number, count: number): number {
  triples[at] = applicationDay
  triples[at + 1] = readyDay
  triples[at + 2] = count
  return at + 3
}
