const FIRST_WIDTH = 4

/**
 * Counts of requests by day of application and day of readiness. Each day of application has a row for the days from the
 * first to the last on which one of its requests was ready, so room and time go with these stretches: neither with the
 * number of requests nor with the square of the horizon. The rows are used again after `reset`.
 */
export class DayCounts {
  private readonly days: number
  /** By day of application: requests by day of readiness, from the first one on. */
  private readonly rows: Int32Array[]
  private readonly first: Int32Array
  /** By day of application: not ready within the horizon. */
  private readonly never: Int32Array

  /** @param days length of the horizon; readiness on day `days` stands for "not within the horizon" */
  constructor(days: number) {
    this.days = days
    this.rows = Array.from({ length: days }, () => new Int32Array())
    this.first = new Int32Array(days)
    this.never = new Int32Array(days)
  }

  /** Counts requests; both days are counted from 0, that of application within the horizon. */
  add(applicationDay: number, readyDay: number, requests: number): void {
    if (readyDay === this.days) {
      this.never[applicationDay] += requests
      return
    }
    const row = this.rows[applicationDay]
    const place = readyDay - this.first[applicationDay]
    if (place >= 0 && place < row.length) row[place] += requests
    else this.rowWith(applicationDay, readyDay)[readyDay - this.first[applicationDay]] += requests
  }

  /** All counts as triples (day of application, day of readiness, count), ascending, each pair of days once. */
  triples(): Uint32Array {
    const { rows, first, never, days } = this
    const triples = new Uint32Array(3 * this.pairs())
    let end = 0
    const put = (applicationDay: number, readyDay: number, count: number): void => {
      triples[end++] = applicationDay
      triples[end++] = readyDay
      triples[end++] = count
    }
    for (let day = 0; day < days; day++) {
      const row = rows[day]
      for (let i = 0; i < row.length; i++) if (row[i] > 0) put(day, first[day] + i, row[i])
      if (never[day] > 0) put(day, days, never[day])
    }
    return triples
  }

  reset(): void {
    for (const row of this.rows) row.fill(0)
    this.never.fill(0)
  }

  /** How many pairs of days have a count. */
  private pairs(): number {
    const { rows, never } = this
    let pairs = 0
    for (let day = 0; day < rows.length; day++) {
      const row = rows[day]
      for (let i = 0; i < row.length; i++) if (row[i] > 0) pairs++
      if (never[day] > 0) pairs++
    }
    return pairs
  }

  /** The row of a day of application, made long enough for a day of readiness. */
  private rowWith(applicationDay: number, readyDay: number): Int32Array {
    const row = this.rows[applicationDay]
    const first = row.length === 0 ? readyDay : this.first[applicationDay]
    const start = Math.min(first, readyDay)
    const width = Math.max(FIRST_WIDTH, readyDay + 1 - start, 2 * row.length, first - start + row.length)
    const wider = new Int32Array(Math.min(width, this.days - start))
    wider.set(row, first - start)
    this.first[applicationDay] = start
    this.rows[applicationDay] = wider
    return wider
  }
}
