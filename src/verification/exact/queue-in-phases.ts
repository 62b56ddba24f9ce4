import { firstPassageDown } from './first-passage-down.ts'
import { add, identity, inverse, matrix, multiply, multiplyRow, scaled, solve, subtract, sumOf } from './matrix.ts'
import type { Matrix } from './matrix.ts'

/**
 * A Markov chain on (n, phase): n requests in the system, which come at one rate whatever the phase, and a phase that
 * says which servers are up. From n = levels on, nothing depends on n any more.
 */
export interface QueueInPhases {
  readonly arrivalRate: number
  /** Of one server at work. */
  readonly serviceRate: number
  readonly levels: number
  readonly phases: number
  /** Servers at work in a state. */
  readonly working: (n: number, phase: number) => number
  /** Changes of phase at the same n; more than one may lead to the same phase. */
  readonly moves: (n: number, phase: number) => readonly { readonly to: number; readonly rate: number }[]
}

/** The chain in steady state. */
export interface SteadyState {
  readonly meanNumber: number
  /** Expected value of a function of the state that does not depend on n from n = levels on. */
  readonly expected: (value: (n: number, phase: number) => number) => number
}

/**
 * Steady state of a quasi-birth-death process: pi(n + 1) = pi(n) R from n = levels on, with R = lambda (-local - lambda
 * G)^-1 (Neuts 1981, Matrix-Geometric Solutions in Stochastic Models, ch. 3), and block elimination of the levels below
 * (Latouche and Ramaswami 1999, Introduction to Matrix Analytic Methods in Stochastic Modeling, ch. 12). Nothing is
 * truncated. The caller makes sure that there is a steady state.
 */
export function steadyStateInPhases(queue: QueueInPhases): SteadyState {
  const { levels } = queue
  const rateMatrices = allRateMatrices(queue)
  const bottom = add(localRates(queue, 0), multiply(rateMatrices[0], completionRates(queue, 1)))
  const rows = [nullVector(bottom)]
  for (let n = 1; n <= levels; n++) rows.push(multiplyRow(rows[n - 1], rateMatrices[n - 1]))

  const last = rateMatrices[levels]
  const visits = inverse(subtract(identity(last.length), last))
  rows[levels] = multiplyRow(rows[levels], visits)
  const excess = sumOf(multiplyRow(rows[levels], multiply(last, visits)))
  const weighed = (value: (n: number, phase: number) => number) =>
    rows.reduce((sum, row, n) => sum + sumOf(row.map((weight, phase) => weight * value(n, phase))), 0)
  const total = weighed(() => 1)
  return { meanNumber: (weighed((n) => n) + excess) / total, expected: (value) => weighed(value) / total }
}

/** R(n), for which pi(n + 1) = pi(n) R(n), for n = 0 to levels; the last holds for all levels above too. */
function allRateMatrices(queue: QueueInPhases): Matrix[] {
  const { arrivalRate, levels, phases } = queue
  const local = localRates(queue, levels)
  const down = completionRates(queue, levels)
  const up = scaled(arrivalRate, identity(phases))
  const passage = firstPassageDown({ up, local, down })
  const matrices: Matrix[] = []
  matrices[levels] = scaled(-arrivalRate, inverse(add(local, scaled(arrivalRate, passage))))
  for (let n = levels - 1; n >= 0; n--) {
    const above = add(localRates(queue, n + 1), multiply(matrices[n + 1], completionRates(queue, n + 2)))
    matrices[n] = scaled(-arrivalRate, inverse(above))
  }
  return matrices
}

/** Rates within level n, with the diagonal that makes all rows of the generator add up to zero. */
function localRates(queue: QueueInPhases, n: number): Matrix {
  const rates = matrix(queue.phases, queue.phases, () => 0)
  rates.forEach((row, phase) => {
    row[phase] -= queue.arrivalRate + queue.serviceRate * queue.working(n, phase)
    for (const { to, rate } of queue.moves(n, phase)) {
      row[to] += rate
      row[phase] -= rate
    }
  })
  return rates
}

/** Rates from level n to level n - 1. */
function completionRates({ serviceRate, phases, working }: QueueInPhases, n: number): Matrix {
  return matrix(phases, phases, (i, j) => (i === j ? serviceRate * working(n, i) : 0))
}

/** The row x with x a = 0 and sum 1, of a generator with one recurrent class: the sum replaces its last equation. */
function nullVector(a: Matrix): Float64Array {
  const last = a.length - 1
  const equations = matrix(a.length, a.length, (i, j) => (i === last ? 1 : a[j][i]))
  const solution = solve(
    equations,
    matrix(a.length, 1, (i) => Number(i === last)),
  )
  return Float64Array.from(solution, (row) => row[0])
}
