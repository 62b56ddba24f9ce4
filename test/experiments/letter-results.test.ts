import { describe, expect, it } from 'vitest'
import { lettersPerWeek } from '../../src/experiments/letter-results.ts'
import type { ServiceOutcome } from '../../src/office/statistics/replication-outcome.ts'

/** Two replications of 16 days; on day d of the first one d letters, on Sundays a third of them or somewhat less renewals. */
const outcomes = [1, 3].map((times) => {
  const lettersOnDay = Int32Array.from({ length: 16 }, (_, day) => times * day)
  return {
    lettersOnDay,
    renewalsOnDay: lettersOnDay.map((_, day) => (day % 7 === 6 ? times * Math.floor(day / 3) : 0)),
  }
}) as readonly Partial<ServiceOutcome>[] as readonly ServiceOutcome[]

describe('letters per week', () => {
  it('are the first ones and the renewals of each week, over replications, and of the two days that are left', () => {
    // days 0 to 6: 21 letters, of which 2 renewals; days 7 to 13: 70, of which 4; days 14 and 15: 29, none of them a
    // renewal; three times that in the other
    const { first, renewals } = lettersPerWeek(outcomes, 0.95)
    expect(first.mean).toEqual([38, 132, 58])
    expect(renewals.mean).toEqual([4, 8, 0])
    expect(renewals.p95).toEqual([6, 12, 0])
  })
})
