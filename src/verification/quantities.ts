import type { QuantityName } from './case-words.ts'
import type { Measure, Quantity } from './textbook-case.ts'

/** A quantity in minutes. */
export function minutes(name: QuantityName, exact: () => number, measure: Measure): Quantity {
  return { name, unit: 'min', exact, measure, tolerance: null }
}

/** A share: the exact value is a probability, the measure is in per cent. */
export function percent(name: QuantityName, probability: () => number, measure: Measure): Quantity {
  return { name, unit: '%', exact: () => 100 * probability(), measure, tolerance: null }
}

/** A mean number of requests. */
export function requests(name: QuantityName, exact: () => number, measure: Measure): Quantity {
  return { name, unit: 'requests', exact, measure, tolerance: null }
}

/** A mean number of units. */
export function units(name: QuantityName, exact: () => number, measure: Measure): Quantity {
  return { name, unit: 'units', exact, measure, tolerance: null }
}
