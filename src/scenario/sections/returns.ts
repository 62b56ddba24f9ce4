import { z } from 'zod'
import type { CompileContext } from '../compile-context.ts'
import type { Returns } from '../compiled/services.ts'
import { phrase } from '../phrases/phrase.ts'
import { readShare } from '../quantities/amount.ts'
import { numberField } from '../text/field.ts'
import type { Path } from '../text/source.ts'
import { duration } from './common-fields.ts'

/** Returns: those who have been served and apply again later. */

export const returnsSchema = z
  .strictObject({
    share: numberField(readShare, {
      description: 'Share of those served who apply again.',
      unit: '%, or 0 to 1',
      example: '5 %',
    }),
    after: duration(
      'Time from the completion until they do, at the next opening; with the work of the route a second or more on average.',
      '180 d',
      {},
      phrase('never-returns'),
    ),
  })
  .meta({
    description: 'Renewals and replacements: some of those served apply again later, as the same class.',
    default: 'nobody',
    example: { share: '5 %', after: '180 d' },
  })

export function compileReturns(
  { share, after }: z.output<typeof returnsSchema>,
  path: Path,
  context: CompileContext,
): Returns {
  return { share, after: context.duration(after, [...path, 'after']) }
}
