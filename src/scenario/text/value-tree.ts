import { parseYaml } from './parse-yaml.ts'
import { problemAt, type Problem } from './problem.ts'
import type { Span } from './source.ts'
import type { Tree } from './tree.ts'

/**
 * A single value as the tree that it would be if it stood in a file, at a place of its own; null after a complaint.
 *
 * @param span where it is said to stand, in a text that is the value and nothing else
 */
export function valueTree(text: string, span: Span, problems: Problem[]): Tree | null {
  const wrong = (message: string): null => {
    problems.push(problemAt(span, { message, found: text, allowed: 'one value, such as 14 d' }))
    return null
  }
  if (text.trim() === '') return wrong('there is no value')
  if (text.includes('\n')) return wrong('a value stands on one line')
  const found: Problem[] = []
  const tree = parseYaml({ ...span.source, text: `value: ${text}` }, found)?.entries.get('value')?.value
  if (tree === undefined || found.length > 0) return wrong(found[0]?.message ?? 'this is not understood as a value')
  if (tree.kind !== 'scalar') return wrong(`a single value is expected, but this is a ${tree.kind}`)
  return { ...tree, span }
}
