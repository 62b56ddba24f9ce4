import type { Engine } from '../../engine/engines.ts'
import type { CompiledPlan } from '../compiled-plan.ts'
import { howMuchWorse, placeOf, rankFutures, type Ranked } from '../explain/rank-futures.ts'
import { replayRanks, type Replay, type ReplayRank } from '../results/replay.ts'
import { Frames } from './frames.ts'
import { replayOf } from './replay-of.ts'

/** With fewer futures there is no worst in ten. */
const LEAST_FUTURES = 10
/** Of the futures of a run, so many are made a second time at most. */
const MOST_AGAIN = 0.1
/** Values in all replays, for the size of the results. */
const MOST_VALUES = 150_000

/** Handed to an experiment, which a page runs too, where SIM.JS cannot be loaded. */
export type ReplaysOf = typeof replaysOf

interface Settings {
  readonly seed: number
  readonly engine: Engine
  /** Name of the plan that is chosen. */
  readonly best: string
}

/**
 * Two futures of the chosen plan, and of as many others as there is room for: the median one, and the one that nine in
 * ten are no worse than.
 *
 * @param futures of each plan
 */
export async function replaysOf(
  plans: readonly CompiledPlan[],
  futures: readonly (readonly Ranked[])[],
  { seed, engine, best }: Settings,
): Promise<Replay[]> {
  const [{ length: of } = []] = futures
  if (of < LEAST_FUTURES) return []
  const chosen = plans.findIndex(({ name }) => name === best)
  const order = [chosen, ...plans.map((_, plan) => plan).filter((plan) => plan !== chosen)].filter((plan) => plan >= 0)
  const most = Math.max(1, Math.floor((MOST_AGAIN * of * plans.length) / replayRanks.length))
  const replays: Replay[] = []
  let values = 0
  for (const plan of order.slice(0, most)) {
    const { name, office } = plans[plan]
    values += replayRanks.length * valuesOf(plans[plan])
    if (values > MOST_VALUES && replays.length > 0) break
    const ranked = rankFutures(futures[plan])
    for (const rank of replayRanks) {
      const future = ranked[placeIn(rank, of) - 1]
      const { replication } = future
      // of equal ones none is worse
      const place = ranked.filter((other) => howMuchWorse(other, future) <= 0).length
      replays.push(await replayOf({ office, seed, engine, replication }, { plan: name, rank, place, of }))
    }
  }
  return replays
}

function placeIn(rank: ReplayRank, of: number): number {
  return rank === 'median' ? placeOf('median', of) : Math.ceil((of * 9) / 10)
}

function valuesOf({ office }: CompiledPlan): number {
  const { units, steps, services, classes, supplies, days } = office
  return (
    new Frames(days).count * (2 * units.length + steps.length + 3 * services.length + classes.length + supplies.length)
  )
}
