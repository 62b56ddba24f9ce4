import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openOutputFolder } from '../../src/cli/output-folder.ts'
import { UserError } from '../../src/cli/user-error.ts'

let base: string

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'antrean-output-'))
})

afterEach(() => rmSync(base, { recursive: true, force: true }))

function publishResults(folder: string, ...paths: string[]): void {
  const output = openOutputFolder(folder)
  for (const path of ['results.json', ...paths]) output.write(path, path)
  output.publish({ seed: 1 })
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()
}

describe('the output folder', () => {
  it('appears only when it is published, with a manifest of its files', () => {
    const folder = join(base, 'deep', 'case')
    const output = openOutputFolder(folder)
    output.write('results.json', '{}')
    output.write('figures/queue.png', new Uint8Array([1, 2]))
    expect(existsSync(folder)).toBe(false)
    output.publish({ seed: 7 })
    expect(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))).toEqual({
      seed: 7,
      files: ['figures/queue.png', 'manifest.json', 'results.json'],
    })
    expect(filesIn(join(base, 'deep'))).toEqual([
      'case',
      'case/figures',
      'case/figures/queue.png',
      'case/manifest.json',
      'case/results.json',
    ])
  })

  it('leaves nothing behind when it is discarded', () => {
    const output = openOutputFolder(join(base, 'case'))
    output.write('results.json', '{}')
    output.discard()
    expect(filesIn(base)).toEqual([])
  })

  it('replaces the results of an earlier run, and keeps the files that someone put among them', () => {
    const folder = join(base, 'case')
    publishResults(folder, 'figures/old-plan.png')
    writeFileSync(join(folder, 'notes.txt'), 'for the meeting')
    writeFileSync(join(folder, 'figures', 'photo.jpg'), 'photo')
    publishResults(folder, 'summary.md')
    expect(filesIn(base)).toEqual([
      'case',
      'case/figures',
      'case/figures/photo.jpg',
      'case/manifest.json',
      'case/notes.txt',
      'case/results.json',
      'case/summary.md',
    ])
  })

  it('keeps the earlier results until the new ones are there', () => {
    const folder = join(base, 'case')
    publishResults(folder, 'summary.md')
    const output = openOutputFolder(folder)
    output.write('results.json', 'new')
    expect(readFileSync(join(folder, 'results.json'), 'utf8')).toBe('results.json')
    output.discard()
    expect(filesIn(folder)).toEqual(['manifest.json', 'results.json', 'summary.md'])
  })

  it('takes an empty folder', () => {
    mkdirSync(join(base, 'case'))
    publishResults(join(base, 'case'))
    expect(filesIn(join(base, 'case'))).toEqual(['manifest.json', 'results.json'])
  })

  it('refuses a folder with files that are not results, and leaves it as it is', () => {
    writeFileSync(join(base, 'letter.doc'), 'dear')
    expect(() => openOutputFolder(base)).toThrow(UserError)
    expect(() => openOutputFolder(base)).toThrow(/holds files and is no results folder of antrean.*--out/)
    expect(filesIn(base)).toEqual(['letter.doc'])
  })

  it('refuses a folder in which results.json only happens to lie', () => {
    writeFileSync(join(base, 'results.json'), '{}')
    writeFileSync(join(base, 'manifest.json'), '{ "name": "a web page" }')
    expect(() => openOutputFolder(base)).toThrow(/is no results folder of antrean/)
    expect(filesIn(base)).toEqual(['manifest.json', 'results.json'])
  })

  it('refuses at once where a file is in the way', () => {
    writeFileSync(join(base, 'case'), '')
    expect(() => openOutputFolder(join(base, 'case'))).toThrow(/case: results cannot be written there: a file/)
    expect(() => openOutputFolder(join(base, 'case', 'deeper'))).toThrow(/results cannot be written there/)
  })

  it('refuses at once a name that the system does not take', () => {
    expect(() => openOutputFolder(join(base, 'x'.repeat(300)))).toThrow(/the name is too long; choose another folder/)
    expect(filesIn(base)).toEqual([])
  })

  it('refuses at once where it may not write', () => {
    chmodSync(base, 0o500)
    const open = () => openOutputFolder(join(base, 'case'))
    expect(() => asOrdinaryUser(open)).toThrow(/permission denied; choose another folder with --out/)
    chmodSync(base, 0o700)
  })
})

/** Does something without the rights of root, who may write everywhere. */
function asOrdinaryUser<T>(act: () => T): T {
  if (process.geteuid?.() !== 0) return act()
  // The number of "nobody" nearly everywhere; whether there is such a user does not matter.
  process.seteuid?.(65534)
  try {
    return act()
  } finally {
    process.seteuid?.(0)
  }
}
