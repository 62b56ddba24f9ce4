import { z } from 'zod'
import type { CompileContext } from '../compile-context.ts'
import type { LetterRule } from '../compiled/classes.ts'
import { asTyped, phrase } from '../phrases/phrase.ts'
import { readNumber } from '../quantities/amount.ts'
import { readDuration, readFixedDuration, readWorkTime, type WrittenDuration } from '../quantities/duration.ts'
import { field, numberField, text } from '../text/field.ts'
import { Misreading } from '../text/misreading.ts'
import type { Path } from '../text/source.ts'
import { money } from './common-fields.ts'

/** Letters: the temporary document that serves until the card is there. Who gets one, when, where, and for how long. */

/** Reads `at once` or `wait > 1 d` as the wait after which a letter is given. */
function readWhen(written: string): WrittenDuration {
  if (written === 'at once') return { distribution: { kind: 'constant', value: 0 }, clock: 'calendar' }
  const match = /^wait\s*>\s*(.+)$/.exec(written)
  if (match) {
    readFixedDuration(match[1] ?? '')
    return readDuration(match[1] ?? '')
  }
  throw new Misreading(phrase('no-rule-for-letters', { written }), {
    allowed: asTyped('at once, wait > 1 d'),
    suggestion: /^\d/.test(written) ? `wait > ${written}` : undefined,
  })
}

export const letterSchema = z
  .strictObject({
    when: field(readWhen, {
      description:
        'Who gets one: everybody at once, or those who have waited for so long, those sent home without a number too.',
      default: 'at once',
      example: 'wait > 1 d',
    }).prefault('at once'),
    at: text({ description: 'The pool whose units write it.', example: 'counters' }),
    takes: field((written) => readWorkTime(written), {
      description:
        'Time to write it. When the card is ready it is not begun; one in hand then is finished, paid, and counted as overtaken.',
      unit: 'min, h, d, wk',
      example: '5 min',
    }),
    valid: field(readFixedDuration, {
      description:
        'How long it is good for. When it expires before the card is there, the citizen goes for another, and has none until then.',
      unit: 'min, h, d, wk',
      default: 'for good',
      example: '180 d',
    }).optional(),
    cost: money(
      'Cost of each letter written within the horizon; those from before the start cost nothing.',
      'per letter',
    ).prefault(0),
    priority: numberField((written) => readNumber(written, {}), {
      description:
        'Priority of its work at the pool; larger goes first. It grows from the application on as that of the class does.',
      default: 'as the class',
      example: 1,
    }).optional(),
  })
  .meta({
    description:
      'The temporary document of this class. Before the start it was given and renewed on the day. Who withdraws loses it.',
    default: 'none',
    example: { when: 'wait > 1 d', at: 'counters', takes: '5 min', valid: '180 d' },
  })

export function compileLetter(
  written: z.output<typeof letterSchema>,
  name: string,
  ofClass: { readonly priority: number; readonly priorityGrowth: number },
  path: Path,
  context: CompileContext,
): LetterRule {
  if (written.valid?.clock === 'working-days') {
    context.reporter.complain([...path, 'valid'], phrase('validity-in-calendar-days'), {
      allowed: asTyped('min, h, d, wk'),
    })
  }
  return {
    name,
    pool: context.index('pools', written.at),
    priority: written.priority ?? ofClass.priority,
    priorityGrowth: ofClass.priorityGrowth,
    takes: context.duration(written.takes, [...path, 'takes']).distribution,
    after: context.duration(written.when, [...path, 'when']),
    valid: written.valid?.minutes ?? Infinity,
    cost: written.cost,
  }
}
