import { isGoneBy } from '../futures/is-gone-by.ts'
import type { Point } from './choice-space.ts'
import type { Sight } from './sight.ts'
import type { Sights } from './sights.ts'
import { meets, shortfall, type Wanted } from './wanted.ts'

/** Futures of each value that is tried, at first and at most; the confirmation decides what these leave open. */
const FIRST = 20
const MOST = 200
/** Of the answer, which are looked at too. */
const NEIGHBOURS = 2

export interface Bisection {
  /** Number of the first value that seems to reach what is wanted; null when the last does not. */
  readonly first: number | null
  /**
   * Whether of all values tried none was better than a later one in more futures than it was worse: more of the choice
   * was not worse. Where that does not hold, the first value is not to be believed.
   */
  readonly neverWorse: boolean
}

export interface BisectionRules {
  readonly wanted: Wanted
  readonly alpha: number
  /** Futures that may be simulated, of all values together. */
  readonly budget: number
}

/**
 * The first value of a chain that reaches what is wanted, when no later one is worse: bisection, each step decided by a
 * sequential test on the same futures. A step that stays open is decided by the estimate. Since it is only believed that
 * more is never worse, the values tried are compared future by future.
 *
 * @param chain settings that differ in one choice, from the least of it to the most
 */
export async function bisect(sights: Sights, chain: readonly Point[], rules: BisectionRules): Promise<Bisection> {
  const tried = new Set<number>()
  const { first, most } = futuresOfEach(chain.length, rules.budget)
  const reaches = async (value: number) => {
    tried.add(value)
    return seemsToMeet(sights, chain[value], { ...rules, first, most })
  }
  let below = -1
  let above = chain.length - 1
  const isReachable = await reaches(above)
  while (isReachable && above - below > 1) {
    const middle = Math.floor((below + above) / 2)
    if (await reaches(middle)) above = middle
    else below = middle
  }
  for (const value of [above - 1, above + 1]) if (chain[value] !== undefined) tried.add(value)
  await sights.grow(
    [...tried].map((value) => chain[value]),
    first,
  )
  const inOrder = [...tried].sort((a, b) => a - b).map((value) => sights.of(chain[value]))
  return { first: isReachable ? above : null, neverWorse: isNeverWorse(inOrder, rules.wanted) }
}

/** Such that all halvings of a chain, and the neighbours of the answer, keep within the budget. */
function futuresOfEach(length: number, budget: number): { readonly first: number; readonly most: number } {
  const tries = 1 + halvings(length)
  const first = Math.max(1, Math.min(FIRST, Math.floor(budget / (tries + NEIGHBOURS))))
  return { first, most: Math.max(first, Math.min(MOST, Math.floor((budget - NEIGHBOURS * first) / tries))) }
}

/** Until one of so many values is left: the binary logarithm, rounded up. */
const halvings = (length: number): number => 32 - Math.clz32(length - 1)

async function seemsToMeet(
  sights: Sights,
  point: Point,
  { wanted, alpha, first, most }: BisectionRules & ReturnType<typeof futuresOfEach>,
): Promise<boolean> {
  for (let count = first; count <= most; count = Math.ceil(count * 1.5)) {
    await sights.grow([point], count)
    const answer = meets(sights.of(point), wanted, alpha)
    if (answer !== 'undecided') return answer === 'yes'
  }
  return shortfall(sights.of(point), wanted) === 0
}

/** Whether every value is worse than the one before it in no more futures than it is better. */
export function isNeverWorse(inOrder: readonly (readonly Sight[])[], wanted: Wanted): boolean {
  return inOrder.every((later, i) => i === 0 || balance(inOrder[i - 1], later, wanted) >= 0)
}

/** Futures, of those seen of both, in which the second does better than the first, minus those in which it does worse. */
function balance(first: readonly Sight[], second: readonly Sight[], { goneBy, share }: Wanted): number {
  let sum = 0
  for (let r = 0; r < Math.min(first.length, second.length); r++) {
    if (goneBy !== null) sum += Number(isGoneBy(second[r], goneBy.day)) - Number(isGoneBy(first[r], goneBy.day))
    if (share !== null) sum += Math.sign((second[r].withinTarget ?? 0) - (first[r].withinTarget ?? 0))
  }
  return sum
}
