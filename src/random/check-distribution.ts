import type { Distribution } from './distribution.ts'

/**
 * What is wrong with a distribution's parameters, as a plain sentence for the scenario's author, or null when
 * nothing is. Variates are durations or pieces, so none may be negative.
 */
export function checkDistribution(distribution: Distribution): string | null {
  switch (distribution.kind) {
    case 'constant':
      return notNegative('the value', distribution.value)
    case 'exponential':
      return positive('the mean', distribution.mean)
    case 'lognormal':
    case 'gamma':
      return positive('the mean', distribution.mean) ?? spread(distribution.sd)
    case 'weibull':
      return positive('the shape', distribution.shape) ?? positive('the scale', distribution.scale)
    case 'triangular':
      return triangular(distribution.low, distribution.mode, distribution.high)
    case 'uniform':
      return range(distribution.low, distribution.high)
    case 'empirical':
      return empirical(distribution.values)
  }
}

function positive(what: string, value: number): string | null {
  return Number.isFinite(value) && value > 0 ? null : `${what} is ${value}; it must be greater than 0`
}

function notNegative(what: string, value: number): string | null {
  return Number.isFinite(value) && value >= 0 ? null : `${what} is ${value}; it must be 0 or more`
}

function spread(sd: number): string | null {
  if (sd === 0) return 'the sd is 0; it must be greater than 0 (for a time that does not vary write the time alone)'
  return positive('the sd', sd)
}

function range(low: number, high: number): string | null {
  const bad = notNegative('the low end', low) ?? notNegative('the high end', high)
  if (bad !== null) return bad
  if (low === high) {
    return `the low end and the high end are both ${low}; for a time that does not vary write the time alone`
  }
  return low < high ? null : `the low end ${low} is above the high end ${high}`
}

function triangular(low: number, mode: number, high: number): string | null {
  const bad = range(low, high) ?? notNegative('the mode', mode)
  if (bad !== null) return bad
  if (mode < low) return `the mode ${mode} is below the low end ${low}; it must lie between the two ends`
  return mode <= high ? null : `the mode ${mode} is above the high end ${high}; it must lie between the two ends`
}

function empirical(values: readonly number[]): string | null {
  if (values.length === 0) return 'there are no values; at least one is needed'
  for (const [i, value] of values.entries()) {
    const bad = notNegative(`value ${i + 1}`, value)
    if (bad !== null) return bad
    if (i > 0 && value < values[i - 1]) {
      return `value ${i + 1} (${value}) is smaller than the one before it (${values[i - 1]}); they must ascend`
    }
  }
  return null
}
