import { total } from '../statistics/total.ts'
import { type Cause, causeOf } from '../office/statistics/pool-outcome.ts'
import type { Office } from '../scenario/compiled/office.ts'
import { MINUTES_PER_DAY } from '../time/minutes.ts'
import { type BindingDay, bindingPeriods, keyOf } from './binding-periods.ts'
import { bindingOfUnits, workedOff } from './binding-of-units.ts'
import { estimate } from './estimate.ts'
import { meanDays } from './mean-days.ts'
import type { PoolSum } from './pool-sums.ts'
import type { Binding, BindingKind, CauseResults, PoolResults } from './results/pools.ts'

export const bindingKinds: { readonly [kind in Cause['kind']]: BindingKind } = {
  working: 'too-few-units',
  resting: 'limit',
  failed: 'failed',
  'waiting-for-crew': 'failed',
  maintained: 'maintained',
  'waiting-for-courier': 'away',
  'in-transit': 'away',
  'waiting-at-depot': 'away',
  'at-depot': 'away',
  closed: 'closed',
  link: 'link',
  supply: 'supply',
}

/** One cause: request-minutes of each day, summed over replications, and of each replication. */
interface Waited {
  readonly cause: Cause
  readonly binding: Binding
  readonly byDay: Float64Array
  readonly totals: readonly number[]
}

export type WaitingResults = Pick<PoolResults, 'waitedWithinHours' | 'waited' | 'causes' | 'bindingByDay' | 'periods'>

/**
 * What kept the requests of a pool waiting.
 * @param normal fewer requests, on average while the pool is open, are hardly any
 * @param load of the pool if all its units were up
 */
export function waitingResults(
  office: Office,
  sums: PoolSum,
  {
    replications,
    normal,
    load,
    confidence,
  }: { replications: number; normal: number; load: number | null; confidence: number },
): WaitingResults {
  const all = waitedByCause(office, sums)
  const within = all.filter(({ binding }) => binding.kind !== 'closed')
  const requestDays = (causes: readonly Waited[]) =>
    estimate(
      Array.from(
        { length: replications },
        (_, r) => total(causes.map(({ totals }) => totals[r] ?? 0)) / MINUTES_PER_DAY,
      ),
      confidence,
    )
  const waited = requestDays(all)
  const waitedWithinHours = requestDays(within)
  const byDay = bindingDays(all, sums, normal, load)
  const bindings = bindingsOf(all)
  return {
    waitedWithinHours,
    waited,
    causes: all
      .map(({ cause, binding, byDay: minutes, ...each }): CauseResults => {
        const mean = requestDays([{ cause, binding, byDay: minutes, ...each }])
        return {
          ...cause,
          binding,
          total: mean,
          shareWithinHours: binding.kind === 'closed' ? null : shareOf(mean.mean, waitedWithinHours.mean),
          share: shareOf(mean.mean, waited.mean),
          byDay: meanDays(minutes, replications),
        }
      })
      .sort((a, b) => Number(a.kind === 'closed') - Number(b.kind === 'closed') || b.total.mean - a.total.mean),
    bindingByDay: byDay.map((day, d) => day.binding ?? onClosedDay(all, sums, d)),
    periods: bindingPeriods(
      byDay.filter(({ day }) => sums.byDay.open[day] > 0),
      bindings,
    ),
  }
}

function waitedByCause(office: Office, { waitedByDay, waited }: PoolSum): Waited[] {
  return [...waitedByDay.keys()]
    .sort((a, b) => a - b)
    .map((code) => {
      const cause = causeOf(office, code)
      const binding = { kind: bindingKinds[cause.kind], name: cause.name }
      return { cause, binding, byDay: waitedByDay.get(code)!, totals: waited.get(code)! }
    })
    .filter(({ totals }) => total(totals) > 0)
}

function bindingsOf(all: readonly Waited[]): Map<string, Binding> {
  return new Map([...all.map(({ binding }) => binding), workedOff].map((binding) => [keyOf(binding), binding]))
}

/** What held up most on each day within the hours of the pool; null where hardly anything waited, or it is closed. */
function bindingDays(all: readonly Waited[], sums: PoolSum, normal: number, load: number | null): BindingDay[] {
  const { open } = sums.byDay
  const bindings = bindingsOf(all)
  return Array.from(open, (openMinutes, day) => {
    const counted = new Map<string, number>()
    for (const { binding, byDay } of all) {
      if (binding.kind === 'closed') continue
      const key = keyOf(binding)
      counted.set(key, (counted.get(key) ?? 0) + byDay[day])
    }
    const waited = bindingOfUnits(counted, load)
    const isMuch = total(waited.values()) > Math.max(1, normal) * openMinutes
    const largest = isMuch ? [...waited].reduce((a, b) => (b[1] > a[1] ? b : a)) : null
    return { day, binding: largest === null ? null : bindings.get(largest[0])!, waited }
  })
}

/** The hours, on a day on which requests wait for a pool that does not open. */
function onClosedDay(all: readonly Waited[], sums: PoolSum, day: number): Binding | null {
  if (sums.byDay.open[day] > 0) return null
  return all.find(({ binding, byDay }) => binding.kind === 'closed' && byDay[day] > 0)?.binding ?? null
}

function shareOf(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}
