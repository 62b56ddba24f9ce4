import type { Look, Sight } from '../../../src/experiments/solve/sight.ts'
import type { Point } from '../../../src/experiments/solve/choice-space.ts'
import { StreamTable } from '../../../src/random/stream-table.ts'

export interface Told {
  /** Of being gone by day 10. */
  readonly probability: number
  readonly cost?: number
  /** Cost of each future differs from the mean by up to that. */
  readonly spread?: number
  readonly waiting?: number
  readonly share?: number
}

/** Gone on day 10 with a probability, otherwise on day 20; one uniform number decides for all settings (CRN). */
export function tableLook(tell: (point: Point) => Told, seed = 1): Look & { readonly futures: () => number } {
  const streams = new StreamTable(['gone', 'cost'])
  let count = 0
  const sightOf = (point: Point, replication: number): Sight => {
    const { probability, cost = 0, spread = 0, waiting = 0, share = null } = tell(point)
    streams.start(seed, replication)
    count++
    return {
      gone: 'yes',
      goneDay: streams.uniform(0, 0, 0) < probability ? 10 : 20,
      withinTarget: share,
      officeCost: cost + spread * (2 * streams.uniform(1, 0, 0) - 1),
      waitingDays: waiting,
    }
  }
  const look: Look = async (wishes) =>
    wishes.map(({ point, from, to }) => Array.from({ length: to - from }, (_, i) => sightOf(point, from + i)))
  return Object.assign(look, { futures: () => count })
}
