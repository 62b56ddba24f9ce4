import { z } from 'zod'
import type { CompileContext } from '../compile-context.ts'
import type { LetterRule, RequestClass } from '../compiled/classes.ts'
import { phrase } from '../phrases/phrase.ts'
import { readNumber, readShare } from '../quantities/amount.ts'
import { readPriorityGrowth } from '../quantities/rate.ts'
import { field, named, numberField, orEmpty } from '../text/field.ts'
import { ownValue } from '../text/own-value.ts'
import type { Path } from '../text/source.ts'
import { compileLetter, letterSchema } from './letters.ts'
import { compilePatience, patienceSchema } from './patience.ts'
import { titleField } from './titled.ts'

/**
 * Classes: shares of a service's requests with rules of their own. One class may leave out its share and
 * takes the rest; when none does, and the shares leave a rest, it goes to a class "ordinary".
 */

const requestClass = z.strictObject({
  title: titleField('the class', { en: 'urgent', id: 'mendesak' }),
  share: numberField(readShare, {
    description: "Share of the service's requests.",
    unit: '%, or 0 to 1',
    default: 'the rest',
    example: '10 %',
  }).optional(),
  priority: numberField((written) => readNumber(written, {}), {
    description: 'Larger goes first in every queue.',
    default: 0,
    example: 1,
  }).prefault(0),
  'priority-growth': field(readPriorityGrowth, {
    description: 'How much the priority grows while one waits, from the application on.',
    unit: 'per min, per h, per day or per week',
    default: 'none',
    example: '0.5 per day',
  }).optional(),
  patience: patienceSchema.optional(),
  letter: letterSchema.optional(),
})

export const classesSchema = named(orEmpty(requestClass), {
  description: 'Shares of the requests with their own priority, patience and letters.',
  default: 'all are "ordinary"',
  example: { urgent: { share: '10 %', priority: 1 }, ordinary: {} },
})

type WrittenClasses = z.output<typeof classesSchema>

export interface CompiledClasses {
  readonly classes: readonly RequestClass[]
  readonly letters: readonly LetterRule[]
}

/** The classes of one service; letters are counted from `firstLetter`. */
export function compileClasses(
  written: WrittenClasses,
  service: { readonly index: number; readonly name: string },
  firstLetter: number,
  context: CompileContext,
): CompiledClasses {
  const path = ['services', service.name, 'classes']
  const letters: LetterRule[] = []
  const shares = completedShares(written, path, context)
  const classes = [...shares].map(([name, share]): RequestClass => {
    const {
      priority,
      letter,
      patience,
      'priority-growth': priorityGrowth = 0,
    } = ownValue(written, name) ?? { priority: 0 }
    const here = [...path, name, 'letter']
    const title = `${service.name} ${name}`
    const rule = letter && compileLetter(letter, title, { priority, priorityGrowth }, here, context)
    return {
      name,
      service: service.index,
      share,
      priority,
      priorityGrowth,
      letter: rule ? firstLetter + letters.push(rule) - 1 : -1,
      patience: patience ? compilePatience(patience, [...path, name, 'patience'], context) : null,
    }
  })
  return { classes, letters }
}

function completedShares(written: WrittenClasses, path: Path, context: CompileContext): Map<string, number> {
  const entries = Object.entries(written)
  const given = entries.reduce((sum, [, { share }]) => sum + (share ?? 0), 0)
  const rest = Math.max(0, 1 - given)
  const takers = entries.filter(([, { share }]) => share === undefined).map(([name]) => name)
  const percent = Number((given * 100).toFixed(6))
  if (given > 1 + 1e-9)
    context.reporter.complain(path, phrase('shares-too-many', { percent }), { allowed: phrase('at-most-all') })
  if (takers.length > 1) {
    context.reporter.complain([...path, takers[1] ?? ''], phrase('one-class-takes-the-rest'), {
      suggestion: 'share: 10 %',
    })
  }
  const shares = new Map(entries.map(([name, { share }]) => [name, share ?? rest]))
  if (takers.length > 0 || rest <= 1e-9) return shares
  if (entries.length > 0) {
    context.reporter.warn(path, phrase('rest-is-ordinary', { percent }))
  }
  if (shares.has('ordinary')) {
    context.reporter.complain([...path, 'ordinary', 'share'], phrase('shares-too-few', { percent }), {
      allowed: phrase('leave-ordinary-out'),
    })
  }
  return shares.set('ordinary', rest)
}
