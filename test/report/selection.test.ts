import { beforeAll, describe, expect, it } from 'vitest'
import { Futures } from '../../src/experiments/futures/futures.ts'
import { createReplicator } from '../../src/experiments/create-replicator.ts'
import type { ReplicationRunner } from '../../src/experiments/replication-runner.ts'
import type { Results } from '../../src/experiments/results.ts'
import type { Selection } from '../../src/experiments/results/selection.ts'
import { problemsOfResults } from '../../src/experiments/results-schema/problems-of-results.ts'
import { runExperiment, withManifest } from '../../src/experiments/run-experiment.ts'
import { selectPlans } from '../../src/experiments/selection/select-plans.ts'
import { selectionTable } from '../../src/report/tables/selection-table.ts'
import { verdict } from '../../src/report/verdict/verdict.ts'
import { read } from '../scenario/scenarios.ts'
import { resultsOfPlans } from './results-of.ts'

const office = `
title: A small office
start: 2018-03-05
horizon: 25 d
opening: { hours: { mon-fri: 08:00-16:00 } }
pools: { desks: { units: 2 } }
services:
  card:
    arrivals: poisson(10 per day)
    waiting: 25
    route: [{ at: desks, takes: exponential(mean 80 min) }]
targets: { card: { normal-backlog: 12 } }
goal: { gone-by: in 9 d, probability: 80 %, then: earliest }
plans:
  as-now: {}
  three: { pools: { desks: { units: 3 } } }
  four: { pools: { desks: { units: 4 } } }
`

const runner: ReplicationRunner = {
  replicate: async (experiment, tasks, onOutcome) => {
    const replicator = await createReplicator(experiment)
    for (const task of tasks) onOutcome(task, replicator.replicate(task))
  },
}

const REPLICATIONS = 10

async function study(most: number): Promise<Results> {
  const reading = read(office)
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
  const { plans } = reading.scenario
  const precision = { share: null, days: null, cost: null }
  const futures = new Futures(runner, { seed: 1, engine: 'built-in' })
  const found = await selectPlans(plans, { precision, first: REPLICATIONS, most, confidence: 0.95 }, futures)
  const selection = { ...found, budget: most + plans.length * REPLICATIONS }
  const settings = { seed: 1, replications: REPLICATIONS, confidence: 0.95, engine: 'built-in', example: 0 } as const
  const findings = await runExperiment(plans, { ...settings, selection }, runner)
  const { manifest } = await resultsOfPlans(plans.slice(0, 1), REPLICATIONS)
  return withManifest(findings, manifest)
}

const said = (results: Results, language: 'en' | 'id') => {
  const { headline, sentences } = verdict(results, language)
  return [headline, ...sentences].join('\n')
}

describe('a comparison that went on until it was settled', () => {
  let results: Results

  beforeAll(async () => {
    results = await study(2000)
  })

  it('has results that can be read again', () => {
    expect(problemsOfResults(JSON.parse(JSON.stringify(results)))).toEqual([])
  })

  it('leaves the rest of the results as they are without it', async () => {
    const { selection, decision, ...rest } = results
    expect(selection).toBeDefined()
    const plans = read(office)
    if (!plans.ok) throw new Error('not read')
    const { decision: own, ...without } = await resultsOfPlans(plans.scenario.plans, REPLICATIONS)
    expect({ ...rest, manifest: null }).toEqual({ ...without, manifest: null })
    expect(decision!.plans.map(({ conditions }) => conditions)).toEqual(own!.plans.map(({ conditions }) => conditions))
  })

  it('says what is settled, with what certainty, and what the fresh futures say of it', () => {
    const text = said(results, 'en')
    expect(text).toMatch(/^“four” is chosen as the earliest of the plans that surely meet the goal/)
    expect(text).toMatch(
      /the goal is surely met by “three” and “four” and surely missed by “as-now”\. With 95% probability all of this/,
    )
    expect(text).toMatch(/On the 10 futures of this report, which took no part in that, none of the others/)
    expect(said(results, 'id')).toMatch(/“four” dipilih sebagai yang tercepat di antara rencana yang pasti mencapai/)
  })

  it('has a table of plans and answers', () => {
    const table = selectionTable(results, 'en')!
    expect(table.rows[0].cells.map(({ text }) => text.replace(/ \(.*/, ''))).toEqual(['no', 'yes', 'yes'])
    expect(table.rows.every(({ cells }) => cells.length === 3)).toBe(true)
  })

  it('says so where the fresh futures contradict, and where the budget was too small', () => {
    const changed = (choice: Partial<NonNullable<Selection['choice']>>): Results => {
      const selection = results.selection!
      return { ...results, selection: { ...selection, choice: { ...selection.choice!, ...choice } } }
    }
    expect(said(changed({ betterOnFresh: ['three'] }), 'en')).toMatch(/But on the 10 futures .*“three” is shown/)
    const open = said(changed({ settled: false, surviving: ['three', 'four'] }), 'en')
    expect(open).toMatch(
      /2,030 replications of all plans together were too few to settle under which of “three” and “four”/,
    )
    expect(open).not.toMatch(/is chosen as/)
    const excluded = [{ name: 'three', why: 'over-budget' }] as const
    const none = said(changed({ surviving: [], plans: [], excluded }), 'en')
    expect(none).toMatch(/Not chosen, because it costs more than the budget on average: “three”/)
    const same = said(changed({ surviving: ['three', 'four'] }), 'en')
    expect(same).toMatch(/gone equally early under “three” and “four”/)
  })

  it('says what is open when nothing more may be made', async () => {
    expect(said(await study(63), 'en')).toMatch(/93 replications of all plans together were too few/)
  })

  it('is refused with plans that are not there', () => {
    const selection = results.selection!
    const wrong = { ...selection, choice: { ...selection.choice!, surviving: ['five'] } }
    const problems = problemsOfResults(JSON.parse(JSON.stringify({ ...results, selection: wrong })))
    expect(JSON.stringify(problems)).toContain('surviving')
  })
})
