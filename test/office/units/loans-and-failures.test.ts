import { describe, expect, it } from 'vitest'
import type { Presence, Unit } from '../../../src/scenario/compiled/units.ts'
import { runOf } from '../run-log.ts'
import { depot, exactly, tinyOffice, unit } from '../tiny-office.ts'
import { traceOf } from '../trace-of.ts'

/** A loan printer that jams after 600 minutes up and is repaired within 60. */
function loan(presence: Presence): Unit {
  const repair = { kind: 'on-the-spot', takes: exactly(60) } as const
  const jam = { name: 'jam', runsOn: 'calendar', every: { kind: 'constant', value: 600 }, repair } as const
  return unit('loan', { presence, failures: [jam] })
}

describe('a unit on loan', () => {
  it('grows older only from the time it comes', () => {
    const office = tinyOffice({ days: 2, units: [loan({ from: 1440, delay: null, stays: exactly(1000) })] })
    expect(traceOf(office, { states: true })).toEqual([
      '0 loan is absent',
      '1440 loan is idle',
      '2040 loan is failed',
      '2100 loan is idle',
      '2440 loan is absent',
    ])
    expect(runOf(office, 0).outcome.units[0]).toMatchObject({ failures: 1, repairs: 1 })
  })

  it('fails no more when it has left', () => {
    const office = tinyOffice({ days: 2, units: [loan({ from: 0, delay: null, stays: exactly(599) })] })
    expect(runOf(office, 0).outcome.units[0]).toMatchObject({ failures: 0, repairs: 0 })
  })

  it('does not fail again after a repair that outlasts its stay', () => {
    const office = tinyOffice({ days: 2, units: [loan({ from: 0, delay: null, stays: exactly(630) })] })
    expect(runOf(office, 0).outcome.units[0]).toMatchObject({ failures: 1, repairs: 1 })
  })
})

describe('a unit that is away at the start', () => {
  it('counts the repair it comes back from', () => {
    const workshop = depot('workshop', { transit: exactly(60), repair: exactly(300), costPerRepair: 5, costPerTrip: 1 })
    const away = { depot: 0, since: -100, moved: null }
    const { outcome } = runOf(tinyOffice({ depots: [workshop], units: [unit('printer', { away })] }), 0)
    expect(outcome.units[0]).toMatchObject({ failures: 0, repairs: 1, trips: 1 })
    expect(outcome.cost).toMatchObject({ repairs: 5, trips: 0 })
  })
})
