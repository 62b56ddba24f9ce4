import { z } from 'zod'
import type { UnsureNumber } from '../../random/unsure.ts'
import { nameInToken } from '../quantities/unknown-token.ts'
import type { CompileContext } from '../compile-context.ts'
import type { Step } from '../compiled/routes.ts'
import { phrase } from '../phrases/phrase.ts'
import { readNumber, readShare } from '../quantities/amount.ts'
import { readWorkTime } from '../quantities/duration.ts'
import { choice, field, numberField, oneOrMore, text } from '../text/field.ts'
import { pieces } from './common-fields.ts'
import { titleField } from './titled.ts'
import type { Path } from '../text/source.ts'

/** A step of a route: it seizes one unit of a pool for a service time. */

const rejected = z.strictObject({
  share: numberField((written) => readNumberBelowOne(written), {
    description: 'Share of the requests that are rejected here; drawn anew each time.',
    unit: '%, or 0 to 1; up to 99 %',
    example: '4 %',
  }),
  'back-to': text({
    description:
      'The earlier step, by its name or its pool, or the step itself; the request goes to the end of its queue. One whose class passes that step by (`for`, another way of a branch) passes it by again: it goes on behind it, or its own way from the beginning.',
    example: 'counters',
  }),
})

export const stepSchema = z
  .strictObject({
    title: titleField('the step', { en: 'printing', id: 'pencetakan' }),
    at: text({ description: 'The pool whose unit does it.', example: 'counters' }),
    name: text({
      description: 'A name of its own, for a pool that is visited more than once.',
      default: 'the name of the pool',
      example: 'hand-over',
    }).optional(),
    for: oneOrMore(z.string(), {
      description: 'Classes whose requests take this step; the others pass it by.',
      default: 'all classes',
      example: ['first-time'],
    }).optional(),
    chance: numberField(readShare, {
      description: 'Share of the requests that take this step, drawn for each; the others pass it by.',
      unit: '%, or 0 to 1',
      default: '100 %',
      example: '30 %',
    }).optional(),
    takes: field((written) => readWorkTime(written, 'min', phrase('work-never-ends')), {
      description: 'Time of work at speed 1.',
      unit: 'min, h, d, wk',
      example: 'lognormal(mean 5 min, sd 2 min)',
    }),
    needs: oneOrMore(z.string(), {
      description: 'Links without which this work stands still.',
      default: 'none',
      example: ['central-network'],
    }).optional(),
    uses: z
      .record(
        z.string(),
        pieces('Pieces for each time the work is done.', 1, {
          unit: 'pieces',
          example: 1,
        }),
      )
      .optional()
      .meta({ description: 'Supplies that it uses up.', default: 'none', example: { 'blank-card': 1 } }),
    redo: numberField(readRedo, {
      description: 'Share of the work that has to be done again; it uses supplies again.',
      unit: '%, or 0 to 1; up to 99 %',
      default: '0 %',
      example: '2 %',
    }).prefault('0 %'),
    rejected: rejected.optional().meta({
      description:
        'After the work some requests go back to an earlier step, and do all from there again. Shares and chances that they meet on the way (`chance`, `branch`) are drawn anew.',
      default: 'none',
      example: { share: '4 %', 'back-to': 'counters' },
    }),
    interrupted: choice(['resume', 'restart', 'hand-over'], {
      description:
        'When the unit fails or the link goes down: the work goes on later, starts again, or another unit takes it over. Work that is handed over also goes to another unit when its own closes and the other is there, or opens first; when all close together it stays in hand.',
      default: 'resume',
      example: 'restart',
    }).prefault('resume'),
    'at-closing': choice(['pause', 'finish'], {
      description:
        'At closing: the work waits for the next opening, or is finished after hours. Work that is done on the stroke of closing is done, and nothing is begun at that moment.',
      default: 'pause',
      example: 'finish',
    }).prefault('pause'),
  })
  .meta({ id: 'step', description: 'Work at a pool.' })

/** A share of the work; an unknown may stand for it. */
function readRedo(written: string): number | UnsureNumber {
  const token = nameInToken(written)
  if (token === null) return readNumberBelowOne(written)
  const mean = readNumberBelowOne(token.rest)
  return { unknown: token.name, factor: /%/.test(token.rest) ? 0.01 : 1, mean }
}

function readNumberBelowOne(written: string): number {
  const share = readShare(written)
  return readNumber(String(share), { least: 0, most: 0.99 })
}

export type WrittenStep = z.output<typeof stepSchema>

/** The work of a step; where its requests go next is compiled with the course of the route. */
export function compileStep(
  written: WrittenStep,
  name: string,
  service: number,
  path: Path,
  context: CompileContext,
): Step {
  return {
    name,
    service,
    pool: context.index('pools', written.at),
    takes: context.duration(written.takes, [...path, 'takes']).distribution,
    needs: (written.needs ?? []).map((link) => context.index('links', link)),
    uses: Object.entries(written.uses ?? {}).map(([supply, amount]) => ({
      supply: context.index('supplies', supply),
      amount,
    })),
    rework: written.redo,
    interrupted: written.interrupted,
    atClosing: written['at-closing'],
  }
}
