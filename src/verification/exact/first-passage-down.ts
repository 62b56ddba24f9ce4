import { largest } from '../../statistics/extremes.ts'
import { add, identity, multiply, scaled, solve, subtract, sumOf, type Matrix } from './matrix.ts'

/** Rates of a quasi-birth-death process from one level to the next above, within it, and to the next below. */
export interface LevelRates {
  readonly up: Matrix
  /** With the diagonal that makes the rows of all three add up to zero. */
  readonly local: Matrix
  readonly down: Matrix
}

/**
 * The matrix G of a positive recurrent quasi-birth-death process: the probability that it first comes to the level
 * below in phase j when it begins in phase i. By logarithmic reduction, each round of which allows for twice as many
 * levels (Latouche and Ramaswami 1993, "A logarithmic reduction algorithm for quasi-birth-death processes", Journal of
 * Applied Probability 30, 650-674).
 */
export function firstPassageDown({ up, local, down }: LevelRates): Matrix {
  const holding = scaled(-1, local)
  let climb = solve(holding, up)
  let fall = solve(holding, down)
  let passage = fall
  let climbed = climb
  for (let missing = 1; missing > 1e-18;) {
    const away = subtract(identity(local.length), add(multiply(climb, fall), multiply(fall, climb)))
    climb = solve(away, multiply(climb, climb))
    fall = solve(away, multiply(fall, fall))
    const correction = multiply(climbed, fall)
    passage = add(passage, correction)
    climbed = multiply(climbed, climb)
    missing = largest(correction.map(sumOf))
  }
  return passage
}
