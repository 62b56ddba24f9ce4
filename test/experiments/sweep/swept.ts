import { Futures } from '../../../src/experiments/futures/futures.ts'
import { createReplicator } from '../../../src/experiments/create-replicator.ts'
import { resolveInput } from '../../../src/experiments/sweep/resolve-input.ts'
import { sweepOf } from '../../../src/experiments/sweep/sweep-of.ts'
import type { SweepResults } from '../../../src/experiments/sweep/sweep-results.ts'
import { sweptOffices } from '../../../src/experiments/sweep/swept-offices.ts'
import { read } from '../../scenario/scenarios.ts'

/** A sweep of a scenario, made in this thread. */
export async function swept(text: string, over: readonly string[], replications = 2): Promise<SweepResults> {
  const reading = read(text)
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems, null, 2))
  const { scenario } = reading
  const inputs = over.map((each) => resolveInput(each, scenario))
  const offices = sweptOffices(scenario.plans, inputs, scenario)
  if (!offices.ok) throw new Error(offices.problems.map(({ message }) => message).join('\n'))
  const runner: ConstructorParameters<typeof Futures>[0] = {
    replicate: async (experiment, tasks, onOutcome) => {
      const replicator = await createReplicator(experiment)
      for (const task of tasks) onOutcome(task, replicator.replicate(task))
    },
  }
  const made = await new Futures(runner, { seed: 1, engine: 'built-in' }).of(
    offices.offices.map((office) => ({ office, from: 0, to: replications })),
  )
  return sweepOf({
    office: scenario.plans[0].office,
    inputs,
    plans: scenario.plans,
    untouched: offices.untouched,
    seed: 1,
    confidence: 0.95,
    futures: made,
  })
}

/**
 * A desk without chance: ten requests a day, one an hour from 08:30 on, each served in six minutes, so that it is empty
 * every evening. An outage of the whole length that is unknown begins with the run.
 */
export const CERTAIN_DESK = `
title: A desk without chance
start: 2018-03-05
horizon: 30 d
opening: { hours: { daily: 08:00-18:00 } }
unknowns: { outage: uniform(1 d, 6 d) }
links: { net: { outages: { since: start, lasts: outage } } }
pools: { desk: { units: 1 } }
services:
  card:
    arrivals: evenly(10 per day)
    waiting-cost: 1000
    route: [{ at: desk, takes: 6 min, needs: [net] }]
targets: { card: { within: 3 d, normal-backlog: 5, for: 2 wd } }
`
