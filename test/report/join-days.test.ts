import { describe, expect, it } from 'vitest'
import type { StateInterval } from '../../src/experiments/results.ts'
import { joinDays } from '../../src/report/figures/join-days.ts'

const interval = (state: StateInterval['state'], from: number, to: number): StateInterval => ({ state, from, to })

describe('joinDays', () => {
  it('joins working days over the night and leaves closed days out', () => {
    const intervals = [
      interval('closed', 0, 0.25),
      interval('working', 0.25, 0.75),
      interval('closed', 0.75, 1.25),
      interval('working', 1.25, 1.75),
      interval('closed', 1.75, 3.25),
      interval('working', 3.25, 3.75),
      interval('closed', 3.75, 4),
    ]
    expect(joinDays(intervals)).toEqual([interval('working', 0, 2), interval('working', 3, 4)])
  })

  it('gives a day the state that filled most of its opening hours', () => {
    const intervals = [
      interval('closed', 0, 0.25),
      interval('working', 0.25, 0.375),
      interval('blocked', 0.375, 0.75),
      interval('closed', 0.75, 1),
    ]
    expect(joinDays(intervals)).toEqual([interval('blocked', 0, 1)])
  })

  it('keeps the exact times of intervals out of the office', () => {
    const intervals = [
      interval('closed', 0, 0.25),
      interval('working', 0.25, 0.5),
      interval('failed', 0.5, 0.625),
      interval('at-depot', 0.625, 2.5),
      interval('working', 2.5, 2.75),
      interval('closed', 2.75, 3),
    ]
    expect(joinDays(intervals)).toEqual([
      interval('working', 0, 0.5),
      interval('failed', 0.5, 0.625),
      interval('at-depot', 0.625, 2.5),
      interval('working', 2.5, 3),
    ])
  })
})
