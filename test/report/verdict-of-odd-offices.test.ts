import { describe, expect, it } from 'vitest'
import { verdict } from '../../src/report/verdict/verdict.ts'
import { resultsOf } from './results-of.ts'

const office = (services: string, plans: string, more = '') => `
title: t
start: 2026-01-05
horizon: 40 d
opening: { hours: { daily: 08:00-16:00 } }
${more}
services: ${services}
plans: ${plans}
`

const printer = 'pools: { printer: { units: 1, daily-limit: 100 } }'
const two = '{ as-now: {}, two: { pools: { printer: { units: 2 } } } }'

describe('the verdict of an office', () => {
  it('to which nobody comes says so, and not that it stays normal', async () => {
    const text = office(
      '{ card: { arrivals: evenly(0 per day), route: [{ at: printer, takes: 4 min }] } }',
      two,
      printer,
    )
    const { headline } = verdict(await resultsOf(text), 'en')
    expect(headline).toBe('No plan is better than “as-now”; equal to it: “two”. Under “as-now” nobody comes for card.')
  })

  it('without chance or money calls no future lopsided, and says nothing about money', async () => {
    const text = office(
      '{ card: { arrivals: evenly(130 per day), route: [{ at: printer, takes: 4 min }] } }',
      two,
      printer,
    )
    const results = await resultsOf(text, { replications: 10 })
    expect(results.decision?.thin).toBeNull()
    const { headline, sentences, warnings } = verdict(results, 'en')
    expect(headline).toMatch(/^“two” comes out best \(95% sure\): its backlog is gone first\. /)
    expect([headline, ...sentences, ...warnings].join(' ')).not.toMatch(/pays|IDR|futures make/)
  })

  it('where another plan loses fewer citizens says so, and calls no plan better in all', async () => {
    const service = `licence: {
      arrivals: poisson(80 per day), classes: { all: { share: 100 %, patience: { leaves: exponential(mean 2 h) } } },
      route: [{ at: desk, takes: exponential(mean 10 min) }] }`
    const plans = '{ two: {}, three: { pools: { desk: { units: 3 } } }, four: { pools: { desk: { units: 4 } } } }'
    const text = office(`{ ${service} }`, plans, 'pools: { desk: { units: 2 } }')
    const results = await resultsOf(text, { replications: 20 })
    const { headline } = verdict(results, 'en')
    expect(headline).toMatch(/But “four” loses fewer citizens for good \(\d+ of [\d,]+ citizens\) than “three”/)
    expect(headline).not.toMatch(/best|no difference|equal to it/)
    expect(verdict(results, 'id').headline).toContain('Namun warga yang hilang untuk selamanya lebih sedikit')
  })

  it('whose other services are not served under a plan puts that plan behind', async () => {
    const services = `
  a: { arrivals: evenly(40 per day), route: [{ at: p1, takes: 4 min }] }
  b: { arrivals: evenly(40 per day), route: [{ at: p2, takes: 4 min }] }`
    const pools = 'pools: { p1: { units: 1 }, p2: { units: { gone: { from: day 300 } } } }\ndecide: a'
    const text = office(
      services,
      '{ alone: {}, together: { services: { b: { route: [{ at: p1, takes: 4 min }] } } } }',
      pools,
    )
    const results = await resultsOf(text.replace('decide: a\n', ''), { replications: 10 })
    const { headline, sentences } = verdict(results, 'en')
    expect(headline).toMatch(/^“together” comes out best .*: for a no plan is better, .* other services wait least\./)
    expect(sentences).toContain('Under “alone” nobody of b is ever served.')
    expect(results.decision?.plans[0].standing).toBe('worse-elsewhere')
  })

  it('promises once what is promised with more certainty, and on both days where it is the same', async () => {
    const text = office(
      '{ card: { arrivals: evenly(50 per day), route: [{ at: printer, takes: 4 min }] } }',
      two,
      printer,
    )
    const { sentences } = verdict(await resultsOf(text), 'id')
    expect(sentences).toContain(
      'Pemohon card pada Senin, 5 Januari 2026 atau Rabu, 4 Februari 2026 dapat diberi tahu: siap pada hari yang sama dengan keandalan 90%.',
    )
  })

  it('that serves nobody is not said to stay normal because all of them give up', async () => {
    const text = office(
      '{ card: { arrivals: evenly(10 per day), classes: { all: { share: 100 %, patience: { leaves: 1 d } } }, route: [{ at: printer, takes: 4 min }] } }',
      '{ as-now: {} }',
      'pools: { printer: { units: { a: { from: day 100 } } } }',
    )
    expect(verdict(await resultsOf(text), 'en').headline).toBe(
      'Under “as-now” nobody is served for card: no backlog builds up only because all who come leave without it.',
    )
  })

  it('without money has an earliest plan that meets its goal, and none that is the cheapest', async () => {
    const text = `title: two plans that cost nothing
start: 2026-01-05
horizon: 30 d
opening: { hours: { mon-fri: 08:00-16:00 } }
pools: { p: { units: 1 } }
services: { a: { arrivals: evenly(20 per day), waiting: 200, route: [{ at: p, takes: 10 min }] } }
goal: { service: a, gone-by: 2026-01-20, probability: 60 % }
plans: { now: {}, second: { pools: { p: { units: 2 } } } }
`
    // 28 a day are left over under the first plan, 76 under the second
    expect(verdict(await resultsOf(text, { replications: 10 }), 'en').headline).toMatch(
      /^“second” is the earliest of the plans that surely meet the goal/,
    )
  })
})
