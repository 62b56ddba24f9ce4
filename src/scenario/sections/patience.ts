import { z } from 'zod'
import type { CompileContext } from '../compile-context.ts'
import type { Patience } from '../compiled/classes.ts'
import { phrase } from '../phrases/phrase.ts'
import type { Path } from '../text/source.ts'
import { duration } from './common-fields.ts'

/** Patience: how long citizens of a class wait before they leave, and whether they come back. */

export const patienceSchema = z
  .strictObject({
    leaves: duration(
      'How long one waits, from the application on, before leaving the queue. When it ends during work, in a delay or while parts go on side by side, these are finished; one who then has to wait again leaves, and one who is served at once stays.',
      'exponential(mean 30 min)',
      {},
      phrase('never-leaves'),
    ),
    'comes-back-after': duration(
      'Time after which one who has left applies anew, at the next opening.',
      '3 d',
      { default: 'never: withdrawn for good' },
      phrase('never-comes-back'),
    ).optional(),
  })
  .meta({
    description: 'How long citizens of this class wait before they leave.',
    default: 'however long it takes',
    example: { leaves: '20 d', 'comes-back-after': '3 d' },
  })

export function compilePatience(
  written: z.output<typeof patienceSchema>,
  path: Path,
  context: CompileContext,
): Patience {
  const leaves = context.duration(written.leaves, [...path, 'leaves'])
  const after = written['comes-back-after']
  if (after === undefined) return { leaves, comesBackAfter: null }
  return { leaves, comesBackAfter: context.duration(after, [...path, 'comes-back-after']) }
}
