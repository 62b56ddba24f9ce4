import { describe, expect, it } from 'vitest'
import { verdict } from '../../src/report/verdict/verdict.ts'
import { decisionTable } from '../../src/report/tables/decision-table.ts'
import { costTable } from '../../src/report/tables/cost-table.ts'
import { read } from '../scenario/scenarios.ts'
import { resultsOf } from './results-of.ts'
import { remarksInWords } from '../scenario/remarks-in-words.ts'

const resultsFor = (text: string, replications = 20) => resultsOf(text, { replications })

const office = (lines: string) => `start: 2024-01-01
opening: { hours: { mon-fri: 08:00-16:00 } }
${lines}`

const TURN_AWAY = office(`title: a counter that is too small
horizon: 60 d
pools: { m: { units: 3 } }
services: { s: { arrivals: poisson(200 per day), waiting: 300, route: [{ at: m, takes: exponential(mean 8 min) }] } }
targets: { s: { within: 7 d } }
plans:
  wait: {}
  extra-clerk: { title: One more clerk, pools: { m: { units: 4 } } }
  small-room: { title: Only five chairs, pools: { m: { waiting-places: 5 } } }
`)

const GUARD = office(`title: does turning people away win?
horizon: 30 d
pools: { counter: { units: 2 } }
services: { s: { arrivals: poisson(110 per day), route: [{ at: counter, takes: exponential(mean 8 min) }] } }
targets: { s: 1 d }
plans:
  as-is: {}
  guard: { title: A guard, pools: { counter: { waiting-places: 0 } } }
  third-counter: { title: A third counter, pools: { counter: { units: 3 } } }
`)

const STARVE = office(`title: the focus service is helped, all others starve
horizon: 90 d
pools: { counters: { units: 3 } }
services:
  cards: { arrivals: poisson(100 per day), waiting: 500, route: [{ at: counters, takes: exponential(mean 8 min) }] }
  births: { arrivals: poisson(85 per day), route: [{ at: counters, takes: exponential(mean 8 min) }] }
targets: { cards: 7 d }
plans:
  wait: {}
  cards-first: { title: Cards first, services: { cards: { classes: { c: { share: 100 %, priority: 9 } } } } }
`)

describe('plans that lose citizens', () => {
  it('are never the best by dates or waits, and the verdict names their losses', async () => {
    const results = await resultsFor(TURN_AWAY)
    const { headline, sentences } = verdict(results, 'en')
    expect(headline).toMatch(/^“One more clerk” comes out best/)
    expect(sentences.join('\n')).toMatch(/“Only five chairs” loses 1,8\d\d of 9,\d\d\d citizens for good, “wait” none/)
    expect(results.decision?.plans.map(({ losesMore }) => losesMore)).toEqual([false, false, true])
  })

  it('do not win with a guard at the door', async () => {
    const results = await resultsFor(GUARD)
    expect(results.decision?.best).toBe('third-counter')
    expect(results.decision?.ranking.at(-1)).toBe('guard')
    expect(verdict(results, 'id').sentences.join()).toMatch(/“A guard” kehilangan \d\d\d dari 2\.\d\d\d warga/)
  })
})

describe('a plan that lets other services wait', () => {
  it('is not called the best without them', async () => {
    const { headline, sentences } = verdict(await resultsFor(STARVE), 'en')
    expect(headline).toMatch(/^“Cards first” comes first.* But citizens of other services wait longer .*: births\./)
    expect(headline).not.toContain('best')
    expect(sentences.filter((sentence) => sentence.startsWith('It is worse for births than “wait”'))).toHaveLength(1)
  })
})

const SMALL_PLANS = (plans: string, more = '') =>
  office(`title: small
horizon: 40 d
links: { net: { outages: [{ since: day 2, lasts: 3 d }] } }
pools: { p: { overtime-cost: 100, units: { u: {} } }, q: { units: 1 } }
services:
  s: { arrivals: evenly(40 per day), waiting: 200, route: [{ at: p, takes: exponential(mean 9 min), needs: [net] }] }
targets: { s: { normal-backlog: 45 } }
${more}plans:
${plans}`)

describe('what changes nothing', () => {
  it('is called identical, by the reading and by the verdict', async () => {
    const text = SMALL_PLANS('  wait: {}\n  same: { title: The same again, pools: { q: { units: 1 } } }\n')
    const reading = read(text)
    expect(remarksInWords(reading)).toEqual(['Plan same: it is the same office as “wait” and changes nothing.'])
    const { headline, sentences } = verdict(await resultsFor(text), 'en')
    expect(headline).not.toContain('best')
    expect(sentences.join('\n')).toContain('“The same again” is the same office as “wait”: it changes nothing.')
    expect(sentences.join('\n')).not.toContain('interval contains zero')
  })

  it('is named as a part of a combined plan', async () => {
    const text = SMALL_PLANS(
      [
        '  wait: {}',
        '  second: { title: A second machine, pools: { p: { units: { u: {}, v: { from: start, rent: 10 } } } } }',
        '  idle: { title: A clerk at an idle desk, pools: { q: { units: { w: { rent: 50 }, x: { rent: 50 } } } } }',
        '  both: { title: Both, combines: [second, idle] }\n',
      ].join('\n'),
    )
    const results = await resultsFor(text)
    expect(results.decision?.parts.map(({ plan, part, effect }) => [plan, part, effect])).toEqual([
      ['both', 'second', 'some'],
      ['both', 'idle', 'none'],
    ])
    expect(results.decision?.parts[1].remainder).toBe('second')
    expect(verdict(results, 'en').sentences.join('\n')).toMatch(
      /“A clerk at an idle desk” adds nothing to “Both”: without it date, waiting and losses are the same in each of 20 futures; what is left is “A second machine”, and the office pays IDR.4,000 less/,
    )
    expect(verdict(results, 'en').headline).toContain('“A second machine” comes out best')
  })
})

describe('what the office does not choose', () => {
  it('is shown and not ranked, and said of the plan that it meets', async () => {
    const later = 'links: { net: { outages: [{ since: day 2, lasts: 10 d }] } }'
    const text = SMALL_PLANS(
      [
        '  wait: {}',
        '  second: { title: A second machine, pools: { p: { units: { u: {}, v: { from: start } } } } }',
        `  later: { title: The network a week later, ${later} }`,
        '  second-later: { title: Second and later, combines: [second, later] }',
        `  backup: { title: A backup line, what-if: false, links: { net: { outages: null } } }\n`,
      ].join('\n'),
    )
    const results = await resultsFor(text)
    expect(results.decision?.plans.map(({ whatIf }) => whatIf)).toEqual([
      null,
      null,
      { of: 'wait', events: ['later'] },
      { of: 'second', events: ['later'] },
      null,
    ])
    expect(results.decision?.ranking.toSorted()).toEqual(['backup', 'second', 'wait'])
    expect(verdict(results, 'en').sentences.join('\n')).toMatch(
      /If “The network a week later”: the backlog of s is gone with 80% probability by .* instead of by .* under “A second machine”/,
    )
  })
})

describe('a goal', () => {
  const plans = [
    '  wait: {}',
    '  second: { title: A second machine, pools: { p: { units: { u: {}, v: { from: start, rent: 100 } } } } }',
    '  third: { title: Two machines, pools: { p: { units: { u: {}, v: { rent: 100 }, w: { rent: 100 } } } } }\n',
  ].join('\n')

  it('is met by the cheapest plan that surely meets it', async () => {
    const goal = 'goal: { service: s, gone-by: day 20, probability: 70 %, then: cheapest }\n'
    const results = await resultsFor(SMALL_PLANS(plans, goal), 30)
    expect(results.decision?.plans.map(({ answer }) => answer)).toEqual(['no', 'yes', 'yes'])
    const { headline, sentences } = verdict(results, 'en')
    expect(headline).toMatch(
      /^“A second machine” is the cheapest of the plans that surely meet the goal: the backlog of s gone by 20 Jan 2024 with 70% probability\./,
    )
    expect(sentences[0]).toBe(
      'The goal is surely met by “A second machine” and “Two machines” and surely missed by “wait”.',
    )
    const [condition, place] = decisionTable(results, 'en')!.rows
    expect(condition.cells.map(({ text }) => text.split(':')[0])).toEqual(['no', 'yes', 'yes'])
    expect(place.cells.map(({ text }) => text)).toEqual(['3', '1', '2'])
    expect(costTable(results, 'en')!.rows.map(({ heading }) => heading)).toEqual(['Rent', 'The office pays'])
  })

  it('is open with few futures', async () => {
    const goal = 'goal: { service: s, gone-by: day 20, probability: 90 % }\n'
    const { headline, sentences, warnings } = verdict(await resultsFor(SMALL_PLANS(plans, goal), 5), 'en')
    expect(headline).toMatch(
      /^No plan surely meets the goal: .* “A second machine” comes nearest \(.*, and may meet it; so may “Two machines”/,
    )
    expect(sentences.join('\n')).toMatch(/About \d+ futures would probably settle what is open/)
    expect(warnings[0]).toMatch(/^Only 5 futures were played through: .* --replications \d+ would do/)
  })

  it('may be a budget, or a share of those who apply', async () => {
    const goal = 'goal: { ready-within: 2 d, share: 10 %, budget: 5_000 }\n'
    const { decision } = await resultsFor(SMALL_PLANS(plans, goal), 20)
    expect(decision?.plans.map(({ conditions }) => conditions.map(({ answer }) => answer).join(' '))).toEqual([
      expect.stringMatching(/ yes$/),
      'yes yes',
      'yes no',
    ])
    expect(decision?.best).not.toBe('third')
  })

  it.each([
    ['goal: { gone-by: 2024-03-01 }', 'this day lies after the horizon, so that nothing can be said about it'],
    ['goal: { gone-by: 2024-01-20 08:00 }', 'a day is expected, without a time: its end decides'],
    ['goal: { probability: 80 %, budget: 1 }', 'a probability of what? "gone-by" is missing'],
    ['goal: { share: 80 % }', 'a share of what? "ready-within" and the target of the service are missing'],
    ['goal: { then: cheapest }', 'the goal asks for nothing'],
  ])('%s is refused', (goal, message) => {
    const reading = read(SMALL_PLANS('  wait: {}\n', `${goal}\n`))
    expect(reading.ok ? [] : reading.problems.map((problem) => problem.message)).toEqual([message])
  })
})

describe('one future of several plans', () => {
  it('has no interval, no probability and no best', async () => {
    const { headline, sentences } = verdict(await resultsFor(GUARD, 1), 'en')
    expect(headline).toMatch(/^Replication 0 alone, seed 1, under each of 3 plans: one possible future\.$/)
    expect([headline, ...sentences].join()).not.toMatch(/interval|probabilit|best/)
  })
})
