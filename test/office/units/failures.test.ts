import { describe, expect, it } from 'vitest'
import { OfficeModel } from '../../../src/office/office-model.ts'
import { unitStates } from '../../../src/office/kernel/unit-state.ts'
import type { Step } from '../../../src/scenario/compiled/routes.ts'
import type { FailureClock } from '../../../src/scenario/compiled/units.ts'
import { RunLog } from '../run-log.ts'
import { arrivalsAt, exactly, openDaily, pool, service, step, tinyOffice, unit } from '../tiny-office.ts'
import { traceOf } from '../trace-of.ts'

function failing(runsOn: FailureClock['runsOn'], every: number, repairMinutes: number): FailureClock {
  return {
    name: 'jam',
    runsOn,
    every: { kind: 'constant', value: every },
    repair: { kind: 'on-the-spot', takes: exactly(repairMinutes) },
  }
}

/** One printer that jams 4 minutes into its first card, which it began at minute 100. */
function jammedPrinter(changes: Partial<Step> = {}, runsOn: FailureClock['runsOn'] = 'worked', every = 4) {
  return tinyOffice({
    units: [unit('printer', { failures: [failing(runsOn, every, 30)] })],
    steps: [step({ takes: { kind: 'constant', value: 6 }, ...changes })],
    services: [service('card', { arrivals: arrivalsAt(100) })],
  })
}

/** How long each unit is up from the start or a repair to its next failure, of units that fail at random. */
function timesUp(): number[][] {
  const jam: FailureClock = { ...failing('calendar', 0, 1), every: { kind: 'exponential', mean: 100 } }
  const office = tinyOffice({
    days: 5,
    pools: [pool('printers', [0, 1])],
    units: [unit('first', { failures: [jam] }), unit('second', { failures: [jam] })],
  })
  const upSince = [0, 0]
  const lengths: number[][] = [[], []]
  const log = new RunLog()
  new OfficeModel(office).run(1, 0, log)
  for (const entry of log.entries) {
    if (entry.is !== 'unit') continue
    if (unitStates[entry.state] === 'failed') lengths[entry.unit].push(entry.time - upSince[entry.unit])
    else upSince[entry.unit] = entry.time
  }
  return lengths
}

describe('failures', () => {
  it('come to each unit at its own times, and each time after another time', () => {
    const [first, second] = timesUp().map((lengths) => lengths.map((length) => length.toFixed(9)))
    expect(Math.min(first.length, second.length)).toBeGreaterThan(40)
    expect(new Set([...first, ...second]).size).toBe(first.length + second.length)
  })

  it('suspend the work in hand and resume it after the repair', () => {
    expect(traceOf(jammedPrinter())).toEqual([
      '100 card 0 comes',
      '100 printer begins card 0',
      '104 printer pauses',
      '134 printer resumes',
      '136 printer is done',
      '136 card 0 is completed',
    ])
  })

  it('make work that restarts begin from nothing', () => {
    // 4 minutes done and lost; the second try jams after 4 more minutes of work; and so on without end within the day
    const trace = traceOf(jammedPrinter({ interrupted: 'restart' }))
    expect(trace.slice(0, 7)).toEqual([
      '100 card 0 comes',
      '100 printer begins card 0',
      '104 printer pauses',
      '104 printer hands its work back',
      '134 printer begins card 0',
      '138 printer pauses',
      '138 printer hands its work back',
    ])
  })

  it('let another unit take work over with what is left of it', () => {
    const office = tinyOffice({
      pools: [pool('printers', [0, 1])],
      units: [unit('first', { failures: [failing('worked', 4, 30)] }), unit('second')],
      steps: [step({ takes: { kind: 'constant', value: 6 }, interrupted: 'hand-over' })],
      services: [service('card', { arrivals: arrivalsAt(100) })],
    })
    expect(traceOf(office)).toEqual([
      '100 card 0 comes',
      '100 first begins card 0',
      '104 first pauses',
      '104 first hands its work back',
      '104 second begins card 0',
      '106 second is done',
      '106 card 0 is completed',
    ])
  })

  it('come by the calendar also while the unit is idle', () => {
    const [printer] = new OfficeModel(jammedPrinter({}, 'calendar', 50)).run(1, 0).units
    // up 50, down 30, up 50, ... over 1440 minutes: 18 failures, the last repair complete at 18 * 80 = 1440
    expect(printer.failures).toBe(18)
    expect(printer.timeIn[5]).toBeCloseTo(18 * 30, 9)
  })

  it('come after so many pieces, and the piece that brings the failure is completed', () => {
    const office = tinyOffice({
      units: [unit('printer', { failures: [failing('made', 2, 30)] })],
      services: [service('card', { arrivals: arrivalsAt(100, 101, 102) })],
    })
    expect(traceOf(office).filter((line) => line.includes('printer'))).toEqual([
      '100 printer begins card 0',
      '110 printer is done',
      '110 printer begins card 1',
      '120 printer is done',
      '150 printer begins card 2',
      '160 printer is done',
    ])
  })

  it('wait for the crew that repairs on the spot', () => {
    const office = tinyOffice({
      pools: [pool('printers', [0, 1], { crews: 1 })],
      units: ['first', 'second'].map((name) => unit(name, { failures: [failing('calendar', 1000, 100)] })),
    })
    const { units } = new OfficeModel(office).run(1, 0)
    // both fail at 1000; the first is repaired at 1100, the second at 1200
    expect(units.map((u) => u.timeIn[unitStates.indexOf('failed')])).toEqual([100, 100])
    expect(units.map((u) => u.timeIn[unitStates.indexOf('waiting-for-crew')])).toEqual([0, 100])
  })

  it('do not run their worked clock at night', () => {
    const office = tinyOffice({
      days: 2,
      calendars: [openDaily(480, 485, 2)],
      units: [unit('printer', { failures: [failing('worked', 7, 30)] })],
      services: [service('card', { waiting: [{ count: 1, step: 0, oldest: 0 }] })],
    })
    expect(traceOf(office)).toEqual([
      '480 printer begins card -1',
      '485 printer pauses',
      '1920 printer resumes',
      '1922 printer pauses',
    ])
  })
})
