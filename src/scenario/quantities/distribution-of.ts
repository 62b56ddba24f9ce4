import { checkDistribution, type Distribution, standardDeviation } from '../../random/distribution.ts'
import { laws } from '../../random/laws.ts'
import { weibullOf } from '../../random/laws/weibull.ts'
import { Misreading } from '../text/misreading.ts'
import type { Unsure } from '../../random/unsure.ts'
import { phrase } from '../phrases/phrase.ts'
import type { Amount } from './amount.ts'
import { beyondLimits } from './law-limits.ts'
import { saidOfLaw } from './said-of-law.ts'
import { type UnsureAmount, unsureNumber } from './unsure-amount.ts'

/** Turns a written law into a distribution; `scale` brings its amounts to the unit of the model. */
export function distributionOf(
  name: string,
  amounts: ReadonlyMap<string, UnsureAmount>,
  scale: (amount: Amount) => number,
): Distribution {
  const scaled = new Map<string, number>()
  for (const [parameter, amount] of amounts) {
    scaled.set(parameter, parameter === 'shape' ? withoutUnit(amount) : scale(amount))
  }
  const complaint = checkDistribution(lawOf(name, inOneUnit(amounts) ?? scaled))
  if (complaint !== null) throw new Misreading(saidOfLaw(complaint))
  const beyond = beyondLimits(lawOf(name, scaled))
  if (beyond !== null) throw new Misreading(beyond)
  return isUnsure(amounts) ? unsureLaw(name, amounts, scale) : lawOf(name, scaled)
}

function isUnsure(amounts: ReadonlyMap<string, UnsureAmount>): boolean {
  return [...amounts.values()].some(({ unknown }) => unknown !== undefined)
}

function unsureLaw(
  name: string,
  amounts: ReadonlyMap<string, UnsureAmount>,
  scale: (amount: Amount) => number,
): Distribution {
  const parameters = [...amounts].map(([parameter, amount]) => [
    parameter,
    unsureNumber(amount, parameter === 'shape' ? withoutUnit : scale),
  ])
  return {
    kind: 'unsure',
    law: name as Unsure['law'],
    parameters: Object.fromEntries(parameters) as Unsure['parameters'],
  }
}

/** The numbers as they are written, for messages that speak of them; null when their units differ. */
function inOneUnit(amounts: ReadonlyMap<string, Amount>): Map<string, number> | null {
  const units = new Set([...amounts].flatMap(([parameter, { unit }]) => (parameter === 'shape' ? [] : unit)))
  return units.size > 1 ? null : new Map([...amounts].map(([parameter, { value }]) => [parameter, value]))
}

function withoutUnit(amount: Amount): number {
  if (amount.unit === '') return amount.value
  const part = `shape ${amount.written}`
  throw new Misreading(phrase('shape-has-no-unit'), { suggestion: `shape ${amount.value}`, part })
}

function lawOf(name: string, values: ReadonlyMap<string, number>): Distribution {
  const value = (parameter: string): number => values.get(parameter) ?? NaN
  if (name === 'weibull' && values.has('mean')) {
    if (!(value('mean') > 0 && value('sd') > 0)) throw new Misreading(phrase('weibull-above-zero'))
    const law = weibullOf(value('mean'), value('sd'))
    if (Math.abs(standardDeviation(law) / value('sd') - 1) < 1e-3) return law
    throw new Misreading(phrase('no-such-weibull'), { allowed: phrase('weibull-sd') })
  }
  const kind = name as keyof typeof laws
  const parameters = laws[kind].parameters.map((parameter) => [parameter, value(parameter)])
  return { kind, ...Object.fromEntries(parameters) } as Distribution
}
