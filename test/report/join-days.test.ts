import { describe, expect, it } from 'vitest'
import type { StateInterval } from '../../src/experiments/results.ts'
import { joinDays } from '../../src/report/figures/join-days.ts'

const spell = (state: StateInterval['state'], from: number, to: number): StateInterval => ({ state, from, to })

describe('joinDays', () => {
  it('joins working days over the night and leaves closed days out', () => {
    const spells = [
      spell('closed', 0, 0.25),
      spell('working', 0.25, 0.75),
      spell('closed', 0.75, 1.25),
      spell('working', 1.25, 1.75),
      spell('closed', 1.75, 3.25),
      spell('working', 3.25, 3.75),
      spell('closed', 3.75, 4),
    ]
    expect(joinDays(spells)).toEqual([spell('working', 0, 2), spell('working', 3, 4)])
  })

  it('gives a day the state that filled most of its opening hours', () => {
    const spells = [
      spell('closed', 0, 0.25),
      spell('working', 0.25, 0.375),
      spell('blocked', 0.375, 0.75),
      spell('closed', 0.75, 1),
    ]
    expect(joinDays(spells)).toEqual([spell('blocked', 0, 1)])
  })

  it('keeps the exact times of spells out of the office', () => {
    const spells = [
      spell('closed', 0, 0.25),
      spell('working', 0.25, 0.5),
      spell('failed', 0.5, 0.625),
      spell('at-depot', 0.625, 2.5),
      spell('working', 2.5, 2.75),
      spell('closed', 2.75, 3),
    ]
    expect(joinDays(spells)).toEqual([
      spell('working', 0, 0.5),
      spell('failed', 0.5, 0.625),
      spell('at-depot', 0.625, 2.5),
      spell('working', 2.5, 3),
    ])
  })
})
