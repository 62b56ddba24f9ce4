import type { ServiceHistory } from './run-history.ts'
import { unitStates, type UnitState } from '../office/kernel/unit-state.ts'
import type { Measure, MeasuredRun } from './textbook-case.ts'

// A request that should have been served and was not has NaN for a time. The mean is then NaN too, and fails every
// comparison with an exact value.

/** Requests that are measured: of one service, of all its classes or one. */
export interface Selection {
  readonly service?: number
  readonly requestClass?: number
}

/** Mean time from application until service first begins, or until the request is given up. */
export function meanWait(selection: Selection = {}): Measure {
  return meanOver(selection, ({ came, started, withdrew }, serial) => either(started, withdrew, serial) - came[serial])
}

/** Mean time from application to completion. */
export function meanTimeInSystem(selection: Selection = {}): Measure {
  return meanOver(selection, ({ came, completed }, serial) => completed[serial] - came[serial])
}

/** Share of the requests that are given up, per cent. */
export function shareWithdrawn(selection: Selection = {}): Measure {
  return meanOver(selection, ({ withdrew }, serial) => (Number.isNaN(withdrew[serial]) ? 0 : 100))
}

/** Share of the requests that are not served at once, per cent. */
export function shareWaiting(selection: Selection = {}): Measure {
  return meanOver(selection, ({ came, started, withdrew }, serial) =>
    share(either(started, withdrew, serial) - came[serial], (wait) => wait > 0),
  )
}

/** Share of the requests that wait no longer than `longest` minutes, per cent. */
export function shareOfWaitsWithin(longest: () => number, selection: Selection = {}): Measure {
  const within = remembered(longest)
  return meanOver(selection, ({ came, started }, serial) =>
    share(started[serial] - came[serial], (wait) => wait <= within()),
  )
}

/** Share of the requests that are completed within `longest` minutes, per cent. */
export function shareOfTimesWithin(longest: () => number, selection: Selection = {}): Measure {
  const within = remembered(longest)
  return meanOver(selection, ({ came, completed }, serial) =>
    share(completed[serial] - came[serial], (time) => time <= within()),
  )
}

/** Time average of the number of requests in the office. */
export function meanNumberInSystem(): Measure {
  return ({ history, from, end }) => {
    let area = 0
    for (const { came, completed, withdrew } of history.services) {
      for (let i = 0; i < came.length; i++) {
        const left = either(completed, withdrew, i)
        area += Math.max(0, (Number.isNaN(left) ? end : left) - Math.max(from, came[i]))
      }
    }
    return area / (end - from)
  }
}

/** Time average of the number of units that are down. */
export function meanUnitsDown(): Measure {
  return ({ history, from, end }) => {
    const minutes = history.downTimes.map((down) => Math.max(0, Math.min(end, down.until) - Math.max(from, down.from)))
    return minutes.reduce((sum, each) => sum + each, 0) / (end - from)
  }
}

/** Share of time that units are up, per cent. */
export function availability(): Measure {
  const down = meanUnitsDown()
  return (run) => 100 * (1 - down(run) / run.office.units.length)
}

/** Mean time from a failure to the end of its repair. */
export function meanTimeDown(): Measure {
  return ({ history, from, lastArrival }) => {
    const measured = history.downTimes.filter((down) => down.from >= from && down.from < lastArrival)
    return measured.reduce((sum, down) => sum + down.until - down.from, 0) / measured.length
  }
}

/** Requests of the first service in the office at the end of a day; days count from 0. */
export function backlogAtEndOfDay(day: number): Measure {
  return ({ outcome }) => outcome.services[0].backlog[day]
}

/** Time average of the backlog of the first service over the whole horizon. */
export function meanBacklog(): Measure {
  return ({ outcome, end }) => outcome.services[0].backlogArea / end
}

/** Minutes that a link is down within the horizon. */
export function minutesDown(link: number): Measure {
  return ({ outcome }) => outcome.links[link].down
}

/** Minutes that a unit is in a state within the horizon. */
export function minutesInState(unit: number, state: UnitState): Measure {
  return ({ outcome }) => outcome.units[unit].timeIn[unitStates.indexOf(state)]
}

function meanOver(
  { service = 0, requestClass }: Selection,
  value: (history: ServiceHistory, serial: number) => number,
): Measure {
  return ({ history, from, lastArrival }: MeasuredRun) => {
    const requests = history.services[service]
    let sum = 0
    let count = 0
    for (let serial = 0; serial < requests.came.length; serial++) {
      const came = requests.came[serial]
      if (came < from || came >= lastArrival) continue
      if (requestClass !== undefined && requests.requestClass[serial] !== requestClass) continue
      sum += value(requests, serial)
      count++
    }
    return sum / count
  }
}

/** The time in the first list, or else in the second. */
function either(times: readonly number[], others: readonly number[], serial: number): number {
  return Number.isNaN(times[serial]) ? others[serial] : times[serial]
}

/** 100 or 0; NaN for what has not happened. */
function share(minutes: number, isCounted: (minutes: number) => boolean): number {
  if (Number.isNaN(minutes)) return NaN
  return isCounted(minutes) ? 100 : 0
}

/** Computes a number at the first call only. */
function remembered(compute: () => number): () => number {
  let value: number | undefined
  return () => (value ??= compute())
}
