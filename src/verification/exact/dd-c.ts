import { checkCount, checkNotNegative, checkPositive, checkWhole } from './check-arguments.ts'

/** One opening of the office and the requests that come evenly over it. */
export interface Opening {
  readonly from: number
  readonly until: number
  /** Expected number of arrivals; a fraction is carried over to the next opening. */
  readonly arrivals: number
}

/**
 * Times of arrival and completion of each request, in the order of arrival; Infinity when the openings are too short.
 */
export interface ArrivalsAndCompletions {
  readonly arrivals: readonly number[]
  readonly completions: readonly number[]
}

/**
 * D/D/c, first come first served, with opening hours: request k comes when k - 1/2 are expected to have come, service
 * takes always the same time and pauses while the office is closed. On the clock that runs only while the office is
 * open, completions are C(k) = max(A(k), C(k - c)) + s, for with equal service times the servers become free in turn
 * (the recursion of Kiefer and Wolfowitz 1955, "On the theory of queues with many servers", which then needs no
 * sorting).
 * @param openings ascending, not overlapping
 * @param waiting requests that are there at the start; they have come at time 0
 * @throws RangeError when an argument is out of its range
 */
export function ddc({
  openings,
  serviceTime,
  servers,
  waiting,
}: {
  readonly openings: readonly Opening[]
  readonly serviceTime: number
  readonly servers: number
  readonly waiting: number
}): ArrivalsAndCompletions {
  checkPositive({ serviceTime })
  checkCount({ servers })
  checkWhole({ waiting })
  openings.forEach(({ from, until, arrivals }, i) => {
    checkNotNegative({ from, arrivals })
    const before = i === 0 ? 0 : openings[i - 1].until
    if (!(from >= before && until > from)) throw new RangeError(`opening ${from} to ${until} is not after ${before}`)
  })
  const coming = comingOnOpenClock(openings)
  const arrived = [...new Array<number>(waiting).fill(0), ...coming]
  const completed: number[] = []
  arrived.forEach((time, k) => {
    const free = k >= servers ? completed[k - servers] : 0
    completed.push(Math.max(time, free) + serviceTime)
  })
  return {
    arrivals: arrived.map((time, k) => (k < waiting ? 0 : onCalendar(openings, time))),
    completions: completed.map((time) => onCalendar(openings, time)),
  }
}

/** Times of arrival in minutes of opening. */
function comingOnOpenClock(openings: readonly Opening[]): number[] {
  const times: number[] = []
  let opened = 0
  let expected = 0
  for (const { from, until, arrivals } of openings) {
    const length = until - from
    while (arrivals > 0 && times.length + 0.5 <= expected + arrivals) {
      times.push(opened + ((times.length + 0.5 - expected) / arrivals) * length)
    }
    opened += length
    expected += arrivals
  }
  return times
}

/** The first calendar time at which the office has been open for this long. */
function onCalendar(openings: readonly Opening[], openTime: number): number {
  let left = openTime
  for (const { from, until } of openings) {
    if (left <= until - from) return from + left
    left -= until - from
  }
  return Infinity
}
