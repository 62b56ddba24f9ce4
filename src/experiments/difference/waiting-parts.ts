import { causeOf } from '../../office/statistics/pool-outcome.ts'
import type { ReplicationOutcome } from '../../office/statistics/replication-outcome.ts'
import type { Office } from '../../scenario/compiled/office.ts'
import { total } from '../../statistics/total.ts'
import { MINUTES_PER_DAY } from '../../time/minutes.ts'
import { futureOf } from '../futures/future-of.ts'
import type { BindingKind } from '../results/pools.ts'
import { bindingKinds } from '../waiting-results.ts'

/** Where requests were while they waited: held up at a pool, at work, or elsewhere. */
export interface Place {
  /** Empty unless they waited in the queue of a pool. */
  readonly pool: string
  /**
   * `work`: a unit works on them. `elsewhere`: the rest, as in a delay or at home for want of a number; less what is
   * counted in two queues at a time, as parts of a request side by side and errands for letters are.
   */
  readonly kind: BindingKind | 'work' | 'elsewhere'
  /** Of the link or supply; empty for other kinds. */
  readonly name: string
}

/** The waiting of all services in one replication, in days of citizens, divided in three ways. Each adds up to it. */
export interface WaitingParts {
  readonly total: number
  readonly byService: ReadonlyMap<string, number>
  readonly byDay: Float64Array
  /** By place (see keyOfPlace). */
  readonly byPlace: ReadonlyMap<string, number>
  /** Day on which the backlog of the service of the decision is gone; the horizon where it is not known to be. */
  readonly goneDay: number
  readonly isGone: boolean
  /** Citizens of all services who were lost for good. */
  readonly lost: number
  readonly officeCost: number
}

export function keyOfPlace({ pool, kind, name }: Place): string {
  return JSON.stringify([pool, kind, name])
}

export function placeOfKey(key: string): Place {
  const [pool, kind, name] = JSON.parse(key) as [string, Place['kind'], string]
  return { pool, kind, name }
}

export function waitingParts(office: Office, outcome: ReplicationOutcome): WaitingParts {
  const { services, waitingOnDay } = outcome
  const { goneDay, waitingDaysOfAll, lost, officeCost } = futureOf(office, outcome)
  return {
    total: waitingDaysOfAll,
    byService: new Map(services.map(({ backlogArea }, s) => [office.services[s].name, backlogArea / MINUTES_PER_DAY])),
    byDay: waitingOnDay.map((minutes) => minutes / MINUTES_PER_DAY),
    byPlace: byPlace(office, outcome),
    goneDay: goneDay ?? office.days,
    isGone: goneDay !== null,
    lost,
    officeCost,
  }
}

function byPlace(office: Office, { pools, steps, services }: ReplicationOutcome): Map<string, number> {
  const days = new Map<string, number>()
  const add = (place: Place, minutes: number): void => {
    const key = keyOfPlace(place)
    days.set(key, (days.get(key) ?? 0) + minutes / MINUTES_PER_DAY)
  }
  let rest = total(services.map(({ backlogArea }) => backlogArea))
  pools.forEach(({ waiting }, pool) => {
    for (const { cause, minutes } of waiting) {
      const { kind, name } = causeOf(office, cause)
      const waited = total(minutes)
      rest -= waited
      add({ pool: office.pools[pool].name, kind: bindingKinds[kind], name }, waited)
    }
  })
  const atWork = total(steps.map(({ workArea }) => workArea))
  add({ pool: '', kind: 'work', name: '' }, atWork)
  add({ pool: '', kind: 'elsewhere', name: '' }, rest - atWork)
  return days
}
