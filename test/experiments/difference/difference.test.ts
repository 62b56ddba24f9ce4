import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { collectParts } from '../../../src/experiments/difference/collect-parts.ts'
import { differenceResults } from '../../../src/experiments/difference/difference-results.ts'
import type { WaitingParts } from '../../../src/experiments/difference/waiting-parts.ts'
import { total } from '../../../src/statistics/total.ts'
import { generatedOffice } from '../../office/generated-office.ts'
import { assertAsyncProperty } from '../../property-seeds.ts'
import { replicateWith } from '../same-thread-runner.ts'

/** Replications in which so much waits on each day. */
function waiting(...replications: readonly (readonly number[])[]): WaitingParts[] {
  return replications.map((days) => ({
    total: total(days),
    byService: new Map([['card', total(days)]]),
    byDay: Float64Array.from(days),
    byPlace: new Map([['["printers","away",""]', total(days)]]),
    goneDay: 0,
    isGone: true,
    lost: 0,
    officeCost: 0,
  }))
}

const days = (early: number, late: number, length = 28) =>
  Array.from({ length }, (_, day) => (day < length / 2 ? early : late))
/** Hardly different from one replication to the next. */
const some = (early: number, late: number) =>
  waiting(...[0.99, 1, 1.01, 1, 0.99, 1.01].map((f) => days(f * early, f * late)))

describe('where the waiting of two plans differs', () => {
  it('adds up by service, by place and by period, in any office', { timeout: 60_000 }, async () => {
    await assertAsyncProperty(
      fc.asyncProperty(generatedOffice, async (office) => {
        const faster = {
          ...office,
          units: office.units.map((unit) => ({ ...unit, speed: 1.5 * unit.speed, away: null })),
        }
        const parts = await collectParts([faster, office], replicateWith(3), { from: 0, to: 3 })
        const results = differenceResults(parts, 0.95)
        for (const each of [results.byService, results.byPlace, results.byPeriod]) {
          expect(total(each.map(({ mean }) => mean))).toBeCloseTo(results.total.mean, 4)
        }
        expect(results.soFar.mean.at(-1)).toBeCloseTo(results.total.mean, 7)
      }),
      { seed: 12, numRuns: 6 },
    )
  })

  it('is nothing between an office and itself', async () => {
    const [office] = fc.sample(generatedOffice, { seed: 4, numRuns: 1 })
    const parts = await collectParts([office, office], replicateWith(3), { from: 0, to: 2 })
    const { total: whole, byPlace, when } = differenceResults(parts, 0.95)
    expect([whole.mean, byPlace, when]).toEqual([0, [], null])
  })

  it('says from or until when most of it arises', () => {
    expect(differenceResults([some(10, 10), some(11, 20)], 0.95).when).toMatchObject({
      kind: 'from',
      day: 14,
      share: { mean: 10 / 11 },
    })
    expect(differenceResults([some(10, 10), some(20, 11)], 0.95).when).toMatchObject({ kind: 'until', day: 13 })
    expect(differenceResults([some(10, 10), some(20, 20)], 0.95).when).toEqual({ kind: 'throughout' })
  })

  it('says when it turns, whichever plan is better in the end', () => {
    const turn = differenceResults([some(12, 10), some(10, 30)], 0.95)
    expect(turn.when).toMatchObject({ kind: 'turn', day: 14 })
    expect(turn.total.mean).toBeCloseTo(14 * 18, 6)
    const back = differenceResults([some(10, 30), some(12, 10)], 0.95).when
    expect(back).toMatchObject({ kind: 'turn', day: 14 })
    if (back?.kind === 'turn')
      expect([back.before.mean, back.after.mean]).toEqual([expect.closeTo(28, 6), expect.closeTo(-280, 6)])
  })

  it('is not told by time where none is shown', () => {
    expect(differenceResults([waiting(days(1, 9), days(9, 1)), waiting(days(9, 1), days(1, 9))], 0.95).when).toBeNull()
  })
})
