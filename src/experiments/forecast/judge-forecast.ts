import { powerOfTen } from '../../statistics/power-of-ten.ts'
import type { Limit } from '../../limits/limit.ts'
import { runLimits } from '../../limits/run-limits.ts'
import type { RunForecast, RunSize } from './run-forecast.ts'

const MEGABYTE = 1e6

/** A limit that a run goes beyond, and what it is expected to need, in the unit of the limit. */
export interface BeyondLimit {
  readonly limit: Limit
  readonly found: number
}

/** A change after which less is needed; the first two make a run that passes without a question. */
export type SmallerRun =
  | { readonly by: 'replications'; readonly replications: number }
  | { readonly by: 'one-worker' | 'budget' | 'horizon' | 'plans' | 'requests' }

/** What is said of a run before it: why it is refused, why it is asked about, and how it would be smaller. */
export interface Judgement {
  readonly refused: readonly BeyondLimit[]
  readonly asked: readonly BeyondLimit[]
  /** What to change so that no question is asked; empty when there is none. */
  readonly smaller: readonly SmallerRun[]
}

/** @param memory bytes that there are for the program on this machine */
export function judgeForecast(forecast: RunForecast, size: RunSize, memory: number = Infinity): Judgement {
  const refused = beyond(refusals(forecast, size, memory))
  const asked = beyond(questions(forecast, size))
  const all = [...refused, ...asked]
  return {
    refused: refused.map(rounded),
    asked: asked.map(rounded),
    smaller: all.length === 0 ? [] : smaller(forecast, size, memory, all),
  }
}

type Found = readonly [limit: Limit, found: number]

function refusals(forecast: RunForecast, size: RunSize, memory: number): Found[] {
  const memoryAtAll = {
    ...runLimits.memoryAtAll,
    most: Math.min(Math.floor(memory / MEGABYTE), runLimits.memoryAtAll.most),
  }
  return [
    [runLimits.eventsAtAll, forecast.events(size.replications)],
    [runLimits.requestsAtOnce, forecast.requests],
    [runLimits.arrivals, forecast.arrivals],
    [memoryAtAll, forecast.bytes(size) / MEGABYTE],
  ]
}

function questions(forecast: RunForecast, size: RunSize): Found[] {
  return [
    [runLimits.events, forecast.events(size.replications)],
    [runLimits.memory, forecast.bytes(size) / MEGABYTE],
    [runLimits.plans, forecast.plans],
  ]
}

function beyond(found: readonly Found[]): Found[] {
  return found.filter(([limit, value]) => value > limit.most)
}

/** Nobody knows a forecast to more than two figures. */
function rounded([limit, value]: Found): BeyondLimit {
  const inTwo = Number(value.toPrecision(2))
  return { limit, found: inTwo > limit.most ? inTwo : value }
}

function smaller(forecast: RunForecast, size: RunSize, memory: number, found: readonly Found[]): SmallerRun[] {
  const passes = (other: RunSize): boolean =>
    beyond([...refusals(forecast, other, memory), ...questions(forecast, other)]).length === 0
  const replications = mostThatPass(size.replications, (fewer) => passes({ ...size, replications: fewer }))
  const isLong = found.some(([limit]) => limit !== runLimits.plans)
  return [
    ...(replications > 0 ? [{ by: 'replications', replications } as const] : []),
    ...(size.workers > 1 && passes({ ...size, workers: 1 }) ? [{ by: 'one-worker' } as const] : []),
    ...(forecast.futures > 0 ? [{ by: 'budget' } as const] : []),
    ...(isLong ? [{ by: 'horizon' } as const] : []),
    ...(forecast.plans > 1 ? [{ by: 'plans' } as const] : []),
    ...(forecast.requests > runLimits.requestsAtOnce.most ? [{ by: 'requests' } as const] : []),
  ]
}

/** The largest number below one that passes, by halving; 0 for none. What a run needs grows with its replications. */
function mostThatPass(below: number, passes: (replications: number) => boolean): number {
  let low = 0
  let high = below
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (passes(middle)) low = middle
    else high = middle
  }
  // two figures, rounded down
  const step = powerOfTen(Math.max(0, String(low).length - 2))
  return Math.floor(low / step) * step
}
