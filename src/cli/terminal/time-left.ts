/** Milliseconds whose pieces say nothing: threads load the program first, and kept replications come all at once. */
const UNTYPICAL = 1500
/** Milliseconds before which nothing is told. */
const TOO_EARLY = 4000
/** Pieces after which it may be told. */
const FEW = 4
/** Milliseconds between two looks at how quick the work is. */
const LOOK = 1000
/** Milliseconds after which a second counts half as much for how quick the work is. */
const HALF_LIFE = 12_000
/** The end that was told is held to, unless what is expected now differs by more than this share of the time that is left. */
const HELD_WITHIN = 0.15
/** Which part of the way to what is expected now the told end goes at a look. */
const STEP = 0.3

/**
 * How long the rest of a piece of work takes. What is told counts down: it follows what is expected slowly, and only
 * where that has changed much, because pieces come in bunches and replications differ. Times are milliseconds of any
 * clock that runs on.
 */
export class TimeLeft {
  private readonly total: number
  private readonly begin: number
  private done = 0
  private lastLook: number
  private doneAtLook = 0
  /** Pieces, and the milliseconds in which they came, those of long ago counted less. */
  private pieces = 0
  private time = 0
  private told: number | null = null

  constructor(total: number, now: number) {
    this.total = total
    this.begin = now
    this.lastLook = now
  }

  /** One more piece is done. */
  advance(now: number): void {
    this.lookAgain(now)
    this.done++
  }

  /** Whole seconds; null before it is known, and when all is done. */
  seconds(now: number): number | null {
    this.lookAgain(now)
    if (this.told === null || this.done >= this.total) return null
    return Math.max(1, Math.ceil((this.told - now) / 1000))
  }

  private lookAgain(now: number): void {
    const passed = now - this.lastLook
    if (passed < LOOK) return
    if (this.lastLook - this.begin >= UNTYPICAL) {
      const kept = 2 ** (-passed / HALF_LIFE)
      this.pieces = kept * this.pieces + this.done - this.doneAtLook
      this.time = kept * this.time + passed
    }
    this.lastLook = now
    this.doneAtLook = this.done
    if (this.pieces >= FEW && now - this.begin >= TOO_EARLY) this.expect(now)
  }

  private expect(now: number): void {
    const expected = now + ((this.total - this.done) * this.time) / this.pieces
    if (this.told === null) this.told = expected
    else if (Math.abs(expected - this.told) > HELD_WITHIN * (expected - now)) this.told += STEP * (expected - this.told)
  }
}
