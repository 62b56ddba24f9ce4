import { laws } from '../../random/laws.ts'
import { asTyped, phrase, type Phrase } from '../phrases/phrase.ts'
import { Misreading } from '../text/misreading.ts'
import { nearestWord } from '../text/nearest-word.ts'
import { refuseCommaInNumber } from './amount.ts'
import type { DecimalMark } from './csv-numbers.ts'
import { speaksOfNever } from './never.ts'
import { readUnsureAmount, type UnsureAmount } from './unsure-amount.ts'

/** A distribution as it is written, its amounts still in their own units. */
export type WrittenLaw =
  | { readonly kind: 'parameters'; readonly name: string; readonly amounts: ReadonlyMap<string, UnsureAmount> }
  | {
      readonly kind: 'file'
      readonly file: string
      readonly column: string
      readonly unit: string
      readonly decimal?: DecimalMark
    }

/** Another way to give the parameters of a law, which is tried first. */
const MOMENTS: ReadonlyMap<string, readonly string[]> = new Map([['weibull', ['mean', 'sd']]])

/** Names of the parameters of each law, in the order in which they may be written without a name. */
const FORMS: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(
  Object.entries(laws)
    .filter(([name]) => name !== 'empirical')
    .map(([name, { parameters }]) => [name, [MOMENTS.get(name) ?? [], parameters].filter(({ length }) => length > 0)]),
)

/** These may be written without names: nobody mistakes the order. */
const UNNAMED = new Set(['constant', 'triangular', 'uniform'])

/** What to write instead of "never" where nothing else is said. */
const INSTEAD_OF_NEVER = phrase('time-that-ends')

/**
 * Reads `4.8 min` or `lognormal(mean 7 d, sd 4 d)`; `unit` is used in the examples of messages, and `insteadOfNever`
 * tells one who writes "never" what is allowed.
 */
export function readLaw(text: string, unit: string, insteadOfNever = INSTEAD_OF_NEVER): WrittenLaw {
  if (speaksOfNever(text)) throw new Misreading(phrase('never-not-here'), { allowed: insteadOfNever })
  const call = /^([\p{L}_-]+)\s*\((.*)\)$/su.exec(text.trim())
  if (!call) return { kind: 'parameters', name: 'constant', amounts: new Map([['value', single(text, unit)]]) }
  const [, name = '', inside = ''] = call
  const args = inside.split(',').map((part) => part.trim())
  if (name === 'empirical') return fromFile(args, unit)
  const forms = FORMS.get(name)
  if (!forms) {
    const known = Object.keys(laws)
    throw new Misreading(phrase('unknown-law', { name }), {
      allowed: asTyped(known.join(', ')),
      suggestion: nearestWord(name, known),
      part: name,
    })
  }
  return { kind: 'parameters', name, amounts: parameters(text.trim(), args, forms, unit) }
}

function single(text: string, unit: string): UnsureAmount {
  const opened = /^[\p{L}_-]+\s*\(/u.test(text.trim())
  if (opened) throw new Misreading(phrase('parenthesis-open'), { suggestion: `${text.trim()})` })
  return readUnsureAmount(text, phrase('written-or', { one: `5 ${unit}`, other: example('exponential', unit) }))
}

function fromFile(args: readonly string[], unit: string): WrittenLaw {
  const declared = /^decimal\s*:?\s+(comma|point)$/.exec(args.at(-1) ?? '')?.[1]
  const [file = '', column = '', fileUnit = '', ...rest] = declared === undefined ? args : args.slice(0, -1)
  if (file !== '' && column !== '' && rest.length === 0) {
    const decimal = declared === undefined ? {} : { decimal: declared === 'comma' ? (',' as const) : ('.' as const) }
    return { kind: 'file', file, column, unit: fileUnit, ...decimal }
  }
  throw new Misreading(phrase('empirical-needs'), { suggestion: `empirical(repairs.csv, days, ${unit})` })
}

function parameters(
  text: string,
  args: readonly string[],
  forms: readonly (readonly string[])[],
  unit: string,
): Map<string, UnsureAmount> {
  const [name = ''] = text.split(/[\s(]/, 1)
  const named = args.map((arg) => /^(\p{L}+)\s+(\S.*)$/u.exec(arg))
  for (const form of forms) {
    if (args.length !== form.length) continue
    const order = named.map((match, i) => (match ? (match[1] ?? '') : UNNAMED.has(name) ? form[i] : ''))
    if (!form.every((parameter) => order.includes(parameter))) continue
    return new Map(args.map((arg, i) => [order[i] ?? '', readUnsureAmount(named[i]?.[2] ?? arg, `5 ${unit}`)]))
  }
  refuseCommaInNumber(text)
  throw new Misreading(phrase('other-form', { name }), { allowed: example(name, unit) })
}

function example(name: string, unit: string): Phrase {
  const byMoments = `${name}(mean 7 ${unit}, sd 4 ${unit})`
  if (name === 'weibull') return phrase('written-or', { one: byMoments, other: `weibull(shape 2, scale 8 ${unit})` })
  const examples: Record<string, string> = {
    constant: `constant(5 ${unit})`,
    exponential: `exponential(mean 5 ${unit})`,
    triangular: `triangular(10 ${unit}, 14 ${unit}, 28 ${unit})`,
    uniform: `uniform(2 ${unit}, 5 ${unit})`,
  }
  return asTyped(examples[name] ?? byMoments)
}
