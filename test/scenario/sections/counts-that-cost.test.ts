import { describe, expect, it } from 'vitest'
import { complaints, small } from '../scenarios.ts'

describe('counts that cost memory', () => {
  it('are refused where there are more units than an office can have, over all pools', () => {
    expect(complaints(small('units: 2', 'units: 10000'))).toEqual([])
    expect(complaints(small('units: 2', 'units: 10001'))).toEqual([
      'x.yaml:5:29 pools.counters.units: 10,001 units are more than 10,000',
    ])
    expect(complaints(small('{ units: 2 }', '{ units: 6000 }, desks: { units: 6000 }'))).toEqual([
      'x.yaml:5:53 pools.desks.units: the office would have 12,000 units, more than the 10,000 units that it can have',
    ])
  })

  it.each(['waiting: 300000000', 'waiting: { count: 300000000, oldest: 9 d }'])('are refused: %s', (waiting) => {
    const [only, ...others] = complaints(small('route:', `${waiting}, route:`))
    expect(others).toEqual([])
    expect(only).toMatch(
      /^x.yaml:6:\d+ services.s.waiting(\.count)?: 300,000,000 requests wait at the start, more than the 10,000,000 requests that can$/,
    )
  })

  it('are taken up to the limit, where it is said how old the oldest is', () => {
    expect(complaints(small('route:', 'waiting: { count: 10000000, oldest: 9 d }, route:'))).toEqual([])
  })
})
