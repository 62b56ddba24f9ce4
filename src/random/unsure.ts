import type { laws } from './laws.ts'

/** A number that is drawn once per replication: the value of an unknown, times a factor. */
export interface UnsureNumber {
  /** Name of the unknown. */
  readonly unknown: string
  readonly factor: number
  /** Mean of the unknown, times the factor. */
  readonly mean: number
}

/**
 * A law of which some parameters are drawn once per replication. A weibull may have its moments here in place of its
 * own parameters.
 */
export interface Unsure {
  readonly kind: 'unsure'
  readonly law: Exclude<keyof typeof laws, 'empirical'>
  readonly parameters: Readonly<Record<string, number | UnsureNumber>>
}

/** The value of a number, given those of the unknowns by name. */
export function valueOf(number: number | UnsureNumber, valueOfUnknown: (name: string) => number): number {
  return typeof number === 'number' ? number : number.factor * valueOfUnknown(number.unknown)
}

/** The value of a number where nothing was drawn yet: its mean. */
export function meanValue(number: number | UnsureNumber): number {
  return typeof number === 'number' ? number : number.mean
}
