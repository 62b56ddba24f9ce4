import { verdictOn, type Verdict } from './faults-of.ts'
import { fuzzCase, type FuzzCase, type Kind } from './fuzz-case.ts'

/** What came of case number `n` of a seed. */
export async function judge(seed: number, n: number): Promise<Verdict & { readonly kind: Kind }> {
  const input = fuzzCase(seed, n)
  return { kind: input.kind, ...verdictOn(input) }
}

/** The case itself, for one who wants to see it. */
export function caseOf(seed: number, n: number): FuzzCase {
  return fuzzCase(seed, n)
}
