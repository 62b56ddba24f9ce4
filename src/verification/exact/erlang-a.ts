import { expected, stationaryDistribution } from './birth-death.ts'
import { checkCount, checkPositive } from './check-arguments.ts'

/** Steady-state measures of M/M/c+M; times in the unit of the rates. */
export interface ErlangAMeasures {
  readonly probabilityOfWaiting: number
  readonly probabilityOfAbandonment: number
  /** Time in queue of all requests, those served and those that leave unserved. */
  readonly meanWait: number
  readonly meanNumberInQueue: number
  readonly meanNumberInSystem: number
}

/**
 * M/M/c+M (Erlang A, Palm): each request leaves unserved once its exponential patience is over while it still waits.
 * There is always a steady state. From the stationary distribution of the birth-death process with deaths at rate
 * mu min(n, c) + theta max(0, n - c) (Garnett, Mandelbaum and Reiman 2002, "Designing a call center with impatient
 * customers", section 2; Mandelbaum and Zeltyn 2007, "Service engineering in action: the Palm/Erlang-A queue").
 * @param patienceRate 1 over the mean patience
 * @throws RangeError when an argument is out of its range
 */
export function erlangA({
  arrivalRate,
  serviceRate,
  servers,
  patienceRate,
}: {
  readonly arrivalRate: number
  readonly serviceRate: number
  readonly servers: number
  readonly patienceRate: number
}): ErlangAMeasures {
  checkPositive({ arrivalRate, serviceRate, patienceRate })
  checkCount({ servers })
  const probabilities = stationaryDistribution({
    birth: () => arrivalRate,
    death: (n) => serviceRate * Math.min(n, servers) + patienceRate * Math.max(0, n - servers),
  })
  const meanNumberInQueue = expected(probabilities, (n) => Math.max(0, n - servers))
  return {
    probabilityOfWaiting: expected(probabilities, (n) => (n >= servers ? 1 : 0)),
    probabilityOfAbandonment: (patienceRate * meanNumberInQueue) / arrivalRate,
    meanWait: meanNumberInQueue / arrivalRate,
    meanNumberInQueue,
    meanNumberInSystem: expected(probabilities, (n) => n),
  }
}
