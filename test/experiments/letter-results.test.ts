import { describe, expect, it } from 'vitest'
import { lettersPerWeek } from '../../src/experiments/letter-results.ts'
import type { ServiceOutcome } from '../../src/office/replication-outcome.ts'

/** Two replications of 16 days; on day d of the first one d letters, on Sundays half of them renewals. */
const outcomes = [1, 3].map((times) => {
  const lettersOnDay = Float64Array.from({ length: 16 }, (_, day) => times * day)
  return { lettersOnDay, renewalsOnDay: lettersOnDay.map((count, day) => (day % 7 === 6 ? count / 2 : 0)) }
}) as readonly Partial<ServiceOutcome>[] as readonly ServiceOutcome[]

describe('letters per week', () => {
  it('are the first ones and the renewals of each whole week, over replications', () => {
    // days 0 to 6: 21 letters, of which 3 renewals; days 7 to 13: 70, of which 6.5; three times that in the other
    const { first, renewals } = lettersPerWeek(outcomes, 0.95)
    expect(first.mean).toEqual([36, 127])
    expect(renewals.mean).toEqual([6, 13])
    expect(renewals.p95).toEqual([9, 19.5])
  })
})
