import { total } from '../../statistics/total.ts'
import { MINUTES_PER_DAY } from '../../time/minutes.ts'
import { daysOfRun } from '../../time/working-days.ts'
import type { Office } from '../compiled/office.ts'
import type { Service } from '../compiled/services.ts'
import { WEEKDAYS } from '../quantities/hours.ts'
import { arrivalFacts } from '../read-back/arrival-facts.ts'
import { startDayOf, weekdayOfRun } from '../read-back/run-facts.ts'
import type { RemarkFinding } from './remark.ts'

interface NamedOffice {
  readonly name: string
  readonly office: Office
}

/** Another number of citizens by less than this share is no matter. */
const LEAST = 0.005

/**
 * A plan that opens the office on other days or hours brings another number of citizens, where arrivals are a number a
 * day or an hour: the service of which most come more or fewer. Null where all are as many.
 *
 * @param isSame whether the arrivals of a service are written as under the first plan; what a plan writes it means
 */
export function arrivalsByOpening(
  base: NamedOffice,
  plan: NamedOffice,
  isSame: (service: string) => boolean,
): RemarkFinding | null {
  const changes = plan.office.services.flatMap((service) => {
    const old = base.office.services.find(({ name }) => name === service.name)
    if (old === undefined || !isSame(service.name)) return []
    const before = totalOf(old)
    const more = totalOf(service) - before
    return Math.abs(more) > LEAST * before ? [{ service: old, before, more }] : []
  })
  const [most] = changes.sort((a, b) => Math.abs(b.more) - Math.abs(a.more))
  return most === undefined ? null : finding(base, plan, most)
}

function totalOf({ arrivals }: Service): number {
  return total(arrivals.pieceExpected)
}

function finding(
  base: NamedOffice,
  plan: NamedOffice,
  change: { readonly service: Service; readonly before: number; readonly more: number },
): RemarkFinding | null {
  const { more, before } = change
  const facts = arrivalFacts(base.office, change.service, [], startDayOf(base.office))
  const week = Math.round(facts.byWeekday.reduce<number>((sum, expected) => sum + (expected ?? 0), 0))
  const shared = { base: base.name, service: change.service.name, week }
  const added = daysOpenOnlyIn(plan.office, base.office)
  const lost = daysOpenOnlyIn(base.office, plan.office)
  if (more > 0 && added.length > lost.length) {
    const weekdays = [...new Set(added.map((day) => WEEKDAYS[weekdayOfRun(plan.office, day)]))].join(', ')
    const values = { days: added.length, weekdays, hours: hoursOn(plan.office, added[0] ?? 0), more, ...shared }
    return { code: 'more-open-days', values }
  }
  if (more < 0 && lost.length > added.length) {
    return { code: 'fewer-open-days', values: { days: lost.length, fewer: -more, ...shared } }
  }
  return { code: 'other-open-hours', values: { come: before + more, before, ...shared } }
}

function daysOpenOnlyIn(office: Office, other: Office): number[] {
  const [open, there] = [office, other].map(({ workingDays, days }) => daysOfRun(workingDays, days))
  return Array.from(open ?? []).flatMap((isOpen, day) => (isOpen === 1 && there?.[day] === 0 ? [day] : []))
}

/** Opening hours of the office on a day, as they are written. */
function hoursOn({ calendars }: Office, day: number): string {
  const edges = calendars[0]?.edges ?? []
  const [from, to] = [day * MINUTES_PER_DAY, (day + 1) * MINUTES_PER_DAY]
  const periods: string[] = []
  for (let i = 0; i < edges.length; i += 2) {
    const open = Math.max(edges[i] ?? 0, from)
    const close = Math.min(edges[i + 1] ?? 0, to)
    if (open < close) periods.push(`${clock(open - from)}-${clock(close - from)}`)
  }
  return periods.join(' ')
}

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}
