/** A sentence about a parameter that is not above 0, or null. */
export function notPositive(what: string, value: number): string | null {
  return Number.isFinite(value) && value > 0 ? null : `${what} is ${value}; it must be greater than 0`
}

/** A sentence about a parameter that is below 0, or null. */
export function negative(what: string, value: number): string | null {
  return Number.isFinite(value) && value >= 0 ? null : `${what} is ${value}; it must be 0 or more`
}

/** A sentence about a mean and a standard deviation that are not both above 0, or null. */
export function badMoments(mean: number, sd: number): string | null {
  const badMean = notPositive('the mean', mean)
  if (badMean !== null) return badMean
  if (sd === 0) return 'the sd is 0; it must be greater than 0 (for a time that does not vary write the time alone)'
  return notPositive('the sd', sd)
}

/** A sentence about two ends that are not in order, or null. */
export function badRange(low: number, high: number): string | null {
  const bad = negative('the low end', low) ?? negative('the high end', high)
  if (bad !== null) return bad
  if (low === high) {
    return `the low end and the high end are both ${low}; for a time that does not vary write the time alone`
  }
  return low < high ? null : `the low end ${low} is above the high end ${high}`
}
