import { z } from 'zod'
import { allowedWords, type InBoth, type ListOf } from './results-words.ts'

/**
 * A schema of the values of T, no more and no fewer: where one for a wider or a narrower type stands in its place, the
 * compiler says so. It never changes a value.
 */
export type Exactly<T> = z.ZodType<T> & { readonly '~values'?: (value: T) => T }

/** A schema for each field of T, optional ones included. */
export type Fields<T> = { readonly [Field in keyof T]-?: Exactly<T[Field]> }

/** Of a value without parts: what is allowed, in words, and whether a value is. */
interface Leaf {
  readonly allowed: InBoth
  readonly isAllowed: (value: unknown) => boolean
}

const leaves = new WeakMap<object, Leaf>()

/** A value without parts. What is allowed is what a user reads where something else is found. */
export function leaf<T>(allowed: InBoth, isAllowed: (value: unknown) => boolean): Exactly<T> {
  const schema = z.custom<T>(isAllowed, { params: { allowed } })
  leaves.set(schema, { allowed, isAllowed })
  return schema
}

/** What would be right, of what zod says is wrong. */
export function allowedBy(issue: z.core.$ZodIssue): InBoth {
  if (issue.code === 'custom') return (issue.params as { readonly allowed: InBoth }).allowed
  return issue.code === 'invalid_union' ? allowedWords.warningCode : allowedWords.object
}

/** An object with these fields; it may have others, which a later version of the same schema may have added. */
export function objectOf<T extends object>(fields: Fields<T>): Exactly<T> {
  return z.object(fields) as unknown as Exactly<T>
}

/** How many values a list has: a number of days, say, or any number within a range. */
export type Size = { readonly length: number; readonly of: ListOf } | { readonly least: number; readonly most: number }

/** How many problems are looked for in one list: zod would look for all, and cannot hold some hundred thousand. */
const MOST_PROBLEMS = 50

export function listOf<T>(value: Exactly<T>, size: Size): Exactly<readonly T[]> {
  const [least, most] = 'length' in size ? [size.length, size.length] : [size.least, size.most]
  const allowed = 'of' in size ? allowedWords.listOf(size.length, size.of) : allowedWords.listOfUpTo(least, most)
  const isList = (list: unknown): boolean => Array.isArray(list) && list.length >= least && list.length <= most
  return z.custom<readonly unknown[]>(isList, { params: { allowed } }).superRefine((values, context) => {
    let problems = 0
    for (let i = 0; i < values.length && problems < MOST_PROBLEMS; i++) {
      for (const issue of value.safeParse(values[i]).error?.issues ?? []) {
        context.addIssue({ code: 'custom', path: [i, ...issue.path], params: { allowed: allowedBy(issue) } })
        problems++
      }
    }
  }) as unknown as Exactly<readonly T[]>
}

export function orNull<T>(schema: Exactly<T>): Exactly<T | null> {
  const own = leaves.get(schema)
  if (own === undefined) return z.nullable(schema) as Exactly<T | null>
  return leaf(allowedWords.orNull(own.allowed), (value) => value === null || own.isAllowed(value))
}

/** Of a field that results of earlier versions do not have. */
export function orMissing<T>(schema: Exactly<T>): Exactly<T | undefined> {
  return z.optional(schema) as Exactly<T | undefined>
}

/** One of some words; the compiler demands all that the type has. */
export function oneOf<T extends string>(words: Readonly<Record<T, true>>): Exactly<T> {
  return leaf(
    allowedWords.oneOf(Object.keys(words)),
    (value) => typeof value === 'string' && Object.hasOwn(words, value),
  )
}

/** The same fields for each of some words, such as states. */
export function eachOf<Key extends string, T>(
  keys: readonly Key[],
  value: Exactly<T>,
): Exactly<Readonly<Record<Key, T>>> {
  return objectOf(Object.fromEntries(keys.map((key) => [key, value])) as Fields<Readonly<Record<Key, T>>>)
}
