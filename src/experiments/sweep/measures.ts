import { largest } from '../../statistics/extremes.ts'
import type { Future } from '../futures/future.ts'

/**
 * What a sweep measures of each future, all smaller when better:
 *
 * - gone: day on which the backlog is gone; the horizon where it is not known to be gone within it (its mean is the
 *   restricted mean, Royston and Parmar 2013);
 * - waiting: citizens' days of waiting within the horizon, all services together;
 * - requests: the largest backlog at the end of a day;
 * - office-cost: what the office pays; waiting-cost: what waiting is priced at; money: both together;
 * - lost: citizens lost for good, all services together.
 */
export const measures = ['gone', 'waiting', 'requests', 'office-cost', 'waiting-cost', 'money', 'lost'] as const
export type Measure = (typeof measures)[number]

const valueOf: { readonly [measure in Measure]: (future: Future) => number } = {
  gone: ({ goneDay, backlog }) => goneDay ?? backlog.length,
  waiting: ({ waitingDaysOfAll }) => waitingDaysOfAll,
  requests: ({ backlog }) => largest(backlog),
  'office-cost': ({ officeCost }) => officeCost,
  'waiting-cost': ({ waitingCost }) => waitingCost,
  money: ({ officeCost, waitingCost }) => officeCost + waitingCost,
  lost: ({ lost }) => lost,
}

/** A measure in each future. */
export function columnOf(measure: Measure, futures: readonly Future[]): Float64Array {
  return Float64Array.from(futures, valueOf[measure])
}

/** Those that say something: money where waiting has a price, losses where somebody is lost. */
export function measuresOf(cells: readonly (readonly Future[])[]): Measure[] {
  const isAny = (measure: Measure) => cells.some((futures) => futures.some((future) => valueOf[measure](future) !== 0))
  const isPriced = isAny('waiting-cost')
  const leftOut: Measure[] = [
    ...(isPriced ? [] : (['waiting-cost', 'money'] as const)),
    ...(isAny('lost') ? [] : (['lost'] as const)),
  ]
  return measures.filter((measure) => !leftOut.includes(measure))
}

/** The one in which plans are set against each other in money. */
export function moneyOf(known: readonly Measure[]): Measure {
  return known.includes('money') ? 'money' : 'office-cost'
}
