import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Office } from '../../../src/scenario/compiled/office.ts'
import { daysOfRun, isWorkingDay } from '../../../src/time/working-days.ts'
import { complaints, office, read, small } from '../scenarios.ts'
import { assertProperty } from '../../property-seeds.ts'

const DAY = 1440

/** The edges of a calendar within one day, as minutes of that day. */
function edgesOn(calendar: { edges: Float64Array } | undefined, day: number): number[] {
  return [...(calendar?.edges ?? [])]
    .filter((edge) => edge >= day * DAY && edge < (day + 1) * DAY)
    .map((e) => e - day * DAY)
}

function totalOn(of: Office, day: number): number {
  const { pieceStart, pieceExpected } = of.services[0]!.arrivals
  return pieceExpected.reduce((sum, each, i) => (Math.floor(pieceStart[i]! / DAY) === day ? sum + each : sum), 0)
}

const ordinary = [480, 720, 780, 960]

describe('the office calendar', () => {
  it('opens on weekdays with a break, and goes on beyond the horizon', () => {
    const { calendars, workingDays, days } = office(small())
    expect(edgesOn(calendars[0], 0)).toEqual(ordinary)
    expect(edgesOn(calendars[0], 5)).toEqual([])
    expect([...daysOfRun(workingDays, days)].slice(0, 8)).toEqual([1, 1, 1, 1, 1, 0, 0, 1])
    expect(isWorkingDay(workingDays, days + 730)).toBe(true)
    expect(edgesOn(calendars[0], days + 700)).toEqual(ordinary)
  })

  it('leaves out holidays and closed days, and extra openings go before both', () => {
    const { calendars } = office(
      small(
        '00 } }',
        '00 }, holidays: h.csv, closed: 2018-03-07 to 2018-03-09, extra: [{ on: 2018-03-08, hours: 09:00-10:00 }, { on: 2018-03-10, hours: 24 h }] }',
      ),
      { 'h.csv': 'date;name\n2018-03-06;a holiday\n' },
    )
    expect([0, 1, 2, 3, 4, 5].map((day) => edgesOn(calendars[0], day))).toEqual([
      ...[ordinary, [], [], [540, 600], []],
      [0],
    ])
  })

  it('is one endless period for an office that never closes', () => {
    const { calendars } = office(small('mon-fri: 08:00-12:00 13:00-16:00', 'daily: 24 h'))
    expect([...calendars[0]!.edges]).toEqual([0, Infinity])
  })

  it('joins periods over midnight', () => {
    const { calendars } = office(small('mon-fri: 08:00-12:00 13:00-16:00', 'mon: 22:00-24:00, tue: 00:00-06:00'))
    expect([...calendars[0]!.edges.subarray(0, 4)]).toEqual([1320, 1800, 1320 + 7 * DAY, 1800 + 7 * DAY])
  })

  it('has ascending, disjoint edges and working days that agree with it, whatever the hours', () => {
    const time = fc.integer({ min: 0, max: 47 })
    const hours = fc.uniqueArray(time, { minLength: 2, maxLength: 6 }).map((times) => {
      const sorted = times.sort((a, b) => a - b).map((t) => `${String(t >> 1).padStart(2, '0')}:${t % 2 ? '30' : '00'}`)
      return sorted.flatMap((t, i) => (i % 2 === 1 ? [`${sorted[i - 1]}-${t}`] : [])).join(' ')
    })
    const week = fc.uniqueArray(fc.constantFrom('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'), { minLength: 1 })
    assertProperty(
      fc.property(week, fc.array(hours, { minLength: 7, maxLength: 7 }), (names, each) => {
        const text = names.map((name, i) => `${name}: ${each[i]}`).join(', ')
        const { calendars, workingDays } = office(small('mon-fri: 08:00-12:00 13:00-16:00', text))
        const { edges } = calendars[0]!
        expect(edges.length % 2).toBe(0)
        expect(edges.every((edge, i) => i === 0 || edge > edges[i - 1]!)).toBe(true)
        const open = new Set([...edges].filter((_, i) => i % 2 === 0).map((edge) => Math.floor(edge / DAY)))
        for (const day of open) expect(isWorkingDay(workingDays, day)).toBe(true)
      }),
      { seed: 1, numRuns: 50 },
    )
  })
})

describe("a pool's hours", () => {
  const pool = (more: string): Office => office(small('units: 2', `units: 2, ${more}`))

  it("are the office's unless it has its own", () => {
    expect(pool('speed: 1').units[0]!.calendar).toBe(0)
    const own = pool('opening: { hours: { mon: 07:00-18:00 } }')
    expect(edgesOn(own.calendars[own.units[0]!.calendar], 0)).toEqual([420, 1080])
    expect(edgesOn(own.calendars[own.units[0]!.calendar], 1)).toEqual([])
  })

  it('are not those of a unit that has its own, but its overtime is', () => {
    const units = 'units: { day: {}, night: { opening: { hours: { mon: 18:00-22:00 } } } }'
    const { calendars, units: compiled } = office(
      small('units: 2', `${units}, overtime: { days: tue, hours: 06:00-07:00 }`),
    )
    expect(edgesOn(calendars[compiled[0]!.calendar], 0)).not.toEqual([1080, 1320])
    expect(edgesOn(calendars[compiled[1]!.calendar], 0)).toEqual([1080, 1320])
    expect(edgesOn(calendars[compiled[1]!.calendar], 1)).toEqual([360, 420])
  })

  it('keep the holidays of the office', () => {
    const text = small('00 } }', '00 }, closed: 2018-03-05 }').replace(
      'units: 2',
      'units: 2, opening: { hours: { daily: 07:00-18:00 } }',
    )
    const { calendars, units } = office(text)
    expect(edgesOn(calendars[units[0]!.calendar], 0)).toEqual([])
    expect(edgesOn(calendars[units[0]!.calendar], 1)).toEqual([420, 1080])
  })

  it('are lengthened by overtime, whose hours are told apart from the ordinary ones', () => {
    const { calendars, units } = pool(
      'overtime: [{ days: sat, hours: 08:00-13:00 }, { days: mon, hours: 15:00-18:00 }]',
    )
    const all = calendars[units[0]!.calendar]
    const extra = calendars[units[0]!.overtimeCalendar]
    expect(edgesOn(all, 5)).toEqual([480, 780])
    expect(edgesOn(extra, 5)).toEqual([480, 780])
    expect(edgesOn(all, 0)).toEqual([480, 720, 780, 1080])
    expect(edgesOn(extra, 0)).toEqual([960, 1080])
    expect(edgesOn(calendars[0], 5)).toEqual([])
  })

  it('have overtime only between its dates, and not on closed days', () => {
    const text = small('00 } }', '00 }, closed: 2018-03-24 }').replace('14 d', '28 d')
    const overtime = 'units: 2, overtime: { days: sat, hours: 08:00-13:00, from: 2018-03-12, until: 2018-03-31 }'
    const { calendars, units } = office(text.replace('units: 2', overtime))
    expect([5, 12, 19, 26].map((day) => edgesOn(calendars[units[0]!.overtimeCalendar], day).length)).toEqual([
      0, 2, 0, 0,
    ])
  })
})

describe('arrivals', () => {
  const arrivals = (text: string): Office => office(small('poisson(10 per day)', text))

  it('are spread evenly over the open minutes of open days', () => {
    const { pieceStart, pieceEnd, pieceExpected } = arrivals('poisson(70 per day)').services[0]!.arrivals
    expect([...pieceStart.subarray(0, 3)]).toEqual([480, 780, 480 + DAY])
    expect([...pieceEnd.subarray(0, 2)]).toEqual([720, 960])
    expect([...pieceExpected.subarray(0, 2)]).toEqual([40, 30])
  })

  it('sum up to the rate on each open day and to nothing on others, whatever the profile', () => {
    const cut = fc.integer({ min: 9, max: 15 })
    const weight = fc.integer({ min: 1, max: 9 })
    assertProperty(
      fc.property(fc.integer({ min: 0, max: 1000 }), cut, weight, weight, (rate, hour, before, after) => {
        const at = `${String(hour).padStart(2, '0')}:00`
        const of = arrivals(
          `{ pattern: poisson(${rate} per day), hours: { 08:00-${at}: ${before}, ${at}-16:00: ${after} } }`,
        )
        for (let day = 0; day < 7; day++) expect(totalOn(of, day)).toBeCloseTo(day < 5 ? rate : 0, 9)
        const { pieceStart, pieceEnd } = of.services[0]!.arrivals
        expect(pieceStart.every((start, i) => start >= (pieceEnd[i - 1] ?? 0) && start < pieceEnd[i]!)).toBe(true)
      }),
      { seed: 1, numRuns: 50 },
    )
  })

  it('weigh hours per minute', () => {
    const { pieceExpected } = arrivals('{ pattern: poisson(90 per day), hours: { 08:00-10:00: 2, 10:00-16:00: 1 } }')
      .services[0]!.arrivals
    expect([...pieceExpected.subarray(0, 3)]).toEqual([40, 20, 30])
  })

  it('follow the weekday and grow', () => {
    const of = arrivals(
      '{ pattern: poisson(100 per day), weekdays: { mon: 120 %, thu-fri: 0.5 }, growth: 100 % per year }',
    )
    const growth = (day: number): number => 2 ** (day / 365.25)
    expect([0, 1, 4, 7].map((day) => totalOn(of, day) / growth(day))).toEqual(
      [120, 100, 50, 120].map((n) => expect.closeTo(n, 9)),
    )
  })

  it('may be given per opening hour', () => {
    expect(totalOn(arrivals('evenly(10 per hour)'), 0)).toBeCloseTo(70, 9)
    expect(totalOn(arrivals('evenly(1 per min)'), 0)).toBeCloseTo(420, 9)
  })

  it('begin and end in the middle of a day', () => {
    const of = arrivals('{ pattern: poisson(70 per day), from: 2018-03-06 12:00, until: 2018-03-08 10:00 }')
    expect([0, 1, 2, 3, 4].map((day) => totalOn(of, day))).toEqual([0, 30, 70, 20, 0].map((n) => expect.closeTo(n, 9)))
  })

  it('cannot come in hours that are closed', () => {
    expect(
      complaints(small('poisson(10 per day)', '{ pattern: poisson(10 per day), hours: { 17:00-18:00: 1 } }')),
    ).toEqual(['x.yaml:6:67 services.s.arrivals.hours: none of these hours is open on 2018-03-05'])
  })

  it('that begin after the horizon are warned of', () => {
    const reading = read(small('poisson(10 per day)', '{ pattern: poisson(10 per day), from: 2019-01-01 }'))
    expect(reading.ok && reading.scenario.warnings.map(({ message }) => message)).toEqual([
      'the first arrival lies after the horizon and has no effect',
    ])
  })
})

describe('dates of openings', () => {
  it('outside the horizon are warned of, in the office and in a pool', () => {
    const text = small(
      ' } }',
      ' }, extra: [{ on: 2018-03-10, hours: 08:00-12:00 }, { on: 2018-03-19, hours: 08:00-12:00 }], closed: 2018-03-01 }',
    ).replace('units: 2', 'units: 2, opening: { closed: [2018-03-04, 2018-03-06] }')
    const reading = read(text)
    expect(reading.ok && reading.scenario.warnings.map(({ path, message }) => `${path}: ${message}`)).toEqual([
      'opening.extra[1]: this opening lies outside the horizon and has no effect',
      'opening.closed: this closed day lies outside the horizon and counts only for working days (wd) that reach back to it',
      'pools.counters.opening.closed[0]: this closed day lies outside the horizon and has no effect',
    ])
  })
})
