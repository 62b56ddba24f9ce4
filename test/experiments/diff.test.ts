import { describe, expect, it } from 'vitest'
import { diffOf } from '../../src/experiments/diff/diff-of.ts'
import type { Results } from '../../src/experiments/results.ts'
import { diffAnswer } from '../../src/report/diff/diff-answer.ts'
import { resultsOf } from '../report/results-of.ts'

const DESK = `
title: A desk
start: 2018-03-05
horizon: 20 d
opening: { hours: { daily: 08:00-16:00 } }
pools: { desk: { units: 1 } }
services: { card: { arrivals: poisson(8 per day), waiting: 30, route: [{ at: desk, takes: exponential(mean 30 min) }] } }
plans:
  wait: {}
  second: { pools: { desk: { units: 2 } } }
`

const of = async (text: string, manifest: Partial<Results['manifest']> = {}, replications = 12): Promise<Results> => {
  const results = await resultsOf(text, { replications })
  return { ...results, manifest: { ...results.manifest, scenarioText: text, ...manifest } }
}

const difference = (first: Results, second: Results, namesFiles = false) =>
  diffOf({ results: first, namesFiles }, { results: second, namesFiles }, 0.95)

describe('the difference of two studies', () => {
  it('is none of a study and itself, or the same with other comments', async () => {
    const first = await of(DESK)
    const found = difference(first, await of(`# a comment\n${DESK}`))
    expect(found.input).toEqual([])
    expect(found.plans.every(({ isSame }) => isSame)).toBe(true)
    expect(
      found.plans
        .flatMap(({ differences }) => differences)
        .every(({ mean, halfWidth }) => mean === 0 && halfWidth === 0),
    ).toBe(true)
    expect(diffAnswer(found, first, 'en').headline).toBe(
      'Nothing in the input has changed. All results are the same in every one of the futures that both studies have.',
    )
  })

  it('names what changed by its key, and pairs the futures that both studies have', async () => {
    const [first, second] = [await of(DESK), await of(DESK.replace('waiting: 30', 'waiting: 60'), {}, 20)]
    const found = difference(first, second)
    expect(found.input).toEqual([{ path: 'services.card.waiting', old: '30', new: '60' }])
    expect(found.shared).toBe(12)
    const waiting = found.plans[0].differences.find(({ measure }) => measure === 'waiting')!
    const columns = [first, second].map(({ plans }) => plans[0].services[0].replications.waitingWithinHorizon)
    const mean = columns[0].reduce<number>((sum, days, r) => sum + (columns[1][r]! - days!) / 12, 0)
    expect(waiting.mean).toBeCloseTo(mean, 12)
    expect(waiting.mean - waiting.halfWidth!).toBeGreaterThan(0)
  })

  it('is less exact where the seeds differ, and says so', async () => {
    const first = await of(DESK)
    const second = await of(DESK.replace('waiting: 30', 'waiting: 60'))
    const paired = difference(first, second)
    const found = difference(first, { ...second, manifest: { ...second.manifest, seed: 2 } })
    expect(found.shared).toBe(0)
    const width = ({ plans }: typeof found) =>
      plans[0].differences.find(({ measure }) => measure === 'waiting')!.halfWidth!
    expect(width(found)).toBeGreaterThan(width(paired))
    expect(diffAnswer(found, second, 'en').warnings[0]).toMatch(/^The seeds differ, 1 and 2/)
  })

  it('tells of plans that came or went, of files that are known by a hash alone, and of other horizons', async () => {
    const first = await of(DESK, { scenarioHash: 'a' })
    const other = await of(DESK.replace('second:', 'third:').replace('horizon: 20 d', 'horizon: 25 d'), {
      scenarioHash: 'b',
    })
    const found = difference(first, other, true)
    expect([found.plansAdded, found.plansRemoved, found.files, found.horizonsDiffer]).toEqual([
      ['third'],
      ['second'],
      'unknown',
      true,
    ])
    expect(found.plans.map(({ differences }) => differences.map(({ measure }) => measure))).toEqual([['gone']])
    expect(difference(first, await of(DESK, { scenarioHash: 'b' }), true).files).toBe('changed')
    expect(difference(first, first, true).files).toBe('same')
    for (const language of ['en', 'id'] as const) expect(diffAnswer(found, other, language).warnings).toHaveLength(2)
  })

  it('can be told when a text cannot be read any more', async () => {
    const first = await of(DESK, { scenarioText: 'title: [' })
    expect(difference(first, await of(DESK)).input).toBeNull()
  })
})
