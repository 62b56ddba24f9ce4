import { describe, expect, it } from 'vitest'
import { byHand } from './by-hand.ts'

/** Single units a, b and r; one citizen since before the start, whose parts go on side by side; then r, 5 minutes. */
const office = (
  parts: readonly string[],
  { hours = '08:00-16:00', horizon = '2 d', pools = 'a: { units: 1 }, b: { units: 1 }', others = '', keys = '' } = {},
) =>
  byHand(`title: together
start: 2026-01-05
horizon: ${horizon}
opening: { hours: { daily: ${hours} } }
pools: { ${pools}, r: { units: 1 } }
${keys}
services:
  s:
    arrivals: evenly(0 per day)
    waiting: 1
    route: [{ at: r, name: entrance, takes: 1 h }, { together: [${parts.map((part) => `{ route: [${part}] }`).join(', ')}] }, { at: r, takes: 5 min }]
${others}
`)

/** What happens after the entrance, which is at r from the opening on for an hour. */
const after = (run: ReturnType<typeof byHand>) =>
  run.trace.filter((line) => /begins|pauses|resumes|completed/.test(line)).slice(1)

describe('at closing', () => {
  it('the part that is in hand goes on the next day, and the request goes on when it is done', () => {
    // 09:00-10:00 at a; at b 09:00-16:00 and one hour of day 2
    expect(after(office(['{ at: a, takes: 1 h }', '{ at: b, takes: 8 h }']))).toEqual([
      '1 09:00 a-1 begins s -1',
      '1 09:00 b-1 begins s -1',
      '1 16:00 b-1 pauses',
      '2 08:00 b-1 resumes',
      '2 09:00 r-1 begins s -1',
      '2 09:05 s -1 is completed',
    ])
  })

  it('parts that are both done then are joined, and the request waits for the opening', () => {
    expect(after(office(['{ at: a, takes: 7 h }', '{ at: b, takes: 7 h }']))).toEqual([
      '1 09:00 a-1 begins s -1',
      '1 09:00 b-1 begins s -1',
      '2 08:00 r-1 begins s -1',
      '2 08:05 s -1 is completed',
    ])
  })

  it('a part whose unit is closed waits for it while the other goes on', () => {
    // b is open 10:00-12:00: two hours of 150 minutes on day 1, and the rest on day 2 until 10:30
    const pools = 'a: { units: 1 }, b: { units: 1, opening: { hours: { daily: 10:00-12:00 } } }'
    expect(after(office(['{ at: a, takes: 1 h }', '{ at: b, takes: 150 min }'], { pools }))).toEqual([
      '1 09:00 a-1 begins s -1',
      '1 10:00 b-1 begins s -1',
      '1 12:00 b-1 pauses',
      '2 10:00 b-1 resumes',
      '2 10:30 r-1 begins s -1',
      '2 10:35 s -1 is completed',
    ])
  })
})

describe('at a tie', () => {
  /** Another at r, who comes at 09:48. */
  const others = `  t: { arrivals: evenly(0 per day), batches: [{ on: 2026-01-05 09:48, size: 1 person }], route: [{ at: r, takes: 10 min }] }`

  it('of parts that are done together the request goes on once, before one who comes at that moment', () => {
    expect(after(office(['{ at: a, takes: 48 min }', '{ at: b, takes: 48 min }'], { others })).slice(2)).toEqual([
      '1 09:48 r-1 begins s -1',
      '1 09:53 s -1 is completed',
      `1 09:53 r-1 begins t ${2 ** 30}`,
      `1 10:03 t ${2 ** 30} is completed`,
    ])
  })

  it('so at any rounding: ten times 4.8 minutes at a, and 48 at b', () => {
    const ten = Array.from({ length: 10 }, (_, i) => `{ at: a, name: a${i}, takes: 4.8 min }`).join(', ')
    const run = office([ten, '{ at: b, takes: 48 min }'], { others })
    expect(run.lines('r-1 begins').slice(1)).toEqual(['1 09:48 r-1 begins s -1', `1 09:53 r-1 begins t ${2 ** 30}`])
    expect(run.outcome.services[0]).toMatchObject({ completed: 1 })
  })

  it('parts for one unit are done in the order of the parts', () => {
    const run = office(['{ at: a, name: second, takes: 20 min }', '{ at: a, name: first, takes: 10 min }'])
    // 09:00-09:20 and 09:20-09:30
    expect(run.lines('a-1').map((line) => line.slice(0, 12))).toEqual([
      ...['1 09:00 a-1 ', '1 09:20 a-1 ', '1 09:20 a-1 ', '1 09:30 a-1 '],
    ])
    expect(run.lines('r-1 begins')[1]).toBe('1 09:30 r-1 begins s -1')
  })

  it('a part that is done as the link of the other goes down is done, and the other is done after it', () => {
    // both until 10:00, when the net goes down for an hour: that of b is done too
    const keys = 'links: { net: { outages: [{ since: 2026-01-05 10:00, until: 2026-01-05 11:00 }] } }'
    const run = (takes: string) =>
      office(['{ at: a, takes: 1 h }', `{ at: b, takes: ${takes}, needs: [net] }`], { keys })
    expect(run('60 min').lines('r-1 begins')[1]).toBe('1 10:00 r-1 begins s -1')
    // a minute more is done at 11:01
    expect(run('61 min').lines('r-1 begins')[1]).toBe('1 11:01 r-1 begins s -1')
  })

  it('a part whose step is passed by ends in the instant in which it begins', () => {
    const run = office(['{ at: b, takes: 5 min, chance: 0 % }', '{ at: a, takes: 10 min }'])
    expect(run.lines('r-1 begins')[1]).toBe('1 09:10 r-1 begins s -1')
  })
})

describe('at the horizon', () => {
  // by day and night: the entrance until 01:00, 23 hours are left
  const whole = { hours: '24 h', horizon: '1 d' }

  it('one part that is done then does not make the citizen ready', () => {
    const { outcome } = office(['{ at: a, takes: 23 h }', '{ at: b, takes: 24 h }'], whole)
    expect(outcome.services[0]).toMatchObject({ completed: 0, inOffice: 1 })
    expect(outcome.steps.map(({ completed }) => completed)).toEqual([1, 1, 0, 0])
    expect(outcome.units.map(({ timeIn }) => timeIn[0])).toEqual([23 * 60, 23 * 60, 60])
  })

  it('when all are done then the request stands before the next step, which is not begun', () => {
    const { outcome, lines } = office(['{ at: a, takes: 23 h }', '{ at: b, takes: 23 h }'], whole)
    expect(lines('r-1 begins')).toHaveLength(1)
    expect(outcome.services[0]).toMatchObject({ completed: 0, inOffice: 1 })
    expect([...outcome.steps[3]!.queue]).toEqual([1])
  })

  it('the citizen is one in the books, however many parts are open', () => {
    // the parts wait for one unit, which is at other work
    const others =
      '  t: { arrivals: evenly(0 per day), batches: [{ on: 2026-01-05 00:10, size: 1 person }], route: [{ at: a, takes: 9 d }] }'
    const { outcome } = office(
      ['{ at: a, takes: 1 h }', '{ at: a, name: a2, takes: 1 h }', '{ at: a, name: a3, takes: 1 h }'],
      { ...whole, others },
    )
    expect(outcome.services[0]).toMatchObject({ initial: 1, arrived: 0, completed: 0, inOffice: 1 })
    expect([...outcome.services[0]!.backlog]).toEqual([1])
    expect(outcome.services[0]!.wait).toMatchObject({ count: 1, censored: 1 })
    expect(outcome.steps.map(({ queue }) => queue[0])).toEqual([0, 1, 1, 1, 0, 0])
  })

  it('a route that ends with the parts ends with the last of them, on the last stroke too', () => {
    const text = (b: string) => `title: together
start: 2026-01-05
horizon: 1 d
opening: { hours: { daily: 24 h } }
pools: { a: { units: 1 }, b: { units: 1 } }
services:
  s:
    arrivals: evenly(0 per day)
    batches: [{ on: 2026-01-05 00:00, size: 1 person }]
    route: [{ together: [{ route: [{ at: a, takes: 1 h }] }, { route: [{ at: b, takes: ${b} }] }] }]
`
    expect(byHand(text('24 h')).lines('completed')).toEqual([`2 00:00 s ${2 ** 30} is completed`])
    expect(byHand(text('24 h')).outcome.services[0]!.wait).toMatchObject({ censored: 0, mean: 1440 })
    expect(byHand(text('1441 min')).outcome.services[0]).toMatchObject({ completed: 0, inOffice: 1 })
  })
})
