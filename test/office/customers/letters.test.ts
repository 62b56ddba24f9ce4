import { describe, expect, it } from 'vitest'
import { OfficeModel } from '../../../src/office/office-model.ts'
import type { LetterRule } from '../../../src/scenario/compiled/classes.ts'
import type { Link } from '../../../src/scenario/compiled/links.ts'
import type { Office } from '../../../src/scenario/compiled/office.ts'
import { arrivalsAt, exactly, outage, pool, requestClass, service, step, tinyOffice, unit } from '../tiny-office.ts'
import { traceOf } from '../trace-of.ts'

const rule: LetterRule = {
  name: 'letter for card',
  pool: 1,
  priority: 0,
  priorityGrowth: 0,
  takes: { kind: 'constant', value: 5 },
  after: exactly(60),
  valid: 200,
  cost: 7,
}

/** The network is down until a time, so that a card that is asked for at 100 waits; letters are written at a counter. */
function officeWithLetters(networkIsBack: number, changes: Partial<LetterRule> = {}, office: Partial<Office> = {}) {
  const network: Link = {
    name: 'network',
    outages: [outage(0, networkIsBack)],
  }
  return tinyOffice({
    links: [network],
    pools: [pool('printers', [0]), pool('counters', [1])],
    units: [unit('printer'), unit('counter', { pool: 1 })],
    steps: [step({ needs: [0] })],
    services: [service('card', { arrivals: arrivalsAt(100) })],
    classes: [requestClass('urgent', { letter: 0 })],
    letters: [{ ...rule, ...changes }],
    ...office,
  })
}

describe('a letter', () => {
  it('is written when the request has waited long enough, and renewed when it expires, until the card is there', () => {
    expect(traceOf(officeWithLetters(600))).toEqual([
      '0 network is down',
      '100 card 0 comes',
      '160 counter begins letter for card 0',
      '165 counter is done',
      '165 card 0 gets a letter',
      '365 counter begins letter for card 0',
      '370 counter is done',
      '370 card 0 gets a new letter',
      '570 counter begins letter for card 0',
      '575 counter is done',
      '575 card 0 gets a new letter',
      '600 network is up',
      '600 printer begins card 0',
      '610 printer is done',
      '610 card 0 is completed',
    ])
  })

  it('counts as the first usable document, and its holder stays in the queue for the card', () => {
    const [card] = new OfficeModel(officeWithLetters(600)).run(1, 0).services
    expect(card.documentWait.mean).toBeCloseTo(65, 9)
    expect(card.wait.mean).toBeCloseTo(510, 9)
    expect(card).toMatchObject({ lettersIssued: 3, lettersRenewed: 2 })
  })

  it('is not written for a request whose card is made before it is due', () => {
    const trace = traceOf(officeWithLetters(120))
    expect(trace.at(-1)).toBe('130 card 0 is completed')
    expect(trace.join()).not.toContain('letter')
  })

  it('is due when its own request has waited long enough, whoever came before and has got a card', () => {
    // card 0 is made from 110 to 120, before its letter is due at 160
    const office = officeWithLetters(
      110,
      {},
      {
        links: [{ name: 'network', outages: [outage(0, 110), outage(125, 600)] }],
        services: [service('card', { arrivals: arrivalsAt(100, 130, 140) })],
      },
    )
    expect(traceOf(office).filter((line) => line.includes('begins letter'))).toEqual([
      '190 counter begins letter for card 1',
      '200 counter begins letter for card 2',
      '395 counter begins letter for card 1',
      '405 counter begins letter for card 2',
      '600 counter begins letter for card 1',
      '610 counter begins letter for card 2',
    ])
  })

  it('waiting for the counter is given up when the card is made', () => {
    // the counter is at other work from 150 to 250; the letter falls due at 160, the card is made at 210
    const other = service('birth', { arrivals: arrivalsAt(150), classes: [1], route: [1] })
    const office = officeWithLetters(
      200,
      {},
      {
        services: [service('card', { arrivals: arrivalsAt(100) }), other],
        classes: [requestClass('urgent', { letter: 0 }), requestClass('ordinary', { service: 1 })],
        steps: [
          step({ needs: [0] }),
          step({ name: 'birth at counters', service: 1, pool: 1, takes: { kind: 'constant', value: 100 } }),
        ],
      },
    )
    const trace = traceOf(office)
    expect(trace).toContain('210 card 0 is completed')
    expect(trace.join()).not.toContain('letter')
    expect(new OfficeModel(office).run(1, 0).services[0].lettersIssued).toBe(0)
  })

  it('in hand when the card is made is finished, and is overtaken', () => {
    // due at 160, written from 160 to 165; the card is made at 162
    const office = officeWithLetters(152)
    expect(traceOf(office).slice(-5)).toEqual([
      '160 counter begins letter for card 0',
      '162 printer is done',
      '162 card 0 is completed',
      '165 counter is done',
      '165 the letter of card 0 is overtaken',
    ])
    const outcome = new OfficeModel(office).run(1, 0)
    expect(outcome.services[0]).toMatchObject({ lettersIssued: 1, lettersOvertaken: 1 })
    expect(outcome.cost.letters).toBe(7)
  })

  it('at once is an errand beside the request', () => {
    expect(traceOf(officeWithLetters(600, { after: exactly(0), valid: Infinity })).slice(1, 5)).toEqual([
      '100 card 0 comes',
      '100 counter begins letter for card 0',
      '105 counter is done',
      '105 card 0 gets a letter',
    ])
  })

  it('that fell due before the start has been issued', () => {
    // applied 120 minutes before the start, so the letter of minute -60 is renewed at minute 140
    const office = officeWithLetters(
      600,
      {},
      {
        services: [service('card', { waiting: [{ count: 1, step: 0, oldest: 120 }] })],
      },
    )
    expect(traceOf(office).filter((line) => line.includes('gets'))).toEqual([
      '145 card -1 gets a new letter',
      '350 card -1 gets a new letter',
      '555 card -1 gets a new letter',
    ])
    expect(new OfficeModel(office).run(1, 0).services[0].documentWait.mean).toBeCloseTo(60, 9)
  })
})
