import { checkNotNegative, checkWhole } from './check-arguments.ts'
import { advance, meanNumber, type RatePeriod, type TransientState } from './uniformisation.ts'

/** The number in system N at one time, as a random variable. */
export interface NumberInSystem {
  readonly time: number
  readonly mean: number
  /** P(N = n) for n = 0, 1, ...; what is missing at the end is below 1e-20. */
  readonly probabilities: Float64Array
  /** Expected integral of the number in system from 0 to the time. */
  readonly area: number
}

/**
 * Distribution of the number in system of an M(t)/M(t)/c(t) queue with piecewise constant rates at given times, begun
 * with a given number and with no steady state needed: Kolmogorov's forward equations (Kleinrock 1975, Queueing
 * Systems I, section 2.5) by uniformisation (Grassmann 1977, "Transient solutions in Markovian queueing systems",
 * Computers and Operations Research 4, 47-53). Since service is exponential, work that pauses at closing needs no
 * memory. The area is the integral by the same series (Ross 2014, section 6.8).
 * @param initial number in system at time 0
 * @param times ascending, within the periods
 * @throws RangeError when a rate or a time is out of its range
 */
export function kolmogorov({
  initial,
  periods,
  times,
}: {
  readonly initial: number
  readonly periods: readonly RatePeriod[]
  readonly times: readonly number[]
}): NumberInSystem[] {
  checkWhole({ initial })
  for (const { lasts, arrivalRate, servers, serviceRate } of periods) {
    checkNotNegative({ lasts, arrivalRate, serviceRate })
    checkWhole({ servers })
  }
  let state: TransientState = { lowest: initial, probabilities: Float64Array.of(1), area: 0 }
  const end = periods.reduce((sum, { lasts }) => sum + lasts, 0)
  let now = 0
  let index = 0
  let periodEnd = periods.length > 0 ? periods[0].lasts : 0
  return times.map((time) => {
    checkTime(time, now, end)
    while (time > periodEnd) {
      state = advance(state, periods[index], periodEnd - now)
      now = periodEnd
      periodEnd += periods[++index].lasts
    }
    if (time > now) state = advance(state, periods[index], time - now)
    now = time
    return numberAt(time, state)
  })
}

function numberAt(time: number, state: TransientState): NumberInSystem {
  const probabilities = new Float64Array(state.lowest + state.probabilities.length)
  probabilities.set(state.probabilities, state.lowest)
  return { time, mean: meanNumber(state), probabilities, area: state.area }
}

function checkTime(time: number, previous: number, end: number): void {
  if (!(time >= previous && time <= end)) {
    throw new RangeError(`time ${time} is not between ${previous}, the one before, and ${end}, the end of the periods`)
  }
}
