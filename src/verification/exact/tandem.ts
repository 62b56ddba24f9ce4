import { checkPositive, checkStable } from './check-arguments.ts'
import { exponentialPairTail } from './exponential-pair-tail.ts'
import { mmc } from './mmc.ts'
import { tailQuantile } from './tail-quantile.ts'

/** One of two stations in a row. */
export interface TandemStation {
  readonly serviceRate: number
  readonly servers: number
}

/** Two stations that every request visits in turn, the first with Poisson arrivals. */
export interface Tandem {
  readonly arrivalRate: number
  readonly stations: readonly [TandemStation, TandemStation]
}

/** Steady-state means; times in the unit of the rates. */
export interface TandemMeasures {
  readonly meanTimeAtStations: readonly [number, number]
  readonly meanTimeInSystem: number
  readonly meanNumberInSystem: number
}

/**
 * Two M/M/c queues in tandem: departures from the first are Poisson, so that each station is an M/M/c queue by itself
 * (Burke 1956, "The output of a queuing system", Operations Research 4, 699-704; Jackson 1957).
 * @throws RangeError when an argument is out of its range or a station is not stable
 */
export function tandem({ arrivalRate, stations }: Tandem): TandemMeasures {
  const [first, second] = stations.map((station) => mmc({ arrivalRate, ...station }))
  const meanTimeInSystem = first.meanTimeInSystem + second.meanTimeInSystem
  return {
    meanTimeAtStations: [first.meanTimeInSystem, second.meanTimeInSystem],
    meanTimeInSystem,
    meanNumberInSystem: arrivalRate * meanTimeInSystem,
  }
}

/** Two stations in a row with one server each. */
export interface SingleServerTandem {
  readonly arrivalRate: number
  readonly serviceRates: readonly [number, number]
}

/**
 * P(total time > t) of two M/M/1 queues in tandem: a request's times at the two stations are independent exponentials
 * with rates mu - lambda (Reich 1957, "Waiting times when queues are in tandem", Annals of Mathematical Statistics 28,
 * 768-773).
 * @throws RangeError when an argument is out of its range or a station is not stable
 */
export function tandemTimeTail({ arrivalRate, serviceRates }: SingleServerTandem, t: number): number {
  const [first, second] = serviceRates
  checkPositive({ arrivalRate, firstServiceRate: first, secondServiceRate: second })
  checkStable(arrivalRate / Math.min(first, second))
  return exponentialPairTail([first - arrivalRate, second - arrivalRate], t)
}

/**
 * The total time that a request does not exceed with a given probability, of two M/M/1 queues in tandem.
 * @throws RangeError when an argument is out of its range or a station is not stable
 */
export function tandemTimeQuantile(queues: SingleServerTandem, probability: number): number {
  return tailQuantile((t) => tandemTimeTail(queues, t), probability, 1 / queues.arrivalRate)
}
