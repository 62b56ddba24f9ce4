import { laws } from '../../random/laws.ts'
import { Misreading } from '../text/misreading.ts'
import { nearestWord } from '../text/nearest-word.ts'
import { readAmount, refuseCommaInNumber, type Amount } from './amount.ts'
import type { DecimalMark } from './csv-numbers.ts'
import { speaksOfNever } from './never.ts'

/** A distribution as it is written, its amounts still in their own units. */
export type WrittenLaw =
  | { readonly kind: 'parameters'; readonly name: string; readonly amounts: ReadonlyMap<string, Amount> }
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
const INSTEAD_OF_NEVER = 'a time that ends; "never" fits repairs, transits, outages, delays and lead times'

/**
 * Reads `4.8 min` or `lognormal(mean 7 d, sd 4 d)`; `unit` is used in the examples of messages, and `insteadOfNever`
 * tells one who writes "never" what is allowed.
 */
export function readLaw(text: string, unit: string, insteadOfNever = INSTEAD_OF_NEVER): WrittenLaw {
  if (speaksOfNever(text)) throw new Misreading('"never" does not fit here', { allowed: insteadOfNever })
  const call = /^([\p{L}_-]+)\s*\((.*)\)$/su.exec(text.trim())
  if (!call) return { kind: 'parameters', name: 'constant', amounts: new Map([['value', single(text, unit)]]) }
  const [, name = '', inside = ''] = call
  const args = inside.split(',').map((part) => part.trim())
  if (name === 'empirical') return fromFile(args, unit)
  const forms = FORMS.get(name)
  if (!forms) {
    const known = Object.keys(laws)
    throw new Misreading(`unknown distribution "${name}"`, {
      allowed: known.join(', '),
      suggestion: nearestWord(name, known),
      part: name,
    })
  }
  return { kind: 'parameters', name, amounts: parameters(text.trim(), args, forms, unit) }
}

function single(text: string, unit: string): Amount {
  const opened = /^[\p{L}_-]+\s*\(/u.test(text.trim())
  if (opened) throw new Misreading('a parenthesis is opened but not closed', { suggestion: `${text.trim()})` })
  return readAmount(text, `5 ${unit} or ${example('exponential', unit)}`)
}

function fromFile(args: readonly string[], unit: string): WrittenLaw {
  const declared = /^decimal\s*:?\s+(comma|point)$/.exec(args.at(-1) ?? '')?.[1]
  const [file = '', column = '', fileUnit = '', ...rest] = declared === undefined ? args : args.slice(0, -1)
  if (file !== '' && column !== '' && rest.length === 0) {
    const decimal = declared === undefined ? {} : { decimal: declared === 'comma' ? (',' as const) : ('.' as const) }
    return { kind: 'file', file, column, unit: fileUnit, ...decimal }
  }
  throw new Misreading('empirical needs a file and a column', { suggestion: `empirical(repairs.csv, days, ${unit})` })
}

function parameters(
  text: string,
  args: readonly string[],
  forms: readonly (readonly string[])[],
  unit: string,
): Map<string, Amount> {
  const [name = ''] = text.split(/[\s(]/, 1)
  const named = args.map((arg) => /^(\p{L}+)\s+(\S.*)$/u.exec(arg))
  for (const form of forms) {
    if (args.length !== form.length) continue
    const order = named.map((match, i) => (match ? (match[1] ?? '') : UNNAMED.has(name) ? form[i] : ''))
    if (!form.every((parameter) => order.includes(parameter))) continue
    return new Map(args.map((arg, i) => [order[i] ?? '', readAmount(named[i]?.[2] ?? arg, `5 ${unit}`)]))
  }
  refuseCommaInNumber(text)
  throw new Misreading(`${name} is written in another way`, { allowed: example(name, unit) })
}

function example(name: string, unit: string): string {
  const examples: Record<string, string> = {
    constant: `constant(5 ${unit})`,
    exponential: `exponential(mean 5 ${unit})`,
    triangular: `triangular(10 ${unit}, 14 ${unit}, 28 ${unit})`,
    uniform: `uniform(2 ${unit}, 5 ${unit})`,
    weibull: `weibull(mean 7 ${unit}, sd 4 ${unit}) or weibull(shape 2, scale 8 ${unit})`,
  }
  return examples[name] ?? `${name}(mean 7 ${unit}, sd 4 ${unit})`
}
