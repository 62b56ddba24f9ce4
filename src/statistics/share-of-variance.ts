import { square } from './special/square.ts'
import { checkConfidence } from './check-confidence.ts'
import { middleRanks } from './middle-ranks.ts'
import { normalQuantile } from './special/normal-quantile.ts'

/** A share of a variance, from 0 to 1, with its interval. */
export interface ShareOfVariance {
  readonly value: number
  readonly low: number
  readonly high: number
}

/** Of the curve that is fitted in each input: any smooth one of the third degree. */
const DEGREE = 3

/** Values for each number that is fitted. */
const ENOUGH = 10

/** How many values are needed to tell the share of that many inputs together. */
export function valuesNeeded(inputs: number): number {
  return ENOUGH * (DEGREE * inputs + 1)
}

/**
 * Which share of the variance of y comes from some inputs: that of its mean given them (the first-order Sobol index,
 * Saltelli et al. 2008, Global Sensitivity Analysis, section 4.5), where each input acts by itself. It is the share
 * that a sum of cubic polynomials in the ranks of the inputs explains, with the part taken off that they explain by
 * chance (adjusted R²: Ezekiel 1930), so that an input without influence gives about 0. The interval is that of a
 * squared multiple correlation in large samples (Olkin and Finn 1995), widened by what is estimated of an input
 * without influence.
 *
 * @param inputs values of each input, in the order of y
 * @returns null when there are fewer than `valuesNeeded`, or nothing varies
 */
export function shareOfVariance(
  y: readonly number[],
  inputs: readonly (readonly number[])[],
  confidence: number,
): ShareOfVariance | null {
  checkConfidence(confidence)
  const n = y.length
  const centred = centre(y)
  const total = dot(centred, centred)
  if (n < valuesNeeded(inputs.length) || !(total > 1e-20 * dot(y, y))) return null
  const columns = independent(inputs.flatMap(curves))
  const explained = columns.reduce((sum, column) => sum + square(dot(column, centred)), 0) / total
  const fitted = columns.length
  const value = Math.min(1, Math.max(0, 1 - ((1 - explained) * (n - 1)) / (n - fitted - 1)))
  const variance = (4 * value * square(1 - value)) / n + (2 * fitted * square(1 - value)) / square(n)
  const halfWidth = normalQuantile((1 + confidence) / 2) * Math.sqrt(variance)
  return { value, low: Math.max(0, value - halfWidth), high: Math.min(1, value + halfWidth) }
}

/** Powers of the rank of each value, from -1 to 1. */
function curves(values: readonly number[]): number[][] {
  const ranks = middleRanks(values).map((rank) => 2 * rank - 1)
  const columns: number[][] = []
  for (let power = 1; power <= DEGREE; power++) {
    const last = columns.at(-1)
    columns.push(ranks.map((rank, i) => (last === undefined ? rank : last[i] * rank)))
  }
  return columns
}

/** Orthonormal columns of mean 0 that span the same space (modified Gram-Schmidt); what adds nothing is left out. */
function independent(columns: readonly (readonly number[])[]): number[][] {
  const basis: number[][] = []
  for (const column of columns) {
    const rest = centre(column)
    const before = dot(rest, rest)
    for (const base of basis) subtract(rest, base, dot(rest, base))
    const length = Math.sqrt(dot(rest, rest))
    if (length > 1e-6 * Math.sqrt(before) && length > 1e-9) basis.push(rest.map((value) => value / length))
  }
  return basis
}

function centre(values: readonly number[]): number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return values.map((value) => value - mean)
}

function subtract(from: number[], direction: readonly number[], length: number): void {
  for (let i = 0; i < from.length; i++) from[i] -= length * direction[i]
}

function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i]
  return sum
}
