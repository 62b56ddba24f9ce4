import { describe, expect, it } from 'vitest'
import type { Depot } from '../../../src/scenario/compiled/depots.ts'
import { complaints, office, read, small, SMALL } from '../scenarios.ts'

const DAY = 1440
const text = (depot: string, base = SMALL): string => `${base}depots: { near: { repair: 9 d, ${depot} } }\n`

function depotOf(depot: string, base = SMALL): Depot {
  const [near] = office(text(depot, base)).depots
  if (!near) throw new Error('there is no depot')
  return near
}

/** Days and minutes of the departures; 2018-03-05 is a Monday. */
const departures = (courier: string, base = SMALL) =>
  Array.from(depotOf(`courier: ${courier}`, base).courier ?? [], (t) => [Math.floor(t / DAY), t % DAY])

describe('a courier', () => {
  it('leaves on its days of the week, at eight unless said otherwise', () => {
    expect(departures('{ days: mon thu }')).toEqual([0, 3, 7, 10].map((day) => [day, 480]))
    expect(departures('{ days: thu, at: 14:30 }')).toEqual([3, 10].map((day) => [day, 870]))
  })

  it('leaves every so many days, from its first day on, or on a day of the week only after so long', () => {
    // days 5 and 6 are a weekend: it leaves on day 7, and again four days after that
    expect(departures('{ every: 4 d, first: 2018-03-06 }').map(([day]) => day)).toEqual([1, 7, 11])
    expect(departures('{ days: wed, every: 2 wk }').map(([day]) => day)).toEqual([2])
    expect(departures('{ days: mon, every: 8 d }', small('14 d', '4 wk')).map(([day]) => day)).toEqual([0, 14])
  })

  it('that falls on a closed day goes on the next working day', () => {
    const closed = small('00 } }', '00 }, closed: 2018-03-08 }')
    expect(departures('{ days: thu sun }', closed).map(([day]) => day)).toEqual([4, 7, 10])
  })

  it.each([
    ['{ at: 08:00 }', 'near.courier: a courier has "days", or "every", or both'],
    ['{ days: senen }', 'near.courier.days: "senen" is not a day of the week'],
    ['{ every: 12 h }', 'near.courier.every: whole calendar days are expected'],
    ['{ every: 3 wd }', 'near.courier.every: whole calendar days are expected'],
    ['{ evry: 3 d }', 'near.courier.evry: unknown key "evry"'],
    ['{ days: mon, at: 8 }', 'near.courier.at: "8" is not a time of day'],
  ])('is not %s', (courier, expected) => {
    expect(complaints(text(`courier: ${courier}`))[0]).toMatch(expected)
  })

  it('that never leaves within the horizon is warned of', () => {
    const reading = read(text('courier: { every: 1 wk, first: in 30 d }'))
    expect(reading.ok && reading.scenario.warnings.map(({ message }) => message)).toEqual([
      'no courier leaves within the horizon',
    ])
  })
})

describe('a depot', () => {
  it('has batches, failing repairs and people who fetch', () => {
    expect(depotOf('transit: 2 d, batch: 2, success: 90 %, fetched: { after: 3 wd, cost: 5 }')).toMatchObject({
      batch: 2,
      success: 0.9,
      fetched: {
        after: { distribution: { kind: 'constant', value: 3 * DAY }, clock: 'working-days' },
        transit: { distribution: { kind: 'constant', value: 2 * DAY }, clock: 'calendar' },
        cost: 5,
      },
    })
    expect(depotOf('fetched:').fetched).toMatchObject({ cost: 0 })
  })

  it.each([
    ['success: 0 %', 'near.success: a repair that never succeeds never ends'],
    ['success: 110 %', 'near.success: 110 % is not a share'],
    ['batch: 0', 'near.batch: 0 is too small'],
    ['fetched: { costs: 5 }', 'near.fetched.costs: unknown key "costs"'],
    ['fetched: yes', 'near.fetched: '],
  ])('does not have %s', (written, expected) => {
    expect(complaints(text(written))[0]).toContain(expected)
  })
})
