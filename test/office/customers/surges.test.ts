import { describe, expect, it } from 'vitest'
import { OfficeModel } from '../../../src/office/office-model.ts'
import type { Office } from '../../../src/scenario/compiled/office.ts'
import type { ArrivalProcess, Surge } from '../../../src/scenario/compiled/services.ts'
import { exactly, outage, service, tinyOffice } from '../tiny-office.ts'
import { traceOf } from '../trace-of.ts'

/** One in each 100 minutes, at 50, 150, ... when nothing happens. */
const steadily: ArrivalProcess = {
  pattern: 'evenly',
  dailyFactorSd: 0,
  pieceStart: Float64Array.of(0, 1000),
  pieceEnd: Float64Array.of(1000, 1440),
  pieceExpected: Float64Array.of(10, 4.4),
}

const twofold: Surge = { link: 0, longerThan: exactly(60), factor: 2, lasts: exactly(300) }

function officeWith(down: readonly [number, number], surge: Partial<Surge> = {}, arrivals = steadily): Office {
  return tinyOffice({
    links: [{ name: 'network', outages: [outage(...down)] }],
    services: [service('card', { arrivals, surge: { ...twofold, ...surge } })],
  })
}

const comings = (office: Office) =>
  traceOf(office)
    .filter((line) => line.endsWith('comes'))
    .map((line) => Number(line.split(' ')[0]))

describe('a surge', () => {
  it('multiplies the arrivals from the end of the outage on, for its time, over the borders of pieces', () => {
    // up again at 820: 0.3 of the way from 750 to 850 is left, which takes 15 minutes now; over at 1120
    expect(comings(officeWith([700, 120]))).toEqual([
      ...[50, 150, 250, 350, 450, 550, 650, 750],
      ...[835, 885, 935, 985, 1035, 1085],
      // 0.7 of the way is done at 1120
      ...[1150, 1250, 1350],
    ])
  })

  it('does not follow an outage that is not longer than the limit', () => {
    expect(comings(officeWith([700, 60]))).toHaveLength(14)
    expect(comings(officeWith([700, 61]))).not.toHaveLength(14)
  })

  it('counts the time before the start of an outage that began then', () => {
    expect(comings(officeWith([-100, 110])).slice(0, 3)).toEqual([30, 80, 130])
  })

  it('can be a lull in which nobody comes, after which the rest of the gap is left', () => {
    expect(comings(officeWith([700, 120], { factor: 0 }))).toEqual([
      ...[50, 150, 250, 350, 450, 550, 650, 750, 1150, 1250, 1350],
    ])
  })

  it('brings those who would have come after the last piece', () => {
    const early: ArrivalProcess = {
      ...steadily,
      pieceStart: Float64Array.of(0),
      pieceEnd: Float64Array.of(140),
      pieceExpected: Float64Array.of(1.4),
    }
    // 50 is past, the next would be at 150; up again at 110, 0.4 are left and come within 20 minutes
    expect(comings(officeWith([20, 90], {}, early))).toEqual([50, 130])
  })

  it('brings the expected number of more, on the average', () => {
    const poisson: ArrivalProcess = {
      pattern: 'poisson',
      dailyFactorSd: 0,
      pieceStart: Float64Array.of(0),
      pieceEnd: Float64Array.of(1440),
      pieceExpected: Float64Array.of(1440),
    }
    const model = new OfficeModel(officeWith([100, 100], {}, poisson))
    const counts = Array.from({ length: 100 }, (_, r) => model.run(1, r).services[0].arrived)
    const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length
    // 1740 with a standard error of 4.2: further away than 4.5 of them once in 150,000 times
    expect(Math.abs(mean - 1740)).toBeLessThan(19)
  })
})
