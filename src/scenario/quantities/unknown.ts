import type { Unknown } from '../compiled/unknowns.ts'
import { phrase } from '../phrases/phrase.ts'
import { Misreading } from '../text/misreading.ts'
import type { Amount } from './amount.ts'
import { distributionOf } from './distribution-of.ts'
import { refuseOtherWord } from './count.ts'
import { timeUnit } from './duration.ts'
import { readLaw } from './law.ts'
import { isTimeWord } from './time-words.ts'

/**
 * Reads the law of an unknown, of a time, a number or a share: `triangular(20 d, 35 d, 60 d)`, `uniform(270, 330)`,
 * `uniform(5000 cards, 12000 cards)`, `uniform(1 %, 4 %)`. Values stay in the unit in which they are written; in minutes where units differ.
 */
export function readUnknown(text: string): Omit<Unknown, 'name'> {
  const law = readLaw(text, 'd', phrase('never-infinite'))
  if (law.kind === 'file') {
    throw new Misreading(phrase('law-not-file'), {
      suggestion: 'triangular(20 d, 35 d, 60 d)',
    })
  }
  const amounts = [...law.amounts].flatMap(([parameter, amount]) => (parameter === 'shape' ? [] : [amount]))
  const unit = commonUnit(amounts)
  const scale = (amount: Amount): number => {
    if (amount.value < 0) throw new Misreading(phrase('negative-unknown'))
    return unit === 'min' ? amount.value * timeUnit(amount).minutes : amount.value
  }
  return { unit, distribution: distributionOf(law.name, law.amounts, scale) }
}

function commonUnit(amounts: readonly Amount[]): string {
  const units = [...new Set(amounts.map(({ unit }) => unit))]
  const [first = ''] = units
  const areTimes = units.every(isTimeWord)
  // complains about units that are nearly right, and about times that are too long
  if (areTimes) for (const amount of amounts) timeUnit(amount)
  if (units.length > 1) {
    if (areTimes && !units.includes('wd')) return 'min'
    throw new Misreading(phrase('words-mixed', { one: units[0]!, other: units[1]! }), { allowed: phrase('same-unit') })
  }
  if (/\s/.test(first) && !areTimes) {
    throw new Misreading(phrase('no-unit-of-unknown', { unit: first }), { allowed: phrase('units-of-unknown') })
  }
  if (!areTimes && first !== '' && first !== '%') refuseOtherWord(first, amounts[0])
  return first
}
