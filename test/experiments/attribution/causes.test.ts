import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { causesOf } from '../../../src/experiments/attribution/causes/causes-of.ts'
import type { Office } from '../../../src/scenario/compiled/office.ts'
import { readScenario } from '../../../src/scenario/read-scenario.ts'
import { isWorkingDay } from '../../../src/time/working-days.ts'
import { generatedOffice } from '../../office/generated-office.ts'
import { assertProperty } from '../../property-seeds.ts'

function officeOf(text: string): Office {
  const reading = readScenario({ file: 'office.yaml', text }, () => null as never)
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
  return reading.scenario.plans[0].office
}

const kinds = (office: Office) => causesOf(office).map(({ kind, names }) => [kind, ...names].join(' '))

const text = (opening: string, more = '') => `
title: t
start: 2026-01-05
horizon: 28 d
opening: { hours: { mon-fri: 08:00-12:00 13:00-16:00, sat: 08:00-11:00 }${opening} }
pools: { printers: { units: 1, overtime: [{ days: tue, hours: 18:00-20:00 }] } }
services: { card: { arrivals: evenly(20 per day), route: [{ at: printers, takes: 10 min }] } }
${more}
`

describe('a cause that is off', () => {
  it('is gone, and causes can be off in any order', () => {
    assertProperty(
      fc.property(generatedOffice, (office) => {
        const causes = causesOf(office)
        for (const [i, cause] of causes.entries()) {
          const without = cause.off(office)
          // work uses supplies also where they have no limit
          if (cause.kind !== 'supply') expect(kinds(without)).not.toContain([cause.kind, ...cause.names].join(' '))
          const next = causes[(i + 1) % causes.length]
          expect(next.off(without)).toEqual(cause.off(next.off(office)))
        }
      }),
      { seed: 21, numRuns: 20 },
    )
  })

  it('without holidays works in the hours of the same weekday, overtime with them, as if none had been written', () => {
    const holidays = ', holidays: [2026-01-06, 2026-01-16, 2026-01-17], closed: 2026-01-19 to 2026-01-21'
    const [withThem, without] = [officeOf(text(holidays)), officeOf(text(''))]
    const [cause] = causesOf(withThem)
    expect([cause.kind, cause.amount]).toEqual(['holidays', 6])
    const off = cause.off(withThem)
    expect(off.calendars.map(({ edges }) => edges)).toEqual(without.calendars.map(({ edges }) => edges))
    for (let day = 0; day < 28; day++)
      expect(isWorkingDay(off.workingDays, day)).toBe(isWorkingDay(without.workingDays, day))
    expect(off.services[0].arrivals).toBe(withThem.services[0].arrivals)
    expect(causesOf(off)).toEqual([])
  })

  it('of demand above what all can do thins the arrivals to that', () => {
    // 42 pieces of 10 minutes a day, 18 on Saturday, 12 more on Tuesday: 240 a week; 60 a day come, 360 a week
    const office = officeOf(text('').replace('evenly(20 per day)', 'evenly(60 per day)'))
    const [cause] = causesOf(office)
    expect([cause.kind, cause.names]).toEqual(['demand', ['card']])
    expect(cause.amount).toBeCloseTo(360 / 240, 9)
  })
})

describe('the causes of an office', () => {
  const printers = (away: string) =>
    `
title: t
start: 2026-01-05
horizon: 28 d
opening: { hours: { daily: 08:00-16:00 } }
depots: { far: { transit: 1 d, repair: 9 d }, near: { transit: 1 d, repair: 2 d } }
links: { network: { outages: [{ since: 2026-01-07 08:00, lasts: 5 h }] }, telephone: { outages: [{ since: 2026-01-07 08:00, lasts: 5 h }] } }
pools: { printers: { units: { p1: {}${away} }, daily-limit: 100, failures: { every: exponential(mean 9000 cards), repaired-at: near } } }
services: { card: { waiting: 40, arrivals: poisson(20 per day), route: [{ at: printers, takes: 10 min, needs: [network], redo: 2 % }] } }
`

  it('leave out a link on which nothing depends, and are apart while there are few', () => {
    expect(kinds(officeOf(printers(', p2: { away: { at: far, since: 1 d ago } }')))).toEqual([
      'link network',
      'away far',
      'backlog',
      'failures',
      'limits',
      'redo',
    ])
  })

  it('join the units at a depot when there are more than six', () => {
    const away = ['far', 'far', 'near']
      .map((depot, i) => `, p${i + 2}: { away: { at: ${depot}, since: 1 d ago } }`)
      .join('')
    const causes = causesOf(officeOf(printers(away)))
    expect(causes.filter(({ kind }) => kind === 'away').map(({ units }) => units)).toEqual([['p2', 'p3'], ['p4']])
  })
})
