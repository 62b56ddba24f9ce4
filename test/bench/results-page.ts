import { readFileSync, writeFileSync } from 'node:fs'
import { cpus, release, type } from 'node:os'
import { fileURLToPath } from 'node:url'
import { format, resolveConfig } from 'prettier'
import { type Line, table } from './line.ts'

const page = fileURLToPath(new URL('../../test/bench/README.md', import.meta.url))

/** Puts the results of a part between its marks in the README, with the day and the machine; the others stay. */
export async function writeResults(letter: string, lines: readonly Line[], rounds: number): Promise<void> {
  const thoroughly = rounds === 1 ? 'one round' : `up to ${rounds} rounds`
  const measured = `${new Date().toISOString().slice(0, 10)}, ${machine()}, ${thoroughly}.`
  const text = withResults(readFileSync(page, 'utf8'), letter, `${measured}\n\n${table(lines)}`)
  writeFileSync(page, await format(text, { ...(await resolveConfig(page)), filepath: page }))
}

/**
 * The page with the results of a part replaced.
 * @throws Error when the page has no place for them
 */
export function withResults(text: string, letter: string, results: string): string {
  const [begin, end] = [`<!-- results ${letter} -->`, `<!-- end of results ${letter} -->`]
  const [before, ...rest] = text.split(begin)
  const [, after] = rest.join(begin).split(end)
  if (after === undefined) throw new Error(`README.md has no "${begin}" with its end`)
  return `${before}${begin}\n\n${results}\n\n${end}${after}`
}

function machine(): string {
  const [{ model }] = cpus()
  return `${cpus().length} x ${model.trim()}, ${type()} ${release().split('-')[0]}, Node ${process.versions.node}`
}
