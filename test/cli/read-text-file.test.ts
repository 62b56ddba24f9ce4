import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readTextFile } from '../../src/cli/read-text-file.ts'

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'antrean-read-'))
  writeFileSync(join(folder, 'office.yaml'), 'title: Kantor – Bandung\n')
  writeFileSync(join(folder, 'utf16.csv'), Buffer.from('\ufeffdate,count\n', 'utf16le'))
  writeFileSync(join(folder, 'latin1.csv'), Buffer.from([0x63, 0x61, 0x66, 0xe9]))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('reading a text file', () => {
  it('gives the text as it stands', () => {
    expect(readTextFile(join(folder, 'office.yaml'))).toBe('title: Kantor – Bandung\n')
  })

  it('names the nearest file when there is none of that name', () => {
    expect(() => readTextFile(join(folder, 'ofice.yaml'))).toThrow(
      `${join(folder, 'ofice.yaml')}: cannot read it: there is no such file (did you mean ${join(folder, 'office.yaml')}?)`,
    )
  })

  it.skipIf(process.platform === 'win32')('says that a backslash separates no folders here', () => {
    expect(() => readTextFile(`${folder}\\office.yaml`)).toThrow(
      `there is no such file; here folders are separated by /, not by a backslash (did you mean ${join(folder, 'office.yaml')}?)`,
    )
    expect(() => readTextFile(`${folder}\\ofice.yaml`)).toThrow(`(did you mean ${join(folder, 'office.yaml')}?)`)
    expect(() => readTextFile(`${folder}\\none-such`)).toThrow(/not by a backslash$/)
  })

  it('says what is in the way otherwise', () => {
    expect(() => readTextFile(folder)).toThrow(/cannot read it: it is a folder, not a file$/)
    expect(() => readTextFile(join(folder, 'office.yaml', 'x'))).toThrow(/a part of the path is a file/)
  })

  it.each(['utf16.csv', 'latin1.csv'])('does not guess the encoding of %s', (name) => {
    expect(() => readTextFile(join(folder, name))).toThrow(/it is not UTF-8 text; save it again as UTF-8/)
  })
})
