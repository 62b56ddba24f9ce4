import { lawOf } from '../../random/distribution.ts'
import type { Unknown } from '../../scenario/compiled/unknowns.ts'
import { evenValues } from './even-values.ts'
import type { SweptInput } from './swept-input.ts'

/** Where nine values in ten of a law without ends lie. */
const TAIL = 0.05

/**
 * An unknown swept over all that it can be: between the ends of its law, or, where that has none, between its 5 % and
 * 95 % quantiles. Null for one that is certain.
 */
export function sweptUnknown({ name, unit, distribution }: Unknown): SweptInput | null {
  const law = lawOf(distribution)
  const end = (p: number, inside: number) => (Number.isFinite(law.quantile(p)) ? law.quantile(p) : law.quantile(inside))
  const [from, to] = [end(0, TAIL), end(1, 1 - TAIL)].map((value) => Number(value.toPrecision(3)))
  if (!(to > from)) return null
  const isWhole = unit === '' && Number.isInteger(from) && Number.isInteger(to) && to - from >= 10
  return {
    kind: 'unknown',
    name,
    scale: { kind: 'numbers', unit, isMoney: false },
    endOfOutage: null,
    values: evenValues({ from, to, isWhole }, null).map((amount) => ({ written: `${amount} ${unit}`.trim(), amount })),
  }
}
