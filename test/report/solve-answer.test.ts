import { describe, expect, it } from 'vitest'
import type { SettingFacts, SolveResults } from '../../src/experiments/solve/solve-results.ts'
import { solveAnswer } from '../../src/report/solve/solve-answer.ts'

const facts = (loan: string, saturdays: string, chance = 0.9): SettingFacts => ({
  choices: { loan, saturdays },
  futures: 200,
  goneBy: { value: chance, low: chance - 0.05, high: chance + 0.05 },
  day: { value: 15, low: 14, high: 16 },
  withinTarget: null,
  officeCost: { mean: 2_000_000, halfWidth: 0 },
  waitingDays: { mean: 321, halfWidth: 12 },
})

const results: SolveResults = {
  schema: 'antrean-solve/1',
  scenario: {
    ...{ title: 'A registry', startDate: '2018-03-05', days: 40, currency: 'IDR', service: 'cards', normalBacklog: 20 },
    plan: null,
  },
  choices: [
    {
      ...{ name: 'loan', title: 'Printers on loan', kind: 'range', unit: '', default: '0' },
      values: ['0', '1', '2'].map((value) => ({ value, title: value, amount: Number(value) })),
    },
    {
      ...{ name: 'saturdays', title: 'Saturdays', kind: 'options', unit: '', default: 'no' },
      values: ['no', 'yes'].map((value) => ({ value, title: value, amount: null })),
    },
  ],
  defaults: { loan: '0', saturdays: 'no' },
  held: {},
  question: {
    asked: { kind: 'least', choice: 'loan' },
    wanted: { goneBy: { day: 18, probability: 0.8 }, share: null, budget: null },
    ...{ probability: 0.8, equalCost: null },
  },
  reached: 'yes',
  answer: facts('1', 'no'),
  before: { choices: { loan: '0', saturdays: 'no' }, answer: 'no' },
  tried: [facts('0', 'no', 0.5), facts('1', 'no')],
  counts: { settings: 3, looked: 3, compared: 3, misses: 1, noBetter: 1, rivals: 0, isOfSearch: true },
  method: 'screening',
  idle: { choices: [], futures: 100 },
  stillNormal: { later: 90, day: 108, futures: 100, chance: { value: 0.97, low: 0.9, high: 0.99 } },
  front: null,
  seed: 1,
  futures: { search: 100, tested: 150, all: 500, budget: 3000 },
  confidence: 0.95,
}

const headline = (changes: Partial<SolveResults>) => solveAnswer({ ...results, ...changes }, 'en').headline
const all = (changes: Partial<SolveResults>) => {
  const answer = solveAnswer({ ...results, ...changes }, 'en')
  return [answer.headline, ...answer.sentences].join(' ')
}

describe('what solve says', () => {
  it('of the least that is shown to do, while one less is shown not to', () => {
    expect(headline({})).toBe(
      'The least that does for “Printers on loan” is 1: the backlog of cards gone by 23 Mar 2018 with 80% probability.',
    )
    expect(all({})).toContain('“Printers on loan: 1” reaches the goal and “Printers on loan: 0” does not')
    expect(all({})).toContain('90 days later, on 21 Jun 2018, the backlog is normal in 97% of 100 futures')
  })

  it('does not call it the least where less is only not shown to do', () => {
    const open = { before: { ...results.before!, answer: 'undecided' as const } }
    expect(headline(open)).toContain('Whether 0 does as well is open.')
    expect(all(open)).toContain('Whether “Printers on loan: 0” reaches it is not shown')
    expect(all(open)).not.toContain('does not.')
  })

  it('of what cannot be reached, how near one comes; as shown only where every setting was shown to miss it', () => {
    const missed = { reached: 'no' as const, before: null, answer: facts('2', 'no', 0.6) }
    const counts = { ...results.counts, misses: 3, noBetter: 0, isOfSearch: false }
    expect(headline({ ...missed, counts })).toBe(
      'Not reachable: none of the 3 settings reaches the goal (the backlog of cards gone by 23 Mar 2018 with 80% probability). Nearest to it is: Printers on loan: 2.',
    )
    expect(headline({ ...missed, counts: { ...counts, misses: 2, rivals: 1 } })).toMatch(
      /^Nothing was found that is shown/,
    )
    expect(headline({ ...missed, counts: { ...counts, compared: 2, misses: 2 }, method: 'R-SPLINE' })).toMatch(
      /^Nothing was found/,
    )
  })

  it('calls a setting the cheapest only where all were compared and none is open', () => {
    const cheapest = {
      question: { ...results.question, asked: { kind: 'cheapest' as const } },
      before: null,
      tried: [],
    }
    expect(headline(cheapest)).toMatch(/^The cheapest way to the goal .* is: Printers on loan: 1\.$/)
    expect(headline({ ...cheapest, method: 'R-SPLINE' })).toMatch(/that was found is/)
    expect(headline({ ...cheapest, counts: { ...results.counts, rivals: 1 } })).toMatch(/that was found is/)
    expect(all({ ...cheapest, counts: { ...results.counts, isOfSearch: false } })).toContain(
      'there may be a better one',
    )
  })

  it('says that nothing is chosen where all is as by default, names what is idle, and what could not be run', () => {
    const nothing = {
      question: { ...results.question, asked: { kind: 'cheapest' as const } },
      answer: facts('0', 'no'),
      tried: [],
    }
    expect(headline({ ...nothing, before: null })).toContain('everything as it is')
    expect(all({ answer: facts('1', 'yes'), idle: { choices: ['saturdays'], futures: 100 } })).toContain(
      'Could be left as it is without any loss: Saturdays: yes.',
    )
    const stillNormal = { problem: 'the counts end', indonesian: 'angkanya habis' }
    const warned = (language: 'en' | 'id') => solveAnswer({ ...results, stillNormal }, language).warnings[0]
    expect(warned('en')).toContain('the counts end')
    expect(warned('id')).toMatch(/tidak mungkin: angkanya habis\.$/)
  })

  it('before it is confirmed says so, in both languages, and draws what was tried', () => {
    expect(headline({ reached: null })).toBe('Not yet confirmed: Printers on loan: 1.')
    const id = solveAnswer(results, 'id')
    expect(id.headline).toContain('paling sedikit dibutuhkan 1')
    expect(id.figures.map(({ name }) => name)).toEqual(['chances-loan'])
    expect(id.tables[0].rows.map(({ heading }) => heading)).toEqual(['0', '1'])
    expect(solveAnswer({ ...results, front: [facts('0', 'no'), facts('1', 'yes')] }, 'id').figures).toHaveLength(2)
    expect(id.csv[0].rows).toHaveLength(3)
  })
})
