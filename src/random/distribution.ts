import type { Law } from './law.ts'
import type { LawFault } from './law-fault.ts'
import { laws } from './laws.ts'
import { Never } from './laws/never.ts'
import { weibullOf } from './laws/weibull.ts'
import { meanValue, type Unsure, type UnsureNumber, valueOf } from './unsure.ts'

/**
 * A probability distribution as data: the kind of a law and its parameters, in minutes for durations and in pieces for
 * counts. Parametrisations as in Law (2015), Simulation Modeling and Analysis, chapter 6; means and standard deviations
 * are those of the variate itself, also for the lognormal.
 */
export type Distribution = SureDistribution | PerhapsNever | Unsure

type SureDistribution = ConstructorParameters<(typeof laws)[keyof typeof laws]>[0]

/** A duration that never ends with the probability `chance`, in (0, 1]; with `otherwise` null for certain. */
interface PerhapsNever {
  readonly kind: 'never'
  readonly chance: number
  readonly otherwise: Distribution | null
}

/** The law with its parameters; with the means of those that are drawn once per replication, see `given`. */
export function lawOf(distribution: Distribution): Law {
  if (distribution.kind === 'unsure') return lawOf(sure(distribution, meanValue))
  if (distribution.kind === 'never') {
    const { chance, otherwise } = distribution
    return new Never(chance, otherwise === null ? null : lawOf(otherwise))
  }
  const Kind = laws[distribution.kind] as new (parameters: Distribution) => Law
  return new Kind(distribution)
}

/** What is wrong with the parameters, or null. See `Law` for this and the following functions. */
export function checkDistribution(distribution: Distribution): LawFault | null {
  return lawOf(distribution).fault()
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

/** The distribution in a replication in which the unknowns, by name, have these values. */
export function given(distribution: Distribution, valueOfUnknown: (name: string) => number): Distribution {
  if (distribution.kind === 'never') {
    const { otherwise } = distribution
    return otherwise === null ? distribution : { ...distribution, otherwise: given(otherwise, valueOfUnknown) }
  }
  if (distribution.kind !== 'unsure') return distribution
  return sure(distribution, (number) => valueOf(number, valueOfUnknown))
}

/** The numbers of a distribution that are drawn once per replication. */
export function unsureNumbers(distribution: Distribution): UnsureNumber[] {
  if (distribution.kind === 'never') return distribution.otherwise === null ? [] : unsureNumbers(distribution.otherwise)
  if (distribution.kind !== 'unsure') return []
  return Object.values(distribution.parameters).filter((number) => typeof number !== 'number')
}

function sure({ law, parameters }: Unsure, value: (number: number | UnsureNumber) => number): Distribution {
  const entries = Object.entries(parameters).map(([name, number]): [string, number] => [name, value(number)])
  const values = Object.fromEntries(entries)
  if (law === 'weibull' && 'mean' in values) return weibullOf(values['mean'], values['sd'])
  return { kind: law, ...values } as unknown as Distribution
}
