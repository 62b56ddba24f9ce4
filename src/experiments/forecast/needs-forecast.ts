import { mean } from '../../random/distribution.ts'
import type { Office } from '../../scenario/compiled/office.ts'
import { timesInRun } from '../../scenario/read-back/arrival-facts.ts'
import { smallest } from '../../statistics/extremes.ts'
import type { TimesInRun } from './times-in-run.ts'

/** Share of the time in which the links are up that the steps of a pool need: that of the worst one. */
export function linkedShare({ steps, links }: Office, ofPool: readonly number[], times: TimesInRun): number {
  const needed = [...new Set(ofPool.flatMap((s) => steps[s].needs))]
  const shares = needed.map((link) => {
    const down = links[link].outages.reduce((sum, outage) => {
      const lasts = times.cut(outage.lasts)
      const outages = outage.kind === 'dated' ? 1 : times.times(times.cut(outage.every), lasts)
      return sum + outages * lasts.mean * (1 - outage.slowsTo)
    }, 0)
    return Math.max(0, 1 - down / times.horizon)
  })
  return Math.min(1, smallest(shares))
}

/** Share of the work of a pool for which its supplies are enough; all where they are ordered when they run low. */
export function suppliedShare(office: Office, ofPool: readonly number[], asked: Float64Array): number {
  const shares = office.supplies.map((supply, s) => {
    const isOrdered = supply.reorder !== null || isOrderedByRule(office, s)
    if (isOrdered || !ofPool.some((step) => usedAt(office, step, s) > 0)) return 1
    const delivered = supply.deliveries.reduce(
      (sum, { first, every, size }) => sum + timesInRun(office, first, every) * mean(size),
      0,
    )
    const needed = office.steps.reduce((sum, _, step) => sum + asked[step] * usedAt(office, step, s), 0)
    return needed === 0 ? 1 : ((supply.stock + delivered) * (1 - supply.waste)) / needed
  })
  return Math.min(1, smallest(shares))
}

function usedAt({ steps }: Office, step: number, supply: number): number {
  return steps[step].uses.reduce((sum, use) => sum + (use.supply === supply ? use.amount : 0), 0)
}

function isOrderedByRule({ triggers }: Office, supply: number): boolean {
  return triggers.some(({ actions }) => actions.some((action) => action.kind === 'order' && action.supply === supply))
}
