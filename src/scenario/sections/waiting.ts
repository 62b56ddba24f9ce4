import { z } from 'zod'
import type { CompileContext } from '../compile-context.ts'
import type { Place } from '../compiled/routes.ts'
import type { InitialBacklog } from '../compiled/services.ts'
import { readingLimits } from '../../limits/reading-limits.ts'
import { readFixedDuration } from '../quantities/duration.ts'
import { MINUTES_PER_DAY } from '../../time/minutes.ts'
import { asTyped, beyondLimit, phrase } from '../phrases/phrase.ts'
import { field, oneOrMore, text } from '../text/field.ts'
import { nearestWord } from '../text/nearest-word.ts'
import type { Path } from '../text/source.ts'
import { pieces } from './common-fields.ts'
import { namesOf, stepCalled, type CompiledCourse } from './course.ts'

/** Waiting: requests that are already in the office at the start. */

const { time, waiting } = readingLimits

const batch = z.strictObject({
  count: pieces('How many requests wait.', 0, { unit: 'requests', example: 2000 }),
  at: text({
    description:
      'The step that they wait for, by its name or its pool. Classes that pass it by (`for`, another way of a branch) go on at once, and so do all at a step of chance 0 %.',
    default: 'the first step',
    example: 'printers',
  }).optional(),
  oldest: field(readFixedDuration, {
    description:
      'How long the oldest has waited. The others are spread evenly up to the start: of three with 9 d, one waits for 9 d, one for 6 d and one for 3 d.',
    unit: 'min, h, d, wd, wk',
    default: 'as long as so many take to come',
    example: '9 d',
  }).optional(),
})

const plainNumber = pieces('How many wait for the first step.', 0, { example: 2000 }).transform(
  (count): z.output<typeof batch> => ({ count }),
)

export const waitingSchema = z
  .union([plainNumber, oneOrMore(batch, { description: 'Requests that wait, with their step and ages.' })])
  .meta({
    description: 'Requests already waiting at the start: a number, or with the step and the ages.',
    default: 0,
    example: { count: 2000, at: 'printers', oldest: '9 d' },
  })

export function compileWaiting(
  written: z.output<typeof waitingSchema>,
  route: Pick<CompiledCourse, 'named' | 'first' | 'startAt'> & { readonly perWorkingDay: number },
  path: Path,
  context: CompileContext,
): InitialBacklog[] {
  const batches = Array.isArray(written) ? written : [written]
  return batches.flatMap(({ count, at, oldest }, i) => {
    const place = at === undefined ? route.first : placeOf(at, route, [...path, i, 'at'], context)
    if (place === null) return []
    if (count === 0) return []
    const countPath = Array.isArray(written) ? [...path, i, 'count'] : path
    if (count > waiting.most) {
      context.reporter.complain(countPath, beyondLimit(waiting, count))
      return []
    }
    const days = route.perWorkingDay > 0 ? Math.ceil(count / route.perWorkingDay) : 0
    if (oldest === undefined && days > time.most) {
      const message = phrase('too-long-to-come', { limit: beyondLimit(time, days) })
      context.reporter.complain(countPath, message, { allowed: phrase('oldest-with-age') })
      return []
    }
    const age = oldest ?? { clock: 'working-days' as const, minutes: days * MINUTES_PER_DAY }
    return [{ count, step: place, oldest: context.back(age.minutes, age.clock, path) }]
  })
}

function placeOf(
  at: string,
  { named, startAt }: Pick<CompiledCourse, 'named' | 'startAt'>,
  path: Path,
  context: CompileContext,
): Place | null {
  const step = stepCalled(named, at)
  if (step && !step.isInPart) return startAt(step)
  // a step names a pool that does not exist: the complaint about it says what to write, in one place
  if (!step && context.index('pools', at) >= 0 && named.some(({ pool }) => context.index('pools', pool) < 0))
    return null
  const names = namesOf(named.filter(({ isInPart }) => !isInPart))
  const message = step ? phrase('no-waiting-within-together') : phrase('no-step-at', { pool: at })
  context.reporter.complain(path, message, { allowed: asTyped(names.join(', ')), suggestion: nearestWord(at, names) })
  return null
}
