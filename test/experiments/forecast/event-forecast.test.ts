import { readFileSync } from 'node:fs'
import { serialize } from 'node:v8'
import { describe, expect, it } from 'vitest'
import { loadScenario } from '../../../src/cli/load-scenario.ts'
import { outcomeBytes } from '../../../src/experiments/forecast/memory-forecast.ts'
import { forecastOf } from '../../../src/experiments/forecast/office-forecast.ts'
import { OfficeModel } from '../../../src/office/office-model.ts'
import type { KeptScenario } from '../../kept-results/kept-scenario.ts'
import { resultsFile, scenarioFiles } from '../../kept-results/scenario-files.ts'
import { office, small } from '../../scenario/scenarios.ts'

/** The largest number by which one is more than the other. */
function factorBetween(one: number, other: number): number {
  return Math.max(one / other, other / one)
}

describe('the forecast of events', () => {
  it.each(scenarioFiles)('is within a factor of 2 of those counted in $name', ({ name, path }) => {
    const kept = JSON.parse(readFileSync(resultsFile(name), 'utf8')) as KeptScenario
    for (const plan of loadScenario(path).plans) {
      const counted = kept.plans[plan.name].replications.map(({ figures }) => Number(figures['events']))
      const { events } = forecastOf(plan.office)
      expect(factorBetween(events, counted[0])).toBeLessThan(2)
    }
  })

  const parts: readonly (readonly [string, string, string])[] = [
    ['failures every minute', 'units: 2 }', 'units: 2, failures: { every: 1 min, takes: 1 min } }'],
    ['one crew for many failures', 'units: 2 }', 'units: 40, crews: 1, failures: { every: 3 min, takes: 10 min } }'],
    ['failures by pieces', 'units: 2 }', 'units: 2, failures: { every: 1 pieces, takes: 1 min } }'],
    ['a queue without end', 'poisson(10 per day)', 'poisson(5000 per day)'],
    ['returns', 'poisson(10 per day),', 'poisson(10 per day), returns: { share: 90 %, after: 1 h },'],
    ['batches', 'poisson(10 per day),', 'poisson(10 per day), batches: [{ on: day 1, every: 1 h, size: 5 }],'],
    ['a backlog', 'poisson(10 per day),', 'poisson(10 per day), waiting: 700,'],
    ['work that is done again', 'takes: 5 min', 'takes: 1 min, redo: 90 %'],
    ['delays', 'takes: 5 min }', 'takes: 5 min }, { delay: 1 h, name: post }'],
    [
      'citizens who leave and come again',
      'poisson(10 per day),',
      'poisson(2000 per day), classes: { all: { patience: { leaves: exponential(mean 30 min), comes-back-after: 1 h } } },',
    ],
  ]
  it.each(parts)('is within a factor of 3 of those counted with %s', (_, part, other) => {
    const compiled = office(small(part, other))
    const { events } = new OfficeModel(compiled).run(1, 0)
    expect(factorBetween(forecastOf(compiled).events, events)).toBeLessThan(3)
  })

  it('knows outages as often as they come', () => {
    const compiled = office(
      `${small('takes: 5 min', 'takes: 5 min, needs: net')}links: { net: { outages: [{ every: exponential(mean 5 min), lasts: exponential(mean 1 min) }] } }\n`,
    )
    const { events } = new OfficeModel(compiled).run(1, 0)
    expect(factorBetween(forecastOf(compiled).events, events)).toBeLessThan(2)
  })
})

describe('the forecast of bytes', () => {
  it.each([
    ['a small office', small()],
    ['a long run', small('horizon: 14 d', 'horizon: 3000 d')],
    ['many requests', small('poisson(10 per day)', 'poisson(5000 per day)')],
    ['many units', small('units: 2', 'units: 300')],
  ])('is within a factor of 4 of what is kept of a replication of %s', (_, text) => {
    const compiled = office(text)
    const { pools: _pools, ...kept } = new OfficeModel(compiled).run(1, 0)
    expect(factorBetween(outcomeBytes(compiled, forecastOf(compiled)), serialize(kept).length)).toBeLessThan(4)
  })

  it('knows the queue that grows, and not only that at the start', () => {
    const compiled = office(small('poisson(10 per day)', 'poisson(5000 per day)'))
    const outcome = new OfficeModel(compiled).run(1, 0)
    expect(factorBetween(forecastOf(compiled).requests, outcome.services[0].peakBacklog)).toBeLessThan(1.5)
  })
})
