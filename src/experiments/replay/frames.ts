import { MINUTES_PER_DAY } from '../../time/minutes.ts'

/** Days that are shown one by one; longer runs are shown by the week. */
const MOST_DAYS = 400
const DAYS_PER_WEEK = 7

/** The pieces in which a run is replayed. */
export class Frames {
  readonly every: number
  readonly count: number
  readonly #days: number

  constructor(days: number) {
    this.every = days <= MOST_DAYS ? 1 : DAYS_PER_WEEK
    this.count = Math.ceil(days / this.every)
    this.#days = days
  }

  /** The frame of a time in minutes; the last one at the horizon. */
  at(time: number): number {
    return Math.min(this.count - 1, Math.floor(time / (this.every * MINUTES_PER_DAY)))
  }

  /** When a frame ends, in minutes. */
  endOf(frame: number): number {
    return Math.min(this.#days, (frame + 1) * this.every) * MINUTES_PER_DAY
  }

  /** Of values by day, those of the last day of each frame. */
  lasts(byDay: ArrayLike<number>): number[] {
    return Array.from({ length: this.count }, (_, i) => byDay[this.endOf(i) / MINUTES_PER_DAY - 1])
  }

  /** Of values by day, the sums over each frame. */
  sums(byDay: ArrayLike<number>): number[] {
    const sums = new Array<number>(this.count).fill(0)
    for (let day = 0; day < this.#days; day++) sums[Math.floor(day / this.every)] += byDay[day]
    return sums
  }
}
