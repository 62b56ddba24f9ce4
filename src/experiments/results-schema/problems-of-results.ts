import type { Results } from '../results.ts'
import { disagreements } from './disagreements.ts'
import { allowedBy, type Exactly } from './exactly.ts'
import { problemIn, type ResultsProblem } from './results-problem.ts'
import { resultsSchema } from './results-schema.ts'
import { type Sizes, sizesOf } from './sizes.ts'

/**
 * What is wrong with the content of a results.json: fields that are missing or hold what they cannot, or, where each
 * field is right on its own, what does not agree. Empty when `value` is of the type `Results`.
 */
export function problemsOfResults(value: unknown): ResultsProblem[] {
  const reading = schemaFor(sizesOf(value)).safeParse(value)
  if (reading.success) return disagreements(value as Results)
  return reading.error.issues.map((issue) => problemIn(value, issue.path, allowedBy(issue)))
}

/** For results like those that were read last: it takes longer to make than to use. */
let latest: { readonly sizes: string; readonly schema: Exactly<Results> } | null = null

function schemaFor(sizes: Sizes): Exactly<Results> {
  const key = JSON.stringify([sizes.byDay, sizes.byReplication])
  if (latest?.sizes !== key) latest = { sizes: key, schema: resultsSchema(sizes) }
  return latest.schema
}
