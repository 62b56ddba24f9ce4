import { describe, expect, it } from 'vitest'
import { OfficeModel } from '../../../src/office/office-model.ts'
import { unitStates } from '../../../src/office/kernel/unit-state.ts'
import type { Away, Depot } from '../../../src/scenario/compiled/depots.ts'
import type { Office } from '../../../src/scenario/compiled/office.ts'
import { arrivalsAt, depot, exactly, pool, service, tinyOffice, unit } from '../tiny-office.ts'
import { traceOf } from '../trace-of.ts'

function workshop(name: string, changes: Partial<Depot> = {}): Depot {
  return depot(name, {
    transit: exactly(100),
    crews: 1,
    repair: exactly(300),
    costPerRepair: 10,
    costPerTrip: 1,
    ...changes,
  })
}

function awayPrinters(count: number, away: Away, office: Partial<Office> = {}) {
  return tinyOffice({
    depots: [workshop('ministry')],
    pools: [pool('printers', [...Array(count).keys()])],
    units: Array.from({ length: count }, (_, i) => unit(`printer-${i + 1}`, { away })),
    ...office,
  })
}

function states(office: Office) {
  return traceOf(office, { states: true })
}

describe('a repair trip', () => {
  it('takes a unit that fails to the depot and back, and its work goes to another', () => {
    const failure = {
      name: 'wear',
      runsOn: 'worked',
      every: { kind: 'constant', value: 4 },
      repair: { kind: 'depot', depot: 0 },
    } as const
    const office = tinyOffice({
      depots: [workshop('bandung')],
      pools: [pool('printers', [0, 1])],
      units: [unit('first', { failures: [failure] }), unit('second')],
      services: [service('card', { arrivals: arrivalsAt(100) })],
    })
    expect(states(office)).toEqual([
      '100 card 0 comes',
      '100 first begins card 0',
      '100 first is working',
      '104 first pauses',
      '104 first hands its work back',
      '104 first is in-transit',
      '104 second begins card 0',
      '104 second is working',
      '110 second is done',
      '110 card 0 is completed',
      '110 second is idle',
      '204 first is at-depot',
      '504 first is in-transit',
      '604 first is idle',
    ])
    const outcome = new OfficeModel(office).run(1, 0)
    expect(outcome.units[0]).toMatchObject({ failures: 1, repairs: 1, trips: 1 })
    expect(outcome.cost).toMatchObject({ repairs: 10, trips: 1 })
  })

  it('that began before the start has part of it behind it', () => {
    // left at -250: at the depot since -150, repaired at 150, back at 250
    const office = awayPrinters(1, { depot: 0, since: -250, moved: null })
    expect(states(office)).toEqual(['0 printer-1 is at-depot', '150 printer-1 is in-transit', '250 printer-1 is idle'])
  })

  it('queues for the crews of the depot, also when it began before the start', () => {
    // both at the depot since -150; one crew: repaired at 150 and at 450
    const office = awayPrinters(2, { depot: 0, since: -250, moved: null })
    expect(states(office).filter((line) => line.endsWith('idle'))).toEqual([
      '250 printer-1 is idle',
      '550 printer-2 is idle',
    ])
  })

  it('that has not arrived at the start is still in transit', () => {
    const office = awayPrinters(1, { depot: 0, since: -60, moved: null })
    expect(states(office)).toEqual([
      '0 printer-1 is in-transit',
      '40 printer-1 is at-depot',
      '340 printer-1 is in-transit',
      '440 printer-1 is idle',
    ])
  })

  it('can be ordered to another depot, which begins its own repair; the crew left behind takes the next', () => {
    const moved = { at: 50, depot: 1, transit: exactly(30), cost: 3 }
    const office = awayPrinters(
      2,
      { depot: 0, since: -250, moved: null },
      {
        depots: [workshop('ministry'), workshop('bandung', { transit: exactly(5), repair: exactly(20) })],
        units: [
          unit('moved', { away: { depot: 0, since: -250, moved } }),
          unit('left', { away: { depot: 0, since: -250, moved: null } }),
        ],
      },
    )
    expect(states(office)).toEqual([
      '0 moved is at-depot',
      '0 left is waiting-at-depot',
      '50 left is at-depot',
      '50 moved is in-transit',
      '80 moved is at-depot',
      '100 moved is in-transit',
      '105 moved is idle',
      '350 left is in-transit',
      '450 left is idle',
    ])
    expect(new OfficeModel(office).run(1, 0).cost).toMatchObject({ repairs: 20, trips: 3 })
  })

  it('that is on its way back when the order comes goes home', () => {
    const office = awayPrinters(1, {
      depot: 0,
      since: -250,
      moved: { at: 200, depot: 0, transit: exactly(1), cost: 3 },
    })
    expect(states(office).at(-1)).toBe('250 printer-1 is idle')
  })

  it('adds its legs up to the horizon', () => {
    const [printer] = new OfficeModel(awayPrinters(1, { depot: 0, since: -250, moved: null })).run(1, 0).units
    const time = Object.fromEntries(unitStates.map((state, i) => [state, printer.timeIn[i]]))
    expect(time).toMatchObject({ 'at-depot': 150, 'in-transit': 100, idle: 1190 })
  })
})
