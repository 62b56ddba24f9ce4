import { z } from 'zod'
import type { CompileContext } from '../compile-context.ts'
import type { Step } from '../office.ts'
import { readNumber, readShare } from '../quantities/amount.ts'
import { readWorkTime } from '../quantities/duration.ts'
import { choice, field, numberField, oneOrMore, text } from '../syntax/field.ts'

/** Route: the ordered steps of a service. A step seizes one unit of a pool for a service time. */

const step = z.strictObject({
  at: text({ description: 'The pool whose unit does it.', example: 'counters' }),
  takes: field((written) => readWorkTime(written), {
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
      numberField((written) => readNumber(written, { least: 1, whole: true }), {
        description: 'Pieces for each time the work is done.',
        unit: 'pieces',
        example: 1,
      }),
    )
    .optional()
    .meta({ description: 'Supplies that it uses up.', default: 'none', example: { 'blank-card': 1 } }),
  redo: numberField((written) => readNumberBelowOne(written), {
    description: 'Share of the work that has to be done again; it uses supplies again.',
    unit: '%, or 0 to 1',
    default: '0 %',
    example: '2 %',
  }).prefault('0 %'),
  interrupted: choice(['resume', 'restart', 'hand-over'], {
    description:
      'When the unit fails or the link goes down: the work goes on later, starts again, or another unit takes it over.',
    default: 'resume',
    example: 'restart',
  }).prefault('resume'),
  'at-closing': choice(['pause', 'finish'], {
    description: 'At closing: the work waits for the next opening, or is finished after hours.',
    default: 'pause',
    example: 'finish',
  }).prefault('pause'),
})

function readNumberBelowOne(written: string): number {
  const share = readShare(written)
  return readNumber(String(share), { least: 0, most: 0.99 })
}

export const routeSchema = z
  .array(step)
  .min(1)
  .meta({
    description: 'The steps of a request, in order.',
    example: [{ at: 'counters', takes: 'lognormal(mean 5 min, sd 2 min)' }],
  })

export function compileRoute(
  written: z.output<typeof routeSchema>,
  service: { readonly index: number; readonly name: string },
  context: CompileContext,
): Step[] {
  return written.map((each, i): Step => {
    const earlier = written.slice(0, i).filter(({ at }) => at === each.at).length
    return {
      name: `${service.name} at ${each.at}${earlier > 0 ? ` (${earlier + 1})` : ''}`,
      service: service.index,
      pool: context.index('pools', each.at),
      takes: context.duration(each.takes, ['services', service.name, 'route', i, 'takes']).distribution,
      needs: (each.needs ?? []).map((link) => context.index('links', link)),
      uses: Object.entries(each.uses ?? {}).map(([supply, amount]) => ({
        supply: context.index('supplies', supply),
        amount,
      })),
      redo: each.redo,
      interrupted: each.interrupted,
      atClosing: each['at-closing'],
    }
  })
}
