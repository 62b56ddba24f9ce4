import { describe, expect, it } from 'vitest'
import type { Office } from '../../../src/scenario/compiled/office.ts'
import { arrivalsAt, requestClass, service, step, tinyOffice } from '../tiny-office.ts'
import { traceOf } from '../trace-of.ts'

/** Ordinary requests of priority 0 and urgent ones of priority 1; a unit of priority grows in 100 minutes. */
function officeOf(ordinary: readonly number[], urgent: readonly number[], growth: readonly [number, number]): Office {
  return tinyOffice({
    steps: [step({ takes: { kind: 'constant', value: 60 } }), step({ name: 'urgent', service: 1 })],
    services: [
      service('card', { arrivals: arrivalsAt(...ordinary) }),
      service('urgent', { arrivals: arrivalsAt(...urgent), classes: [1], route: [1] }),
    ],
    classes: [
      requestClass('ordinary', { priorityGrowth: growth[0] }),
      requestClass('urgent', { service: 1, priority: 1, priorityGrowth: growth[1] }),
    ],
  })
}

const begins = (office: Office) => traceOf(office).filter((line) => line.includes('begins'))

describe('a priority that grows with the wait', () => {
  it('overtakes a higher one when it has waited long enough', () => {
    // the printer is at card 0 from 100 to 160; then card 1 has waited 60 minutes and is at 0.6, below 1
    expect(begins(officeOf([100, 100], [150], [0.01, 0]))).toEqual([
      '100 printer begins card 0',
      '160 printer begins urgent 0',
      '170 printer begins card 1',
    ])
    // now it has waited 120 minutes when the printer is free a second time, and is at 1.2
    expect(begins(officeOf([100, 100, 100], [110, 210], [0.01, 0]))).toEqual([
      '100 printer begins card 0',
      '160 printer begins urgent 0',
      '170 printer begins card 1',
      '230 printer begins card 2',
      '290 printer begins urgent 1',
    ])
  })

  it('of both by the same rate keeps a head start of their difference: 100 minutes here', () => {
    expect(begins(officeOf([100, 101], [150], [0.01, 0.01]))[1]).toBe('160 printer begins urgent 0')
    // card 2 comes more than 100 minutes before urgent 0, card 3 less
    const late = officeOf([40, 45, 50, 110], [155], [0.01, 0.01])
    expect(begins(late)).toEqual([
      '40 printer begins card 0',
      '100 printer begins card 1',
      '160 printer begins card 2',
      '220 printer begins urgent 0',
      '230 printer begins card 3',
    ])
  })
})
