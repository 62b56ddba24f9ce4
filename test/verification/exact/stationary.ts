/** A state as a list of small numbers, and what can come next. */
type State = readonly number[]
type Moves = (state: State) => readonly { readonly to: State; readonly rate: number }[]

/**
 * Stationary distribution of a finite Markov chain on the states reached from one of them, by the elimination of
 * Grassmann, Taksar and Heyman (1985), which subtracts nothing. Knows nothing of levels and phases.
 */
export function stationary(start: State, moves: Moves): { expected(value: (state: State) => number): number } {
  const states: State[] = [start]
  const indexOf = new Map([[start.join(), 0]])
  const rates: Float64Array[] = []
  const reached: { from: number; to: number; rate: number }[] = []
  for (let from = 0; from < states.length; from++) {
    for (const { to, rate } of moves(states[from])) {
      if (rate === 0) continue
      const key = to.join()
      if (!indexOf.has(key)) {
        indexOf.set(key, states.length)
        states.push(to)
      }
      reached.push({ from, to: indexOf.get(key)!, rate })
    }
  }
  for (let i = 0; i < states.length; i++) rates.push(new Float64Array(states.length))
  for (const { from, to, rate } of reached) rates[from][to] += rate
  const probabilities = eliminate(rates)
  return { expected: (value) => probabilities.reduce((sum, probability, i) => sum + probability * value(states[i]), 0) }
}

function eliminate(rates: Float64Array[]): Float64Array {
  const size = rates.length
  for (let last = size - 1; last > 0; last--) {
    const row = rates[last]
    let out = 0
    for (let j = 0; j < last; j++) out += row[j]
    for (let i = 0; i < last; i++) {
      if (rates[i][last] === 0) continue
      rates[i][last] /= out
      for (let j = 0; j < last; j++) if (j !== i) rates[i][j] += rates[i][last] * row[j]
    }
  }
  const weights = new Float64Array(size)
  weights[0] = 1
  for (let j = 1; j < size; j++) for (let i = 0; i < j; i++) weights[j] += weights[i] * rates[i][j]
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return weights.map((weight) => weight / total)
}
