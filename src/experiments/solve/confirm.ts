import type { Answer } from '../results/decision.ts'
import { keyOf, type Point } from './choice-space.ts'
import type { Sights } from './sights.ts'
import { meets, type Wanted } from './wanted.ts'

export interface ConfirmationRules {
  readonly wanted: Wanted
  /** Most that the probability of any wrong answer may be. */
  readonly alpha: number
  /** Fresh futures that may be simulated of each setting. */
  readonly perSetting: number
  /** And of all settings together. */
  readonly budget: number
  /** Whether the setting just before the answer is tested too: that less does not do. */
  readonly testsBefore: boolean
}

export interface Confirmation {
  /** Number in the order of the first setting shown to reach what is wanted, none of those just before it doing so. */
  readonly answer: number | null
  /** What the fresh futures said of the settings that were tested, by their keys; each may be believed. */
  readonly answers: ReadonlyMap<string, Answer>
}

/** Of alpha, for the answer of the search, for the setting before it and for the one after it; the rest share the rest. */
const PORTIONS = [0.35, 0.25, 0.2] as const
const REST = 0.2
const FIRST = 20
const GROWTH = 1.5

/**
 * Tests the answer of a search on futures that the search has not seen. The alphas of all settings that might be tested
 * are fixed before the first of these futures is seen, most of it for the answer and for the setting before it; so it
 * does not matter that one answer leads to the next test, and all answers hold together with probability 1 - alpha.
 *
 * @param order settings, the preferred before the others
 * @param expected number in that order of the answer of the search
 */
export async function confirm(
  fresh: Sights,
  order: readonly Point[],
  expected: number,
  rules: ConfirmationRules,
): Promise<Confirmation> {
  const answers = new Map<string, Answer>()
  const ask = async (numbers: readonly number[]) => {
    const open = new Set(numbers.filter((i) => order[i] !== undefined && !answers.has(keyOf(order[i]))))
    const decide = (i: number, answer: Answer) => {
      answers.set(keyOf(order[i]), answer)
      open.delete(i)
    }
    for (
      let count = Math.min(FIRST, rules.perSetting);
      open.size > 0;
      count = Math.min(rules.perSetting, Math.ceil(count * GROWTH))
    ) {
      const points = [...open].map((i) => order[i])
      const more = points.reduce((sum, point) => sum + Math.max(0, count - fresh.of(point).length), 0)
      if (more === 0 || fresh.total + more > rules.budget) break
      await fresh.grow(points, count)
      for (const i of open) {
        const answer = meets(fresh.of(order[i]), rules.wanted, rules.alpha * portion(i, expected))
        if (answer !== 'undecided') decide(i, answer)
      }
    }
    for (const i of open) decide(i, 'undecided')
  }
  const said = (i: number) => answers.get(keyOf(order[i]))

  let i = expected
  await ask(rules.testsBefore ? [i, i - 1] : [i])
  while (said(i) !== 'yes' && i + 1 < order.length && fresh.total < rules.budget) await ask([++i])
  if (said(i) !== 'yes') return { answer: null, answers }
  while (rules.testsBefore && i > 0) {
    await ask([i - 1])
    if (said(i - 1) !== 'yes') break
    i--
  }
  return { answer: i, answers }
}

/** Of alpha for a setting, by how far it is from the expected one; all portions together are at most 1. */
export function portion(number: number, expected: number): number {
  const distance = number >= expected ? 2 * (number - expected) : 2 * (expected - number) - 1
  if (distance < PORTIONS.length) return PORTIONS[distance]
  const further = distance - PORTIONS.length + 1
  return REST / (further * (further + 1))
}
