import { describe, expect, it } from 'vitest'
import { readPrecision } from '../../src/cli/selection/read-precision.ts'
import type { Goal } from '../../src/scenario/compiled/goal.ts'

const goal: Goal = {
  goneBy: { day: 10, probability: 0.8 },
  share: null,
  budget: null,
  order: 'cheapest',
  equalDays: null,
  equalCost: null,
}
const earliest: Goal = { ...goal, order: 'earliest' }

describe('readPrecision', () => {
  it.each([
    [['5 %'], goal, { share: 0.05, days: null, cost: null }],
    [['5%', '500_000'], goal, { share: 0.05, days: null, cost: 500_000 }],
    [['2 d'], earliest, { share: null, days: 2, cost: null }],
    [['12h'], null, { share: null, days: 0.5, cost: null }],
    [[], null, { share: null, days: null, cost: null }],
  ])('reads %j', (given, asked, precision) => {
    expect(readPrecision(given, asked)).toEqual(precision)
  })

  it.each([
    [['5 %'], null, /by the goal of this scenario nothing is decided by it; give that of a date, such as 2 d/],
    [['2 d'], goal, /give that of a probability, such as 5 %, or of what the office pays, such as 500_000/],
    [['500_000'], earliest, /give that of a probability, such as 5 %, or of a date, such as 2 d/],
    [['5 %', '6 %'], goal, /found "6 %"; another one of its kind is given/],
    [['0 d'], null, /it has to be more than nothing/],
    [['2 wd'], null, /by calendar days/],
    [['two days'], null, /--precision: found "two days"/],
    [['150 %'], goal, /150 % is not a share/],
  ])('refuses %j', (given, asked, message) => {
    expect(() => readPrecision(given, asked)).toThrow(message)
  })
})
