import { execFileSync } from 'node:child_process'
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exitStatusOf, formatError } from '../../src/cli/format-error.ts'
import { loadScenario } from '../../src/cli/load-scenario.ts'
import { readTextFile } from '../../src/cli/read-text-file.ts'
import { readingLimits } from '../../src/limits/reading-limits.ts'
import { SMALL, small } from '../scenario/scenarios.ts'
import type { Ended } from './run-antrean.ts'
import { inSession } from './session/antrean-session.ts'

let top: string
let folder: string

const withHolidays = (name: string): string => small('opening: {', `opening: { holidays: '${name}',`)

beforeAll(() => {
  top = realpathSync(mkdtempSync(join(tmpdir(), 'antrean-files-')))
  folder = join(top, 'office')
  mkdirSync(join(folder, 'lists'), { recursive: true })
  writeFileSync(join(top, 'holidays.csv'), 'date\n2018-03-07\n')
  copyFileSync(join(top, 'holidays.csv'), join(folder, 'lists', 'holidays.csv'))
  writeFileSync(join(top, 'base.yaml'), SMALL)
  symlinkSync(join(top, 'holidays.csv'), join(folder, 'link.csv'))
  symlinkSync(join(folder, 'lists', 'holidays.csv'), join(folder, 'inside.csv'))
  symlinkSync('/dev/zero', join(folder, 'zero.csv'))
  execFileSync('mkfifo', [join(folder, 'pipe'), join(folder, 'pipe.csv')])
})

afterAll(() => rmSync(top, { recursive: true, force: true }))

function check(text: string, ...options: string[]): Ended {
  writeFileSync(join(folder, 'office.yaml'), text)
  try {
    loadScenario(join(folder, 'office.yaml'), options.includes('--allow-outside'))
    return { status: 0, stdout: '', stderr: '' }
  } catch (error) {
    return { status: exitStatusOf(error), stdout: '', stderr: formatError(error, []).replaceAll(`${folder}/`, '') }
  }
}

const OUTSIDE = 'outside the folder of the scenario; copy it there, or allow it with --allow-outside'

describe('a file that a scenario names', () => {
  it.each(['lists/holidays.csv', './lists/holidays.csv', 'lists/../lists/holidays.csv', 'inside.csv'])(
    'is read within its folder: %s',
    (name) => expect(check(withHolidays(name)).status).toBe(0),
  )

  it('is read outside of it where that is allowed, by an absolute path too', () => {
    for (const name of ['../holidays.csv', join(top, 'holidays.csv')]) {
      const refused = check(withHolidays(name))
      expect(refused.status).toBe(2)
      expect(refused.stderr).toContain(`office.yaml:4:22 opening.holidays: cannot read "${name}": it lies ${OUTSIDE}`)
      expect(check(withHolidays(name), '--allow-outside').status).toBe(0)
    }
    const extending = 'extends: ../base.yaml\n'
    expect(check(extending).stderr).toContain(`cannot extend "../base.yaml": it lies ${OUTSIDE}`)
    expect(check(extending, '--allow-outside').status).toBe(0)
  })

  it('is not read behind a link that leads outside', () => {
    const { status, stderr } = check(withHolidays('link.csv'))
    expect(status).toBe(2)
    expect(stderr).toContain(`it is a link to a place ${OUTSIDE}`)
    expect(check(withHolidays('link.csv'), '--allow-outside').status).toBe(0)
  })

  it('may be missing, also by an absolute path', () => {
    const { stderr } = check(withHolidays(join(folder, 'no.csv')))
    expect(stderr).toContain('there is no such file')
  })

  it.each([
    ['~/holidays.csv', '"~" does not stand for a folder here; write the path in full'],
    ['https://example.org/holidays.csv', 'it is an address of the web; save the file beside the scenario'],
  ])('is none at %s', (name, reason) => {
    expect(check(withHolidays(name)).stderr).toContain(`cannot read "${name}": ${reason}`)
  })

  it('is no pipe, device or folder, which may never end', () => {
    expect(check(withHolidays('pipe.csv')).stderr).toContain(
      'it is a pipe, not a file; save what comes from it to a file',
    )
    expect(check(withHolidays('zero.csv'), '--allow-outside').stderr).toContain('it is a device, not a file')
    expect(check('extends: pipe\n').stderr).toContain('cannot extend "pipe": it is a pipe, not a file')
    expect(check('extends: .\n').stderr).toContain('cannot extend ".": it is a folder, not a file')
    expect(check('extends: lists\n').stderr).toContain('cannot extend "lists": it is a folder, not a file')
  })
})

describe('a scenario, or results', () => {
  it('are no pipe and no device: report', async () => {
    for (const name of [join(folder, 'pipe'), '/dev/zero']) {
      const { status, stderr } = await inSession(['report', name], folder)
      expect(status).toBe(2)
      expect(stderr).toContain('it is no file of its own; give the one that run or compare have written')
    }
  })

  it.each(['check', 'run', 'compare'])('are no pipe and no device: %s', async (command) => {
    for (const [name, what] of [
      [join(folder, 'pipe'), 'a pipe'],
      ['/dev/zero', 'a device'],
    ] as const) {
      const { status, stderr } = await inSession([command, name], folder)
      expect(status).toBe(2)
      expect(stderr).toBe(
        `${name}: cannot read it: it is ${what}, not a file; save what comes from it to a file first\n`,
      )
    }
  })

  it('are refused before they are read where they are too large', () => {
    const large = join(folder, 'large.yaml')
    writeFileSync(large, '')
    // a file with nothing on the disk
    truncateSync(large, 5_000_000_000)
    expect(() => readTextFile(large, readingLimits.scenarioText)).toThrow(
      'cannot read it: with it the scenario would have 5,000 MB of text, and at most 2 MB are read',
    )
  })

  it('are no text with NUL bytes', () => {
    writeFileSync(join(folder, 'nul.yaml'), 'title: a\0b\n')
    expect(() => readTextFile(join(folder, 'nul.yaml'))).toThrow('it is not UTF-8 text')
  })
})
