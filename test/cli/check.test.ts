import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runAntrean } from './run-antrean.ts'
import { inSession } from './session/antrean-session.ts'

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'antrean-check-'))
})

afterAll(() => rmSync(folder, { recursive: true }))

/** What check says of a text, each run of white space as one blank. */
async function check(text: string, files: Record<string, string> = {}, ...options: string[]): Promise<string> {
  writeFileSync(join(folder, 'office.yaml'), text)
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  const { status, stdout, stderr } = await inSession(['check', 'office.yaml', ...options], folder)
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  return stdout.replaceAll(/\s+/g, ' ')
}

const SATURDAY = `title: Two printers, one of them away
start: 2026-01-05
horizon: 60 d
opening:
  hours: { mon-fri: 08:00-12:00 13:00-16:00 }
depots:
  workshop: { transit: 1 d, crews: 1, repair: 'gamma(mean 15 d, sd 5 d)' }
pools:
  counters: { units: 2 }
  printers:
    daily-limit: 100
    units:
      printer-1: {}
      printer-2: { away: { at: workshop, since: 5 d ago } }
services:
  id-card:
    arrivals: poisson(120 per day)
    waiting: { count: 400, at: printers } # already there on the first day
    route:
      - { at: counters, takes: lognormal(mean 5 min, sd 2 min) }
      - { at: printers, takes: 4 min }
targets:
  id-card: 7 d
plans:
  wait: {}
  saturday:
    title: Open on Saturday mornings
    opening: { hours: { sat: 08:00-12:00 } }
`

const ABSENT = `title: never there
start: 2026-01-09
horizon: 2 d
opening: { hours: { mon-fri: 08:00-12:00 } }
pools: { p: { units: { a: {}, b: { from: in 100 d } } } }
services: { s: { arrivals: evenly(5 per day), waiting: 3, route: [{ at: p, takes: 10 min }] } }
`

const PEKANBARU = `title: Pekanbaru 2015, check by hand
start: 2015-10-05
horizon: 60 d
opening: { hours: { daily: 08:00-16:00 } }
pools:
  printers: { units: 2, daily-limit: 40 }
services:
  e-ktp:
    arrivals: evenly(250 per day)
    route: [{ at: printers, takes: 4 min }]
targets:
  e-ktp: { within: 14 d }
plans:
  two: {}
  six: { pools: { printers: { units: 6 } } }
`

const HELPDESK = `title: IT help desk, 24/7 in three shifts, SLA in hours, escalation to second level
start: 2024-03-04
horizon: 28 d
opening: { hours: { daily: 24 h } }
pools:
  level-1: { units: 3 }
  level-2: { units: 2, opening: { hours: { mon-fri: 08:00-17:00 } } }
services:
  incident:
    arrivals: poisson(120 per day)
    waiting: 60
    route:
      - { at: level-1, takes: lognormal(mean 12 min, sd 8 min) }
      - branch:
          - { share: 12 %, route: [{ at: level-2, takes: lognormal(mean 60 min, sd 60 min) }] }
          - { route: [] }
targets: { incident: { within: 4 h } }
`

describe('antrean check', () => {
  it('reads back the founding case, on little more than two screens of 50 lines', () => {
    const { status, stdout } = runAntrean(['check', 'scenarios/bandung-barat.yaml'])
    expect(status).toBe(0)
    expect(stdout.trimEnd().split('\n').length).toBeLessThan(116)
    expect(Math.max(...stdout.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(80)
    const said = stdout.replaceAll(/\s+/g, ' ')
    for (const sentence of [
      'Monday, 5 March 2018 to Monday, 2 July 2018: 120 days, 73 of them working days.',
      'Closed on 13 days on which it is usually open: 30 Mar Good Friday,',
      'e-KTP card 301 a day (Mon 330, Tue–Thu 300, Fri 270), 1,500 a week, 21,960 in the run',
      '2,000 wait for printers at the start, the oldest for 10 days',
      'printers 2 of 6 units there, 13.8 hours together, at most 100 each: 301 come, about 193 can be done, 156% of what it can do',
      'With the 4 that are away: about 580 can be done, 52% of what it can do',
      'printer-6: at Bandung since 2 Mar 2018, back about 11 Mar 2018',
      'the backlog grows by at least about 108 a day, until units come back (with all of them it can do about 580).',
      'loan-two-printers “Two printers on loan”: pools.printers.units.{loan-1, loan-2}: { from: in 14 d, delay: uniform(0 d, 7 d), stays: 90 d, rent: 350_000 } (new)',
      'loan-begins “The loan begins on”: 12 Mar 2018, 19 Mar 2018 … 9 Apr 2018; 19 Mar 2018 if not chosen',
      'saturdays “Print on Saturdays”: no, yes; no if not chosen',
      '200 combinations in all',
      'combines move-to-bandung, loan-two-printers and saturdays',
      '200 futures: about 130 million events, 3.6 thousand requests at once, ',
    ]) {
      expect(said).toContain(sentence)
    }
  })

  it('reads it back in Indonesian', async () => {
    const { status, stdout } = await inSession(['check', 'scenarios/bandung-barat.yaml', '--lang', 'id'])
    expect(status).toBe(0)
    expect(stdout).toContain('tidak ada kesalahan')
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('Senin, 5 Maret 2018 sampai Senin, 2 Juli 2018')
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain(
      '200 kemungkinan: sekitar 130 juta kejadian, 3,6 ribu permohonan sekaligus, ',
    )
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('tunggakan bertambah sekurang-kurangnya sekitar 108 sehari')
  })

  it('says in its first line that what has no mistake is too large to be run', async () => {
    const large = SATURDAY.replace('poisson(120 per day)', 'poisson(1000000000 per hari)')
    const said = 'office.yaml: no mistake in it, but too large to be run in 200 futures'
    expect(await check(large)).toMatch(new RegExp(`^${said} `))
    expect(await check(large, {}, '--quiet')).toBe(`${said} `)
    expect(await check(large, {}, '--lang', 'id', '--quiet')).toBe(
      'office.yaml: tidak ada kesalahan, tetapi terlalu besar untuk dijalankan dalam 200 kemungkinan ',
    )
  })

  it('says only that it is in order with --quiet', async () => {
    expect(await inSession(['check', 'scenarios/bandung-barat.yaml', '--quiet'])).toEqual({
      status: 0,
      stdout: 'scenarios/bandung-barat.yaml: in order\n',
      stderr: '',
    })
  })

  it('gives the data with --json', async () => {
    const { stdout } = await inSession(['check', 'scenarios/bandung-barat-deterministic.yaml', '--json'])
    const { plans, forecast, remarks, warnings } = JSON.parse(stdout) as {
      plans: { office: { pools: { now: unknown }[] } }[]
      forecast: { replications: number; isRun: string }
      remarks: unknown[]
      warnings: unknown[]
    }
    expect(plans[0]!.office.pools[0]!.now).toEqual({
      // 200 on 25 of 30 days: nothing is printed on the first five
      ...{ hours: 16, requests: expect.closeTo((200 * 25) / 30, 9), load: expect.closeTo(1.8, 9) },
    })
    expect(forecast).toMatchObject({ replications: 200, isRun: 'at once' })
    expect({ remarks, warnings }).toEqual({ remarks: [], warnings: [] })
  })

  it('tells that Saturdays bring a sixth day of citizens, and both other readings', async () => {
    const said = await check(SATURDAY)
    expect(said).toContain('the office opens on 8 more days (sat) than under “wait”')
    expect(said).toContain('960 more for id-card')
    expect(said).toContain('overtime: [{ days: sat, hours: 08:00-12:00 }]')
    expect(said).toContain('write the arrivals by the week: 600 per week.')
    const printersOnly = SATURDAY.replace(
      'opening: { hours: { sat: 08:00-12:00 } }',
      'pools: { printers: { overtime: [{ days: sat, hours: 08:00-12:00 }] } }',
    )
    expect(await check(printersOnly)).not.toContain('more days')
    const spread = await check(SATURDAY.replace('120 per day', '600 per week'))
    expect(spread).not.toContain('more days')
    expect(spread).toContain('id-card 120 a day, 600 a week')
  })

  it('tells before the run who is never there, and that the question is too long for it', async () => {
    const said = await check(ABSENT)
    expect(said).toContain('b: comes on 19 Apr 2026, after the run')
    expect(said).toContain(
      'whether the backlog of s is gone cannot be judged: that takes 5 working days in a row, and the run has 1. Give it a horizon of at least 7 days.',
    )
  })

  it('tells that capacity is below demand, and by how much the backlog grows', async () => {
    const said = await check(PEKANBARU)
    expect(said).toContain(
      'Plan six: printers can do about 240 a day at best, and 250 come on average: the backlog grows by at least about 10 a day, even with all its units up.',
    )
    expect(await check(HELPDESK)).toContain('level-2 can do about 12.9 a day at best, and 14.4 come on average')
    expect(await check(HELPDESK)).toContain('112% of what it can do')
  })

  it('tells of holidays of the wrong year and of numbers of the next one', async () => {
    const office = (opening: string, arrivals: string): string => `title: t
start: 2026-01-05
horizon: 5 d
opening: { hours: { mon-fri: 08:00-16:00 }${opening} }
pools: { counter: { units: 20 } }
services: { s: { arrivals: ${arrivals}, route: [{ at: counter, takes: 1 min }] } }
`
    const holidays = await check(office(', holidays: h.csv', 'evenly(10 per day)'), {
      'h.csv': 'date,name\n2018-01-01,New Year\n2018-12-25,Christmas\n',
    })
    expect(holidays).toContain('they go from 1 Jan 2018 to 25 Dec 2018. No holiday is kept.')
  })

  it('handles what never ends, and has no mean', async () => {
    const never = SATURDAY.replace('gamma(mean 15 d, sd 5 d)', 'never')
    expect(await check(never)).toContain('printer-2: at workshop since 31 Dec 2025, never with 100%')
  })

  it('tells of missing pieces, unless a rule or a reorder point orders them', async () => {
    const office = (card: string, more = ''): string => `title: t
start: 2026-01-05
horizon: 30 d
opening: { hours: { mon-fri: 08:00-16:00 } }
supplies: { card: ${card} }
pools: { p: { units: 2 } }
services: { s: { arrivals: evenly(10 per day), route: [{ at: p, takes: 1 min, uses: { card: 1 } }] } }
${more}`
    expect(await check(office('{ stock: 100 }'))).toContain(
      'card: all who come and wait need 220 in the run, and with the deliveries 100 are there: 120 are missing.',
    )
    expect(await check(office('{ stock: 100, reorder: { at: 20, size: 90, lead-time: 2 d } }'))).not.toContain(
      'missing',
    )
    const rule =
      'triggers: { t: { when: stock of card < 20, do: { order: { supply: card, size: 90, lead-time: 2 d } } } }'
    expect(await check(office('{ stock: 100 }', rule))).not.toContain('missing')
  })
})
