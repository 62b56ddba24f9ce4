import { poissonWeights, type PoissonWeights } from './poisson-weights.ts'

/** A period with constant rates; periods follow one another from time 0. */
export interface RatePeriod {
  readonly lasts: number
  readonly arrivalRate: number
  /** Servers at work, 0 while the office is closed: service pauses. All servers start and stop together. */
  readonly servers: number
  readonly serviceRate: number
}

/** Distribution of the number in system N without its negligible ends, and the expected integral of N so far. */
export interface TransientState {
  /** The n of the first probability. */
  readonly lowest: number
  readonly probabilities: Float64Array
  readonly area: number
}

/** Most uniformised events expected in one step: more make longer series, fewer make more of them. */
const EVENTS_PER_STEP = 256

/** Probabilities below this at either end are dropped after a step. */
const NEGLIGIBLE = 1e-22

/**
 * The distribution of N and its integral after a time under constant rates, by uniformisation: a Poisson
 * process at the largest total rate, each of whose events is an arrival, a completion, or nothing (Grassmann 1977,
 * "Transient solutions in Markovian queueing systems", Computers and Operations Research 4, 47-53; Ross 2014,
 * Introduction to Probability Models, section 6.8; the integral by the same series).
 * @param length not negative
 */
export function advance(state: TransientState, period: RatePeriod, length: number): TransientState {
  const events = length * (period.arrivalRate + period.servers * period.serviceRate)
  if (events === 0) return { ...state, area: state.area + length * meanNumber(state) }
  const steps = Math.ceil(events / EVENTS_PER_STEP)
  const weights = poissonWeights(events / steps)
  let after = state
  for (let step = 0; step < steps; step++) after = oneStep(after, period, weights)
  return after
}

export function meanNumber({ lowest, probabilities }: Omit<TransientState, 'area'>): number {
  let sum = 0
  for (let i = 0; i < probabilities.length; i++) sum += (lowest + i) * probabilities[i]
  return sum
}

function oneStep(state: TransientState, period: RatePeriod, { equal, above }: PoissonWeights): TransientState {
  const eventRate = period.arrivalRate + period.servers * period.serviceRate
  const reach = equal.length
  const lowest = Math.max(0, state.lowest - reach)
  let now = new Float64Array(state.lowest - lowest + state.probabilities.length + reach)
  let next = new Float64Array(now.length)
  now.set(state.probabilities, state.lowest - lowest)
  const sum = new Float64Array(now.length)
  let area = state.area
  for (let k = 0; k < reach; k++) {
    for (let i = 0; i < sum.length; i++) sum[i] += equal[k] * now[i]
    area += (above[k] * meanNumber({ lowest, probabilities: now })) / eventRate
    jump(now, next, lowest, period)
    const previous = now
    now = next
    next = previous
  }
  return { ...trimmed(sum, lowest), area }
}

/** The distribution after one event of the uniformised chain; whatever could leave the array is zero. */
function jump(now: Float64Array, next: Float64Array, lowest: number, period: RatePeriod): void {
  const { arrivalRate, servers, serviceRate } = period
  const eventRate = arrivalRate + servers * serviceRate
  const arrives = arrivalRate / eventRate
  const completes = serviceRate / eventRate
  for (let i = 0; i < now.length; i++) {
    const n = lowest + i
    const fromBelow = i > 0 ? now[i - 1] * arrives : 0
    const fromAbove = i + 1 < now.length ? now[i + 1] * completes * Math.min(n + 1, servers) : 0
    next[i] = fromBelow + fromAbove + now[i] * completes * Math.max(0, servers - n)
  }
}

/** Without the negligible ends, which would only cost time, and made to add up to 1 again after rounding. */
function trimmed(probabilities: Float64Array, lowest: number): Omit<TransientState, 'area'> {
  const first = probabilities.findIndex((probability) => probability > NEGLIGIBLE)
  const last = probabilities.findLastIndex((probability) => probability > NEGLIGIBLE)
  const kept = probabilities.slice(first, last + 1)
  const total = kept.reduce((sum, probability) => sum + probability, 0)
  return { lowest: lowest + first, probabilities: kept.map((probability) => probability / total) }
}
