import { distance } from 'fastest-levenshtein'
import { z } from 'zod'
import type { CompileContext } from '../compile-context.ts'
import type { FailureClock } from '../compiled/units.ts'
import { phrase } from '../phrases/phrase.ts'
import { readCount, type WrittenCount } from '../quantities/count.ts'
import { readWorkTime, type WrittenDuration } from '../quantities/duration.ts'
import { readLaw, type WrittenLaw } from '../quantities/law.ts'
import { isPieceWord, nearestPieceWord } from '../quantities/piece-words.ts'
import { isTimeWord } from '../quantities/time-words.ts'
import { field, oneOrMore, text } from '../text/field.ts'
import { Misreading } from '../text/misreading.ts'
import type { Path } from '../text/source.ts'
import { openEnd } from './common-fields.ts'

/**
 * Failures: what makes a unit go down, by the calendar, by hours worked or by pieces made, and where it
 * is repaired: at a depot, or on the spot by the pool's crews.
 */

type WrittenLife =
  | { readonly runsOn: 'calendar'; readonly life: WrittenDuration }
  | { readonly runsOn: 'made'; readonly life: WrittenCount }

/** For one who writes "never". */
const NEVER_FAILS = phrase('never-fails')

/** Reads `exponential(mean 30 d)` or `exponential(mean 9000 cards)`: the unit tells which is meant. */
function readLife(written: string): WrittenLife {
  const unit = unitOf(readLaw(written, 'd', NEVER_FAILS))
  if (unit === '') {
    throw new Misreading(phrase('law-without-unit', { written }), { allowed: phrase('time-units-or-pieces') })
  }
  const meant = isTimeWord(unit)
    ? unit
    : ['min', 'day', 'days', 'hour', 'hours', 'week', 'weeks'].find((word) => distance(word, unit) === 1)
  if (meant !== undefined) return { runsOn: 'calendar', life: readWorkTime(written, 'd') }
  if (isPieceWord(unit)) return { runsOn: 'made', life: readCount(written) }
  const pieces = nearestPieceWord(unit) ?? 'pieces'
  throw new Misreading(phrase('neither-time-nor-pieces', { unit }), {
    allowed: phrase('time-units-or-piece-words'),
    suggestion: written.replace(unit, () => pieces),
  })
}

function unitOf(law: WrittenLaw): string {
  if (law.kind === 'file') return law.unit
  for (const [parameter, { unit }] of law.amounts) if (parameter !== 'shape') return unit
  return ''
}

const failure = z.strictObject({
  name: text({ description: 'A word for this kind of failure.', default: 'failure', example: 'print head' }).optional(),
  every: field(readLife, {
    description:
      'Time or pieces of work from one failure to the next; a time, with the repair, of a second or more on average. Time goes on by night and during maintenance; it stands still while the unit is failed, at a depot or absent.',
    unit: 'calendar time, or pieces made',
    default: 'as "every-worked" says',
    example: 'exponential(mean 9000 cards)',
  }).optional(),
  'every-worked': field((written) => readWorkTime(written, 'min', NEVER_FAILS), {
    description: 'Hours of work from one failure to the next, instead of "every".',
    unit: 'min, h, d, wk of work',
    default: 'as "every" says',
    example: 'exponential(mean 200 h)',
  }).optional(),
  'repaired-at': text({
    description: 'The depot that repairs it.',
    default: 'repaired on the spot',
    example: 'bandung',
  }).optional(),
  takes: openEnd('Repair on the spot, instead of a depot.', 'lognormal(mean 2 h, sd 1 h)', {
    default: 'repaired at a depot',
  }).optional(),
})

export const failuresSchema = oneOrMore(failure, {
  description:
    'What makes a unit fail; each has its own clock, which starts anew after the repair. Of two that run out together, each has its repair, one after the other.',
  default: 'never fails',
  example: { every: 'exponential(mean 9000 cards)', 'repaired-at': 'bandung' },
})

type WrittenFailure = z.output<typeof failure>

export function compileFailures(
  failures: readonly WrittenFailure[],
  path: Path,
  context: CompileContext,
): FailureClock[] {
  return failures.flatMap((written, i) => {
    const here = [...path, i]
    const name = written.name ?? (failures.length === 1 ? 'failure' : `failure ${i + 1}`)
    const life = compileLife(written, here, context)
    const repair = compileRepair(written, here, context)
    return life && repair ? [{ name, ...life, repair }] : []
  })
}

function compileLife(
  written: WrittenFailure,
  path: Path,
  context: CompileContext,
): Pick<FailureClock, 'runsOn' | 'every'> | null {
  const { every, 'every-worked': worked } = written
  if ((every === undefined) === (worked === undefined)) {
    context.reporter.complain(path, phrase('failure-every-or-worked'), {
      suggestion: 'every: exponential(mean 9000 cards)',
    })
    return null
  }
  if (worked !== undefined) {
    return { runsOn: 'worked', every: context.duration(worked, [...path, 'every-worked']).distribution }
  }
  if (every === undefined) return null
  if (every.runsOn === 'made') return { runsOn: 'made', every: context.count(every.life, [...path, 'every']) }
  return { runsOn: 'calendar', every: context.duration(every.life, [...path, 'every']).distribution }
}

function compileRepair(written: WrittenFailure, path: Path, context: CompileContext): FailureClock['repair'] | null {
  const { 'repaired-at': depot, takes } = written
  if ((depot === undefined) === (takes === undefined)) {
    context.reporter.complain(path, phrase('failure-depot-or-takes'), {
      suggestion: 'takes: 2 h',
    })
    return null
  }
  if (takes !== undefined) {
    return { kind: 'on-the-spot', takes: context.duration(takes, [...path, 'takes']) }
  }
  return { kind: 'depot', depot: context.index('depots', depot ?? '') }
}
