import type { RunContext } from '../kernel/run-context.ts'
import { power } from '../../statistics/special/power.ts'

/** A smaller probability no longer changes a sum near 1 in double precision. */
const SMALLEST = 1e-18

/**
 * Waste: each piece that a step takes is spoiled with some probability, and replaced by another, until none is. The
 * number of spoiled pieces follows from one uniform number that belongs to the request, so it is the same under every
 * plan.
 */
export class Spoilage {
  private readonly context: RunContext
  private readonly stream: number
  private readonly waste: number

  /** @param waste probability that a piece is spoiled @param name of the random stream */
  constructor(context: RunContext, waste: number, name: string) {
    this.context = context
    this.stream = context.stream(name)
    this.waste = waste
  }

  /**
   * Pieces spoiled before a number of good ones is reached: negative binomial (Law 2015, section 8.4.6), by inversion
   * with a sequential search.
   */
  spoiled(good: number, serial: number, visit: number): number {
    const uniform = this.context.streams.uniform(this.stream, serial, visit)
    let probability = power(1 - this.waste, good)
    let cumulated = probability
    let pieces = 0
    while (uniform >= cumulated && probability > SMALLEST) {
      pieces++
      probability *= (this.waste * (good + pieces - 1)) / pieces
      cumulated += probability
    }
    return pieces
  }
}
