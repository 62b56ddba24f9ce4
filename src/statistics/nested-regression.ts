import { square } from './special/square.ts'

/** Of a column that is a sum of others but for rounding, next to nothing is left. */
const NOTHING = 1e-6

/** A column that is orthogonal to those before it on the points that are learned from, as far as it is used. */
interface Direction {
  readonly values: Float64Array
  readonly group: number
}

/** Values with their standard errors, of all points. */
export interface Prediction {
  readonly values: Float64Array
  readonly errors: Float64Array
}

/**
 * Least squares with more and more columns: groups of them in a fixed order, of which so many are used as predict best,
 * by the squared errors of points left out one at a time (PRESS: Allen 1974, Technometrics 16, 125-127). The columns are
 * made orthogonal once (modified Gram-Schmidt), for any number of right-hand sides.
 */
export class NestedRegression {
  private readonly isLearned: readonly boolean[]
  private readonly learned: number
  private readonly directions: readonly Direction[]
  private readonly groups: number

  /**
   * @param groups columns of each group, with a value for each point
   * @param isLearned by point, whether it is learned from; the others are only predicted
   */
  constructor(groups: readonly (readonly ArrayLike<number>[])[], isLearned: readonly boolean[]) {
    this.isLearned = isLearned
    this.learned = isLearned.filter(Boolean).length
    this.groups = groups.length
    const directions: Direction[] = []
    for (const [group, columns] of groups.entries()) {
      for (const column of columns) {
        const values = this.direction(column, directions)
        if (values !== null && directions.length < this.learned / 3) directions.push({ values, group })
      }
    }
    this.directions = directions
  }

  /** What is predicted of all points. */
  predict(y: readonly number[]): Prediction {
    const mean = this.sum((i) => y[i]) / this.learned
    const fitted = new Float64Array(y.length).fill(mean)
    // how much each point weighs in its own prediction
    const leverage = new Float64Array(y.length).fill(1 / this.learned)
    let best = { values: fitted.slice(), leverage: leverage.slice() }
    let least = this.press(y, fitted, leverage)
    for (let group = 0; group < this.groups; group++) {
      const added = this.directions.filter((direction) => direction.group === group)
      if (added.length === 0) continue
      for (const { values } of added) {
        const slope = this.sum((i) => values[i] * (y[i] - mean))
        for (let i = 0; i < y.length; i++) {
          fitted[i] += slope * values[i]
          leverage[i] += square(values[i])
        }
      }
      const press = this.press(y, fitted, leverage)
      const isBetter = press < least
      if (isBetter) least = press
      // what the first group says may be there although it did not help to predict: it is part of the error
      if (isBetter || group === 0) {
        best = { values: isBetter ? fitted.slice() : best.values, leverage: leverage.slice() }
      }
    }
    const variance = least / this.learned
    return { values: best.values, errors: best.leverage.map((each) => Math.sqrt(variance * each)) }
  }

  private press(y: readonly number[], fitted: Float64Array, leverage: Float64Array): number {
    return this.sum((i) => square((y[i] - fitted[i]) / (1 - leverage[i])))
  }

  /** What a column adds to the constant and the directions before, of length 1; null when that is nothing. */
  private direction(column: ArrayLike<number>, before: readonly Direction[]): Float64Array | null {
    const rest = Float64Array.from(column)
    subtract(rest, 1, this.sum((i) => rest[i]) / this.learned)
    const whole = this.sum((i) => square(rest[i]))
    for (const { values } of before)
      subtract(
        rest,
        values,
        this.sum((i) => rest[i] * values[i]),
      )
    const length = Math.sqrt(this.sum((i) => square(rest[i])))
    if (!(length > NOTHING * Math.sqrt(whole))) return null
    return rest.map((value) => value / length)
  }

  /** Over the points that are learned from. */
  private sum(term: (i: number) => number): number {
    let sum = 0
    for (let i = 0; i < this.isLearned.length; i++) if (this.isLearned[i]) sum += term(i)
    return sum
  }
}

function subtract(from: Float64Array, direction: Float64Array | 1, length: number): void {
  for (let i = 0; i < from.length; i++) from[i] -= length * (direction === 1 ? 1 : direction[i])
}
