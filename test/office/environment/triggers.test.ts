import { describe, expect, it } from 'vitest'
import { OfficeModel } from '../../../src/office/office-model.ts'
import type { Duration } from '../../../src/scenario/compiled/duration.ts'
import type { Office } from '../../../src/scenario/compiled/office.ts'
import type { Condition, Trigger, TriggerAction } from '../../../src/scenario/compiled/triggers.ts'
import {
  arrivalsAt,
  exactly,
  minutesPerDay,
  openDaily,
  pool,
  service,
  step,
  supply,
  tinyOffice,
  unit,
} from '../tiny-office.ts'
import { traceOf } from '../trace-of.ts'

const backlog = (is: 'above' | 'below', value: number, evenings = 1): Condition => ({
  quantity: { kind: 'backlog', service: 0 },
  is,
  value,
  evenings,
})

function trigger(when: Condition, action: TriggerAction, until: Condition | null = null): Trigger {
  return { name: 'rule', when, until, actions: [action] }
}

/** Open from 8 to 9; so many cards wait at the start, each takes an hour, so one is made a day. */
function slowOffice(waiting: number, changes: Partial<Office>): Office {
  return tinyOffice({
    days: 6,
    calendars: [openDaily(480, 540, 6), { name: 'overtime', edges: openDaily(540, 600, 6).edges }],
    steps: [step({ takes: { kind: 'constant', value: 60 } })],
    services: [service('card', { waiting: [{ count: waiting, step: 0, oldest: minutesPerDay }] })],
    ...changes,
  })
}

const days = (office: Office) =>
  [...new OfficeModel(office).run(1, 0).triggers[0].periods].map((t) => t / minutesPerDay)
const completedOnDay = (office: Office) => [...new OfficeModel(office).run(1, 0).services[0].completedOnDay]

describe('a trigger that works overtime', () => {
  const overtime = { kind: 'overtime', pool: 0, calendar: 1 } as const

  it('does so from the day after the evening on which its condition held, to that on which the other one does', () => {
    // 6 at the start; 5, 4 on the first two evenings; two a day from the third day, until fewer than 1 are left;
    // the evening after, with nothing left, is the first on which it can begin anew
    const office = slowOffice(6, { triggers: [trigger(backlog('below', 5), overtime, backlog('below', 1))] })
    expect(days(office)).toEqual([2, 4, 5, 6])
    expect(completedOnDay(office)).toEqual([1, 1, 2, 2, 0, 0])
  })

  it('begins at the start when the condition holds there', () => {
    const office = slowOffice(6, { triggers: [trigger(backlog('above', 5), overtime)] })
    expect(days(office)).toEqual([0, 6])
    expect(completedOnDay(office)).toEqual([2, 2, 2, 0, 0, 0])
  })

  it('begins when the condition has held on so many evenings in a row, the start among them', () => {
    const office = slowOffice(6, { triggers: [trigger(backlog('above', 3, 3), overtime)] })
    expect(days(office)).toEqual([2, 6])
  })

  it('never begins when the condition does not hold that long', () => {
    const office = slowOffice(6, { triggers: [trigger(backlog('above', 3, 4), overtime)] })
    expect(days(office)).toEqual([])
    expect(completedOnDay(office)).toEqual([1, 1, 1, 1, 1, 1])
  })

  it('pays for the hours worked', () => {
    const pools = [pool('printers', [0], { overtimeCostPerHour: 7 })]
    const office = slowOffice(6, { pools, triggers: [trigger(backlog('below', 5), overtime, backlog('below', 1))] })
    expect(new OfficeModel(office).run(1, 0).cost.overtime).toBe(3 * 7)
  })

  it('goes on without a break when regular hours follow', () => {
    const early = { name: 'overtime', edges: openDaily(450, 480, 6).edges }
    const calendars = [openDaily(480, 540, 6), early]
    const office = slowOffice(1, { calendars, triggers: [trigger(backlog('above', 0), overtime)] })
    expect(traceOf(office).slice(0, 4)).toEqual([
      '0 rule begins',
      '450 printer begins card -1',
      '510 printer is done',
      '510 card -1 is completed',
    ])
  })
})

describe('a trigger that looks at the oldest request', () => {
  it('begins when it is older than said', () => {
    // the youngest of 6, half of a sixth of a day old at the start, is made on the sixth day: older than 4 days on the fourth evening
    const oldest: Condition = {
      quantity: { kind: 'oldest', service: 0 },
      is: 'above',
      value: 4 * minutesPerDay,
      evenings: 1,
    }
    const office = slowOffice(6, { triggers: [trigger(oldest, { kind: 'overtime', pool: 0, calendar: 1 })] })
    expect(days(office)).toEqual([4, 6])
  })
})

describe('a trigger that rents units', () => {
  const called = (stays: Duration | null) =>
    unit('loan', { presence: { from: Infinity, delay: exactly(minutesPerDay), stays }, rentPerDay: 10 })
  const renting = (stays: Duration | null, until: Condition | null, waiting = 8) =>
    slowOffice(waiting, {
      pools: [pool('printers', [0, 1])],
      units: [unit('printer'), called(stays)],
      triggers: [trigger(backlog('below', 8), { kind: 'rent', units: [1] }, until)],
    })

  it('has them come after their delay, and go when it ends', () => {
    // 7 on the first evening; the loan is there from the third day on, until fewer than 3 are left
    const office = renting(null, backlog('below', 3))
    expect(days(office)).toEqual([1, 4, 5, 6])
    expect(completedOnDay(office)).toEqual([1, 1, 2, 2, 1, 1])
    expect(new OfficeModel(office).run(1, 0).cost.rent).toBe(20)
  })

  it('leaves them their own stay, and calls them again after it while its condition holds', () => {
    // called on evenings 1, 3 and 5; there on the third and the fifth day; the third time it would come at the horizon
    const office = renting(exactly(minutesPerDay), null)
    expect(completedOnDay(office)).toEqual([1, 1, 2, 1, 2, 1])
    expect(new OfficeModel(office).run(1, 0).cost.rent).toBe(20)
  })

  it('has them come again when it begins anew', () => {
    // it begins and ends on alternate evenings; the loan comes a day later each time, and stays for a day
    const again = [{ ...trigger(backlog('above', 0), { kind: 'rent', units: [1] }, backlog('above', 0)) }]
    const office = { ...renting(exactly(minutesPerDay), null, 20), triggers: again }
    expect(days(office)).toEqual([0, 1, 2, 3, 4, 5])
    expect(completedOnDay(office)).toEqual([1, 2, 1, 2, 1, 2])
    expect(new OfficeModel(office).run(1, 0).cost.rent).toBe(30)
  })
})

describe('a trigger on a date or on the stock', () => {
  const order = { size: { kind: 'constant', value: 10 }, leadTime: exactly(100), cost: 4 } as const

  it('orders a supply, and again when it begins anew', () => {
    const office = tinyOffice({
      days: 3,
      supplies: [supply('blanks', { stock: 1 })],
      steps: [step({ uses: [{ supply: 0, amount: 1 }] })],
      services: [service('card', { arrivals: arrivalsAt(100) })],
      triggers: [
        trigger(
          { quantity: { kind: 'stock', supply: 0 }, is: 'below', value: 1, evenings: 1 },
          { kind: 'order', supply: 0, order },
        ),
      ],
    })
    expect(traceOf(office).slice(2)).toEqual([
      '100 printer begins card 0',
      '110 printer is done',
      '110 card 0 is completed',
      '1440 rule begins',
      '1440 blanks ordered',
      '1540 blanks: 10 left',
      '2880 rule ends',
    ])
    expect(new OfficeModel(office).run(1, 0).cost.supplies).toBe(4)
  })

  it('begins on the evening before the date', () => {
    const time: Condition = { quantity: { kind: 'time' }, is: 'reached', value: 2 * minutesPerDay, evenings: 1 }
    const office = slowOffice(6, { triggers: [trigger(time, { kind: 'overtime', pool: 0, calendar: 1 })] })
    expect(completedOnDay(office)).toEqual([1, 1, 2, 2, 0, 0])
  })
})
