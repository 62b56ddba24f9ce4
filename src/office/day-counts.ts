/**
 * Counts of requests by day of application and day of readiness. Requests become ready in the order of time, so only the
 * present day's counts are kept open; a day that is over goes to a list of triples. Room and time go with the pairs of
 * days that occur, not with the square of the horizon.
 */
export class DayCounts {
  /** Of the present day of readiness, by day of application. */
  private readonly open: Int32Array
  private readonly touched: Int32Array
  private touchedCount = 0
  private readyDay = 0
  private readonly closed: number[] = []

  /** @param days length of the horizon; readiness on day `days` stands for "not within the horizon" */
  constructor(days: number) {
    this.open = new Int32Array(days)
    this.touched = new Int32Array(days)
  }

  /** Counts a request; days of readiness never go back, but for letters that are told of later. */
  add(applicationDay: number, readyDay: number): void {
    if (readyDay !== this.readyDay) {
      this.close()
      this.readyDay = readyDay
    }
    if (this.open[applicationDay]++ === 0) this.touched[this.touchedCount++] = applicationDay
  }

  /** All counts as triples (day of application, day of readiness, count), ascending, each pair of days once. */
  triples(): Uint32Array {
    this.close()
    const rows = this.open.length
    const pairs = new Map<number, number>()
    const { closed } = this
    for (let i = 0; i < closed.length; i += 3) {
      const pair = closed[i] * (rows + 1) + closed[i + 1]
      pairs.set(pair, (pairs.get(pair) ?? 0) + closed[i + 2])
    }
    const sorted = Float64Array.from(pairs.keys()).sort()
    const triples = new Uint32Array(3 * sorted.length)
    sorted.forEach((pair, i) => {
      const ready = pair % (rows + 1)
      triples.set([(pair - ready) / (rows + 1), ready, pairs.get(pair) as number], 3 * i)
    })
    return triples
  }

  reset(): void {
    this.close()
    this.closed.length = 0
  }

  private close(): void {
    for (let i = 0; i < this.touchedCount; i++) {
      const day = this.touched[i]
      this.closed.push(day, this.readyDay, this.open[day])
      this.open[day] = 0
    }
    this.touchedCount = 0
  }
}
