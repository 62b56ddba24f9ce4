import { describe, expect, it } from 'vitest'
import { targetShown } from '../../src/report/figures/target-line.ts'
import { focusFacts } from '../../src/report/figures/figure.ts'
import { sampleResults } from './sample-results.ts'

describe('the target on the days that are drawn', () => {
  const facts = focusFacts(sampleResults())
  // five days a week, from a Monday
  const closed = Array.from({ length: 28 }, (_, day) => day % 7 > 4)

  it('reaches to the last of them', () => {
    expect(targetShown({ ...facts, targetDays: 14, targetClock: 'calendar' }, closed, 10)).toEqual([
      { x: -0.5, y: 14 },
      { x: 9.5, y: 14 },
    ])
  })

  it('counts working days behind them', () => {
    const points = targetShown({ ...facts, targetDays: 5, targetClock: 'working-days' }, closed, 3)
    // five working days after Monday to Wednesday are a week later
    expect(points).toEqual([0, 1, 2].map((x) => ({ x, y: 7 })))
  })
})
