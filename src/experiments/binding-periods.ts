import { total } from '../statistics/total.ts'
import type { Binding, BindingPeriod } from './results/pools.ts'

/** Shorter runs of days are joined to their neighbours, so that a sentence can name the rest. */
const SHORTEST = 5

/** What held up requests of a pool within its hours on a day that it opened. */
export interface BindingDay {
  readonly day: number
  /** What held up most; null where hardly anything waited. */
  readonly binding: Binding | null
  /** By cause (see keyOf), request-minutes within its hours. */
  readonly waited: ReadonlyMap<string, number>
}

interface Run {
  readonly key: string | null
  readonly days: readonly BindingDay[]
}

export function keyOf({ kind, name }: Binding): string {
  return `${kind} ${name}`
}

/**
 * The days as periods in which one cause held up more than any other. Runs of fewer than five days (of a tenth of the
 * days, if there are few) are joined to the longer neighbour, the shortest run first. Then the cause of each period is
 * sought anew in all its days.
 */
export function bindingPeriods(days: readonly BindingDay[], bindings: ReadonlyMap<string, Binding>): BindingPeriod[] {
  const shortest = Math.min(SHORTEST, Math.ceil(days.length / 10))
  let runs = joinEqual(days.map((day) => ({ key: day.binding === null ? null : keyOf(day.binding), days: [day] })))
  for (;;) {
    const short = runs.reduce((a, b) => (b.days.length < a.days.length ? b : a), runs[0])
    if (runs.length < 2 || short.days.length >= shortest) break
    runs = joinEqual(absorb(runs, runs.indexOf(short)))
  }
  const periods = joinEqual(runs.map((run) => ({ ...run, key: run.key === null ? null : largestOf(run.days) })))
  return periods.flatMap((run, i) => {
    if (run.key === null) return []
    const reach = { isFromStart: i === 0, isToEnd: i === periods.length - 1 }
    return [{ ...periodOf(run, bindings.get(run.key)!), ...reach }]
  })
}

function joinEqual(runs: readonly Run[]): Run[] {
  const joined: { key: string | null; days: BindingDay[] }[] = []
  for (const { key, days } of runs) {
    const last = joined.at(-1)
    if (last?.key === key) for (const day of days) last.days.push(day)
    else joined.push({ key, days: [...days] })
  }
  return joined
}

/** Gives the run at that place the cause of its longer neighbour, of the one before it when both are as long. */
function absorb(runs: readonly Run[], place: number): Run[] {
  const before = runs[place - 1] as Run | undefined
  const after = runs[place + 1] as Run | undefined
  const isLater = before === undefined || (after !== undefined && after.days.length > before.days.length)
  const { key } = isLater ? after! : before
  return runs.map((run, i) => (i === place ? { key, days: run.days } : run))
}

function largestOf(days: readonly BindingDay[]): string {
  return [...waitedIn(days)].reduce((a, b) => (b[1] > a[1] ? b : a))[0]
}

function waitedIn(days: readonly BindingDay[]): Map<string, number> {
  const waited = new Map<string, number>()
  for (const day of days) for (const [key, minutes] of day.waited) waited.set(key, (waited.get(key) ?? 0) + minutes)
  return waited
}

function periodOf({ key, days }: Run, binding: Binding): Omit<BindingPeriod, 'isFromStart' | 'isToEnd'> {
  const waited = waitedIn(days)
  const all = total(waited.values())
  return { binding, from: days[0].day, to: days.at(-1)!.day, share: waited.get(key!)! / all }
}
