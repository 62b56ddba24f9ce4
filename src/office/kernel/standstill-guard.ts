/** Minutes: a clock that moves by less while very many events happen stands still. A second. */
const LEAST_MOVE = 1 / 60

/**
 * Looks whether the clock of a run still moves. Where something goes round without time, events follow each other for
 * ever at one moment, and the run would never end. A scenario in which that can happen is refused when it is read; this
 * is the net under it. It is asked now and then, such as every 65,536 events, and costs nothing in between.
 */
export class StandstillGuard {
  private readonly most: number
  private since = 0
  private eventsThen = 0

  /** @param most events that can happen within a second of the clock */
  constructor(most = 1_000_000) {
    this.most = most
  }

  /** A replication begins. */
  start(): void {
    this.since = 0
    this.eventsThen = 0
  }

  /**
   * Whether so many events have happened while the clock did not move by a second.
   * @param now minutes
   * @param events how many the replication has handled so far
   */
  standsStill(now: number, events: number): boolean {
    if (now - this.since >= LEAST_MOVE) {
      this.since = now
      this.eventsThen = events
      return false
    }
    return events - this.eventsThen >= this.most
  }
}
