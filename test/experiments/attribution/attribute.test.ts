import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attribute, officesForEach } from '../../../src/experiments/attribution/attribute.ts'
import { attributionResults } from '../../../src/experiments/attribution/attribution-results.ts'
import { CauseSwitches } from '../../../src/experiments/attribution/cause-switches.ts'
import { type Cause, causeOf } from '../../../src/experiments/attribution/causes/cause.ts'
import { causesOf } from '../../../src/experiments/attribution/causes/causes-of.ts'
import { Futures } from '../../../src/experiments/futures/futures.ts'
import type { Office } from '../../../src/scenario/compiled/office.ts'
import { total } from '../../../src/statistics/total.ts'
import { generatedOffice } from '../../office/generated-office.ts'
import { arrivalsAt, depot, exactly, outage, pool, service, step, tinyOffice, unit } from '../../office/tiny-office.ts'
import { assertAsyncProperty } from '../../property-seeds.ts'
import { sameThreadRunner } from '../same-thread-runner.ts'

function attributed(office: Office, causes: readonly Cause[], replications = 1) {
  const futures = new Futures(sameThreadRunner, { seed: 5, engine: 'built-in' })
  return attribute(new CauseSwitches(office, causes), { replications, seed: 5, futures })
}

/**
 * A card of 10 minutes each, asked for at 8:00 by one citizen. The network is down until 9:00; the only printer comes
 * back at 10:00. So the card is ready at 10:10; without the network's outage too; without the absence at 9:10; without
 * both at 8:10.
 */
const byHand = tinyOffice({
  links: [{ name: 'network', outages: [outage(0, 540)] }],
  depots: [depot('workshop', { repair: exactly(600) })],
  units: [unit('printer', { away: { depot: 0, since: 0, moved: null } })],
  services: [service('card', { arrivals: arrivalsAt(480) })],
  steps: [step({ needs: [0] })],
})

describe('the causes of waiting', () => {
  it('of one card that a network and a printer hold up (by hand)', async () => {
    const causes = causesOf(byHand)
    expect(causes.map(({ kind, names, units }) => [kind, names, units])).toEqual([
      ['link', ['network'], []],
      ['away', ['workshop'], ['printer']],
    ])
    const { waiting } = await attributed(byHand, causes)
    // minutes of waiting: 130 with both, 130 with the printer away, 70 with the network down, 10 with neither
    expect(waiting.whole[0] * 1440).toBeCloseTo(130, 6)
    expect(waiting.left[0] * 1440).toBeCloseTo(10, 6)
    // half of (70 - 10) + (130 - 130), and half of (130 - 10) + (130 - 70)
    expect(waiting.values[0][0] * 1440).toBeCloseTo(30, 6)
    expect(waiting.values[1][0] * 1440).toBeCloseTo(90, 6)
  })

  it('adds up in every replication of any office, exact or along orders', { timeout: 60_000 }, async () => {
    await assertAsyncProperty(
      fc.asyncProperty(generatedOffice, async (office) => {
        for (const most of [3, 8]) {
          const { waiting, gone } = await attributed(office, causesOf(office).slice(0, most), 1)
          for (const { whole, left, values } of [waiting, gone]) {
            expect(total(values.map(([value]) => value)) + left[0]).toBeCloseTo(whole[0], 7)
          }
        }
      }),
      { seed: 11, numRuns: 5 },
    )
  })

  it('gives nothing to what changes nothing, and the same to two printers that are alike', async () => {
    const twice = tinyOffice({
      depots: [depot('workshop', { repair: exactly(600) })],
      pools: [pool('printers', [0, 1, 2])],
      units: [
        unit('printer'),
        unit('one', { away: { depot: 0, since: 0, moved: null } }),
        unit('two', { away: { depot: 0, since: 0, moved: null } }),
      ],
      services: [service('card', { arrivals: arrivalsAt(1, 2, 3, 4, 5, 6) })],
    })
    const nothing = causeOf('numbers', (office) => office)
    const { waiting } = await attributed(twice, [...causesOf(twice), nothing])
    expect(waiting.values[0][0]).toBeGreaterThan(0)
    expect(waiting.values[1][0]).toBeCloseTo(waiting.values[0][0], 12)
    expect(waiting.values[2][0]).toBe(0)
  })

  it('asks for each set of causes once', () => {
    expect([0, 2, 6, 7].map(officesForEach)).toEqual([1, 4, 64, 14])
  })

  it('finds none in an office without any', async () => {
    const office = tinyOffice({ services: [service('card', { arrivals: arrivalsAt(1) })] })
    expect(causesOf(office)).toEqual([])
    const results = attributionResults([], await attributed(office, [], 2), 0.95)
    expect(results.waiting.leftShare?.mean).toBe(1)
    expect(results.causes).toEqual([])
  })
})
