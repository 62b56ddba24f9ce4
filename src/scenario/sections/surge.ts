import { z } from 'zod'
import type { CompileContext } from '../compile-context.ts'
import type { Surge } from '../compiled/services.ts'
import { readFactor } from '../quantities/amount.ts'
import { readFixedDuration } from '../quantities/duration.ts'
import { field, numberField, text } from '../text/field.ts'

/** Surge: more citizens come after an outage, who stayed away while it lasted. */

const UNIT = 'min, h, d, wd, wk'

export const surgeSchema = z
  .strictObject({
    after: text({ description: 'The link after whose outages more come.', example: 'central-network' }),
    'longer-than': field(readFixedDuration, {
      description: 'Only after outages longer than this.',
      unit: UNIT,
      default: 'after every one',
      example: '1 d',
    }).prefault('0 min'),
    factor: numberField(readFactor, {
      description: 'How many come then, compared with the usual.',
      unit: '%',
      example: '150 %',
    }),
    for: field(readFixedDuration, { description: 'How long.', unit: UNIT, example: '3 d' }),
  })
  .meta({
    description: 'More citizens after an outage.',
    default: 'none',
    example: { after: 'central-network', 'longer-than': '1 d', factor: '150 %', for: '3 d' },
  })

export function compileSurge(written: z.output<typeof surgeSchema>, context: CompileContext): Surge {
  const fixed = ({ minutes, clock }: ReturnType<typeof readFixedDuration>) => ({
    distribution: { kind: 'constant' as const, value: minutes },
    clock,
  })
  return {
    link: context.index('links', written.after),
    longerThan: fixed(written['longer-than']),
    factor: written.factor,
    lasts: fixed(written.for),
  }
}
