import type { Law } from './law.ts'
import { laws } from './laws.ts'
import { Never } from './laws/never.ts'

/**
 * A probability distribution as data: the kind of a law and its parameters, in minutes for durations and in pieces for
 * counts. Parametrisations as in Law (2015), Simulation Modeling and Analysis, chapter 6; means and standard deviations
 * are those of the variate itself, also for the lognormal.
 */
export type Distribution = ConstructorParameters<(typeof laws)[keyof typeof laws]>[0] | PerhapsNever

/** A duration that never ends with the probability `chance`, in (0, 1]; with `otherwise` null for certain. */
interface PerhapsNever {
  readonly kind: 'never'
  readonly chance: number
  readonly otherwise: Distribution | null
}

/** The law with its parameters. */
export function lawOf(distribution: Distribution): Law {
  if (distribution.kind === 'never') {
    const { chance, otherwise } = distribution
    return new Never(chance, otherwise === null ? null : lawOf(otherwise))
  }
  const Kind = laws[distribution.kind] as new (parameters: Distribution) => Law
  return new Kind(distribution)
}

/** What is wrong with the parameters, or null. See `Law` for this and the following functions. */
export function checkDistribution(distribution: Distribution): string | null {
  return lawOf(distribution).complaint()
}

export function mean(distribution: Distribution): number {
  return lawOf(distribution).mean()
}

export function standardDeviation(distribution: Distribution): number {
  return lawOf(distribution).standardDeviation()
}

export function quantileGiven(distribution: Distribution, elapsed: number, p: number): number {
  return lawOf(distribution).quantileGiven(elapsed, p)
}
