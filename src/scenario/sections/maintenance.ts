import { z } from 'zod'
import { readingLimits } from '../../limits/reading-limits.ts'
import { MINUTES_PER_DAY } from '../../time/minutes.ts'
import type { CompileContext } from '../compile-context.ts'
import type { MaintenanceRule } from '../compiled/units.ts'
import { beyondLimit, phrase } from '../phrases/phrase.ts'
import { readFixedDuration } from '../quantities/duration.ts'
import { choice, field } from '../text/field.ts'
import { Misreading } from '../text/misreading.ts'
import type { Path } from '../text/source.ts'
import { duration, money, time } from './common-fields.ts'
import { LEAST_ROUND } from './rounds.ts'

/** Planned maintenance of units: when it is due, how long it takes, and whether it waits for the unit to be free. */

function readPeriod(written: string): ReturnType<typeof readFixedDuration> {
  const period = readFixedDuration(written)
  if (period.minutes >= LEAST_ROUND) return period
  throw new Misreading(phrase('maintenance-all-the-time'), {
    allowed: phrase('second-or-more'),
    suggestion: '30 d',
  })
}

export const maintenanceSchema = z
  .strictObject({
    first: time(
      'When it is due for the first time; it may lie before the start. What falls due while the unit is away or absent begins as soon as it is back, by night too.',
      '2021-08-09 08:00',
    ),
    every: field(readPeriod, {
      description:
        'From one due date to the next, however late it is done; it is done once for all due dates that have passed by its end.',
      unit: 'min, h, d, wd, wk',
      default: 'once only',
      example: '30 d',
    }).optional(),
    takes: duration('How long it takes; it goes on by night and on closed days.', '2 h'),
    when: choice(['forced', 'idle'], {
      description:
        'forced: stops the work in hand, which is resumed; idle: waits until the unit has nothing in hand. A unit that is repaired on the spot can be maintained at the same time.',
      default: 'idle',
      example: 'forced',
    }).prefault('idle'),
    leaves: choice(['as-new', 'as-before'], {
      description: 'as-new: the clocks of its failures start anew; as-before: they go on.',
      default: 'as-before',
      example: 'as-new',
    }).prefault('as-before'),
    cost: money('Cost of it.', 'each time').prefault(0),
  })
  .meta({
    description: 'Planned maintenance of each unit.',
    default: 'none',
    example: { first: '2021-08-09 08:00', every: '30 d', takes: '2 h' },
  })

export function compileMaintenance(
  written: z.output<typeof maintenanceSchema>,
  path: Path,
  context: CompileContext,
): MaintenanceRule {
  const { every } = written
  const first = context.timeWithin(written.first, [...path, 'first'], phrase('this-maintenance'))
  if (every) refuseTooManyDueDates(first, every.minutes, [...path, 'first'], context)
  return {
    first,
    every: every ? { distribution: { kind: 'constant', value: every.minutes }, clock: every.clock } : null,
    takes: context.duration(written.takes, [...path, 'takes']),
    when: written.when,
    leaves: written.leaves,
    cost: written.cost,
  }
}

const { dueDates } = readingLimits

/**
 * Complains where it is due, perhaps from long before the start on, more often until the end of the run than can be
 * gone through.
 *
 * @param first minutes since the start
 * @param every minutes
 */
function refuseTooManyDueDates(first: number, every: number, path: Path, { days, reporter }: CompileContext): void {
  const times = Math.ceil((days * MINUTES_PER_DAY - first) / every)
  if (times <= dueDates.most) return
  reporter.complain(path, beyondLimit(dueDates, times), { allowed: phrase('nearer-or-longer') })
}
