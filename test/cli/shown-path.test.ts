import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { shownPath } from '../../src/cli/shown-path.ts'

describe('shownPath', () => {
  const folder = join(import.meta.dirname, 'office')

  it.each([
    ['a.yaml', 'a.yaml'],
    ['./plans/a.yaml', 'plans/a.yaml'],
    [join(folder, 'plans', 'a.yaml'), 'plans/a.yaml'],
    ['../elsewhere/a.yaml', 'a.yaml'],
    [join(import.meta.dirname, 'elsewhere', 'a.yaml'), 'a.yaml'],
    ['..a/b.yaml', '..a/b.yaml'],
  ])('of %s is %s', (file, shown) => {
    expect(shownPath(file, folder)).toBe(shown)
  })
})
