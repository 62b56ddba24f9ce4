import { describe, expect, it } from 'vitest'
import { OfficeModel } from '../../../src/office/office-model.ts'
import type { Link } from '../../../src/scenario/compiled/links.ts'
import type { Step } from '../../../src/scenario/compiled/routes.ts'
import { arrivalsAt, openDaily, outage, pool, requestClass, service, step, tinyOffice, unit } from '../tiny-office.ts'
import { traceOf } from '../trace-of.ts'

function network(...outages: [start: number, minutes: number][]): Link {
  return {
    name: 'network',
    outages: outages.map(([start, minutes]) => outage(start, minutes)),
  }
}

const needsNetwork: Partial<Step> = { needs: [0] }

describe('an outage', () => {
  it('stops the work in hand, which goes on with what is left when the link is back', () => {
    const office = tinyOffice({
      links: [network([104, 50])],
      steps: [step(needsNetwork)],
      services: [service('card', { arrivals: arrivalsAt(100) })],
    })
    expect(traceOf(office)).toEqual([
      '100 card 0 comes',
      '100 printer begins card 0',
      '104 network is down',
      '104 printer pauses',
      '104 printer hands its work back',
      '154 network is up',
      '154 printer begins card 0',
      '160 printer is done',
      '160 card 0 is completed',
    ])
  })

  it('that lasts over a night holds the work until the opening after its end', () => {
    // open 480 to 495 on two days; down from 490 to 1925, five minutes into the second day
    const office = tinyOffice({
      days: 2,
      calendars: [openDaily(480, 495, 2)],
      links: [network([490, 1435])],
      steps: [step(needsNetwork)],
      services: [service('card', { arrivals: arrivalsAt(485) })],
    })
    expect(traceOf(office, { states: true })).toEqual([
      '0 printer is closed',
      '480 printer is idle',
      '485 card 0 comes',
      '485 printer begins card 0',
      '485 printer is working',
      '490 network is down',
      '490 printer pauses',
      '490 printer hands its work back',
      '490 printer is blocked',
      '495 printer is closed',
      '1920 printer is blocked',
      '1925 network is up',
      '1925 printer begins card 0',
      '1925 printer is working',
      '1930 printer is done',
      '1930 card 0 is completed',
      '1930 printer is idle',
      '1935 printer is closed',
    ])
  })

  it('leaves work alone that does not need the link, at the same counter', () => {
    const office = tinyOffice({
      links: [network([0, 1000])],
      pools: [pool('counters', [0])],
      units: [unit('counter')],
      services: [
        service('card', { arrivals: arrivalsAt(100) }),
        service('birth', { arrivals: arrivalsAt(101), classes: [1], route: [1] }),
      ],
      classes: [requestClass('ordinary'), requestClass('ordinary', { service: 1 })],
      steps: [step(needsNetwork), step({ name: 'birth at counters', service: 1 })],
    })
    const trace = traceOf(office)
    expect(trace).toContain('101 counter begins birth 0')
    expect(trace).toContain('1000 counter begins card 0')
  })

  it('overlapping another keeps the link down until both are over', () => {
    const [link] = new OfficeModel(tinyOffice({ links: [network([100, 50], [120, 100])] })).run(1, 0).links
    expect([...link.periods]).toEqual([100, 220])
    expect(link.down).toBe(120)
    expect(link.outages).toBe(2)
  })

  it('that began before the start goes on for the rest of its length', () => {
    const [link] = new OfficeModel(tinyOffice({ links: [network([-300, 500])] })).run(1, 0).links
    expect([...link.periods]).toEqual([0, 200])
  })

  it('that is still on at the horizon is counted up to it', () => {
    const [link] = new OfficeModel(tinyOffice({ links: [network([1400, 500])] })).run(1, 0).links
    expect([...link.periods]).toEqual([1400, 1440])
  })
})

describe('an outage that only slows the link', () => {
  const slowed = (...outages: Link['outages']) =>
    tinyOffice({
      links: [{ name: 'network', outages }],
      steps: [step(needsNetwork)],
      services: [service('card', { arrivals: arrivalsAt(100) })],
    })

  it('lets work go on at that share of its speed while it lasts', () => {
    // four minutes done until 104, two more until 108, the last four at full speed
    expect(traceOf(slowed(outage(104, 4, { slowsTo: 0.5 })))).toEqual([
      '100 card 0 comes',
      '100 printer begins card 0',
      '104 network is at 50 % speed',
      '108 network is at 100 % speed',
      '112 printer is done',
      '112 card 0 is completed',
    ])
  })

  it('multiplies with others', () => {
    // four done until 104, two until 108, one until 112, three at full speed
    const office = slowed(outage(104, 8, { slowsTo: 0.5 }), outage(108, 4, { slowsTo: 0.5 }))
    const trace = traceOf(office)
    expect(trace).toContain('108 network is at 25 % speed')
    expect(trace).toContain('115 printer is done')
    expect(new OfficeModel(office).run(1, 0).links[0]).toMatchObject({ outages: 2, down: 0, slow: 8 })
  })

  it('of one link multiplies with that of another for the work that needs both', () => {
    // ten minutes of work at a quarter of the speed
    const office = tinyOffice({
      links: ['network', 'power'].map((name) => ({ name, outages: [outage(0, 1000, { slowsTo: 0.5 })] })),
      steps: [step({ needs: [0, 1] })],
      services: [service('card', { arrivals: arrivalsAt(100) })],
    })
    expect(traceOf(office)).toContain('140 printer is done')
  })

  it('still holds for work that a full stop interrupted', () => {
    // two done until 104, then nothing until 120, the other eight take sixteen minutes
    expect(traceOf(slowed(outage(0, 1000, { slowsTo: 0.5 }), outage(104, 16)))).toContain('136 printer is done')
  })
})

describe('an outage of uncertain beginning', () => {
  it('begins so much later than planned, and lasts as long as it would', () => {
    const [link] = new OfficeModel(
      tinyOffice({ links: [{ name: 'network', outages: [outage(100, 50, { delay: 30 })] }] }),
    ).run(1, 0).links
    expect([...link.periods]).toEqual([130, 180])
  })
})
