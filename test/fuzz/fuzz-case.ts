import { Chance } from './chance.ts'
import { damagedCsv } from './kinds/damaged-csv.ts'
import { damagedScenario } from './kinds/damaged-scenario.ts'
import { fromGrammar } from './kinds/from-grammar.ts'
import { hostileNames } from './kinds/hostile-names.ts'
import { outOfRange } from './kinds/out-of-range.ts'
import { strangePlans } from './kinds/strange-plans.ts'

/** One input of the fuzzer: a scenario and the files beside it. */
export interface FuzzCase {
  readonly kind: Kind
  readonly file: string
  readonly text: string
  readonly files: Readonly<Record<string, string>>
  /** Why it must not be taken for a scenario in order, such as "-5 min for services.x.route[0].takes"; else null. */
  readonly refused: string | null
}

/** What a kind of cases makes. */
export type Input = Omit<FuzzCase, 'kind' | 'refused' | 'file'> & Partial<Pick<FuzzCase, 'refused'>>

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

/** Case number `n` of a seed. It is the same on every machine, and depends on no other case. */
export function fuzzCase(seed: number, n: number): FuzzCase {
  const kind = kindNames[n % kindNames.length] as Kind
  return { kind, file: 'case.yaml', refused: null, ...kinds[kind](new Chance(seed, n)) }
}
