import { largest } from '../../statistics/extremes.ts'
import { z } from 'zod'
import { meanValue } from '../../random/unsure.ts'
import type { CompileContext } from '../compile-context.ts'
import type { Step } from '../compiled/routes.ts'
import type { Unit } from '../compiled/units.ts'
import { phrase } from '../phrases/phrase.ts'
import { readNumber } from '../quantities/amount.ts'
import { field, numberField } from '../text/field.ts'
import { Misreading } from '../text/misreading.ts'

/** What a unit does when it has begun its day's work: it rests, or works on and wears. */

function factor(description: string, example: number): z.ZodType<number> {
  return numberField((text) => readNumber(text, { least: 1, fractions: true }), {
    description,
    unit: 'times, 1 or more',
    default: 1,
    example,
  })
}

function readRest(written: string): 'rest' {
  if (written === 'rest') return written
  throw new Misreading(phrase('no-way-above-limit', { written }), {
    allowed: phrase('ways-above-limit', { wear: '{ failures: 3, redo: 2 }' }),
    suggestion: 'rest',
  })
}

const wear = z.strictObject({
  failures: factor(
    'A piece above the limit counts like so many for failures by hours worked and by pieces made.',
    3,
  ).prefault(1),
  redo: factor('The probability that a piece above the limit has to be redone is so many times larger.', 2).prefault(1),
})

export const aboveLimitSchema = z.union([field(readRest, { description: '"rest": until midnight.' }), wear]).meta({
  description: 'Above the daily limit a unit rests until the next day, or works on and wears.',
  default: 'rest',
  example: { failures: 3, redo: 2 },
})

/** Work that every unit would have to redo for ever above its limit: no day's end would come if it took no time. */
export function checkRedoAboveLimit(steps: readonly Step[], units: readonly Unit[], context: CompileContext): void {
  for (const { pool, rework: written, name } of steps) {
    const rework = meanValue(written)
    const worst = largest(
      units.map((unit) => (unit.pool === pool ? (unit.aboveLimit?.rework ?? 0) : 0)),
      0,
    )
    if (rework * worst < 1) continue
    context.reporter.complain(
      ['pools', context.names('pools')[pool], 'above-limit', 'redo'],
      phrase('redo-for-ever', { step: name, worst, share: percent(rework) }),
      { allowed: phrase('less-than', { most: Number((1 / rework).toPrecision(3)) }) },
    )
  }
}

function percent(share: number): string {
  return `${Number((100 * share).toPrecision(6))} %`
}
