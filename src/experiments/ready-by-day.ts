/**
 * Requests of many replications by day of application and days until ready. The row of each day of application is as
 * long as its longest wait, so memory grows with the waits and not with the square of the horizon.
 */
export class ReadyByDay {
  /** By day of application: counts by whole days until ready. */
  readonly rows: Float64Array[]
  /** By day of application: requests not ready within the horizon. */
  readonly longer: Float64Array
  private readonly days: number

  /** @param days length of the horizon */
  constructor(days: number) {
    this.days = days
    this.rows = Array.from({ length: days }, () => new Float64Array())
    this.longer = new Float64Array(days)
  }

  /** Adds triples (day of application, day of readiness or `days` for "not within the horizon", count). */
  add(triples: Uint32Array): void {
    for (let i = 0; i < triples.length; i += 3) {
      const [day, ready, count] = [triples[i], triples[i + 1], triples[i + 2]]
      if (ready === this.days) this.longer[day] += count
      else this.rowOf(day, ready - day)[ready - day] += count
    }
  }

  /** The row of a day, long enough for a wait. */
  private rowOf(day: number, wait: number): Float64Array {
    const row = this.rows[day]
    if (wait < row.length) return row
    const longer = new Float64Array(Math.min(this.days - day, Math.max(wait + 1, 2 * row.length)))
    longer.set(row)
    return (this.rows[day] = longer)
  }
}
