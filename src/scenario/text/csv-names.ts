import type { Span } from './source.ts'
import type { Tree } from './tree.ts'

/**
 * The CSV files that a scenario names, as a value or in empirical(...), found in the text alone, so that a
 * missing file is also reported where other values of the scenario are wrong.
 */
export function csvNames(tree: Tree): { readonly name: string; readonly span: Span }[] {
  if (tree.kind === 'list') return tree.items.flatMap(csvNames)
  if (tree.kind === 'map') return [...tree.entries.values()].flatMap(({ value }) => csvNames(value))
  const match = /^(?:empirical\(\s*)?([^\s(),]+\.csv)\s*(?:,|$)/i.exec(String(tree.value))
  return match?.[1] === undefined ? [] : [{ name: match[1], span: tree.span }]
}
