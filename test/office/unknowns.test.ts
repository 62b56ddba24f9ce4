import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SimJsCalendar } from '../../src/engine/simjs/simjs-calendar.ts'
import { OfficeModel } from '../../src/office/office-model.ts'
import { type Distribution, given, quantileGiven } from '../../src/random/distribution.ts'
import { SharedDraws } from '../../src/random/shared-draws.ts'
import { StreamTable } from '../../src/random/stream-table.ts'
import type { UnsureNumber } from '../../src/random/unsure.ts'
import { valueOf } from '../../src/random/unsure.ts'
import type { Office } from '../../src/scenario/compiled/office.ts'
import type { ArrivalProcess } from '../../src/scenario/compiled/services.ts'
import type { Unknown } from '../../src/scenario/compiled/unknowns.ts'
import { assertProperty } from '../property-seeds.ts'
import { generatedOffice } from './generated-office.ts'
import { arrivalsAt, depot, outage, service, step, tinyOffice, unit } from './tiny-office.ts'
import { traceOf } from './trace-of.ts'

/** From 0 to 20, so that a draw p is 20 p. */
const pace: Unknown = { name: 'pace', unit: 'min', distribution: { kind: 'uniform', low: 0, high: 20 } }
const paceItself: UnsureNumber = { unknown: 'pace', factor: 1, mean: 10 }
const takesPace: Distribution = { kind: 'unsure', law: 'constant', parameters: { value: paceItself } }

function paceIn(replication: number, seed = 1): number {
  const streams = new StreamTable(['unknown pace'])
  streams.start(seed, replication)
  return 20 * streams.uniform(0, 0, 0)
}

/** The office of a replication in which the unknowns have these values: nothing is drawn once any more. */
function officeGiven(office: Office, values: ReadonlyMap<string, number>): Office {
  const value = (name: string) => values.get(name)!
  const replace = (part: unknown): unknown => {
    if (typeof part !== 'object' || part === null || ArrayBuffer.isView(part)) return part
    if ('kind' in part && part.kind === 'unsure') return given(part as Distribution, value)
    if ('unknown' in part) return valueOf(part as UnsureNumber, value)
    if (Array.isArray(part)) return part.map(replace)
    const whole = Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, replace(inner)]))
    if (typeof whole['level'] !== 'number') return whole
    const { level, ...process } = whole
    return { ...process, pieceExpected: (process['pieceExpected'] as Float64Array).map((each) => level * each) }
  }
  return { ...(replace({ ...office, unknowns: [] }) as Office) }
}

describe('an unknown', () => {
  const office = tinyOffice({
    unknowns: [pace],
    steps: [step({ takes: takesPace })],
    services: [service('card', { arrivals: arrivalsAt(100, 200, 300) })],
  })

  it('has one value in a replication, and another in the next', () => {
    const model = new OfficeModel(office)
    for (const replication of [0, 1, 0, 7]) {
      const outcome = model.run(1, replication)
      expect(outcome.unknowns).toEqual(Float64Array.of(paceIn(replication)))
      // three cards, each takes as long
      expect(outcome.units[0].timeIn[0]).toBeCloseTo(3 * paceIn(replication), 9)
    }
  })

  it('sets the end of an outage in progress: what is left of its length', () => {
    // began at -4, so it lasts until 10 + pace - 4 where its length is 10 + pace
    const length: Distribution = {
      kind: 'unsure',
      law: 'constant',
      parameters: { value: { ...paceItself, factor: 2 } },
    }
    const lasts = { distribution: length, clock: 'calendar' } as const
    const down = tinyOffice({
      unknowns: [{ ...pace, distribution: { kind: 'uniform', low: 5, high: 20 } }],
      links: [{ name: 'network', outages: [{ ...outage(-4, 0), lasts }] }],
      steps: [step({ needs: [0] })],
      services: [service('card', { arrivals: arrivalsAt(1) })],
    })
    const { unknowns, links } = new OfficeModel(down).run(1, 3)
    expect(links[0].periods[1]).toBeCloseTo(2 * unknowns[0] - 4, 9)
  })

  it('is the mean of a repair in progress, of which the rest is drawn given how long it has lasted', () => {
    const repair: Distribution = {
      kind: 'unsure',
      law: 'exponential',
      parameters: { mean: { ...paceItself, factor: 10 } },
    }
    const away = tinyOffice({
      unknowns: [pace],
      depots: [depot('ministry', { repair: { distribution: repair, clock: 'calendar' } })],
      units: [unit('printer', { away: { depot: 0, since: -500, moved: null } })],
    })
    const mean = 10 * paceIn(2)
    const outcome = new OfficeModel(away).run(1, 2)
    const streams = new StreamTable(['unknown pace'])
    streams.start(1, 2)
    expect(outcome.unknowns[0]).toBe(20 * streams.uniform(0, 0, 0))
    // the law that holds in this replication
    expect(given(repair, () => outcome.unknowns[0])).toEqual({ kind: 'exponential', mean })
    expect(quantileGiven({ kind: 'exponential', mean }, 500, 0.5)).toBeCloseTo(500 + mean * Math.LN2, 6)
  })

  it('multiplies a rate of arrivals', () => {
    const process: ArrivalProcess = {
      pattern: 'evenly',
      ...{ dailyFactorSd: 0, level: { ...paceItself, factor: 0.1, mean: 1 } },
      ...{ pieceStart: Float64Array.of(0), pieceEnd: Float64Array.of(1440), pieceExpected: Float64Array.of(1000) },
    }
    const busy = tinyOffice({
      unknowns: [pace],
      steps: [step({ takes: { kind: 'constant', value: 0.01 } })],
      services: [service('card', { arrivals: process })],
    })
    const model = new OfficeModel(busy)
    for (const replication of [0, 1, 2]) {
      const { services } = model.run(1, replication)
      expect(Math.abs(services[0].arrived - 100 * paceIn(replication))).toBeLessThanOrEqual(1)
    }
  })

  it('is the same in every plan of a replication, also in one that does not use it', () => {
    const other = tinyOffice({ unknowns: [{ ...pace, name: 'first' }, pace] })
    const shared = new SharedDraws()
    const [a, b] = [office, other].map((each) => new OfficeModel(each, undefined, shared))
    for (const replication of [0, 1]) {
      expect(a.run(1, replication).unknowns[0]).toBe(b.run(1, replication).unknowns[1])
    }
  })

  it('that nobody uses changes nothing', () => {
    const [first] = office.services
    const sure = { ...office, unknowns: [], steps: [step()], services: [first] }
    const unused = { ...sure, unknowns: [pace] }
    expect(traceOf(unused)).toEqual(traceOf(sure))
  })

  it('keeps the spread of a mean over many draws, which chance averages out', () => {
    // 100 cards: of the times of each replication the mean is known to a tenth of their spread, if drawn anew
    const times = Array.from({ length: 100 }, (_, i) => 14 * i)
    const spreadOf = (takes: Distribution) => {
      const model = new OfficeModel(
        tinyOffice({
          unknowns: [pace],
          steps: [step({ takes })],
          services: [service('card', { arrivals: arrivalsAt(...times) })],
          units: [unit('printer', { speed: 10 })],
        }),
      )
      const means = Array.from({ length: 200 }, (_, r) => model.run(1, r).units[0].timeIn[0] / 10)
      const mean = means.reduce((sum, each) => sum + each, 0) / means.length
      return Math.sqrt(means.reduce((sum, each) => sum + (each - mean) ** 2, 0) / (means.length - 1))
    }
    const chance = spreadOf({ kind: 'uniform', low: 0, high: 20 })
    const unknown = spreadOf(takesPace)
    // sd of the law, 20 / sqrt(12) = 5.77, and a tenth of it
    expect(Math.abs(chance - 0.577)).toBeLessThan(0.1)
    expect(Math.abs(unknown - 5.77)).toBeLessThan(0.6)
  })
})

describe('an office with unknowns', () => {
  it('comes in each replication to what it comes to with their values written into it', () => {
    const property = fc.property(generatedOffice, fc.nat(20), (office, replication) => {
      const model = new OfficeModel(office)
      model.run(1, replication + 1)
      const outcome = model.run(1, replication)
      const values = new Map(office.unknowns.map(({ name }, u) => [name, outcome.unknowns[u]]))
      const sure = new OfficeModel(officeGiven(office, values)).run(1, replication)
      expect({ ...outcome, unknowns: null }).toEqual({ ...sure, unknowns: null })
      expect(new OfficeModel(office, (slots) => new SimJsCalendar(slots)).run(1, replication)).toEqual(outcome)
    })
    assertProperty(property, { seed: 20261201, numRuns: 60 })
  })
})
