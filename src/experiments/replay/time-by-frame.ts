import type { Frames } from './frames.ts'

/** How long things are in which state, frame by frame. */
export class TimeByFrame {
  /** Row-major things x frames: what the minutes of the frame came to. */
  readonly found: string[][]
  readonly #frames: Frames
  readonly #states: number
  readonly #sumUp: (minutes: Float64Array) => string
  readonly #minutes: Float64Array[]
  readonly #now: Int32Array
  readonly #since: Float64Array

  /**
   * @param initial the state before anything is heard
   * @param sumUp a letter for the minutes in each state
   */
  constructor(
    { things, states, initial }: { readonly things: number; readonly states: number; readonly initial: number },
    frames: Frames,
    sumUp: (minutes: Float64Array) => string,
  ) {
    this.#frames = frames
    this.#states = states
    this.#sumUp = sumUp
    this.found = Array.from({ length: things }, () => [])
    this.#minutes = Array.from({ length: things }, () => new Float64Array(states))
    this.#now = new Int32Array(things).fill(initial)
    this.#since = new Float64Array(things)
  }

  turn(time: number, thing: number, state: number): void {
    this.#passTo(time, thing)
    this.#now[thing] = state
  }

  /** The run is over. */
  end(horizon: number): string[] {
    return this.found.map((letters, thing) => {
      this.#passTo(horizon, thing)
      return letters.join('')
    })
  }

  #passTo(time: number, thing: number): void {
    const letters = this.found[thing]
    while (letters.length < this.#frames.count && this.#frames.endOf(letters.length) <= time) {
      this.#spend(this.#frames.endOf(letters.length), thing)
      letters.push(this.#sumUp(this.#minutes[thing]))
      this.#minutes[thing] = new Float64Array(this.#states)
    }
    this.#spend(time, thing)
  }

  #spend(until: number, thing: number): void {
    this.#minutes[thing][this.#now[thing]] += until - this.#since[thing]
    this.#since[thing] = until
  }
}
