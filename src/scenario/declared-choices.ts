import { z } from 'zod'
import { ScenarioChoices } from './scenario-choices.ts'
import { schemaForMessages } from './schema-for-messages.ts'
import { choicesSchema, readChoices } from './sections/choices.ts'
import { withoutPlans } from './sections/plans.ts'
import { addAll } from './text/add-all.ts'
import type { Problem } from './text/problem.ts'
import { checkedOrPruned } from './text/prune.ts'
import { schemaProblems } from './text/schema-problems.ts'
import { plain, type MapTree } from './text/tree.ts'

const schema = z.object({ choices: choicesSchema.optional() })

/** The choices that a scenario declares; those that are wrong are complained about and left out. */
export function declaredChoices(whole: MapTree, problems: Problem[]): ScenarioChoices {
  const base = withoutPlans(whole)
  const declared = whole.entries.get('choices')
  if (declared === undefined) return new ScenarioChoices(base, [])
  const { issues, value } = checkedOrPruned(schema, { choices: plain(declared.value) }, { choices: {} })
  if (issues.length > 0) {
    addAll(
      problems,
      schemaProblems(issues, whole, schemaForMessages()).map(({ problem }) => problem),
    )
  }
  return new ScenarioChoices(base, readChoices(whole, value?.choices ?? {}, problems))
}
