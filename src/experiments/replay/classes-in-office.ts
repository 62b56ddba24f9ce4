import type { Office } from '../../scenario/compiled/office.ts'
import type { Frames } from './frames.ts'

/** Classes of a service that are told apart. */
const MOST_CLASSES = 8

/** How many requests of each class are in the office at the end of each frame, for services with a few classes. */
export class ClassesInOffice {
  readonly #frames: Frames
  readonly #isCounted: readonly boolean[]
  readonly #classOf: readonly Map<number, number>[]
  /** By class, and by class and frame. */
  readonly #now: Int32Array
  readonly #atEnd: readonly Int32Array[]
  #frame = 0

  constructor({ services, classes }: Office, frames: Frames) {
    this.#frames = frames
    this.#isCounted = services.map((service) => service.classes.length > 1 && service.classes.length <= MOST_CLASSES)
    this.#classOf = services.map(() => new Map())
    this.#now = new Int32Array(classes.length)
    this.#atEnd = classes.map(() => new Int32Array(frames.count))
  }

  comes(time: number, service: number, serial: number, requestClass: number): void {
    if (!this.#isCounted[service]) return
    this.passTo(time)
    this.#classOf[service].set(serial, requestClass)
    this.#now[requestClass]++
  }

  goes(time: number, service: number, serial: number): void {
    const requestClass = this.#classOf[service].get(serial)
    if (requestClass === undefined) return
    this.passTo(time)
    this.#classOf[service].delete(serial)
    this.#now[requestClass]--
  }

  /** What is so until a time stands in the frames that end before it, or, at the horizon, with it. */
  passTo(time: number, isOver = false): void {
    for (; this.#frame < this.#frames.count; this.#frame++) {
      const end = this.#frames.endOf(this.#frame)
      if (isOver ? end > time : end >= time) return
      this.#atEnd.forEach((counts, each) => (counts[this.#frame] = this.#now[each]))
    }
  }

  /** By class of the service; none where they are not told apart. */
  of(service: Office['services'][number], index: number): { readonly class: number; readonly backlog: number[] }[] {
    if (!this.#isCounted[index]) return []
    return service.classes.map((each) => ({ class: each, backlog: Array.from(this.#atEnd[each]) }))
  }
}
