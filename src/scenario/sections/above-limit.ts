import { z } from 'zod'
import { readNumber } from '../quantities/amount.ts'
import { field, numberField } from '../syntax/field.ts'
import { Misreading } from '../syntax/misreading.ts'

/** What a unit does when it has begun its day's work: it rests, or works on and wears. */

function factor(description: string, example: number): z.ZodType<number> {
  return numberField((text) => readNumber(text, { least: 1 }), { description, unit: 'times', default: 1, example })
}

function readRest(written: string): 'rest' {
  if (written === 'rest') return written
  throw new Misreading(`"${written}" is not what a unit can do above its limit`, {
    allowed: 'rest, or { failures: 3, redo: 2 }',
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
