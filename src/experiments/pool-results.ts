import { total } from '../statistics/total.ts'
import { type UnitState, unitStates } from '../office/kernel/unit-state.ts'
import { PARTS_OF_UNIT } from '../office/statistics/state-days.ts'
import { ratioInterval } from '../statistics/ratio-interval.ts'
import { MINUTES_PER_DAY } from '../time/minutes.ts'
import { estimate } from './estimate.ts'
import { meanDays } from './mean-days.ts'
import type { PlanOutcomes } from './plan-outcomes.ts'
import type { PoolSum } from './pool-sums.ts'
import type { Estimate } from './results/estimates.ts'
import type { LoadResults, PoolResults, RatioEstimate, StatesByDay, StepLoadResults } from './results/pools.ts'
import { waitingResults } from './waiting-results.ts'

const MINUTES_PER_HOUR = 60
const upStates: readonly UnitState[] = ['working', 'idle', 'blocked', 'resting']

/** What each pool had to do and could do, and what kept its requests waiting. */
export function poolResults(planOutcomes: PlanOutcomes, confidence: number): PoolResults[] {
  const { office, outcomes, pools } = planOutcomes
  return office.pools.map(({ name }, pool) => {
    const sums = pools.pools[pool]
    const normal = normalWaiting(planOutcomes, pool)
    const load = loadResults(sums.totals, office.days, confidence)
    return {
      name,
      ...waitingResults(office, sums, {
        replications: outcomes.length,
        normal,
        load: load.planned?.mean ?? null,
        confidence,
      }),
      ...unitResults(planOutcomes, pool, confidence),
      load,
      lastLoad: pools.lastDays === null ? null : loadResults(sums.last, pools.lastDays, confidence),
      steps: stepResults(planOutcomes, pool, confidence),
    }
  })
}

/**
 * How many requests may wait for a pool in a normal backlog: of each service the part that comes to the pool, as often
 * as it does.
 */
function normalWaiting({ office, outcomes }: PlanOutcomes, pool: number): number {
  return office.steps.reduce((sum, step, s) => {
    if (step.pool !== pool) return sum
    const asked = total(outcomes.map(({ steps }) => total(steps[s].asked)))
    const came = total(outcomes.map(({ services }) => services[step.service].arrived))
    return sum + office.services[step.service].clearing.normalBacklog * (came === 0 ? 1 : Math.min(1, asked / came))
  }, 0)
}

function unitResults(planOutcomes: PlanOutcomes, pool: number, confidence: number) {
  const { office, outcomes, pools } = planOutcomes
  const sums = pools.pools[pool]
  const minutesIn = (state: number) =>
    outcomes.map(({ units }) => total(office.pools[pool].units.map((unit) => units[unit].timeIn[state])))
  const horizon = office.days * MINUTES_PER_DAY
  const inEach = unitStates.map((state, code) => ({ state, minutes: minutesIn(code) }))
  const up = inEach.filter(({ state }) => upStates.includes(state))
  const minutesUp = outcomes.map((_, r) => total(up.map(({ minutes }) => minutes[r])))
  return {
    units: Object.fromEntries(
      inEach.map(({ state, minutes }) => [
        state,
        estimate(
          minutes.map((m) => m / horizon),
          confidence,
        ),
      ]),
    ) as Record<UnitState, Estimate>,
    unitsUp: ratioOf(minutesUp, sums.totals.open, confidence),
    idleShare: ratioOf(sums.totals.idle, minutesUp, confidence),
    idleByDay: meanDays(sums.byDay.idle, outcomes.length),
    statesByDay: statesByDay(sums, outcomes.length),
  }
}

/** In the order of the states; mean numbers of units with as many decimals as they are counted with. */
function statesByDay({ states }: PoolSum, replications: number): StatesByDay[] {
  return unitStates.flatMap((state, code) => {
    const parts = states.get(code)
    if (parts === undefined) return []
    return [{ state, units: Array.from(parts, (sum) => Math.round(sum / replications) / PARTS_OF_UNIT) }]
  })
}

function loadResults({ demand, planned, up }: PoolSum['totals'], days: number, confidence: number): LoadResults {
  return {
    days,
    demandPerDay: estimate(
      demand.map((minutes) => minutes / MINUTES_PER_HOUR / days),
      confidence,
    ),
    planned: ratioOf(demand, planned, confidence),
    up: ratioOf(demand, up, confidence),
  }
}

function stepResults({ office, outcomes }: PlanOutcomes, pool: number, confidence: number): StepLoadResults[] {
  return office.steps.flatMap((step, s) => {
    if (step.pool !== pool) return []
    const perDay = outcomes.map(({ steps }) => total(steps[s].asked) / office.days)
    return [{ name: step.name, askedPerDay: estimate(perDay, confidence) }]
  })
}

function ratioOf(parts: readonly number[], wholes: readonly number[], confidence: number): RatioEstimate | null {
  if (total(wholes) === 0) return null
  const { mean, halfWidth } = ratioInterval(parts, wholes, confidence)
  return { mean, halfWidth }
}
