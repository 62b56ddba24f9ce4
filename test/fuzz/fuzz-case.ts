import { Chance } from './chance.ts'
import { damagedCsv } from './kinds/damaged-csv.ts'
import { damagedScenario } from './kinds/damaged-scenario.ts'
import { fromGrammar } from './kinds/from-grammar.ts'
import { hostileNames } from './kinds/hostile-names.ts'
import { outOfRange } from './kinds/out-of-range.ts'
import type { Input } from './input.ts'
import { strangePlans } from './kinds/strange-plans.ts'

/** One case of the fuzzer: an input of a kind, with all that is said of it. */
export interface FuzzCase extends Required<Input> {
  readonly kind: Kind
  readonly file: string
}

const kinds = {
  grammar: fromGrammar,
  damaged: damagedScenario,
  csv: damagedCsv,
  plans: strangePlans,
  names: hostileNames,
  range: outOfRange,
} as const satisfies Readonly<Record<string, (chance: Chance) => Input>>

export type Kind = keyof typeof kinds

export const kindNames = Object.keys(kinds) as readonly Kind[]

/** What is read fast comes more often. */
const order: readonly Kind[] = [
  ...(['grammar', 'damaged', 'names', 'csv', 'grammar', 'damaged', 'names', 'plans'] as const),
  ...(['grammar', 'damaged', 'names', 'range'] as const),
]

/** Case number `n` of a seed. It is the same on every machine, and depends on no other case. */
export function fuzzCase(seed: number, n: number): FuzzCase {
  const kind = order[n % order.length] as Kind
  return { kind, file: 'case.yaml', refused: null, isReported: false, ...kinds[kind](new Chance(seed, n)) }
}
