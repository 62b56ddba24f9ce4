import { KimNelson } from '../../statistics/kim-nelson.ts'
import { meanOf } from '../../statistics/mean-of.ts'
import type { ReplicationBudget } from './replication-budget.ts'
import type { OnRound } from './selection-settings.ts'

/** Replications averaged into one observation: dates and costs are lopsided, and observations have to be about normal. */
export const BATCH = 5
/** Observations of each plan before the first are dropped; of many plans fewer, since most are dropped then. */
const FIRST_STAGE = 20
const FIRST_STAGE_OF_MANY = 10
const MANY = 30
/** A round is so much of what was made before. */
const GROWTH = 1 / 8

export interface Choice {
  readonly settled: boolean
  /** The one chosen, or those that could not be told apart. */
  readonly surviving: readonly number[]
  /** Replications and mean of each. */
  readonly made: readonly { readonly replications: number; readonly mean: number }[]
}

export function firstStageOf(count: number): number {
  return count > MANY ? FIRST_STAGE_OF_MANY : FIRST_STAGE
}

/**
 * Chooses the one with the smallest mean by the procedure of Kim and Nelson (2001) under common random numbers, until one
 * is left, those left cannot differ by what matters, or the budget is used.
 *
 * @param draw values of some of them in the next replications, so many of each; called with fewer and fewer of them
 */
export async function chooseBest(
  { count, alpha, delta }: { readonly count: number; readonly alpha: number; readonly delta: number },
  draw: (some: readonly number[], replications: number) => Promise<readonly (readonly number[])[]>,
  budget: ReplicationBudget,
  onRound?: OnRound,
): Promise<Choice> {
  const firstStage = firstStageOf(count)
  const choice = new KimNelson({ count, alpha, delta, firstStage })
  const replications = Array.from({ length: count }, () => 0)
  while (!choice.isOver) {
    const { surviving, rounds } = choice
    const wanted = rounds < firstStage ? firstStage - rounds : Math.max(2, Math.ceil(rounds * GROWTH))
    const batches = budget.take(surviving.length, wanted * BATCH, BATCH) / BATCH
    if (batches === 0) break
    // of the first stage tells who makes it
    if (rounds >= firstStage)
      onRound?.({ round: batches * BATCH * surviving.length, open: surviving.length, needed: neededBy(choice) })
    const values = await draw(surviving, batches * BATCH)
    for (const one of surviving) replications[one] += batches * BATCH
    for (let batch = 0; batch < batches && !choice.isOver; batch++) {
      choice.add(choice.surviving.map((one) => meanOfBatch(values[surviving.indexOf(one)], batch)))
    }
  }
  return {
    settled: choice.isOver,
    surviving: survivorsOf(choice),
    made: replications.map((made, one) => ({ replications: made, mean: made === 0 ? 0 : choice.mean(one) })),
  }
}

/** Of those left when it is over only the smallest, and all that are equal to it. */
function survivorsOf(choice: KimNelson): number[] {
  const { surviving, best, isOver } = choice
  return isOver ? surviving.filter((one) => choice.mean(one) === choice.mean(best)) : surviving
}

function meanOfBatch(values: readonly number[], batch: number): number {
  return meanOf(values.slice(batch * BATCH, (batch + 1) * BATCH))
}

/** Of those still in; null before the end of the first stage. */
function neededBy({ roundsNeeded, rounds, surviving }: KimNelson): number | null {
  return roundsNeeded === null ? null : Math.max(1, roundsNeeded - rounds) * BATCH * surviving.length
}
