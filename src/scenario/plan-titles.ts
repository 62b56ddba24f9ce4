import { z } from 'zod'
import type { Title } from './compiled/titles.ts'
import { schemaForMessages } from './schema-for-messages.ts'
import { titled } from './sections/titled.ts'
import { addAll } from './text/add-all.ts'
import type { Problem } from './text/problem.ts'
import { schemaProblems } from './text/schema-problems.ts'
import { plain, type MapTree } from './text/tree.ts'

const title = titled({ description: 'What the plan is.', example: 'Saturday opening' })
const schema = z.object({ plans: z.record(z.string(), z.object({ title })) })

/** The titles of the plans that have one, by name; what is no title is complained about. */
export function planTitles(whole: MapTree, problems: Problem[]): Map<string, Title> {
  const titles = new Map<string, Title>()
  const plans = whole.entries.get('plans')?.value
  if (plans?.kind !== 'map') return titles
  for (const [name, { value: plan }] of plans.entries) {
    const written = plan.kind === 'map' ? plan.entries.get('title') : undefined
    if (written === undefined) continue
    const { data, error } = schema.safeParse({ plans: { [name]: { title: plain(written.value) } } })
    if (data !== undefined) titles.set(name, data.plans[name].title)
    else
      addAll(
        problems,
        schemaProblems(error.issues, whole, schemaForMessages()).map(({ problem }) => problem),
      )
  }
  return titles
}
