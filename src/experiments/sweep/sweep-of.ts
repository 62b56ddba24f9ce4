import type { Office } from '../../scenario/compiled/office.ts'
import { skewedMeanInterval } from '../../statistics/skewed-mean-interval.ts'
import { dayChances } from '../day-chances.ts'
import type { Future } from '../futures/future.ts'
import type { MeanDifference } from '../results/decision.ts'
import { bestPlans } from './best-plans.ts'
import { columnOf, measuresOf, moneyOf, type Measure } from './measures.ts'
import { pairsOver, type SweptPlan } from './pairs.ts'
import { pricesOver } from './prices.ts'
import { SWEEP_SCHEMA, type SweepCell, type SweepResults } from './sweep-results.ts'
import type { SweptInput } from './swept-input.ts'

/** What was swept, and what came of it. */
export interface Swept {
  /** Of the first plan, for what all offices have in common. */
  readonly office: Office
  readonly inputs: readonly SweptInput[]
  readonly plans: readonly { readonly name: string; readonly title: string }[]
  readonly untouched: SweepResults['untouched']
  readonly seed: number
  readonly confidence: number
  /** By plan, then by value of the first input, then of the second; all of the same replications. */
  readonly futures: readonly (readonly Future[])[]
}

/** The results of a sweep, from the futures of all its offices. */
export function sweepOf({ office, inputs, plans, untouched, seed, confidence, futures }: Swept): SweepResults {
  const { title, startDate, days, currency, services, focus, goal } = office
  const values = valuesOfCells(inputs)
  const known = measuresOf(futures)
  const swept = plans.map(({ name }, plan): SweptPlan => {
    const own = futures.slice(plan * values.length, (plan + 1) * values.length)
    return { name, columnOf: (measure) => own.map((each) => columnOf(measure, each)) }
  })
  const amounts = inputs.length === 1 ? inputs[0].values.flatMap(({ amount }) => amount ?? []) : []
  const isScaled = amounts.length === values.length
  const money = moneyOf(known)
  return {
    schema: SWEEP_SCHEMA,
    scenario: { title, startDate, days, currency, service: services[focus].name, goal: goal?.goneBy ?? null },
    seed,
    replications: futures[0].length,
    confidence,
    inputs,
    plans,
    untouched,
    measures: known,
    cells: futures.map((each, i) =>
      cellOf(
        each,
        { plan: plans[Math.floor(i / values.length)].name, values: values[i % values.length] },
        office,
        known,
        confidence,
      ),
    ),
    pairs: isScaled ? pairsOver(amounts, swept, [money, 'gone', 'waiting'], confidence) : [],
    prices: isScaled ? pricesOver(amounts, swept, ['gone', 'requests', 'waiting', ...pricedOf(known)], confidence) : [],
    best: isScaled ? [] : bestPlans(values, swept, money, confidence),
  }
}

/** The values of each cell of one plan, as written. */
export function valuesOfCells(inputs: readonly SweptInput[]): string[][] {
  return inputs.reduce<string[][]>(
    (cells, { values }) => cells.flatMap((cell) => values.map(({ written }) => [...cell, written])),
    [[]],
  )
}

/** What the office pays, and that together with the price of waiting. */
function pricedOf(known: readonly Measure[]): Measure[] {
  return known.filter((measure) => measure === 'office-cost' || measure === 'money')
}

function cellOf(
  futures: readonly Future[],
  place: Pick<SweepCell, 'plan' | 'values'>,
  { days, goal }: Office,
  known: readonly Measure[],
  confidence: number,
): SweepCell {
  const judged = futures.map(({ gone, goneDay }) => ({ answer: gone, day: goneDay }))
  const { p80, byDay } = dayChances(judged, days, confidence)
  const chance = goal?.goneBy ? byDay[goal.goneBy.day] : null
  const means = known.map((measure) => [measure, estimate(columnOf(measure, futures), confidence)] as const)
  return {
    ...place,
    gone80: p80,
    probability: chance && { value: chance.atLeast, low: chance.low, high: chance.high },
    notGone: judged.filter(({ answer }) => answer !== 'yes').length,
    means: Object.fromEntries(means),
  }
}

function estimate(values: Float64Array, confidence: number): MeanDifference {
  const { mean, halfWidth } = skewedMeanInterval(values, confidence)
  return { mean, halfWidth }
}
