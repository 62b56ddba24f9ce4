import { describe, expect, it } from 'vitest'
import { eventKinds, SlotPlan } from '../../src/office/event-order.ts'
import { arrivalsAt, openDaily, outage, service, step, tinyOffice } from './tiny-office.ts'
import { traceOf } from './trace-of.ts'

describe('simultaneous events', () => {
  it('are numbered in the documented order of kinds', () => {
    const plan = new SlotPlan()
    plan.reserve('arrival', 2)
    plan.reserve('completion', 3)
    plan.reserve('horizon', 1)
    expect(plan.first('completion')).toBe(0)
    expect(plan.first('arrival')).toBe(3)
    expect(plan.first('horizon')).toBe(5)
    expect(plan.total).toBe(6)
    expect(eventKinds.at(0)).toBe('completion')
    expect(eventKinds.at(-1)).toBe('horizon')
  })

  it('complete work before a unit can be seized: whoever waits goes before whoever comes at that moment', () => {
    // two wait; the third comes at 120, the very moment at which the first two are done
    const office = tinyOffice({ services: [service('card', { arrivals: arrivalsAt(100, 101, 120) })] })
    expect(traceOf(office).slice(4)).toEqual([
      '110 card 0 is completed',
      '110 printer begins card 1',
      '120 printer is done',
      '120 card 1 is completed',
      '120 card 2 comes',
      '120 printer begins card 2',
      '130 printer is done',
      '130 card 2 is completed',
    ])
  })

  it('complete what ends at the moment of closing and of an outage', () => {
    const office = tinyOffice({
      calendars: [openDaily(480, 500, 1)],
      links: [{ name: 'network', outages: [outage(500, 5)] }],
      steps: [step({ needs: [0] })],
      services: [service('card', { waiting: [{ count: 2, step: 0, oldest: 0 }] })],
    })
    expect(traceOf(office).slice(0, 7)).toEqual([
      '480 printer begins card -1',
      '490 printer is done',
      '490 card -1 is completed',
      '490 printer begins card -2',
      '500 printer is done',
      '500 card -2 is completed',
      '500 network is down',
    ])
  })
})
