import { describe, expect, it } from 'vitest'
import type { EventCalendar } from '../../src/engine/event-calendar.ts'
import { BuiltInCalendar } from '../../src/engine/built-in-calendar.ts'
import { SimJsCalendar } from '../../src/engine/simjs/simjs-calendar.ts'
import { formatDivergence } from '../../src/verification/first-divergence.ts'
import { compareEngines } from '../../src/verification/compare-engines.ts'
import { OfficeModel } from '../../src/office/office-model.ts'
import type { Office } from '../../src/scenario/compiled/office.ts'
import { exactly, openDaily, pool, service, step, tinyOffice, unit } from '../office/tiny-office.ts'
import { officesOf, shippedScenarios } from './shipped-offices.ts'

/** A busy little office with chance everywhere and many events at the same moment. */
const busyOffice: Office = tinyOffice({
  days: 5,
  calendars: [openDaily(480, 960, 5)],
  links: [
    {
      name: 'network',
      outages: [{ kind: 'random', every: exactly(700), lasts: exactly(100), slowsTo: 0, note: '' }],
    },
  ],
  pools: [pool('printers', [0, 1, 2])],
  units: ['a', 'b', 'c'].map((name) =>
    unit(name, {
      dailyLimit: 30,
      failures: [
        {
          name: 'jam',
          runsOn: 'worked',
          every: { kind: 'exponential', mean: 200 },
          repair: { kind: 'on-the-spot', takes: exactly(60) },
        },
      ],
    }),
  ),
  steps: [step({ needs: [0], rework: 0.1, takes: { kind: 'uniform', low: 5, high: 15 } })],
  services: [
    service('card', {
      waiting: [{ count: 40, step: 0, oldest: 1000 }],
      arrivals: {
        pattern: 'poisson',
        dailyFactorSd: 0,
        pieceStart: Float64Array.from([0, 1, 2, 3, 4], (day) => day * 1440 + 480),
        pieceEnd: Float64Array.from([0, 1, 2, 3, 4], (day) => day * 1440 + 960),
        pieceExpected: new Float64Array(5).fill(80),
      },
    }),
  ],
})

const builtIn = (slots: number): EventCalendar => new BuiltInCalendar(slots)
const simJs = (slots: number): EventCalendar => new SimJsCalendar(slots)

/** What both engines make of one replication, and the first event that differs; null when all is the same. */
function bothRuns(office: Office, seed: number, replication: number) {
  const { events, divergence, outcomes } = compareEngines(office, [builtIn, simJs], seed, replication)
  const [one, other] = outcomes
  return { events, divergence: divergence === null ? null : formatDivergence(divergence), one, other }
}

describe('the two engines', () => {
  it.each([3, 4])('live through the same trajectory of a busy office, replication %i', (replication) => {
    const { events, divergence, one, other } = bothRuns(busyOffice, 7, replication)
    expect(divergence).toBeNull()
    expect(other).toEqual(one)
    expect(events).toBeGreaterThan(1000)
  })

  // The last plan, which has most in it; `antrean verify` lives through all of them.
  const plans = shippedScenarios.flatMap((file) => {
    const { plan, office } = officesOf(file).at(-1)!
    return [[`${file}, plan ${plan}`, office] as const]
  })
  it.each(plans)('live through the same trajectory of %s', (_, office) => {
    const { events, divergence, one, other } = bothRuns(office, 1, 0)
    expect(divergence).toBeNull()
    expect(other).toEqual(one)
    // and so does a run that nobody observes, for which there is a faster way
    expect(new OfficeModel(office).run(1, 0)).toEqual(one)
    expect(events).toBeGreaterThan(10)
  })

  it('would be caught at the first event that one of them gets wrong', () => {
    const late = (slots: number): EventCalendar => new LateCalendar(slots)
    const { divergence } = compareEngines(busyOffice, [builtIn, late], 7, 3)
    expect(divergence?.first?.time).toBeLessThan(divergence?.second?.time ?? 0)
    expect(divergence?.first?.text).toMatch(/^\S+/)
    expect(divergence?.second?.text).toBe(divergence?.first?.text)
  })

  it('leave no window behind', () => {
    expect('window' in globalThis).toBe(false)
  })
})

/** An engine with a fault: from noon of the second day on, events come a thousandth of a minute late. */
class LateCalendar extends BuiltInCalendar {
  override schedule(slot: number, time: number): void {
    super.schedule(slot, time > 2160 && time < 5 * 1440 ? time + 1e-3 : time)
  }
}
