import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makeFolders } from '../../src/cli/output/make-folders.ts'
import { openOutputFolder } from '../../src/cli/output-folder.ts'

let base: string

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'antrean-folders-'))
})

afterEach(() => rmSync(base, { recursive: true, force: true }))

describe('makeFolders', () => {
  it('makes what is missing, and says which was the highest', () => {
    expect(makeFolders(join(base, 'a', 'b', 'c'))).toBe(join(base, 'a'))
    expect(existsSync(join(base, 'a/b/c'))).toBe(true)
    expect(makeFolders(join(base, 'a', 'b', 'd'))).toBe(join(base, 'a/b/d'))
    expect(makeFolders(join(base, 'a', 'b'))).toBeUndefined()
  })

  it('says what is in the way', () => {
    writeFileSync(join(base, 'file'), '')
    expect(() => makeFolders(join(base, 'file'))).toThrow(/EEXIST/)
    expect(() => makeFolders(join(base, 'file', 'deeper', 'still'))).toThrow(/ENOTDIR/)
  })
})

// There the system says that a folder is missing although the one above it is there; Node's own way to make folders
// one in another tries again without end.
describe.skipIf(process.platform !== 'linux')('a place where no folder can be made', () => {
  it('is refused', () => {
    expect(() => makeFolders('/proc/antrean')).toThrow(/ENOENT/)
    expect(() => makeFolders('/proc/antrean/deeper')).toThrow(/ENOENT/)
  })

  it.each(['/proc/antrean', '/proc/antrean/deeper'])('is told to the user: %s', (folder) => {
    expect(() => openOutputFolder(folder)).toThrow(
      /results cannot be written there: .*choose another folder with --out/,
    )
  })
})

it('is the only way in which the program makes folders one in another', () => {
  const files = readdirSync('src/cli', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'))
  const others = files.filter((path) => /mkdir\w*\([^\n]*recursive/.test(readFileSync(join('src/cli', path), 'utf8')))
  expect(others).toEqual([])
})
