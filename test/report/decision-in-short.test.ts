import { describe, expect, it } from 'vitest'
import type { ServiceResults } from '../../src/experiments/results.ts'
import { decisionInShort } from '../../src/report/verdict/decision-in-short.ts'
import { resultsOf } from './results-of.ts'
import { sampleResults } from './sample-results.ts'

const office = ({
  arrivals = 'evenly(130 per day)',
  plans = '{ as-now: {}, two: { pools: { printer: { units: 2 } } } }',
  waiting = 0,
}) => `
title: t
start: 2026-01-05
horizon: 40 d
opening: { hours: { daily: 08:00-16:00 } }
pools: { printer: { units: 1, daily-limit: 100 } }
services: { card: { arrivals: ${arrivals}, waiting: ${waiting}, route: [{ at: printer, takes: 4 min }] } }
plans: ${plans}
`

describe('the decision in short', () => {
  it('says which plan, by when and how sure that date is, and what it costs and promises', () => {
    const [which, when, price, ...more] = decisionInShort(sampleResults(), 'en')
    expect(more).toEqual([])
    expect(which).toMatch(/“Two loan printers/)
    expect(when).toMatch(
      /gone by .* with 80% probability .* That 80% date is itself known to lie between .* \(95% sure\)\.$/,
    )
    expect(price).toMatch(
      /^The office pays IDR\s[\d,]+ \(give or take [\d,]+\) (?:more|less) than under “.*”, the next best plan\./,
    )
    expect(price).toMatch(/Someone who applies for e-ktp on .* can be told: a usable document/)
  })

  it('promises for the day with the longest wait too where that is much longer than on the first', () => {
    const whole = sampleResults()
    const first = whole.plans[0].services[0].wait.byApplicationDay.find(({ count }) => count > 0)!.day
    const told = (longest: number, language: 'en' | 'id' = 'en') => {
      const withDays = <T extends Pick<ServiceResults, 'wait'>>(group: T): T => {
        const days = group.wait.byApplicationDay.map((each) => ({
          ...each,
          withdrawn: 0,
          p80: 4,
          p90: each.day === first + 7 ? longest : 4,
          interval: { ...each.interval, p80: null, p90: null },
        }))
        return { ...group, wait: { ...group.wait, byApplicationDay: days } }
      }
      const plans = whole.plans.map((plan) => ({
        ...plan,
        services: plan.services.map((service) => withDays({ ...service, classes: service.classes.map(withDays) })),
      }))
      return decisionInShort({ ...whole, plans }, language)[2]
    }
    expect(told(15)).toMatch(
      /on .* can be told: .*within 4 days with 90% reliability.*; on .*, when it takes longest: .*within 15 days with 90%/,
    )
    expect(told(15, 'id')).toMatch(/; pada .*, saat paling lama: .*dalam 15 hari dengan keandalan 90%/)
    expect(told(5)).not.toContain('longest')
  })

  it('has the same three sentences in Indonesian', () => {
    const told = decisionInShort(sampleResults(), 'id')
    expect(told).toHaveLength(3)
    expect(told[1]).toContain('Tanggal 80% itu sendiri')
    expect(told[2]).toMatch(/^Kantor membayar .*, rencana terbaik berikutnya\. Pemohon e-ktp/)
  })

  it('of one plan says that there is no other, and compares it with none', async () => {
    const told = decisionInShort(await resultsOf(office({ plans: '{ as-now: {} }' })), 'en')
    expect(told[0]).toBe('There is no other plan to choose from here than “as-now”.')
    expect(told[1]).toContain('is never gone within the 40 days')
    expect(told).toHaveLength(3)
    expect(told.join(' ')).not.toMatch(/pays|next best/)
  })

  it('of a single replication says what happened, and nothing that needs many', async () => {
    const told = decisionInShort(await resultsOf(office({}), { replications: 1 }), 'en')
    expect(told[0]).toContain('one possible future')
    expect(told.join(' ')).not.toMatch(/probability|sure|best/)
  })

  it('says so where nobody comes and nothing costs money', async () => {
    const told = decisionInShort(await resultsOf(office({ arrivals: 'evenly(0 per day)' })), 'en')
    expect(told[2]).toBe(
      'Nobody applies for card in the 40 days, so nothing has to be promised, and the office pays nothing under any plan.',
    )
  })

  it('names a few of many plans between which no difference is shown', async () => {
    const names = Array.from({ length: 9 }, (_, i) => `plan-${i}: { title: Number ${i} }`)
    const results = await resultsOf(office({ plans: `{ ${names.join(', ')} }` }))
    expect(decisionInShort(results, 'en')[0]).toContain('“Number 4” and 4 other plans')
  })
})
