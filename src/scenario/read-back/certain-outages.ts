import { largest } from '../../statistics/extremes.ts'
import { MINUTES_PER_DAY } from '../../time/minutes.ts'
import { WorkingDayClock } from '../../time/working-day-clock.ts'
import type { Link, Outage } from '../compiled/links.ts'
import type { Office } from '../compiled/office.ts'

/** A time in which work goes at a share of its speed, in minutes of the run. */
export interface SlowedPeriod {
  readonly from: number
  readonly to: number
  /** 0: work stands still. */
  readonly speed: number
}

/** An outage of which both the beginning and the end are certain. */
interface CertainOutage {
  readonly link: number
  readonly from: number
  readonly to: number
  readonly slowsTo: number
}

/** The outages of an office that are certain to come, and to end when the scenario says. */
export class CertainOutages {
  readonly #links: readonly Link[]
  readonly #outages: readonly CertainOutage[]

  constructor(office: Office) {
    const clock = new WorkingDayClock(office.workingDays)
    const horizon = office.days * MINUTES_PER_DAY
    this.#links = office.links
    this.#outages = office.links.flatMap(({ outages }, link) =>
      outages.flatMap((outage) => {
        const length = certainLength(outage)
        if (length === null || outage.kind === 'random') return []
        const end = outage.lasts.clock === 'calendar' ? outage.start + length : clock.add(outage.start, length)
        const [from, to] = [Math.max(0, outage.start), Math.min(end, horizon)]
        return to > from ? [{ link, from, to, slowsTo: outage.slowsTo }] : []
      }),
    )
  }

  /** Whether a link has such outages in the run. */
  has(link: number): boolean {
    return this.#outages.some((outage) => outage.link === link)
  }

  /** Whether a link has outages that nobody can date, or whose end nobody knows. */
  hasOthers(link: number): boolean {
    return this.#links[link]?.outages.some((outage) => certainLength(outage) === null) ?? false
  }

  /**
   * When work is slowed that needs one of several sets of links, and does what is least slowed: as a pool does that can
   * turn to other work while a link is down. In the order of time, without those in which nothing is slowed.
   */
  slowed(needs: readonly (readonly number[])[]): SlowedPeriod[] {
    const concerned = this.#outages.filter(({ link }) => needs.some((links) => links.includes(link)))
    const edges = [...new Set(concerned.flatMap(({ from, to }) => [from, to]))].toSorted((a, b) => a - b)
    const waiting = concerned.toSorted((a, b) => a.from - b.from)
    let on: CertainOutage[] = []
    let begun = 0
    return edges.flatMap((from, i) => {
      const to = edges[i + 1]
      if (to === undefined) return []
      on = on.filter((outage) => outage.to > from)
      for (let next = waiting[begun]; next !== undefined && next.from <= from; next = waiting[++begun]) on.push(next)
      const speed = largest(needs.map((links) => speedWith(on, links)))
      return speed < 1 ? [{ from, to, speed }] : []
    })
  }
}

function speedWith(on: readonly CertainOutage[], links: readonly number[]): number {
  return on.reduce((speed, { link, slowsTo }) => (links.includes(link) ? speed * slowsTo : speed), 1)
}

/** How long an outage lasts, in minutes of its clock, where nothing about it is left to chance; otherwise null. */
function certainLength(outage: Outage): number | null {
  if (outage.kind === 'random' || outage.delay !== null) return null
  const { distribution } = outage.lasts
  if (distribution.kind === 'constant') return distribution.value
  return distribution.kind === 'never' && distribution.otherwise === null ? Infinity : null
}

/** Minutes of work at full speed that a period of opening is worth. */
export function minutesWorth(open: number, close: number, slowed: readonly SlowedPeriod[]): number {
  let minutes = close - open
  for (let i = firstAfter(open, slowed); i < slowed.length; i++) {
    const { from, to, speed } = slowed[i] ?? { from: Infinity, to: Infinity, speed: 1 }
    if (from >= close) break
    minutes -= (Math.min(close, to) - Math.max(open, from)) * (1 - speed)
  }
  return minutes
}

/** The first period that ends after a time. */
function firstAfter(time: number, periods: readonly SlowedPeriod[]): number {
  let [low, high] = [0, periods.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((periods[middle]?.to ?? Infinity) > time) high = middle
    else low = middle + 1
  }
  return low
}
