import { Observer } from '../office/kernel/observer.ts'

/** Numbers of an event: its kind, its time, and up to four more, whom and what it is about. */
const WIDTH = 6

/**
 * Keeps every event that an observer hears of, in the same order, as numbers: a tenth of the memory of a trace, and held
 * against another run without making a text of any of them.
 */
export class EventLog extends Observer {
  private numbers = new Float64Array(WIDTH * 4096)
  private used = 0
  /** Words that events hold, numbered in the order of hearing. */
  private readonly words = new Map<string, number>()

  get events(): number {
    return this.used / WIDTH
  }

  /** The number of the first event that is not the same in the other, to the last bit of its time; null for none. */
  firstDifference(other: EventLog): number | null {
    const shorter = Math.min(this.used, other.used)
    for (let at = 0; at < shorter; at++) {
      if (!Object.is(this.numbers[at], other.numbers[at])) return Math.floor(at / WIDTH)
    }
    return this.used === other.used ? null : shorter / WIDTH
  }

  /** @param facts of the event, its time first */
  add(kind: number, facts: readonly (number | boolean | string)[]): void {
    if (this.used + WIDTH > this.numbers.length) this.grow()
    this.numbers[this.used] = kind
    for (let i = 0; i < WIDTH - 1; i++) this.numbers[this.used + 1 + i] = this.numberOf(facts[i] ?? 0)
    this.used += WIDTH
  }

  private numberOf(fact: number | boolean | string): number {
    if (typeof fact !== 'string') return Number(fact)
    const known = this.words.get(fact)
    if (known !== undefined) return known
    this.words.set(fact, this.words.size)
    return this.words.size - 1
  }

  private grow(): void {
    const longer = new Float64Array(2 * this.numbers.length)
    longer.set(this.numbers)
    this.numbers = longer
  }
}

// It hears of whatever an observer can hear of, also of what will be added.
Object.getOwnPropertyNames(Observer.prototype)
  .filter((name) => name !== 'constructor')
  .forEach((name, kind) => {
    const hear = function (this: EventLog, ...facts: (number | boolean | string)[]): void {
      this.add(kind, facts)
    }
    Object.defineProperty(EventLog.prototype, name, { value: hear })
  })
