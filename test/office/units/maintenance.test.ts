import { describe, expect, it } from 'vitest'
import { OfficeModel } from '../../../src/office/office-model.ts'
import type { MaintenanceRule, Unit } from '../../../src/scenario/compiled/units.ts'
import { arrivalsAt, depot, exactly, service, tinyOffice, unit } from '../tiny-office.ts'
import { traceOf } from '../trace-of.ts'

function rule(changes: Partial<MaintenanceRule>): MaintenanceRule {
  return { first: 105, every: null, takes: exactly(20), when: 'idle', leaves: 'as-before', cost: 3, ...changes }
}

/** A printer that is maintained, and a card of ten minutes that comes at 100. */
function maintained(changes: Partial<MaintenanceRule>, printer: Partial<Unit> = {}) {
  return tinyOffice({
    depots: [depot('workshop')],
    units: [unit('printer', { maintenance: rule(changes), ...printer })],
    services: [service('card', { arrivals: arrivalsAt(100) })],
  })
}

const states = (office: ReturnType<typeof maintained>) =>
  traceOf(office, { states: true }).filter((line) => / printer is (?!done)/.test(line))

/** When maintenance begins. */
const begins = (changes: Partial<MaintenanceRule>, printer: Partial<Unit> = {}) =>
  states(maintained(changes, printer)).flatMap((line) => (line.endsWith('maintained') ? [parseFloat(line)] : []))

describe('planned maintenance', () => {
  it('that is forced stops the work in hand, which is resumed afterwards', () => {
    expect(states(maintained({ when: 'forced' }))).toEqual([
      '100 printer is working',
      '105 printer is maintained',
      '125 printer is working',
      '130 printer is idle',
    ])
  })

  it('that is not waits until the unit has nothing in hand', () => {
    expect(states(maintained({}))).toEqual([
      '100 printer is working',
      '110 printer is maintained',
      '130 printer is idle',
    ])
  })

  it('begins at once at an idle unit, and keeps requests waiting', () => {
    expect(states(maintained({ first: 90 }))).toEqual([
      '90 printer is maintained',
      '110 printer is working',
      '120 printer is idle',
    ])
  })

  it('of a unit that is away is done when it is back', () => {
    const away = { depot: 0, since: -1, moved: null }
    const office = { ...maintained({}, { away }), depots: [depot('workshop', { repair: exactly(500) })] }
    expect(states(office)).toEqual([
      '0 printer is at-depot',
      '499 printer is in-transit',
      '499 printer is maintained',
      '519 printer is working',
      '529 printer is idle',
    ])
  })

  it('comes again a fixed time after it was due, and not for dates that have passed meanwhile', () => {
    expect(begins({ first: -50, every: exactly(400) })).toEqual([350, 750, 1150])
    // due at 300, 600, 900, 1200; each takes 350, so that those at 600 and 1200 have passed
    expect(begins({ first: 300, every: exactly(300), takes: exactly(350) })).toEqual([300, 900])
    // late by five minutes at first, but not from then on
    expect(begins({ every: exactly(500) })).toEqual([110, 605, 1105])
  })

  it('costs money each time', () => {
    const { cost, units } = new OfficeModel(maintained({ every: exactly(500) })).run(1, 0)
    expect(cost).toMatchObject({ maintenance: 9, office: 9 })
    expect(units[0].maintenances).toBe(3)
  })

  it('may leave the unit as new, so that it fails later or never', () => {
    const fails = { kind: 'constant', value: 100 } as const
    const repair = { kind: 'on-the-spot', takes: exactly(10) } as const
    const failures = [{ name: 'wear', runsOn: 'calendar', every: fails, repair }] as const
    const failed = (leaves: MaintenanceRule['leaves']) =>
      new OfficeModel(maintained({ first: 60, every: exactly(60), leaves }, { failures })).run(1, 0).units[0].failures
    expect(failed('as-new')).toBe(0)
    // every 110 minutes within 1440
    expect(failed('as-before')).toBe(13)
  })
})

describe('a unit that is bought', () => {
  it('costs its price once when it comes, and nothing when it does not', () => {
    const bought = (from: number) => {
      const presence = { from, delay: null, stays: null }
      return new OfficeModel(tinyOffice({ units: [unit('printer', { presence, price: 45 })] })).run(1, 0).cost
    }
    expect(bought(700)).toMatchObject({ purchase: 45, office: 45 })
    expect(bought(1500)).toMatchObject({ purchase: 0, office: 0 })
  })
})
