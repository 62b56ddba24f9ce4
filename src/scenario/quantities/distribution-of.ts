import { exp } from '../../statistics/special/exp.ts'
import { type Distribution, checkDistribution, mean } from '../../random/distribution.ts'
import { Misreading } from '../text/misreading.ts'
import type { Amount } from './amount.ts'

/** Turns a written law into a distribution; `scale` brings its amounts to the unit of the model. */
export function distributionOf(
  name: string,
  amounts: ReadonlyMap<string, Amount>,
  scale: (amount: Amount) => number,
): Distribution {
  const scaled = new Map<string, number>()
  for (const [parameter, amount] of amounts) {
    scaled.set(parameter, parameter === 'shape' ? withoutUnit(amount) : scale(amount))
  }
  const complaint = checkDistribution(lawOf(name, inOneUnit(amounts) ?? scaled))
  if (complaint !== null) throw new Misreading(complaint)
  return lawOf(name, scaled)
}

/** The numbers as they are written, for messages that speak of them; null when their units differ. */
function inOneUnit(amounts: ReadonlyMap<string, Amount>): Map<string, number> | null {
  const units = new Set([...amounts].flatMap(([parameter, { unit }]) => (parameter === 'shape' ? [] : unit)))
  return units.size > 1 ? null : new Map([...amounts].map(([parameter, { value }]) => [parameter, value]))
}

function withoutUnit(amount: Amount): number {
  if (amount.unit === '') return amount.value
  throw new Misreading('the shape has no unit', { suggestion: `shape ${amount.value}` })
}

function lawOf(name: string, values: ReadonlyMap<string, number>): Distribution {
  const value = (parameter: string): number => values.get(parameter) ?? NaN
  switch (name) {
    case 'exponential':
      return { kind: 'exponential', mean: value('mean') }
    case 'lognormal':
    case 'gamma':
      return { kind: name, mean: value('mean'), sd: value('sd') }
    case 'triangular':
      return { kind: 'triangular', low: value('low'), mode: value('mode'), high: value('high') }
    case 'uniform':
      return { kind: 'uniform', low: value('low'), high: value('high') }
    case 'weibull': {
      if (values.has('mean')) return weibullWith(value('mean'), value('sd'))
      return { kind: 'weibull', shape: value('shape'), scale: value('scale') }
    }
    default:
      return { kind: 'constant', value: value('value') }
  }
}

/**
 * The Weibull law with a given mean and standard deviation. With G(k) = Γ(1 + 1/k), the mean at shape k
 * and scale 1, its squared coefficient of variation is G(k/2) / G(k)² - 1, which falls in k (Law 2015,
 * section 6.2.2); bisection on log k.
 */
function weibullWith(meanValue: number, sd: number): Distribution {
  if (!(meanValue > 0) || !(sd > 0)) throw new Misreading('mean and sd of a weibull must be above zero')
  const unitMean = (shape: number): number => mean({ kind: 'weibull', shape, scale: 1 })
  const wanted = (sd / meanValue) ** 2
  let low = Math.log(0.1)
  let high = Math.log(200)
  for (let i = 0; i < 100; i++) {
    const middle = (low + high) / 2
    const shape = exp(middle)
    if (unitMean(shape / 2) / unitMean(shape) ** 2 - 1 > wanted) low = middle
    else high = middle
  }
  const shape = exp(low)
  return { kind: 'weibull', shape, scale: meanValue / unitMean(shape) }
}
