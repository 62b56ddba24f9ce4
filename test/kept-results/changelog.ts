import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** So short a reason would stand in the CHANGELOG by chance. */
const shortest = 20

/** The CHANGELOG of the repository. */
export function readChangelog(): string {
  return readFileSync(join(import.meta.dirname, '../../CHANGELOG.md'), 'utf8')
}

/** Whether a reason stands in an entry of a CHANGELOG, word by word; where lines are broken does not matter. */
export function isInChangelog(reason: string, changelog: string): boolean {
  const words = onOneLine(reason)
  return words.length >= shortest && entriesOf(changelog).some((entry) => entry.includes(words))
}

/** The part of a CHANGELOG about what has not been released. */
export function unreleasedOf(changelog: string): string {
  return /^## Unreleased$([\s\S]*?)(?=^## |$(?![\s\S]))/m.exec(changelog)?.[1] ?? ''
}

function entriesOf(changelog: string): string[] {
  return changelog
    .split(/\n(?=- |#|\s*\n)/)
    .filter((part) => part.startsWith('- '))
    .map(onOneLine)
}

function onOneLine(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ')
}
