import { bisect } from './bisect.ts'
import { keyOf, type Point } from './choice-space.ts'
import { inOrder } from './objective.ts'
import { screen, type Found } from './screen.ts'
import type { Sights } from './sights.ts'
import { shortfall, type Wanted } from './wanted.ts'

export interface FirstFound {
  /** Number of the first value that seems to reach what is wanted; null when none does. */
  readonly first: number | null
  /** How it was found: by halving, or because more of the choice may be worse by looking at every value. */
  readonly by: 'bisection' | 'screening'
  /** Of each value, in the order of the chain; null where every value was not looked at. */
  readonly found: readonly Found[] | null
}

/** As many values are looked at one by one. */
const FEW = 4

/**
 * The first value of a chain that reaches what is wanted. By bisection where more of the choice is not worse in the
 * futures at hand; a budget is never that way, since more costs more.
 *
 * @param chain settings that differ in one choice, the preferred first
 */
export async function findFirst(
  sights: Sights,
  chain: readonly Point[],
  rules: { readonly wanted: Wanted; readonly alpha: number; readonly budget: number },
): Promise<FirstFound> {
  const { wanted, alpha, budget } = rules
  if (chain.length > FEW && wanted.budget === null) {
    const { first, neverWorse } = await bisect(sights, chain, { wanted, alpha, budget })
    if (first !== null && neverWorse) return { first, by: 'bisection', found: null }
  }
  const { found, best } = await screen(sights, chain, { ...rules, objective: inOrder(chain) })
  const answers = chain.map((point) => found.get(keyOf(point))!)
  const decided = best === null ? null : chain.indexOf(best)
  const seeming = chain.findIndex((point, i) => answers[i] === 'open' && shortfall(sights.of(point), wanted) === 0)
  const first = decided ?? (seeming >= 0 ? seeming : null)
  return { first, by: 'screening', found: answers }
}
