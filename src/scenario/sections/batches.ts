import { z } from 'zod'
import type { CompileContext } from '../compile-context.ts'
import type { Batch } from '../compiled/services.ts'
import { phrase } from '../phrases/phrase.ts'
import { oneOrMore } from '../text/field.ts'
import type { Path } from '../text/source.ts'
import { count, duration, time } from './common-fields.ts'
import { titled } from './titled.ts'

/** Batches: citizens who come together, once or again and again. */

const batch = z.strictObject({
  on: time('When they come; on a closed day at the next opening.', '2018-04-10 09:00'),
  every: duration('Time from one coming to the next.', '4 wk', { default: 'once' }, phrase('single-batch')).optional(),
  size: count('How many come together.', '40 people'),
  note: titled({ description: 'Who they are, for the reader.', default: 'none', example: 'a school' }).optional(),
})

export const batchesSchema = oneOrMore(batch, {
  description: 'Citizens who come together, beside the others: a school, an outreach day.',
  default: 'none',
  example: [{ on: '2018-04-10 09:00', every: '4 wk', size: '40 people', note: 'a school' }],
})

export function compileBatches(written: z.output<typeof batchesSchema>, path: Path, context: CompileContext): Batch[] {
  return written.map(({ on, every, size, note }, i) => {
    const here = [...path, i]
    const first = context.timeWithin(on, [...here, 'on'], phrase('this-batch'))
    if (first < 0) context.reporter.complain([...here, 'on'], phrase('batch-before-start'))
    const gap = every === undefined ? null : context.duration(every, [...here, 'every'])
    return { first, every: gap, size: context.count(size, [...here, 'size']), note: note?.en ?? '' }
  })
}
