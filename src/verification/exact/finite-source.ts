import { expected, stationaryDistribution } from './birth-death.ts'
import { checkCount, checkPositive } from './check-arguments.ts'

/** Steady-state measures of the machine-repair model; times in the unit of the rates. */
export interface FiniteSourceMeasures {
  /** P(n machines are down) for n = 0, 1, ...; what is missing at the end is below 1e-100. */
  readonly probabilities: Float64Array
  /** Machines under repair or waiting for it. */
  readonly meanDown: number
  readonly meanWaitingForRepair: number
  /** Share of time that a machine is up. */
  readonly availability: number
  /** Share of time that a repairer works. */
  readonly repairerUtilisation: number
  /** From the failure of a machine to the end of its repair. */
  readonly meanTimeDown: number
}

/**
 * Machine-repair model M/M/r//N: each of N machines fails after an exponential time up and is repaired, first come
 * first served, by one of r repairers in an exponential time (Gross, Shortle, Thompson and Harris 2008, section 2.8,
 * finite-source queues). With a repairer for each machine the machines are independent.
 * @param failureRate of one machine that is up
 * @param repairRate of one repairer
 * @param repairers whole, or Infinity when a repair never waits
 * @throws RangeError when an argument is out of its range
 */
export function finiteSource({
  machines,
  failureRate,
  repairRate,
  repairers,
}: {
  readonly machines: number
  readonly failureRate: number
  readonly repairRate: number
  readonly repairers: number
}): FiniteSourceMeasures {
  const crews = Math.min(repairers, machines)
  checkPositive({ failureRate, repairRate })
  checkCount({ machines, repairers: crews })
  const probabilities = stationaryDistribution({
    birth: (down) => (machines - down) * failureRate,
    death: (down) => Math.min(down, crews) * repairRate,
  })
  const meanDown = expected(probabilities, (down) => down)
  const meanUp = expected(probabilities, (down) => machines - down)
  return {
    probabilities,
    meanDown,
    meanWaitingForRepair: expected(probabilities, (down) => Math.max(0, down - crews)),
    availability: meanUp / machines,
    repairerUtilisation: expected(probabilities, (down) => Math.min(down, crews)) / crews,
    meanTimeDown: meanDown / (meanUp * failureRate),
  }
}
