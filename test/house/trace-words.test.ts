import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { happenings } from '../../src/verification/trace-event.ts'
import { root } from '../cli/run-antrean.ts'

it('README.md has every word of a trace with its meaning', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8')
  const rows = [...readme.matchAll(/^\| `([\w-]+)` +\| (.+?) +\|$/gm)].map(([, what, meaning]) => [what, meaning])
  expect(Object.fromEntries(rows)).toMatchObject(happenings)
})
