import { describe, expect, it } from 'vitest'
import { complaints, office, read, SMALL } from '../scenarios.ts'

const DAY = 1440

const withTrigger = (trigger: string): string =>
  `${SMALL}supplies: { card: { stock: 500 } }\ntriggers: { rule: { ${trigger} } }\n`
const rent = 'do: { rent: { pool: counters } }'

describe('triggers', () => {
  it('look at the backlog, the oldest request, the stock or the date', () => {
    const conditions = ['backlog of s > 1500 for 3 d', 'oldest of s > 14 d', 'stock of card < 500 cards', 'in 10 d']
    const compiled = conditions.map((when) => office(withTrigger(`when: ${when}, ${rent}`)).triggers[0]!.when)
    expect(compiled).toEqual([
      { quantity: { kind: 'backlog', service: 0 }, is: 'above', value: 1500, evenings: 3 },
      { quantity: { kind: 'oldest', service: 0 }, is: 'above', value: 14 * DAY, evenings: 1 },
      { quantity: { kind: 'stock', supply: 0 }, is: 'below', value: 500, evenings: 1 },
      { quantity: { kind: 'time' }, is: 'reached', value: 10 * DAY, evenings: 1 },
    ])
  })

  it('rent units, which are like those of the pool and come when they are called', () => {
    const text = withTrigger(
      'when: backlog of s > 9, until: backlog of s < 2, do: { rent: { pool: counters, units: 2, delay: 5 d, stays: 60 d, rent: 7 } }',
    )
    const { triggers, pools, units } = office(text)
    expect(triggers[0]).toMatchObject({ until: { is: 'below', value: 2 }, actions: [{ kind: 'rent', units: [2, 3] }] })
    expect(pools[0]!.units).toEqual([0, 1, 2, 3])
    expect(units.slice(2).map(({ name }) => name)).toEqual(['rule-1', 'rule-2'])
    expect(units[3]).toMatchObject({
      calendar: units[0]!.calendar,
      presence: {
        from: Infinity,
        delay: { distribution: { kind: 'constant', value: 5 * DAY } },
        stays: { distribution: { kind: 'constant', value: 60 * DAY } },
      },
      rentPerDay: 7,
    })
  })

  it('work overtime in hours of which those within the hours of a unit are none for it', () => {
    const { triggers, calendars } = office(
      withTrigger('when: oldest of s > 3 d, do: { overtime: { pool: counters, days: mon, hours: 15:00-18:00 } }'),
    )
    const [action] = triggers[0]!.actions
    if (action?.kind !== 'overtime') throw new Error('no overtime')
    expect([...calendars[action.calendar]!.edges].slice(0, 4)).toEqual([900, 1080, 7 * DAY + 900, 7 * DAY + 1080])
  })

  it('order a supply, and do several things', () => {
    const { triggers } = office(
      withTrigger(
        'when: stock of card < 100, do: [{ order: { supply: card, size: 900 cards, lead-time: 5 d, cost: 3 } }, { rent: { pool: counters } }]',
      ),
    )
    expect(triggers[0]!.actions).toMatchObject([
      { kind: 'order', supply: 0, order: { size: { value: 900 }, leadTime: { clock: 'calendar' }, cost: 3 } },
      { kind: 'rent', units: [2] },
    ])
  })

  it('can be added by a plan', () => {
    const text = `${SMALL}plans: { a: {}, b: { triggers: { rule: { when: start, ${rent} } } } }\n`
    expect(office(text, {}, 'a').triggers).toEqual([])
    expect(office(text, {}, 'b').triggers).toHaveLength(1)
  })

  it('warn of overtime within the hours of the pool', () => {
    const reading = read(
      withTrigger('when: start, do: { overtime: { pool: counters, days: mon, hours: 09:00-10:00 } }'),
    )
    expect(reading.ok && reading.scenario.warnings.map(({ message }) => message)).toEqual([
      'this overtime lies within the hours of the pool and has no effect',
    ])
  })

  it.each([
    [`when: backlog of t > 9, ${rent}`, 'when: unknown service "t"'],
    [`when: stock of crd < 9, ${rent}`, 'when: unknown supply "crd"'],
    [`when: bakclog of s > 9, ${rent}`, 'when: "bakclog" is nothing that a trigger can look at'],
    [`when: backlog of s > 9 d, ${rent}`, 'when: a number is expected, but "d" is a unit of time'],
    [`when: backlog of s > 9 for 3, ${rent}`, 'when: 3 has no unit'],
    [`when: backlog of s > 9 for 1.5 d, ${rent}`, 'when: "for 1.5 d" is not a number of whole days'],
    [`when: oldest of s > 9 wd, ${rent}`, 'when: the age of a request is counted in calendar days'],
    [`when: backlog of s = 9, ${rent}`, 'when: "backlog of s = 9" is not a condition'],
    [`when: often, ${rent}`, 'when: "often" is neither a condition nor a time'],
    ['when: start, do: {}', 'do: nothing is done'],
    ['when: start', 'do: "do" is missing'],
    ['when: start, do: { rent: { pool: counter } }', 'do.rent.pool: unknown pool "counter"'],
  ])('refuse %s', (trigger, expected) => {
    expect(complaints(withTrigger(trigger)).map((line) => line.replace(/^\S+ triggers\.rule\./, ''))).toEqual([
      expected,
    ])
  })
})
