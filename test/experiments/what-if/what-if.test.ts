import { describe, expect, it } from 'vitest'
import type { ReplicationRunner } from '../../../src/experiments/replication-runner.ts'
import { runExperiment } from '../../../src/experiments/run-experiment.ts'
import { isPrecise } from '../../../src/experiments/what-if/is-precise.ts'
import { numbersUpTo, whatIf } from '../../../src/experiments/what-if/what-if.ts'
import { readScenario } from '../../../src/scenario/read-scenario.ts'
import { sameThreadRunner } from '../same-thread-runner.ts'

const manifest = {
  version: '0',
  scenarioFile: 'office.yaml',
  scenarioText: '',
  scenarioHash: '',
  seed: 3,
  replications: 13,
  confidence: 0.95,
  engine: 'built-in',
  workers: 1,
  startedAt: null,
  seconds: null,
}

/** Counts what it has made. */
function counting(): ReplicationRunner & { readonly made: string[] } {
  const made: string[] = []
  return {
    made,
    replicate: (experiment, tasks, onOutcome) =>
      sameThreadRunner.replicate(experiment, tasks, (task, outcome) => {
        made.push(`${task.plan} ${task.replication}`)
        onOutcome(task, outcome)
      }),
  }
}

/** Too little is made, so that no number of replications is precise before the last. */
const text = `
title: Cards
start: 2024-03-04
horizon: 60 d
opening: { hours: { mon-fri: 08:00-12:00 } }
pools: { desks: { units: 1 } }
services:
  card: { arrivals: overdispersed(20 per day, sd 40 %), waiting: 300, route: [{ at: desks, takes: exponential(mean 9 min) }] }
plans: { wait: {}, another: { pools: { desks: { units: 2 } } } }
`

function plans() {
  const reading = readScenario({ file: 'office.yaml', text }, () => ({ failure: 'there is no other file' }))
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
  return reading.scenario.plans
}

describe('whatIf', () => {
  it('adds replications until there are enough, finds what an experiment of that size finds, and makes none twice', async () => {
    const runner = counting()
    const found = []
    for await (const results of whatIf(plans(), manifest, runner)) found.push(results)
    const last = found.at(-1)!.manifest.replications
    expect(found.map(({ manifest: { replications } }) => replications)).toEqual(
      numbersUpTo(manifest.replications).filter((n) => n <= last),
    )
    for (const { manifest: of, schema: _schema, ...findings } of found) {
      const settings = { ...of, engine: 'built-in', example: 0 } as const
      expect(findings).toEqual(await runExperiment(plans(), settings, sameThreadRunner))
    }
    expect(new Set(runner.made).size).toBe(runner.made.length)
    expect(runner.made.length).toBe(2 * last)
  })

  it('doubles, and ends at the most', () => {
    expect(numbersUpTo(13)).toEqual([1, 2, 4, 8, 13])
    expect(numbersUpTo(1)).toEqual([1])
    expect(numbersUpTo(2)).toEqual([1, 2])
  })
})

describe('isPrecise', () => {
  const results = (p80: object, high = 1) =>
    ({
      scenario: { focus: 'card' },
      plans: [{ services: [{ name: 'card', clearing: { gone: { p80, withinHorizon: { high } } } }] }],
    }) as unknown as Parameters<typeof isPrecise>[0]

  it.each([
    ['a date known to some days', { value: 20, low: 18, high: 22, missing: null }, 1, true],
    ['a date known to two weeks', { value: 20, low: 13, high: 27, missing: null }, 1, false],
    ['a date that may be later than the horizon', { value: 20, low: 18, high: null, missing: null }, 1, false],
    ['a backlog that is surely not gone', { value: null, low: null, high: null, missing: 'later' }, 0.5, true],
    ['a backlog that may be gone', { value: null, low: null, high: null, missing: 'later' }, 0.9, false],
    ['what cannot be judged', { value: null, low: null, high: null, missing: 'unknown' }, 0.5, false],
  ])('of %s', (_, p80, high, expected) => {
    expect(isPrecise(results(p80, high))).toBe(expected)
  })
})
