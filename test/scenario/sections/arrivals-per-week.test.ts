import { describe, expect, it } from 'vitest'
import { arrivalsByDay } from '../../../src/scenario/read-back/arrival-facts.ts'
import { complaints, office, small } from '../scenarios.ts'

/** Expected numbers of each day. */
function byDay(text: string): number[] {
  const read = office(text)
  return [...arrivalsByDay(read, read.services[0]!)].map((expected) => Number(expected.toFixed(9)))
}

const weekly = small('poisson(10 per day)', 'evenly(60 per week)')

describe('arrivals per week', () => {
  it('come on the days of each week on which the office opens', () => {
    expect(byDay(weekly)).toEqual([12, 12, 12, 12, 12, 0, 0, 12, 12, 12, 12, 12, 0, 0])
  })

  it('are the same over six days, and in a week with a holiday', () => {
    const six = weekly.replace('16:00 }', '16:00, sat: 08:00-12:00 }, holidays: [2018-03-13, 2018-03-14]')
    expect(byDay(six)).toEqual([10, 10, 10, 10, 10, 10, 0, 15, 0, 0, 15, 15, 15, 0])
  })

  it('bring their part of a week of which the run has only some days', () => {
    expect(byDay(weekly.replace('2018-03-05', '2018-03-08').replace('14 d', '5 d'))).toEqual([12, 12, 0, 0, 12])
  })

  it('are spread by the factors of the weekdays', () => {
    const text = small('poisson(10 per day)', '{ pattern: evenly(60 per week), weekdays: { mon: 200 % } }')
    expect(byDay(text).slice(0, 7)).toEqual([20, 10, 10, 10, 10, 0, 0])
    const closed = small('poisson(10 per day)', '{ pattern: evenly(60 per week), weekdays: { mon-fri: 0 % } }')
    expect(byDay(closed)).toEqual(Array(14).fill(0))
  })

  it('are suggested where the word is nearly right', () => {
    expect(complaints(small('poisson(10 per day)', 'poisson(10 per wek)'))).toEqual([
      expect.stringContaining('is not a rate'),
    ])
  })
})
