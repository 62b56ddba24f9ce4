import { describe, expect, it } from 'vitest'
import { SimJsCalendar } from '../../src/engine/simjs-calendar.ts'
import { OfficeModel } from '../../src/office/office-model.ts'
import { TraceRecorder } from '../../src/office/observers/trace-recorder.ts'
import type { Office } from '../../src/scenario/office.ts'
import { exactly, openDaily, pool, service, step, tinyOffice, unit } from './tiny-office.ts'

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
          measure: 'worked',
          every: { kind: 'exponential', mean: 200 },
          repair: { kind: 'on-the-spot', takes: exactly(60) },
        },
      ],
    }),
  ),
  steps: [step({ needs: [0], redo: 0.1, takes: { kind: 'uniform', low: 5, high: 15 } })],
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

describe('the two engines', () => {
  it('live through the same trajectory, event by event', () => {
    const traces = [undefined, (slots: number) => new SimJsCalendar(slots)].map((createCalendar) => {
      const recorder = new TraceRecorder(busyOffice)
      const outcome = new OfficeModel(busyOffice, createCalendar).run(7, 3, recorder)
      return { outcome, lines: recorder.lines }
    })
    expect(traces[0].lines.length).toBeGreaterThan(1000)
    expect(traces[1]).toEqual(traces[0])
  })

  it('leave no window behind', () => {
    expect('window' in globalThis).toBe(false)
  })
})
