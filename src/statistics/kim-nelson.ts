import { meanOf } from './mean-of.ts'
import { power } from './special/power.ts'

export interface KimNelsonSettings {
  /** How many are chosen among. */
  readonly count: number
  /** Most that the probability may be of not choosing the best, when it is better by `delta` than all others. */
  readonly alpha: number
  /** The smallest difference that matters, above 0. */
  readonly delta: number
  /** Observations of each, at least 2, after which the first ones are dropped. */
  readonly firstStage: number
}

/**
 * Choice of the one with the smallest mean, observation by observation, those dropped on the way that are surely not the
 * best: the procedure KN of Kim and Nelson (2001, "A fully sequential procedure for indifference-zone selection in
 * simulation", ACM TOMACS 11(3), figure 1, with c = 1). Variances of differences are those of the first stage and are never
 * updated. Observations of one round may depend on each other, as with common random numbers; those of different rounds
 * may not, and are taken to be normal: average a few replications into one where they are not.
 */
export class KimNelson {
  /** Those still in, in their order. */
  surviving: number[]
  /** Rounds of observations so far. */
  rounds = 0
  /** Round after which each was dropped; null for those still in. */
  readonly droppedAfter: (number | null)[]
  private readonly sums: number[]
  private readonly firstStage: number[][] = []
  private readonly settings: KimNelsonSettings
  private readonly h2: number
  /** h2 S2 of each pair, known after the first stage. */
  private spreads: readonly (readonly number[])[] = []

  /** @throws RangeError when a setting is out of its range */
  constructor(settings: KimNelsonSettings) {
    const { count, alpha, delta, firstStage } = settings
    if (!(count >= 1 && alpha > 0 && alpha < 1 && delta > 0 && firstStage >= 2)) {
      throw new RangeError(`a choice among ${count} with alpha ${alpha}, delta ${delta} and ${firstStage} observations`)
    }
    this.settings = settings
    this.h2 = count === 1 ? 0 : (firstStage - 1) * (power((2 * alpha) / (count - 1), -2 / (firstStage - 1)) - 1)
    this.surviving = Array.from({ length: count }, (_, i) => i)
    this.droppedAfter = this.surviving.map(() => null)
    this.sums = this.surviving.map(() => 0)
  }

  /** One observation of each of `surviving`, in that order. */
  add(observations: readonly number[]): void {
    this.surviving.forEach((one, i) => (this.sums[one] += observations[i]))
    this.rounds++
    if (this.rounds <= this.settings.firstStage) this.firstStage.push([...observations])
    if (this.rounds < this.settings.firstStage) return
    if (this.spreads.length === 0) this.spreads = this.spreadsOfPairs()
    this.drop()
  }

  /** Whether the choice is made. */
  get isOver(): boolean {
    if (this.surviving.length === 1) return true
    return this.spreads.length > 0 && this.pairs().every(([i, j]) => this.rounds > this.lastRound(i, j))
  }

  /** The one with the smallest mean of those still in; of equal ones the first. */
  get best(): number {
    return this.surviving.reduce((best, one) => (this.sums[one] < this.sums[best] ? one : best))
  }

  /** Mean of the observations of one so far. */
  mean(one: number): number {
    return this.sums[one] / (this.droppedAfter[one] ?? this.rounds)
  }

  /** Rounds with which the choice would be made if the means stayed as they are; null before the end of the first stage. */
  get roundsNeeded(): number | null {
    if (this.spreads.length === 0) return null
    const { best, settings } = this
    const needed = this.surviving.map((one) => {
      if (one === best) return 0
      const gap = this.mean(one) - this.mean(best)
      const spread = this.spreads[one][best]
      return Math.min(this.lastRound(one, best) + 1, Math.ceil(spread / (settings.delta * (2 * gap + settings.delta))))
    })
    return needed.reduce((most, each) => Math.max(most, each), this.rounds)
  }

  private drop(): void {
    const stays = (i: number) => this.surviving.every((j) => this.sums[i] <= this.sums[j] + this.allowance(i, j))
    const staying = this.surviving.filter(stays)
    for (const one of this.surviving) if (!staying.includes(one)) this.droppedAfter[one] = this.rounds
    this.surviving = staying
  }

  /** r W(i, l, r): how much larger the sum of one may be than that of another that is no worse. */
  private allowance(i: number, j: number): number {
    const { delta } = this.settings
    return Math.max(0, this.spreads[i][j] / (2 * delta) - (this.rounds * delta) / 2)
  }

  /** The round after which no difference of the two is allowed for any more. */
  private lastRound(i: number, j: number): number {
    const { delta } = this.settings
    return Math.floor(this.spreads[i][j] / (delta * delta))
  }

  private pairs(): [number, number][] {
    return this.surviving.flatMap((i, place) => this.surviving.slice(place + 1).map((j): [number, number] => [i, j]))
  }

  private spreadsOfPairs(): number[][] {
    const all = this.sums.map((_, i) => i)
    return all.map((i) => all.map((j) => this.h2 * varianceOf(this.firstStage.map((round) => round[i] - round[j]))))
  }
}

function varianceOf(values: readonly number[]): number {
  const mean = meanOf(values)
  return values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / (values.length - 1)
}
