import { readingLimits } from '../limits/reading-limits.ts'
import { beyondLimit } from './phrases/phrase.ts'
import type { ScenarioFiles } from './scenario-files.ts'
import { csvNames } from './text/csv-names.ts'
import { problemAt, type Problem } from './text/problem.ts'
import { besides, type Span } from './text/source.ts'
import type { MapTree, Tree } from './text/tree.ts'

const { linesOfPlans, valuesOfPlans } = readingLimits

/** Plans that are read as long as all of them together are not too much; the first that is too much is complained about. */
export function plansWithinLimits<P extends { readonly tree: MapTree; readonly place: Span }>(
  plans: readonly P[],
  files: ScenarioFiles,
  problems: Problem[],
): readonly P[] {
  let values = 0
  let lines = 0
  for (const [i, { tree, place }] of plans.entries()) {
    values += valuesOf(tree)
    lines += linesOf(tree, files)
    const tooMuch =
      values > valuesOfPlans.most
        ? beyondLimit(valuesOfPlans, values)
        : lines > linesOfPlans.most
          ? beyondLimit(linesOfPlans, lines)
          : null
    if (tooMuch === null) continue
    problems.push(problemAt(place, { message: tooMuch }))
    return plans.slice(0, i === 0 ? 0 : 1)
  }
  return plans
}

function valuesOf(tree: Tree): number {
  if (tree.kind === 'scalar') return 1
  const inner = tree.kind === 'list' ? tree.items : [...tree.entries.values()].map(({ value }) => value)
  return inner.reduce((sum, each) => sum + valuesOf(each), 1)
}

/** Lines of the CSV files that a tree names, each time it does. */
function linesOf(tree: Tree, files: ScenarioFiles): number {
  return csvNames(tree).reduce((sum, { name, span }) => sum + files.linesOf(besides(span.source.path, name)), 0)
}
