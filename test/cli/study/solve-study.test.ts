import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { loadScenario } from '../../../src/cli/load-scenario.ts'
import { optimizeStudy } from '../../../src/cli/study/optimize-study.ts'
import type { OptimizeOptions, SolveOptions } from '../../../src/cli/study/search-options.ts'
import { read } from '../../../src/cli/study/search-options.ts'
import { solveStudy } from '../../../src/cli/study/solve-study.ts'
import type { StudyContext, StudyResult } from '../../../src/cli/study/study.ts'
import { UserError } from '../../../src/cli/user-error.ts'
import { Futures } from '../../../src/experiments/futures/futures.ts'
import { sameThreadRunner } from '../../experiments/same-thread-runner.ts'
import type { SolveResults } from '../../../src/experiments/solve/solve-results.ts'
import { asTyped, phrase } from '../../../src/scenario/phrases/phrase.ts'
import { Misreading } from '../../../src/scenario/text/misreading.ts'

const folder = mkdtempSync(join(tmpdir(), 'antrean-solve-'))
afterAll(() => rmSync(folder, { recursive: true }))

/**
 * One printer does 8 of 8 a day and 24 wait: with d days of one on loan 8 d more are done. Normal is 8: it is
 * gone when 16 more were done, after two days with a loan.
 */
const SMALL = `title: Small
start: 2018-03-05
horizon: 14 d
currency: IDR
opening: { hours: { mon-fri: 08:00-16:00 } }
pools: { printers: { units: { own: { count: 1 } } } }
services:
  cards: { arrivals: evenly(8 per day), waiting: 24, route: [{ at: printers, takes: 60 min }] }
targets: { cards: { within: 5 d, normal-backlog: 8, for: 2 wd } }
choices:
  loan:
    title: On loan
    from: 0
    to: 2
    changes: { pools: { printers: { units: { lent: { count: loan, from: loan-begins, stays: 9 d, rent: 100 } } } } }
  loan-begins: { from: 2018-03-06, to: 2018-03-10, step: 2 d }
  flag: { options: { off: {}, on: { currency-note: null } } }
`

function scenarioOf(text: string) {
  const file = join(folder, 'small.yaml')
  writeFileSync(file, text)
  return loadScenario(file)
}

const GOAL = 'goal: { service: cards, gone-by: 2018-03-09, probability: 80 % }\n'
const text = `${SMALL.replace(', on: { currency-note: null }', ', on: {}')}${GOAL}`

function contextOf<Options>(given: Partial<Options>, scenario = scenarioOf(text)) {
  const told: StudyResult[] = []
  const options = { plan: [], with: [], budget: 3000, seed: 1, lang: 'en', engine: 'built-in', ...given }
  const context = {
    ...{ scenario, plans: scenario.plans, options, expect: () => {} },
    futures: new Futures(sameThreadRunner, { seed: 1, engine: 'built-in' }),
    soFar: (result: StudyResult) => told.push(result),
  }
  return { context: context as unknown as StudyContext<Options & SolveOptions>, told }
}

async function solved(given: Partial<SolveOptions>, scenario = scenarioOf(text)) {
  const { context, told } = contextOf(given, scenario)
  const result = await solveStudy.run(context)
  return { ...result, data: result.data as SolveResults, told }
}

describe('solve', () => {
  it('finds the least by a trace that one can follow by hand, tells it so far, and looks 90 days later', async () => {
    const { data, told, answer } = await solved({ least: 'loan', with: ['loan-begins=2018-03-06'] })
    expect(data.reached).toBe('yes')
    expect(data.answer).toMatchObject({ choices: { loan: '1' }, goneBy: { value: 1 } })
    expect(data.before).toMatchObject({ choices: { loan: '0' }, answer: 'no' })
    // on 5 March 24 wait at the end; from the 6th on 8 fewer each day: 8 at the end of the 7th
    expect(data.answer!.day.value).toBe(2)
    expect(data.stillNormal).toMatchObject({ day: 94, futures: 100, chance: { value: 1 } })
    expect(told.length).toBeGreaterThan(0)
    expect(told[0].answer('en').headline).toMatch(/^Not yet confirmed: On loan: 1/)
    expect(answer('en').headline).toMatch(/^The least that does for “On loan” is 1/)
  })

  it('finds the latest, and of all choices the cheapest', async () => {
    const latest = await solved({ latest: 'loan-begins', with: ['loan=1'] })
    expect(latest.data.answer!.choices['loan-begins']).toBe('2018-03-08')
    expect(latest.data.before!.answer).toBe('no')
    const cheapest = await solved({})
    expect(cheapest.data.answer!.choices['loan']).toBe('1')
    expect(cheapest.data.counts).toMatchObject({ settings: 18, rivals: 0, isOfSearch: true })
  })

  it('says of what cannot be reached what comes nearest, and which date that reaches', async () => {
    const { data, answer } = await solved({ 'gone-by': '2018-03-05' })
    expect(data).toMatchObject({ reached: 'no', before: null, answer: { goneBy: { value: 0 } } })
    expect(data.counts).toMatchObject({ settings: 18, misses: 18 })
    expect(answer('en').headline).toMatch(/^Not reachable: none of the 18 settings/)
    expect(answer('id').headline).toMatch(/^Tidak tercapai/)
  })

  it('is bound by what the office may pay', async () => {
    const { data } = await solved({ least: 'loan', 'gone-by': '2018-03-09', 'cost-at-most': 50 })
    expect(data).toMatchObject({ reached: 'no', method: 'screening', question: { wanted: { budget: 50 } } })
  })

  const withoutGoal = text.replace(GOAL, '')
  it.each<[string, Partial<SolveOptions>, RegExp, string?]>([
    ['an unknown choice', { least: 'loans' }, /no choice "loans" \(did you mean "loan"\?\); its choices are loan/],
    ['options without an order', { least: 'flag' }, /the options of flag have no order; give one of loan, loan-begins/],
    ['both', { least: 'loan', latest: 'loan-begins' }, /ask about one choice at a time/],
    ['a choice held and asked about', { least: 'loan', with: ['loan=1'] }, /cannot be held at a value and asked about/],
    ['an unknown choice held', { with: ['lend=1'] }, /--with: the scenario has no choice "lend"/],
    [
      'a value that it has not',
      { with: ['loan=7'] },
      /--with: "7" is no value of the choice "loan"; its values are 0, 1, 2/,
    ],
    ['no value', { with: ['loan'] }, /give a choice and its value as NAME=VALUE/],
    ['held twice', { with: ['loan=1', 'loan=2'] }, /given twice/],
    ['a date outside the run', { 'gone-by': '2019-01-01' }, /not within the run, from 2018-03-05 to 2018-03-18/],
    ['two plans', { plan: ['a', 'b'] }, /one chooses under one plan/],
    ['nothing wanted', {}, /what is wanted\?/, withoutGoal],
    ['no target', { 'within-target': 0.9 }, /cards has no target/, text.replace('within: 5 d, ', '')],
    ['nothing to choose', {}, /nothing to choose/, `${text.slice(0, text.indexOf('choices:'))}${GOAL}`],
  ])('refuses %s with what to do', async (_, given, message, of = text) => {
    const error: unknown = await solved(given, scenarioOf(of)).catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(UserError)
    expect(String(error)).toMatch(message)
  })
})

it('optimize sets against each other what nothing beats, cheapest first', async () => {
  const { context } = contextOf<OptimizeOptions>({ budget: 5000 })
  const { data } = await optimizeStudy.run(context as never)
  const { front, answer } = data as SolveResults
  const costs = front!.map(({ officeCost }) => officeCost.mean)
  expect(costs).toEqual(costs.toSorted((a, b) => a - b))
  expect(front![0].choices['loan']).toBe('0')
  expect(answer!.choices['loan']).toBe('1')
})

it('an argument that cannot be read says what to write', () => {
  const misread = () => {
    throw new Misreading(phrase('no-date', { written: '5' }), { allowed: asTyped('YYYY-MM-DD') })
  }
  expect(() => read('gone-by', misread)('5')).toThrow('--gone-by: "5" is not a date; give YYYY-MM-DD')
  expect(() => read('least', String)(['a', 'b'])).toThrow('--least: given 2 times (a, b); give it once')
  expect(read('least', String)(undefined)).toBeUndefined()
})
