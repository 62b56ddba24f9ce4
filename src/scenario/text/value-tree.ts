import { phrase, type Phrase } from '../phrases/phrase.ts'
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
  const wrong = (message: Phrase): null => {
    problems.push(problemAt(span, { message, found: text, allowed: phrase('one-value') }))
    return null
  }
  if (text.trim() === '') return wrong(phrase('no-single-value'))
  if (text.includes('\n')) return wrong(phrase('value-on-one-line'))
  const found: Problem[] = []
  const tree = parseYaml({ ...span.source, text: `value: ${text}` }, found)?.entries.get('value')?.value
  if (tree === undefined || found.length > 0) return wrong(found[0]?.said.message ?? phrase('value-not-understood'))
  if (tree.kind !== 'scalar') return wrong(phrase('single-value-expected', { found: phrase(`kind-${tree.kind}`) }))
  return { ...tree, span }
}
