import { z } from 'zod'
import { dayAfterWorkingDays } from '../../time/day-after-working-days.ts'
import type { CompileContext } from '../compile-context.ts'
import { weekdayOf } from '../../time/date.ts'
import { MINUTES_PER_DAY } from '../../time/minutes.ts'
import { phrase } from '../phrases/phrase.ts'
import { readFixedDuration } from '../quantities/duration.ts'
import { readWeekdays } from '../quantities/hours.ts'
import { readClock } from '../quantities/time.ts'
import { field } from '../text/field.ts'
import { Misreading } from '../text/misreading.ts'
import type { Path } from '../text/source.ts'
import { time } from './common-fields.ts'

/** The courier to a depot: the days on which one leaves, from the office and from the depot alike. */

function readWholeDays(written: string): number {
  const { minutes, clock } = readFixedDuration(written)
  const days = minutes / MINUTES_PER_DAY
  if (clock === 'calendar' && Number.isInteger(days) && days >= 1) return days
  throw new Misreading(phrase('whole-calendar-days'), {
    allowed: phrase('days-or-weeks'),
    suggestion: `${Math.max(1, Math.round(days))} d`,
  })
}

export const courierSchema = z
  .strictObject({
    days: field(readWeekdays, {
      description: 'Days of the week on which it can leave.',
      default: 'all days',
      example: 'mon thu',
    }).optional(),
    every: field(readWholeDays, {
      description: 'It leaves again at the earliest so long after the day on which it really left.',
      unit: 'd, wk',
      default: 'on each of its days',
      example: '2 wk',
    }).optional(),
    first: time('The first day on which it can leave.', '2018-03-08', { default: 'start' }).optional(),
    at: field(readClock, {
      description: 'When it leaves.',
      unit: 'time of day',
      default: '08:00',
      example: '14:00',
    }).prefault('08:00'),
  })
  .meta({
    description:
      'A courier takes units there and back on certain days; one that falls on a closed day goes on the next working day.',
    default: 'a unit leaves at once',
    example: { days: 'mon thu' },
  })

/** When it leaves within the horizon: ascending minutes. */
export function compileCourier(
  written: z.output<typeof courierSchema>,
  path: Path,
  context: CompileContext,
): Float64Array {
  const { days = [], every = 1, at } = written
  if (written.days === undefined && written.every === undefined) {
    context.reporter.complain(path, phrase('courier-days-or-every'), { suggestion: 'days: mon thu' })
  }
  const first =
    written.first === undefined ? 0 : Math.floor(context.time(written.first, [...path, 'first']) / MINUTES_PER_DAY)
  const departures: number[] = []
  let next = first
  for (let index = Math.min(0, first); index < context.days; index++) {
    if (index < next || (days.length > 0 && !days.includes(weekdayOf(context.startDay + index)))) continue
    const leaves = workingDayFrom(index, context)
    next = leaves + every
    const minute = leaves * MINUTES_PER_DAY + at
    if (minute > (departures.at(-1) ?? -1) && minute < context.days * MINUTES_PER_DAY) departures.push(minute)
  }
  if (departures.length === 0) context.reporter.warn(path, phrase('no-courier-leaves'))
  return Float64Array.from(departures)
}

/** The first day on which the office opens, from a day of the horizon on; never, when it does not open any more. */
function workingDayFrom(index: number, context: CompileContext): number {
  const day = dayAfterWorkingDays((d) => context.isWorkingDay(d), context.startDay + index, 0)
  return day === null ? Infinity : day - context.startDay
}
