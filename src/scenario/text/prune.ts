import type { z } from 'zod'

/** More rounds than parts can depend on each other. */
const MOST_ROUNDS = 20

/**
 * Checks plain values by a schema and, when some are wrong, leaves those out with whatever cannot be
 * without them, so that the rest can be checked further; `standIns` take the place of keys that nothing
 * can be without. Null when nothing useful is left.
 */
export function checkedOrPruned<S extends z.ZodType>(
  schema: S,
  values: unknown,
  standIns: Readonly<Record<string, unknown>>,
): { readonly issues: readonly z.core.$ZodIssue[]; readonly value: z.output<S> | null } {
  const first = schema.safeParse(values)
  if (first.success) return { issues: [], value: first.data }
  const rest = structuredClone(values)
  let { issues } = first.error
  for (let round = 0; round < MOST_ROUNDS; round++) {
    if (!issues.every((issue) => leaveOut(rest, issue, standIns))) break
    const next = schema.safeParse(rest)
    if (next.success) return { issues: first.error.issues, value: next.data }
    issues = next.error.issues
  }
  return { issues: first.error.issues, value: null }
}

/** Takes out what an issue is about; false when that would be everything. */
function leaveOut(values: unknown, issue: z.core.$ZodIssue, standIns: Readonly<Record<string, unknown>>): boolean {
  const path = issue.path as (string | number)[]
  if (issue.code === 'unrecognized_keys') {
    const map = walk(values, path)
    if (typeof map === 'object' && map !== null) for (const key of issue.keys) Reflect.deleteProperty(map, key)
    return true
  }
  return remove(values, path) || standIn(values, String(path[0]), standIns)
}

function standIn(values: unknown, key: string, standIns: Readonly<Record<string, unknown>>): boolean {
  if (typeof values !== 'object' || values === null || !Object.hasOwn(standIns, key)) return false
  return Reflect.set(values, key, standIns[key])
}

/** A list goes as a whole, because without one item the others would no longer stand where they do in the text. */
function remove(values: unknown, path: readonly (string | number)[]): boolean {
  if (path.length === 0) return false
  const parent = walk(values, path.slice(0, -1))
  const key = path.at(-1) ?? ''
  if (typeof parent !== 'object' || parent === null) return remove(values, path.slice(0, -1))
  if (Array.isArray(parent) || !Object.hasOwn(parent, key)) return remove(values, path.slice(0, -1))
  return Reflect.deleteProperty(parent, key)
}

function walk(values: unknown, path: readonly (string | number)[]): unknown {
  let here = values
  for (const part of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, part)) return undefined
    here = (here as Record<string | number, unknown>)[part]
  }
  return here
}
