import { total } from '../../statistics/total.ts'
import type { LoadResults, PlanResults, PoolResults, RatioEstimate } from '../results.ts'
import type { Finding } from './warning.ts'

/** A load that is told is above 1 by more than this: less would be printed as 100 %. */
const LEAST = 0.005

/**
 * Pools to which more work comes than their units can do, so that their queues have grown: in the last weeks or, if not
 * then, over the whole horizon. That more comes than all of them could do is told before that more comes than those
 * could do that were up.
 */
export function demandAboveCapacity(plan: PlanResults): Finding[] {
  const above = plan.pools.flatMap((pool) => {
    const loads = pool.lastLoad === null ? [pool.load] : [pool.lastLoad, pool.load]
    const found = loads
      .filter(({ days }) => hasGrown(plan, pool, days))
      .map((load) => findingOf(pool, load))
      .find((finding) => finding !== null)
    return found === undefined ? [] : [found]
  })
  return [...above, ...neverUp(plan.pools)]
}

/** Whether more wait for a pool at the end of the last days than before, on average. */
function hasGrown({ steps }: PlanResults, { name }: PoolResults, days: number): boolean {
  const growth = steps.map(({ pool, queue: { mean } }) =>
    pool === name ? mean.at(-1)! - (mean.at(-1 - days) ?? mean[0]) : 0,
  )
  return total(growth) > 0
}

function findingOf({ name: pool, steps }: PoolResults, load: LoadResults): Finding | null {
  const { days, demandPerDay, planned, up } = load
  if (demandPerDay.mean === 0) return null
  const busy = steps.filter(({ askedPerDay }) => askedPerDay.mean > 0).map(({ name }) => name)
  if (planned !== null && isAbove(planned)) {
    const values = { pool, days, percent: percentOf(planned), steps: busy.join(', ') }
    return { code: 'demand-above-capacity', values }
  }
  if (up === null || planned === null || !isAbove(up)) return null
  return { code: 'demand-above-units-up', values: { pool, days, percent: percentOf(up), planned: percentOf(planned) } }
}

/** Pools to which work came in the last weeks while none of their units was ever up. */
function neverUp(pools: readonly PoolResults[]): Finding[] {
  const down = pools.filter(({ load, lastLoad }) => isNeverUp(lastLoad ?? load))
  if (down.length === 0) return []
  const { days } = down[0].lastLoad ?? down[0].load
  return [{ code: 'no-unit-up', values: { pools: down.map(({ name }) => name).join(', '), days } }]
}

function isNeverUp({ demandPerDay, up }: LoadResults): boolean {
  return demandPerDay.mean > 0 && up === null
}

/** Whether a load is above 1, also at the lower end of its interval. */
function isAbove({ mean, halfWidth }: RatioEstimate): boolean {
  return mean - (halfWidth ?? 0) > 1 && mean > 1 + LEAST
}

function percentOf({ mean }: RatioEstimate): number {
  return Math.round(mean * 100)
}
