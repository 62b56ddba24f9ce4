import { describe, expect, it } from 'vitest'
import { ask, type AskedPlan } from '../../src/experiments/asking/ask.ts'
import { rulePieces } from '../../src/experiments/asking/rule-pieces.ts'
import type { Future } from '../../src/experiments/futures/future.ts'
import { askAnswer } from '../../src/report/asking/ask-answer.ts'
import type { CompiledPlan } from '../../src/scenario/read-scenario.ts'
import { read } from '../scenario/scenarios.ts'

const text = `title: Small
start: 2018-03-05
horizon: 30 d
currency: IDR
opening: { hours: { mon-fri: 08:00-16:00 } }
unknowns: { back: uniform(8 d, 18 d), idle: uniform(0, 1) }
links: { network: { outages: { since: 1 d ago, lasts: back } } }
pools: { counters: { units: 2 } }
services:
  s: { arrivals: poisson(10 per day), waiting-cost: 1000, route: [{ at: counters, takes: 5 min, needs: network }] }
targets: { s: { normal-backlog: 5, for: 1 wd } }
goal: { service: s, gone-by: 2018-03-20, probability: 80 % }
plans:
  wait: { title: Wait }
  loan: { title: Rent, pools: { counters: { units: 3 } } }
`

/** A future by hand: the network is back on day `back` - 1. */
function future(replication: number, back: number, part: Partial<Future>): Future {
  const sure = {
    gone: 'yes',
    goneDay: 10,
    firstNormalDay: 10,
    backlog: new Int32Array(0),
    waitingWithinHorizon: 1,
  } as const
  const counts = { withinTarget: null, completed: 100, lost: 0, waitingDays: 0, waitingDaysOfAll: 0 }
  const unknowns = Float64Array.of(back, (replication * 0.37) % 1)
  return { replication, unknowns, ...sure, ...counts, officeCost: 0, waitingCost: 0, ...part }
}

function plansOf(office: string): readonly CompiledPlan[] {
  const reading = read(office)
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
  return reading.scenario.plans
}

/** Waiting loses 0 or 10 as the network is back early or late, renting always 4: to know when is worth 2. */
function plans(n = 40, late = 10): AskedPlan[] {
  const days = Array.from({ length: n }, (_, r) => (r % 4 < 2 ? 10 : 16))
  const wait = days.map((back, r) => {
    const waitingDaysOfAll = back === 16 ? late : 0
    return future(r, back, { waitingCost: 1000 * waitingDaysOfAll, waitingDaysOfAll, goneDay: back })
  })
  const loan = days.map((back, r) => future(r, back, { officeCost: 4000, goneDay: 12 }))
  return plansOf(text).map((plan, i) => ({ plan, futures: [wait, loan][i] }))
}

describe('the value of asking', () => {
  const findings = ask(plans(), 0.95)

  it('is what it is by hand in money, in the chance of meeting the goal, and in days', () => {
    const worth = findings.criteria.map(({ criterion, best, each }) => [criterion, best, each[0].gain.value])
    expect(worth[0]).toEqual(['money', 'loan', expect.closeTo(2000, 6)])
    // renting meets the goal in every future and lets nobody wait: whatever is known, nothing is gained
    expect(worth[1]).toEqual(['goal', 'loan', 0])
    expect(worth[2]).toEqual(['waiting', 'loan', 0])
    const [{ together, everything, each }] = findings.criteria
    expect([together.value, everything.value]).toEqual([expect.closeTo(2000, 6), expect.closeTo(2000, 6)])
    expect(each[0].gain.low).toBeGreaterThan(1000)
    expect(each[1].gain.low).toBe(0)
  })

  it('comes with the rule that says what to do, at a number between the values that were seen', () => {
    expect(findings.criteria[0].each[0].rule).toEqual([
      { plan: 'wait', from: null, share: expect.closeTo(0.5, 9) },
      { plan: 'loan', from: 13, share: expect.closeTo(0.5, 9) },
    ])
    expect(findings.unknowns[0].ends).toEqual({ link: 'network', start: -1, perUnit: 1 })
    expect(findings.unknowns[1].ends).toBeNull()
  })

  it('is told with its interval, as citizens’ days at their price, and with the date on which the plan changes', () => {
    const { headline, sentences, tables, csv } = askAnswer(findings, 1, 'en')
    expect(headline).toMatch(
      /^Find out “back” first: to know it before the plan is chosen is worth IDR 2,\d00 \(\d[^)]+\), as much as 2 citizens’ days/,
    )
    expect(sentences.join('\n')).toContain(
      'What to do with the answer: “Wait” if “back” is below 13 d (“network” is back on 17 Mar 2018) and “Rent” from 13 d',
    )
    expect(sentences.join('\n')).toContain('To know “idle” is not shown to be worth anything')
    expect(tables[0].rows.map(({ cells }) => cells.length)).toEqual(
      tables[0].rows.map(() => tables[0].columns.length - 1),
    )
    expect(csv[0].rows.length).toBe(3 * 4)
  })

  it('is said in Indonesian, without a gap', () => {
    const answer = askAnswer(findings, 1, 'id')
    const said = JSON.stringify({ ...answer, figures: answer.figures.map(({ title, caption }) => [title, caption]) })
    expect(said).not.toMatch(/undefined|NaN|Infinity|\{\w+\}/)
    expect(answer.headline).toMatch(/^Cari tahu “back” lebih dahulu/)
  })

  it('is not claimed where chance may be all, but it is said with how many futures it would be shown', () => {
    // one late future in forty makes waiting the worse plan
    const [wait, loan] = plans(40, 0)
    const [first, ...rest] = wait.futures
    const dear = { ...wait, futures: [{ ...first, unknowns: Float64Array.of(17, 0), waitingCost: 5e5 }, ...rest] }
    const told = askAnswer(ask([dear, loan], 0.95), 1, 'en')
    expect(told.headline).toContain('No single phone call is shown to be worth anything: “Rent”')
    expect(told.warnings[0]).toContain('Only 40 futures')
  })
})

describe('where no plan meets the goal more often than another', () => {
  const free = text.replace(', waiting-cost: 1000', '')
  const told = (goneDay: (r: number) => number | null, lang: 'en' | 'id', office = free) => {
    const futures = Array.from({ length: 40 }, (_, r) => {
      const day = goneDay(r)
      return future(r, 10, day === null ? { gone: 'no', goneDay: null } : { goneDay: day })
    })
    return askAnswer(
      ask(
        plansOf(office).map((plan) => ({ plan, futures })),
        0.95,
      ),
      1,
      lang,
    )
  }

  it.each([
    ['en', () => 10, 'Every plan meets the goal in all 40 futures: for the goal no phone call is needed.'],
    [
      'id',
      () => 10,
      'Semua rencana mencapai sasaran pada semua 40 kemungkinan: untuk sasaran itu tidak perlu menelepon.',
    ],
    ['en', () => 25, /^No plan meets the goal in any of 40 futures: /],
    ['en', () => null, /^No plan meets the goal in any of 40 futures: /],
    ['id', () => null, /^Tidak ada rencana yang mencapai sasaran pada satu pun dari 40 kemungkinan: /],
    ['en', (r: number) => (r % 4 === 0 ? 25 : 10), /^All plans meet the goal equally often, in 75% of 40 futures, /],
    ['id', (r: number) => (r % 4 === 0 ? 25 : 10), /^Semua rencana sama seringnya mencapai sasaran, pada 75% dari 40 /],
  ] as const)('says so, and names none as the one to choose (%s)', (lang, goneDay, headline) => {
    const answer = told(goneDay, lang)
    if (typeof headline === 'string') expect(answer.headline).toBe(headline)
    else expect(answer.headline).toMatch(headline)
    expect(answer.headline).not.toMatch(/Wait|Rent/)
  })

  it('says so too where money comes first', () => {
    const { headline, sentences } = told(() => 10, 'en', text)
    expect(headline).toContain('by what the office pays')
    expect(sentences).toContain('Every plan meets the goal in all 40 futures: for the goal no phone call is needed.')
  })

  it('names one in Indonesian, in a sentence with a verb, where one meets it more often', () => {
    const [wait, loan] = plansOf(free)
    const futures = (goneDay: number) => Array.from({ length: 40 }, (_, r) => future(r, 10, { goneDay }))
    const asked = [
      { plan: wait, futures: futures(25) },
      { plan: loan, futures: futures(10) },
    ]
    expect(askAnswer(ask(asked, 0.95), 1, 'id').headline).toMatch(
      /rencana yang dipilih adalah “Rent”, menurut peluang mencapai sasaran, berapa pun biaya kantor\.$/,
    )
  })
})

describe('a rule by ranges', () => {
  it('leaves out ranges of few futures, and joins what they parted', () => {
    const input = Array.from({ length: 100 }, (_, i) => i)
    const rule = input.map((i) => (i < 50 ? 0 : i === 70 ? 2 : 1))
    expect(rulePieces(input, rule)).toEqual([
      { alternative: 0, from: null, share: expect.closeTo(0.5, 9) },
      { alternative: 1, from: 50, share: expect.closeTo(0.5, 9) },
    ])
  })
})
