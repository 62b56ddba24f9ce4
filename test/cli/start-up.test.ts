import { readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from './run-antrean.ts'

/** All modules that a built file loads before it does anything: relative ones followed, packages by name. */
function loadedAtStart(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  const code = readFileSync(file, 'utf8')
  for (const [, name] of code.matchAll(/^(?:import|export)\s(?:[^'"]*\sfrom\s)?\s*['"]([^'"]+)['"]/gm)) {
    if (name.startsWith('.')) loadedAtStart(join(dirname(file), name), seen)
    else seen.add(name)
  }
  return seen
}

describe('the program at its start', () => {
  it('loads no package but those that read the arguments and one that knows colours, so that --help is quick', () => {
    const loaded = loadedAtStart(join(root, 'dist/program/bin.js'))
    const packages = [...loaded].filter((name) => !name.startsWith('/') && !name.startsWith('node:'))
    expect(packages.toSorted()).toEqual(['fastest-levenshtein', 'picocolors', 'yargs'])
  })

  it.skipIf(process.platform === 'win32')('can be executed however often it was built, as npx needs', () => {
    expect(statSync(join(root, 'dist/program/bin.js')).mode & 0o111).toBe(0o111)
  })
})
