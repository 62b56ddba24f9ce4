import type { ScenarioChoices } from './scenario-choices.ts'
import { NOTHING_CHOSEN } from './scenario-choices.ts'
import { officeSchema } from './scenario-schema.ts'
import { schemaForMessages } from './schema-for-messages.ts'
import type { Problem } from './text/problem.ts'
import { schemaProblems } from './text/schema-problems.ts'
import { plain, treeAt } from './text/tree.ts'
import { withUnknowns } from './unknown-names.ts'

/**
 * What is wrong with values that no office ever has, because what is chosen by default stands in their place: nothing
 * else reads them.
 */
export function wrongReplacedValues(choices: ScenarioChoices): Problem[] {
  const written = choices.written(NOTHING_CHOSEN)
  const laid = choices.office(NOTHING_CHOSEN)
  if (written === laid) return []
  const { error } = officeSchema.safeParse(withUnknowns(plain(written), []))
  if (error === undefined) return []
  return schemaProblems(error.issues, written, schemaForMessages()).flatMap(({ path, problem }) => {
    const value = treeAt(written, path)
    return value?.kind === 'scalar' && treeAt(laid, path) !== value ? [problem] : []
  })
}
