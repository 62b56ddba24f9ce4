import { describe, expect, it } from 'vitest'
import { judgementSaid, type JudgementSaid } from '../../../src/cli/judgement-said.ts'
import { loadScenario } from '../../../src/cli/load-scenario.ts'
import { judgeForecast } from '../../../src/experiments/forecast/judge-forecast.ts'
import { RunForecast } from '../../../src/experiments/forecast/run-forecast.ts'
import { scenarioFiles } from '../../kept-results/scenario-files.ts'
import { read, small } from '../../scenario/scenarios.ts'

const usual = { replications: 200, workers: 2 }

function judged(text: string, size = usual, memory = 16e9): JudgementSaid {
  const reading = read(text)
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
  return judgementSaid(judgeForecast(new RunForecast(reading.scenario.plans, size), size, memory))
}

const nothing = { refused: [], asked: [], smaller: [] }

describe('what is said of a run before it', () => {
  it.each(scenarioFiles)('is nothing of $name, on 4 GB and as often again', ({ path }) => {
    const { plans } = loadScenario(path)
    for (const size of [usual, { replications: 2000, workers: 4 }]) {
      expect(judgeForecast(new RunForecast(plans, size), size, 4e9)).toEqual(nothing)
    }
  })

  it.each([
    [
      'ten million requests in one run',
      small('poisson(10 per day)', 'poisson(1000000 per day)').replace('5 min', '0.0006 min'),
      1,
    ],
    ['a hundred years', small('horizon: 14 d', 'horizon: 36000 d'), 200],
    ['a million waiting', small('poisson(10 per day),', 'poisson(10 per day), waiting: 1000000,'), 200],
  ])('is nothing of %s', (_, text, replications) => {
    expect(judged(text, { replications, workers: 2 })).toEqual(nothing)
  })

  it('is the number of events, and the replications that pass, where the run is long', () => {
    const text = small('units: 2', 'units: 2, failures: { every: 1 min, takes: 1 min }').replace('14 d', '36525 d')
    const { refused, asked, smaller } = judged(text)
    expect(refused).toEqual([])
    expect(asked).toEqual([
      'this run would have about 21,000,000,000 events, more than the 10,000,000,000 events that are simulated without a question',
    ])
    expect(smaller).toEqual(['--replications 94, which passes without a question', 'a shorter horizon'])
    expect(judged(text, { ...usual, replications: 94 })).toEqual(nothing)
  })

  it('is the memory for the outcomes of a million replications', () => {
    const text = small('horizon: 14 d', 'horizon: 400 d')
    const { asked, refused } = judged(text, { replications: 1_000_000, workers: 2 })
    expect(asked).toContainEqual(
      expect.stringMatching(/^this run would need about [\d,]+ MB of memory, more than the 4,0/),
    )
    expect(refused).toEqual([
      expect.stringMatching(/^this run would need about [\d,]+ MB of memory, more than the 16,000 MB that there are$/),
    ])
  })

  it('is the number of plans, which no shorter horizon makes smaller', () => {
    const plans = Array.from({ length: 101 }, (_, i) => `p${i}: { pools: { counters: { units: ${i + 1} } } }`)
    const { asked, smaller } = judged(`${small()}plans: { ${plans.join(', ')} }\n`)
    expect(asked).toEqual([
      'this run would make and draw 101 plans, more than the 100 plans that are made without a question',
    ])
    expect(smaller).toEqual(['fewer plans (--plan)'])
  })

  it('is every reason for which a thousand million a day are refused', () => {
    const { refused } = judged(small('poisson(10 per day)', 'poisson(1e9 per day)'))
    expect(refused).toEqual([
      'the office would hold 10,000,000,000 requests or more at one time, more than the 100,000,000 requests that can be kept',
      'a service would have about 10,000,000,000 arrivals in one replication, more than the 2,000,000,000 arrivals that can be counted',
      expect.stringMatching(/^this run would need about [\d,]+ MB of memory, more than the 16,000 MB that there are$/),
    ])
  })

  it('is the number of events at all', () => {
    const text = small('poisson(10 per day)', 'poisson(1e9 per day)').replace('5 min', '1e-7 min')
    expect(judged(text, { replications: 1000, workers: 1 }).refused).toContainEqual(
      expect.stringMatching(
        /^this run would have about 2\de?[\d,+]* events, more than the 10,000,000,000,000 events that/,
      ),
    )
  })
})
