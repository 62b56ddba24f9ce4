import type { Tree } from './tree.ts'

/** A part of a scenario in one line, its values as they were written. */
export function asWritten(tree: Tree): string {
  if (tree.kind === 'list') return `[${tree.items.map(asWritten).join(', ')}]`
  if (tree.kind === 'map') {
    const entries = [...tree.entries].map(([key, { value }]) => `${key}: ${asWritten(value)}`)
    return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`
  }
  const { source, start, end } = tree.span
  const written = source.text.slice(start, end).trim()
  // what stands for nothing, or over several lines, is told by its value
  return written === '' || written.includes('\n') ? String(tree.value ?? '{}') : written
}
