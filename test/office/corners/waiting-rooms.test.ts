import { describe, expect, it } from 'vitest'
import { complaints } from '../../scenario/scenarios.ts'
import { byHand } from './by-hand.ts'

/** People who come at these times of the first day, to an office that is open from 08:00 to 16:00. */
const office = (pools: string, comings: Record<string, number>, rest: string) => `title: By hand
start: 2026-01-05
horizon: 3 d
opening: { hours: { daily: 08:00-16:00 } }
pools: ${pools}
services:
  s:
    arrivals: evenly(0 per day)
    batches: [${Object.entries(comings)
      .map(([time, size]) => `{ on: 2026-01-05 ${time}, size: ${size} people }`)
      .join(', ')}]
${rest}`

const SERVED = '    route: [{ at: counter, takes: 10 min }]'
const LETTER = '    classes: { all: { letter: { at: counter, takes: 5 min, cost: 100 } } }\n'

describe('at a tie', () => {
  it('who comes as the counter becomes free needs no place', () => {
    // one counter, no place, ten minutes each: 08:00, 08:10 and 08:20 are served at once, 08:25 is not
    const run = byHand(
      office(
        '{ counter: { units: 1, waiting-places: 0 } }',
        { '08:00': 1, '08:10': 1, '08:20': 1, '08:25': 1 },
        SERVED,
      ),
    )
    expect(run.outcome.services[0]).toMatchObject({ completed: 3, foundNoPlace: 1 })
  })

  it('so at any rounding: who comes as the fiftieth piece of 4.8 minutes is done', () => {
    // by t from 08:00 to 12:00; at 12:00 one comes, and at 12:01 another, who finds no place
    const others = '  t: { arrivals: evenly(0 per day), waiting: 50, route: [{ at: counter, takes: 4.8 min }] }'
    const run = byHand(
      `${office('{ counter: { units: 1, waiting-places: 0 } }', { '12:00': 1, '12:01': 1 }, SERVED)}\n${others}`,
    )
    expect(run.outcome.services[0]).toMatchObject({ completed: 1, foundNoPlace: 1 })
    expect(run.lines('begins s')).toEqual([`1 12:00 counter-1 begins s ${2 ** 30}`])
  })

  it('of five who come together two are served at once, two sit down and one goes away', () => {
    const run = byHand(office('{ counter: { units: 2, waiting-places: 2 } }', { '09:00': 5 }, SERVED))
    expect(run.outcome.services[0]).toMatchObject({ completed: 4, foundNoPlace: 1 })
  })

  it('of two who come together one finds no place when the other counter has its limit of the day', () => {
    const pools = '{ counter: { units: 2, daily-limit: 1, waiting-places: 0 } }'
    const run = byHand(office(pools, { '09:00': 1, '09:30': 2 }, SERVED))
    expect(run.outcome.services[0]).toMatchObject({ completed: 2, foundNoPlace: 1 })
  })

  it('whose patience ends as another comes leaves him the place', () => {
    // one served 08:00-09:00, one sits down at 08:10 and leaves at 08:30, when the third comes, who leaves at 08:50
    const run = byHand(
      office(
        '{ counter: { units: 1, waiting-places: 1 } }',
        { '08:00': 1, '08:10': 1, '08:30': 1 },
        `    classes: { all: { patience: { leaves: 20 min } } }
    route: [{ at: counter, takes: 60 min }]`,
      ),
    )
    expect(run.outcome.services[0]).toMatchObject({ completed: 1, withdrawn: 2, foundNoPlace: 0 })
    expect(run.lines('withdraws').map((line) => line.slice(2, 7))).toEqual(['08:30', '08:50'])
  })
})

describe('places are for citizens', () => {
  it('whose own letter at the same counter does not take their place: all three are served', () => {
    const run = byHand(
      office('{ counter: { units: 1, waiting-places: 0 } }', { '08:00': 1, '10:00': 1, '12:00': 1 }, LETTER + SERVED),
    )
    expect(run.outcome.services[0]).toMatchObject({ completed: 3, foundNoPlace: 0, lettersIssued: 3 })
    // letter 08:00-08:05, card 08:05-08:15
    expect(run.lines('is completed').map((line) => line.slice(2, 7))).toEqual(['08:15', '10:15', '12:15'])
  })

  it('one whose letter is being written sits on no chair', () => {
    // 08:00 letter of the first until 08:05; 08:02 the second takes the only chair; 08:04 the third finds none
    const run = byHand(
      office('{ counter: { units: 1, waiting-places: 1 } }', { '08:00': 1, '08:02': 1, '08:04': 1 }, LETTER + SERVED),
    )
    expect(run.outcome.services[0]).toMatchObject({ completed: 2, foundNoPlace: 1 })
  })

  it('each of two who come together has a counter of his own, whatever papers they want', () => {
    const run = byHand(office('{ counter: { units: 2, waiting-places: 0 } }', { '08:00': 2 }, LETTER + SERVED))
    expect(run.outcome.services[0]).toMatchObject({ completed: 2, foundNoPlace: 0 })
  })

  it('whose letters have fallen due overnight leave the room to those who come', () => {
    // ten wait for their cards at the slow printer; their letters are due at 20:00, and called up from 08:00 on;
    // at 08:01 of day 2 one comes, finds the counter busy, and one of the two places
    const run = byHand(`title: By hand
start: 2026-01-05
horizon: 3 d
opening: { hours: { daily: 08:00-16:00 } }
pools: { counter: { units: 1, waiting-places: 2 }, printer: { units: 1 } }
services:
  card:
    arrivals: evenly(0 per day)
    waiting: { count: 10, oldest: 0 d }
    classes: { all: { letter: { when: wait > 20 h, at: counter, takes: 5 min } } }
    route: [{ at: printer, takes: 9 d }]
  visit:
    arrivals: evenly(0 per day)
    batches: [{ on: 2026-01-06 08:01, size: 3 people }]
    route: [{ at: counter, takes: 10 min }]`)
    expect(run.outcome.services[1]).toMatchObject({ completed: 2, foundNoPlace: 1 })
    expect(run.outcome.services[0]).toMatchObject({ lettersIssued: 10 })
  })
})

describe('a route that begins with parts side by side', () => {
  const together =
    '    route: [{ together: [{ route: [{ at: a, takes: 60 min }] }, { route: [{ at: b, takes: 60 min }] }] }]'

  it('lets in those for whom there is a place for each part: one of three', () => {
    const run = byHand(
      office('{ a: { units: 1, waiting-places: 0 }, b: { units: 1, waiting-places: 0 } }', { '08:00': 3 }, together),
    )
    expect(run.outcome.services[0]).toMatchObject({ completed: 1, foundNoPlace: 2 })
  })

  it('asks the room that is smaller: two of three, and three where only the other is small', () => {
    const of = (a: number, b: number) =>
      byHand(
        office(
          `{ a: { units: 2, waiting-places: ${a} }, b: { units: 1, waiting-places: ${b} } }`,
          { '08:00': 3 },
          together,
        ),
      ).outcome.services[0]
    expect(of(0, 1)).toMatchObject({ completed: 2, foundNoPlace: 1 })
    expect(of(1, 2)).toMatchObject({ completed: 3, foundNoPlace: 0 })
  })
})

describe('at closing', () => {
  it('who comes to a closed counter has to wait: finds a place, or goes away', () => {
    // the office is open to 16:00, the counter to 12:00; two come in the afternoon, for one chair
    const pools = '{ counter: { units: 1, waiting-places: 1, opening: { hours: { daily: 08:00-12:00 } } } }'
    const run = byHand(office(pools, { '12:00': 1, '13:00': 1 }, SERVED))
    expect(run.outcome.services[0]).toMatchObject({ completed: 1, foundNoPlace: 1 })
    expect(run.lines('begins')).toEqual(['2 08:00 counter-1 begins s 1073741824'])
  })

  it('the one who sits there at opening is called first, and leaves his chair to who comes at that moment', () => {
    const pools = '{ counter: { units: 1, waiting-places: 1, opening: { hours: { daily: 09:00-12:00 } } } }'
    const run = byHand(office(pools, { '08:30': 1, '09:00': 1 }, SERVED))
    expect(run.outcome.services[0]).toMatchObject({ completed: 2, foundNoPlace: 0 })
  })
})

describe('at the horizon', () => {
  it('those who sit there stay in the books as not finished', () => {
    // at 23:55 of the last day one is served until midnight, one sits, one has gone away
    const run = byHand(`title: By hand
start: 2026-01-05
horizon: 1 d
opening: { hours: { daily: 24 h } }
pools: { counter: { units: 1, waiting-places: 1 } }
services:
  s: { arrivals: evenly(0 per day), batches: [{ on: 2026-01-05 23:55, size: 3 people }], route: [{ at: counter, takes: 5 min }] }`)
    expect(run.outcome.services[0]).toMatchObject({ completed: 1, foundNoPlace: 1, inOffice: 1 })
  })

  it('who comes on the last stroke is let in by a free counter, and is not served', () => {
    // by day and night 12:00-24:00 one is served; two come at 24:00, as the counter becomes free, for one of them
    const run = byHand(`title: By hand
start: 2026-01-05
horizon: 1 d
opening: { hours: { daily: 24 h } }
pools: { counter: { units: 1, waiting-places: 0 } }
services:
  s:
    arrivals: evenly(0 per day)
    batches: [{ on: 2026-01-06, size: 2 people }, { on: 2026-01-05 12:00, size: 1 person }]
    route: [{ at: counter, takes: 12 h }]`)
    expect(run.outcome.services[0]).toMatchObject({ arrived: 3, completed: 1, foundNoPlace: 1, inOffice: 1 })
    expect(run.lines('begins')).toHaveLength(1)
  })
})

describe('places behind the first step are refused', () => {
  const refused = (route: string) =>
    complaints(
      office(
        '{ counter: { units: 2 }, printer: { units: 1, waiting-places: 0 } }',
        { '08:00': 3 },
        `    route: ${route}`,
      ),
    )

  it('until a unit can be blocked by a full room', () => {
    expect(refused('[{ at: counter, takes: 5 min }, { at: printer, takes: 60 min }]')).toEqual([
      'x.yaml:5:70 pools.printer.waiting-places: "s at printer" is not the first step of its route: who comes from ' +
        'another step or a delay cannot be turned away',
    ])
  })

  it('behind a step that some pass by, a branch, parts or a delay', () => {
    expect(refused('[{ at: counter, takes: 5 min, chance: 50 % }, { at: printer, takes: 60 min }]')).toHaveLength(1)
    expect(
      refused('[{ at: counter, takes: 5 min }, { branch: [{ share: 50 %, route: [{ at: printer, takes: 1 h }] }] }]'),
    ).toHaveLength(1)
    expect(
      refused(
        '[{ together: [{ route: [{ at: counter, takes: 5 min }] }, { route: [] }] }, { at: printer, takes: 1 h }]',
      ),
    ).toHaveLength(1)
    expect(refused('[{ delay: 1 h }, { at: printer, takes: 60 min }]')).toHaveLength(1)
  })

  it('but not where citizens come in by one way of several, nor for work that is sent back', () => {
    expect(
      refused(
        '[{ branch: [{ share: 50 %, route: [{ at: printer, takes: 1 h }] }, { route: [{ at: counter, takes: 1 h }] }] }]',
      ),
    ).toEqual([])
    expect(
      refused(
        '[{ at: printer, takes: 60 min }, { at: counter, takes: 5 min, rejected: { share: 10 %, back-to: printer } }]',
      ),
    ).toEqual([])
  })
})
