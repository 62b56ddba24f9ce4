import { phrase } from '../phrases/phrase.ts'
import { asWritten } from '../text/as-written.ts'
import { problemAt, type Problem } from '../text/problem.ts'
import { formatPath, positionOf, type Path, type Span } from '../text/source.ts'
import { nameSpanAt, type MapTree, type Tree } from '../text/tree.ts'
import { type Overlaying, overlaysOf } from './overlays-of.ts'

interface Placed extends Overlaying {
  readonly name: string
  readonly place: Path
}

/** A value that an overlay sets or takes away. */
interface Leaf {
  readonly path: Path
  readonly written: string
  readonly span: Span
}

/**
 * Complains of two choices that change the same: which of them held would hang on the order in which they stand. The
 * same change in both is none.
 */
export function refuseConflicts(choices: readonly Placed[], whole: MapTree, problems: Problem[]): void {
  const leaves = choices.map((choice) => overlaysOf(choice).flatMap((overlay) => leavesOf(overlay, [])))
  choices.forEach((_, i) => {
    choices.slice(0, i).forEach((earlier, j) => {
      const conflict = firstConflict(leaves[j] ?? [], leaves[i] ?? [])
      if (conflict === null) return
      const { source, start } = nameSpanAt(whole, earlier.place)
      const { line } = positionOf(source, start)
      problems.push(
        problemAt(conflict.span, {
          message: phrase('choices-clash', { choice: earlier.name, line, path: formatPath(conflict.path) }),
          allowed: phrase('one-choice-a-value'),
        }),
      )
    })
  })
}

function firstConflict(earlier: readonly Leaf[], later: readonly Leaf[]): Leaf | null {
  const byPath = new Map<string, Set<string>>()
  const above = new Set<string>()
  for (const { path, written } of earlier) {
    const key = JSON.stringify(path)
    byPath.set(key, (byPath.get(key) ?? new Set()).add(written))
    for (let length = 1; length < path.length; length++) above.add(JSON.stringify(path.slice(0, length)))
  }
  const isInside = (path: Path): boolean => path.some((_, i) => i > 0 && byPath.has(JSON.stringify(path.slice(0, i))))
  const differs = ({ path, written }: Leaf): boolean => {
    const others = byPath.get(JSON.stringify(path))
    return others !== undefined && (others.size > 1 || !others.has(written))
  }
  return later.find((leaf) => differs(leaf) || above.has(JSON.stringify(leaf.path)) || isInside(leaf.path)) ?? null
}

function leavesOf(tree: Tree, path: Path): Leaf[] {
  if (tree.kind !== 'map') return [{ path, written: asWritten(tree), span: tree.span }]
  return [...tree.entries].flatMap(([key, { value }]) => leavesOf(value, [...path, key]))
}
