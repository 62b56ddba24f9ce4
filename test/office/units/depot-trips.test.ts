import { describe, expect, it } from 'vitest'
import { OfficeModel } from '../../../src/office/office-model.ts'
import type { Depot } from '../../../src/scenario/compiled/depots.ts'
import type { Office } from '../../../src/scenario/compiled/office.ts'
import { arrivalsAt, depot, exactly, openDaily, pool, service, tinyOffice, unit } from '../tiny-office.ts'
import { traceOf } from '../trace-of.ts'

/** A workshop 100 minutes away that repairs in 300 minutes, for 10, and each trip there costs 1. */
function workshop(changes: Partial<Depot>): Depot {
  return depot('workshop', {
    transit: exactly(100),
    repair: exactly(300),
    costPerRepair: 10,
    costPerTrip: 1,
    ...changes,
  })
}

const fragile = {
  failures: [
    {
      name: 'wear',
      runsOn: 'worked',
      every: { kind: 'constant', value: 4 },
      repair: { kind: 'depot', depot: 0 },
    },
  ],
} as const

/** Two printers of which each fails after 4 minutes of work, and one card of 10 minutes. */
function twoFragile(place: Partial<Depot>, changes: Partial<Office> = {}): Office {
  return tinyOffice({
    depots: [workshop(place)],
    pools: [pool('printers', [0, 1])],
    units: [unit('first', fragile), unit('second', fragile)],
    services: [service('card', { arrivals: arrivalsAt(100) })],
    ...changes,
  })
}

function oneAway(place: Partial<Depot>, since: number, changes: Partial<Office> = {}): Office {
  const away = { depot: 0, since, moved: null }
  return tinyOffice({ depots: [workshop(place)], units: [unit('printer', { away })], ...changes })
}

const states = (office: Office, name: string) =>
  traceOf(office, { states: true }).filter((line) => new RegExp(`^\\S+ ${name} is (?!done)`).test(line))

describe('a courier', () => {
  const courier = Float64Array.of(20, 200, 700, 1100)

  it('takes a unit on its next day, and back on another', () => {
    // fails at 104; courier at 200; there at 300, repaired at 600; courier at 700; back at 800
    expect(states(twoFragile({ courier }), 'first')).toEqual([
      '100 first is working',
      '104 first is waiting-for-courier',
      '200 first is in-transit',
      '300 first is at-depot',
      '600 first is waiting-for-courier',
      '700 first is in-transit',
      // two minutes of the card are left
      '800 first is working',
      '802 first is idle',
    ])
  })

  it('takes all that wait for it, who share the cost of the trip', () => {
    // the second takes the card over at 104 and fails at 108
    const { cost, depots, units } = new OfficeModel(twoFragile({ courier })).run(1, 0)
    expect(depots).toEqual([{ sent: 2, departures: 1, repairs: 2, failedRepairs: 0, fetches: 0, stranded: 0 }])
    expect(cost).toMatchObject({ trips: 1, repairs: 20 })
    expect(units.map(({ trips }) => trips)).toEqual([1, 1])
  })

  it('that has left at this very moment is still reached', () => {
    expect(states(twoFragile({ courier: Float64Array.of(104) }), 'first')[1]).toBe('104 first is in-transit')
  })

  it('that does not come any more is waited for to the horizon', () => {
    const office = twoFragile({ courier: Float64Array.of(20) })
    expect(states(office, 'first').at(-1)).toBe('104 first is waiting-for-courier')
    expect(new OfficeModel(office).run(1, 0).cost.trips).toBe(0)
  })

  it('brings back a unit that was away at the start', () => {
    // at the depot since -150, repaired at 150
    expect(states(oneAway({ courier }, -250), 'printer')).toEqual([
      '0 printer is at-depot',
      '150 printer is waiting-for-courier',
      '200 printer is in-transit',
      '300 printer is idle',
    ])
  })
})

describe('a batch', () => {
  it('leaves when its last unit is there, at the cost of one trip', () => {
    const office = twoFragile({ batch: 2, crews: 1 })
    expect(states(office, 'first')).toEqual([
      '100 first is working',
      '104 first is waiting-for-courier',
      '108 first is in-transit',
      '208 first is at-depot',
      '508 first is in-transit',
      // two minutes of the card are left
      '608 first is working',
      '610 first is idle',
    ])
    expect(states(office, 'second').slice(1)).toEqual([
      '108 second is in-transit',
      '208 second is waiting-at-depot',
      '508 second is at-depot',
      '808 second is in-transit',
      '908 second is idle',
    ])
    expect(new OfficeModel(office).run(1, 0).cost.trips).toBe(1)
  })

  it('that is full still waits for the courier', () => {
    const office = twoFragile({ batch: 2, courier: Float64Array.of(106, 500) })
    expect(states(office, 'first').slice(0, 3)).toEqual([
      '100 first is working',
      '104 first is waiting-for-courier',
      '500 first is in-transit',
    ])
  })

  it('that never fills does not leave', () => {
    expect(states(twoFragile({ batch: 3 }), 'second').at(-1)).toBe('108 second is waiting-for-courier')
  })
})

describe('a repair that can fail', () => {
  it('is done again by the same crew until it succeeds, and costs again', () => {
    // from 204 on one repair after the other, all of which fail: over at 504, 804, 1104, 1404
    const office = twoFragile({ success: 1e-12 })
    expect(states(office, 'first').at(-1)).toBe('204 first is at-depot')
    const { cost, depots, units } = new OfficeModel(office).run(1, 0)
    expect(depots[0]).toMatchObject({ repairs: 8, failedRepairs: 8 })
    expect(cost.repairs).toBe(80)
    expect(units.map(({ repairs }) => repairs)).toEqual([0, 0])
  })

  it('needs 1 / success repairs on average', () => {
    const model = new OfficeModel(
      twoFragile(
        { success: 0.5, repair: exactly(1) },
        { days: 2, services: [service('card', { arrivals: arrivalsAt(100) })] },
      ),
    )
    const runs = 1000
    const counts = Array.from({ length: runs }, (_, r) => model.run(1, r).depots[0].repairs / 2)
    const mean = counts.reduce((sum, count) => sum + count, 0) / runs
    // geometric law: mean 2, variance 2; more than 4 standard deviations of the mean off for one seed in 16,000
    expect(Math.abs(mean - 2)).toBeLessThan(4 * Math.sqrt(2 / (2 * runs)))
  })

  it('is the third of its unit when 650 minutes of repairs of 300 have passed', () => {
    const office = oneAway({ success: 0.5 }, -750)
    const next = states(office, 'printer')[1]
    // the third ends at 250, and others follow it if it fails
    expect(next).toMatch(/^(250|550|850|1150) printer is in-transit$/)
    const ends = Array.from({ length: 400 }, (_, r) => new OfficeModel(office).run(1, r).depots[0].repairs)
    // it succeeds in half of the futures: 200 of 400, standard deviation 10; 4 of them off for one seed in 16,000
    expect(Math.abs(ends.filter((repairs) => repairs === 1).length - 200)).toBeLessThan(40)
  })
})

describe('a repaired unit that has to be fetched', () => {
  const hours = { calendars: [openDaily(480, 960, 5)], days: 3 }
  const fetched = { after: exactly(60), transit: exactly(150), cost: 7 }

  it('waits for someone who sets out in office hours and signs for it in office hours', () => {
    // at the depot since -20, repaired at 280; prepared at 340; sets out at 480, signs at 630, back at 780
    const office = oneAway({ fetched }, -120, hours)
    expect(states(office, 'printer').slice(0, 4)).toEqual([
      '0 printer is at-depot',
      '630 printer is in-transit',
      '780 printer is idle',
      '960 printer is closed',
    ])
    const { cost, depots } = new OfficeModel(office).run(1, 0)
    expect(cost.trips).toBe(7)
    expect(depots[0]).toMatchObject({ sent: 0, fetches: 1 })
  })

  it('is signed for on the next working day when one arrives after hours', () => {
    // repaired at 780, prepared at 840, there at 990, signs at 480 of the next day
    expect(states(oneAway({ fetched, repair: exactly(800) }, -120, hours), 'printer')).toContain(
      '1920 printer is in-transit',
    )
  })

  it('is not fetched on a day off', () => {
    // the office is open on the third day only
    const closed = { calendars: [{ name: 'office', edges: Float64Array.of(2 * 1440 + 480, 2 * 1440 + 960) }], days: 3 }
    expect(states(oneAway({ fetched }, -120, closed), 'printer')).toContain('3510 printer is in-transit')
  })

  it('comes with all others that are ready then, for the cost of one journey', () => {
    const away = { depot: 0, since: -120, moved: null }
    const office = tinyOffice({
      ...hours,
      depots: [workshop({ fetched, crews: 1, repair: exactly(300) })],
      pools: [pool('printers', [0, 1, 2])],
      units: ['a', 'b', 'c'].map((name) => unit(name, { away })),
    })
    // one crew: repaired at 280, 580 and 880; the first journey signs at 630, the second one sets out at 940
    expect(traceOf(office, { states: true }).filter((line) => line.endsWith('in-transit'))).toEqual([
      '630 a is in-transit',
      '630 b is in-transit',
      '1920 c is in-transit',
    ])
    expect(new OfficeModel(office).run(1, 0).cost.trips).toBe(14)
  })
})
