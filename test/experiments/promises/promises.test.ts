import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayTold, keptOrNot } from '../../../src/experiments/promises/kept-or-not.ts'
import { GroupsOfRequests } from '../../../src/experiments/promises/promise-groups.ts'
import type { PromisedDay, PromiseGroup } from '../../../src/experiments/promises/promise-results.ts'
import { promisesOf } from '../../../src/experiments/promises/promises-of.ts'
import { weeksOf } from '../../../src/experiments/promises/weeks-of.ts'
import { OfficeModel } from '../../../src/office/office-model.ts'
import { generatedOffice } from '../../office/generated-office.ts'
import { daysOpen } from '../../office/tiny-office.ts'
import { assertProperty } from '../../property-seeds.ts'

/** Three weeks from a Monday on; Saturdays and Sundays are closed. */
const calendar = {
  startDate: '2018-03-05',
  days: 21,
  workingDays: daysOpen(Array.from({ length: 28 }, (_, day) => Number(day % 7 < 5))),
}
const question = { given: null, isSteady: false, confidence: 0.95 } as const

/** What is promised when each of ten futures is alike: [day of application, day of readiness, count]. */
function promised(triples: readonly (readonly number[])[], changes: object = {}): PromiseGroup {
  const byDay = Array.from({ length: 10 }, () => Uint32Array.from(triples.flat()))
  return promisesOf({ service: 'card', class: null, byDay }, calendar, { ...question, ...changes })
}

const told = ({ kind, date, withinDays }: PromisedDay) => [kind, date, withinDays]

describe('the weeks of a run', () => {
  it('end on Sundays; the first and the last may be shorter', () => {
    expect(weeksOf('2018-03-08', 12)).toEqual([
      { from: 0, to: 3 },
      { from: 4, to: 10 },
      { from: 11, to: 11 },
    ])
  })
})

describe('a promise', () => {
  it('is the first day on which the office is open after the one by whose end so many are ready', () => {
    // of 100 who apply on Monday, 80 are ready on Wednesday, 10 on Friday, 10 on the Monday after
    const { weeks } = promised([
      [0, 2, 80],
      [0, 4, 10],
      [0, 7, 10],
    ])
    expect(weeks[0].promises.map(told)).toEqual([
      ['date', '2018-03-08', 2],
      ['date', '2018-03-12', 4],
      ['date', '2018-03-13', 7],
    ])
    expect(weeks[0].applications).toBe(100)
  })

  it('lies after the last application of its week', () => {
    const { weeks } = promised([
      [0, 1, 95],
      [3, 4, 5],
    ])
    expect(weeks[0].promises.map(({ date }) => date)).toEqual(['2018-03-09', '2018-03-09', '2018-03-09'])
  })

  it('is the same day where so many are ready then', () => {
    const { weeks } = promised([
      [0, 0, 92],
      [0, 1, 8],
    ])
    expect(weeks[0].promises.map(({ kind }) => kind)).toEqual(['same-day', 'same-day', 'date'])
  })

  it('is not made where the run ends before, too many leave, or too few apply', () => {
    const [unfinished, withdrawn] = [21, 22]
    const later = promised([
      [14, 16, 85],
      [14, unfinished, 15],
    ])
    expect(later.weeks[0].promises.map(({ kind }) => kind)).toEqual(['date', 'later', 'later'])
    const never = promised([
      [14, 16, 85],
      [14, withdrawn, 15],
    ])
    expect(never.weeks[0].promises.map(({ kind }) => kind)).toEqual(['date', 'never', 'never'])
    // of 10 nobody knows the 80 % quantile with 95 %: 0.8^10 is more than 2.5 %
    expect(promised([[0, 2, 1]]).weeks[0].promises.map(({ kind }) => kind)).toEqual(['few', 'few', 'few'])
  })

  it('is the upper end of its interval across futures, not the estimate', () => {
    // in 3 of 30 futures nobody is ready before day 9; who applies in one of the others is ready on day 2
    const byDay = Array.from({ length: 30 }, (_, r) => Uint32Array.of(0, r < 3 ? 9 : 2, 100))
    const { weeks } = promisesOf({ service: 'card', class: null, byDay }, calendar, question)
    const [p80, p90] = weeks[0].promises
    // 0.9^30 is more than 2.5 %: so few futures bound no quantile of 90 %
    expect([p90.kind, p90.estimate, p90.day]).toEqual(['unsure', 3, null])
    // Student's t of 30 shares, 27 of them 1: 0.9 - 2.05 x 0.305 / sqrt(30) = 0.786, less than 0.8
    expect([p80.estimate, p80.day]).toEqual([3, 10])
  })

  it('is not before that of a less sure promise, whose interval may be wider', () => {
    // in one of 200 futures half are ready on day 7; in the others 91 on day 1, 4 on day 2, 1 on day 3, 4 on day 4
    const ready = [
      [1, 91],
      [2, 4],
      [3, 1],
      [4, 4],
    ]
    const usual = Uint32Array.from(ready.flatMap(([day, count]) => [0, day, count]))
    const byDay = Array.from({ length: 200 }, (_, r) => (r % 40 === 0 ? Uint32Array.of(0, 1, 50, 0, 7, 50) : usual))
    const { weeks } = promisesOf({ service: 'card', class: null, byDay }, calendar, question)
    const days = weeks[0].promises.map(({ day }) => day!)
    expect(days).toEqual(days.toSorted((a, b) => a - b))
    const within = weeks[0].promises.map(({ withinDays }) => withinDays!)
    expect(within).toEqual(within.toSorted((a, b) => a - b))
  })

  it('never goes back where that is asked, and says what that adds', () => {
    const triples = [
      [0, 11, 100],
      [7, 9, 60],
      [14, 15, 100],
    ]
    const days = (changes: object) => promised(triples, changes).weeks.map(({ promises }) => promises[0].day)
    expect(days({})).toEqual([14, 10, 16])
    expect(days({ isSteady: true })).toEqual([14, 14, 16])
    const { steady } = promised(triples, { isSteady: true })
    // four days more for 60 of 260
    expect(steady!.mostDays[0]).toBe(4)
    expect(steady!.meanDays[0]).toBeCloseTo((4 * 60) / 260, 12)
  })
})

describe('a promise of the planner', () => {
  const whole = { from: 0, to: 20 }
  const facts = { days: 21, confidence: 0.95 }
  const byDay = [
    // ready on Wednesday, on Thursday, unfinished, withdrawn; and one of the last Monday
    Uint32Array.of(0, 2, 5, 0, 3, 4, 0, 21, 2, 0, 22, 1, 14, 21, 6),
    Uint32Array.of(0, 2, 11),
  ]

  it('fails who comes back, on a day on which the office is open, before it is ready', () => {
    const promise = dayTold({ kind: 'within', days: 3, clock: 'calendar' }, calendar)
    expect([promise(0), promise(2), promise(4)]).toEqual([3, 7, 7])
    const { failed, kept, left, undecided, failedShare } = keptOrNot(byDay, whole, promise, facts)
    // Thursday's four come on Thursday, and it is not ready at the opening
    expect([failed.mean, kept, left, undecided]).toEqual([(4 + 2 + 6) / 2, 8, 0.5, 0])
    expect(failedShare!.mean).toBeCloseTo(12 / 28, 12)
  })

  it('is not decided where it is for a day after the run', () => {
    const promise = dayTold({ kind: 'within', days: 8, clock: 'calendar' }, calendar)
    const { failed, undecided } = keptOrNot(byDay, whole, promise, facts)
    expect([failed.mean, undecided]).toEqual([1, 3])
  })

  it('counts working days, and a date is for those who apply before it', () => {
    const working = dayTold({ kind: 'within', days: 5, clock: 'working-days' }, calendar)
    expect([working(0), working(4)]).toEqual([7, 11])
    const date = dayTold({ kind: 'on', day: 5 }, calendar)
    expect([date(0), date(4), date(5)]).toEqual([7, 7, null])
    expect(dayTold({ kind: 'within', days: 0, clock: 'calendar' }, calendar)(3)).toBe(3)
  })
})

it('of any office: dates are open days, the surer a promise the later, none goes back when steady, people are counted once', () => {
  assertProperty(
    fc.property(generatedOffice, (office) => {
      const groups = new GroupsOfRequests(office)
      const model = new OfficeModel(office)
      for (let r = 0; r < 5; r++) groups.add(r, model.run(1, r))
      const given = { kind: 'within', days: 2, clock: 'calendar' } as const
      for (const group of groups.groups) {
        const { weeks, given: kept } = promisesOf(group, office, { given, isSteady: true, confidence: 0.95 })
        const requests = group.byDay.reduce(
          (sum, triples) => sum + triples.reduce((a, c, i) => (i % 3 === 2 ? a + c : a), 0),
          0,
        )
        const { failed, kept: keptOnes, left, undecided } = kept!.all
        const count = (failed.mean + keptOnes + left + undecided) * group.byDay.length
        const isEverOpen = office.workingDays.week.includes(1)
        if (isEverOpen) expect(count).toBeCloseTo(requests, 6)
        for (const { promises, to } of weeks) {
          const dated = promises.filter(({ kind }) => kind === 'date').map(({ day }) => day!)
          for (const day of dated) expect(office.workingDays.isOpen[day] ?? office.workingDays.week[day % 7]).toBe(1)
          expect(dated).toEqual(dated.toSorted((a, b) => a - b))
          for (const { kind, low, estimate, day } of promises) {
            if (kind !== 'date') continue
            expect(low).toBeLessThanOrEqual(estimate!)
            expect(estimate).toBeLessThanOrEqual(day!)
            expect(to).toBeGreaterThanOrEqual(0)
          }
        }
        for (const place of [0, 1, 2]) {
          const days = weeks.flatMap(({ promises }) => (promises[place].kind === 'date' ? [promises[place].day!] : []))
          expect(days).toEqual(days.toSorted((a, b) => a - b))
        }
      }
    }),
    { seed: 1, numRuns: 20 },
  )
})
