import { addAll } from '../../scenario/text/add-all.ts'
import { keyOf, type Point } from './choice-space.ts'
import type { Look, Sight } from './sight.ts'

/** The futures that have been seen of each setting, from a first number on, without gaps. */
export class Sights {
  private readonly seen = new Map<string, Sight[]>()
  /** Futures seen so far, of all settings together. */
  total = 0
  private readonly look: Look
  /** Number of the first future. */
  readonly first: number

  constructor(look: Look, first = 0) {
    this.look = look
    this.first = first
  }

  of(point: Point): readonly Sight[] {
    return this.seen.get(keyOf(point)) ?? []
  }

  /** Sees to it that at least that many futures of each of the settings have been seen. */
  async grow(points: readonly Point[], count: number): Promise<void> {
    await this.growEach(points.map((point) => ({ point, count })))
  }

  /** The same with a number for each setting. */
  async growEach(wanted: readonly { readonly point: Point; readonly count: number }[]): Promise<void> {
    const short = wanted.filter(({ point, count }) => this.of(point).length < count)
    const shown = await this.look(
      short.map(({ point, count }) => ({ point, from: this.first + this.of(point).length, to: this.first + count })),
    )
    short.forEach(({ point }, i) => {
      const all = this.seen.get(keyOf(point)) ?? []
      addAll(all, shown[i])
      this.seen.set(keyOf(point), all)
      this.total += shown[i].length
    })
  }
}
