import { largest } from '../../statistics/extremes.ts'
import { MINUTES_PER_DAY } from '../../time/minutes.ts'
import { daysOfRun } from '../../time/working-days.ts'
import type { Office } from '../compiled/office.ts'
import { WEEKDAYS } from '../quantities/hours.ts'
import { arrivalFacts, arrivalsByDay } from '../read-back/arrival-facts.ts'
import { startDayOf, weekdayOfRun } from '../read-back/run-facts.ts'
import type { RemarkFinding } from './remark.ts'

interface NamedOffice {
  readonly name: string
  readonly office: Office
}

/** Fewer more citizens than this share are no matter. */
const LEAST = 0.005

/**
 * A plan that opens the office on days on which it is closed under the first plan brings the citizens of these days, too,
 * where arrivals are a number a day. Null where it does not.
 */
export function moreOpenDays(base: NamedOffice, plan: NamedOffice): RemarkFinding | null {
  const [before, after] = [base, plan].map(({ office }) => daysOfRun(office.workingDays, office.days))
  const days = Array.from(after ?? []).flatMap((open, day) => (open === 1 && before?.[day] === 0 ? [day] : []))
  const more = plan.office.services.map((service, s) => {
    const old = base.office.services[s]
    if (old === undefined || old.name !== service.name) return 0
    const total = (expected: Float64Array): number => expected.reduce((sum, each) => sum + each, 0)
    const all = arrivalsByDay(plan.office, service)
    const added = total(all) - total(arrivalsByDay(base.office, old))
    const onThem = days.reduce((sum, day) => sum + (all[day] ?? 0), 0)
    return Math.min(added, onThem)
  })
  const most = more.indexOf(largest(more))
  const service = base.office.services[most]
  if (days.length === 0 || service === undefined) return null
  const facts = arrivalFacts(base.office, service, [], startDayOf(base.office))
  if ((more[most] ?? 0) <= LEAST * facts.inRun) return null
  return {
    code: 'more-open-days',
    values: {
      days: days.length,
      weekdays: [...new Set(days.map((day) => WEEKDAYS[weekdayOfRun(plan.office, day)]))].join(', '),
      hours: hoursOn(plan.office, days[0] ?? 0),
      base: base.name,
      more: more[most] ?? 0,
      service: service.name,
      week: Math.round(facts.byWeekday.reduce<number>((sum, expected) => sum + (expected ?? 0), 0)),
    },
  }
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
