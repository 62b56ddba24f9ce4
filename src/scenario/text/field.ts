import { z } from 'zod'
import { withTexts, type Phrase } from '../phrases/phrase.ts'
import { withoutTokens } from '../quantities/unknown-token.ts'
import { Misreading } from './misreading.ts'
import { triedSuggestion } from './tried-suggestion.ts'
import { wordProcessed } from './word-processed.ts'

/** What the reference and the editors say about a key. */
export interface FieldNotes {
  readonly description: string
  /** Unit of the value when it is a bare number, or of what is read. */
  readonly unit?: string
  /** What holds when the key is left out, in words where it is no value. */
  readonly default?: unknown
  /** A value that works. */
  readonly example?: unknown
}

/** Details of a complaint that the schema hands to the list of problems. */
export interface ComplaintDetails {
  readonly allowed?: Phrase | undefined
  readonly suggestion?: string | undefined
  /** Whether the key is wrong rather than its value. */
  readonly atKey?: boolean
}

/** The same with the message, as an issue of the schema carries it. */
export interface SaidByIssue extends ComplaintDetails {
  readonly message: Phrase
}

/** A value written as text (or as a bare number), read by `read`, which throws a Misreading. */
export function field<T>(read: (text: string) => T, notes: FieldNotes): z.ZodType<T> {
  return z
    .preprocess(
      (value) => (typeof value === 'number' ? String(value) : value),
      z.string().transform((text, context) => understood(text, read, context) ?? z.NEVER),
    )
    .meta({ ...notes }) as unknown as z.ZodType<T>
}

/** A value that is most often a bare number; the published schema says so. */
export function numberField<T>(read: (text: string) => T, notes: FieldNotes): z.ZodType<T> {
  return field(read, notes).meta({ ...notes, type: ['number', 'string'] })
}

/** The value of a text; null when it is misread. What is suggested then was read by the same reader. */
function understood<T>(text: string, read: (text: string) => T, context: z.core.$RefinementCtx): T | null {
  return attempt(() => withTriedSuggestion(text, read), context)
}

function withTriedSuggestion<T>(text: string, read: (text: string) => T): T {
  try {
    return read(text)
  } catch (error) {
    if (!(error instanceof Misreading)) throw error
    const typed = wordProcessed(text, read)
    if (typed !== null) throw typed
    const suggestion = triedSuggestion(text, error, read)
    throw new Misreading(error.said.message, { allowed: error.said.allowed, suggestion })
  }
}

/** The value of `read`; null when it is misread, which becomes an issue of the schema. */
export function attempt<T>(read: () => T, context: z.core.$RefinementCtx, path: (string | number)[] = []): T | null {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof Misreading)) throw error
    const { said, suggestion } = error
    addSaid(
      context,
      {
        message: withTexts(said.message, withoutTokens),
        allowed: said.allowed,
        suggestion: suggestion === undefined ? undefined : withoutTokens(suggestion),
        atKey: path.length > 0,
      },
      path,
    )
    return null
  }
}

/** For `refine`: what is wrong where it does not hold. */
export function saying(message: Phrase): { readonly params: { readonly message: Phrase } } {
  return { params: { message } }
}

/** Makes an issue of the schema of what is wrong. */
export function addSaid(context: z.core.$RefinementCtx, said: SaidByIssue, path: (string | number)[] = []): void {
  context.addIssue({ code: 'custom', message: said.message.code, params: said, path })
}

/** A key that is itself read by `read`, such as a range of weekdays; wrong keys are found beside wrong values. */
export function readableKey(read: (text: string) => unknown): z.ZodString {
  return z.string().superRefine((text, context) => void understood(text, read, context))
}

/** One word out of several. */
export function choice<const T extends readonly [string, ...string[]]>(
  words: T,
  notes: FieldNotes,
): z.ZodType<T[number]> {
  return z.enum(words).meta({ ...notes }) as unknown as z.ZodType<T[number]>
}

/** A name given by the user: of a pool, a service, a plan, ... */
const name = z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N} _-]*$/u)

/** A map from names to what they stand for. */
export function named<S extends z.ZodType>(schema: S, notes: FieldNotes): z.ZodRecord<typeof name, S> {
  return z.record(name, schema).meta({ ...notes })
}

/** A map that may be left empty: `printer-1:` with nothing behind it. */
export function orEmpty<S extends z.ZodType>(schema: S): z.ZodType<z.output<S>> {
  return z
    .preprocess((value) => (value === null ? {} : value), schema)
    .meta({ type: ['object', 'null'] }) as unknown as z.ZodType<z.output<S>>
}

/** A single one or a list of them; read as a list. */
export function oneOrMore<S extends z.ZodType>(schema: S, notes: FieldNotes): z.ZodType<z.output<S>[]> {
  const one = schema.transform((value) => [value])
  return z.union([z.array(schema).min(1), one]).meta({ ...notes }) as unknown as z.ZodType<z.output<S>[]>
}

/** A word or a text of the user's own. */
export function text(notes: FieldNotes): z.ZodString {
  return z
    .string()
    .min(1)
    .meta({ ...notes })
}
