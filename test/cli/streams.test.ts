import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { program, runAntrean } from './run-antrean.ts'

const scenario = `
title: Small
start: 2026-03-02
horizon: 30 d
opening: { hours: { mon-fri: 08:00-16:00 } }
pools: { desk: { units: 1 } }
services: { s: { arrivals: poisson(50 per day), route: [{ at: desk, takes: exponential(mean 8 min) }] } }
plans: { wait: {} }
`
const run = 'run s.yaml --replications 2 --workers 1 --figures none --out kept'
const quietly = `${run} --quiet`

let base: string
beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), 'antrean-streams-'))
  writeFileSync(join(base, 's.yaml'), scenario)
  expect(runAntrean(run.split(' '), base).status).toBe(0)
})
afterAll(() => rmSync(base, { recursive: true, force: true }))

/** Runs a line of a shell, in which `antrean` is the program. */
function shell(line: string) {
  const antrean = `antrean() { "${process.execPath}" "${program}" "$@"; }`
  const { status, stdout, stderr } = spawnSync('bash', ['-c', `${antrean}; ${line}`], {
    cwd: base,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: undefined, FORCE_COLOR: undefined },
  })
  return { status, stdout, stderr }
}

const full = 'antrean: standard output cannot be written: the disk is full\n'

describe.skipIf(!existsSync('/dev/full'))('a stream that cannot be written', () => {
  it.each([`${quietly} --json`, 'check s.yaml', 'check s.yaml --json', 'schema', 'schema --reference', '--help'])(
    'is told, with status 2: antrean %s',
    (command) => {
      expect(shell(`antrean ${command} > /dev/full`)).toEqual({ status: 2, stdout: '', stderr: full })
    },
  )

  it('is passed by in silence where nobody is left to tell, with the status that there would be otherwise', () => {
    expect(shell('antrean check s.yaml > /dev/full 2> /dev/full')).toMatchObject({ status: 2 })
    expect(shell('antrean check s.yaml 2> /dev/full')).toMatchObject({ status: 0 })
    expect(shell('antrean check nothing.yaml 2> /dev/full')).toMatchObject({ status: 2 })
  })
})

describe.skipIf(process.platform === 'win32')('output', () => {
  it('that has room for a part alone is not taken for whole', () => {
    const { status, stderr } = shell('ulimit -f 4; antrean schema > part.json')
    expect(stderr).toContain('antrean: standard output cannot be written: the file would be larger than is allowed')
    expect(status).toBe(2)
  })

  it('may be closed before it begins', () => {
    expect(shell('antrean check s.yaml >&-')).toEqual({ status: 0, stdout: '', stderr: '' })
    expect(shell('antrean check nothing.yaml 2>&- >&-')).toEqual({ status: 2, stdout: '', stderr: '' })
  })

  it('is whole, however slowly it is read', () => {
    const { stdout } = shell(`antrean ${run} --json | (sleep 1; cat)`)
    expect(stdout).toBe(readFileSync(join(base, 'kept/results.json'), 'utf8'))
  })

  it('ends quietly when nobody reads it to its end, and the results are there', () => {
    const before = statSync(join(base, 'kept')).ino
    const { stdout, stderr } = shell(`antrean ${quietly} --json | head -c 9; echo " \${PIPESTATUS[0]}"`)
    expect({ stdout, stderr }).toEqual({ stdout: '{"schema" 0\n', stderr: '' })
    expect(statSync(join(base, 'kept')).ino).not.toBe(before)
  })

  it('to a reader of errors who has gone does not end a run', async () => {
    const running = spawn(process.execPath, [program, 'check', 'nothing.yaml'], { cwd: base, stdio: 'pipe' })
    running.stderr.destroy()
    expect(await new Promise((resolve) => running.once('close', resolve))).toBe(2)
  })

  it('that a reader leaves unread can be interrupted', async () => {
    const running = spawn(process.execPath, [program, 'schema', '--reference'], { stdio: ['ignore', 'pipe', 'ignore'] })
    const ended = new Promise((resolve) => running.once('exit', (status, signal) => resolve(signal ?? status)))
    await new Promise((resolve) => running.stdout.once('readable', resolve))
    running.kill('SIGTERM')
    expect(await ended).toBe('SIGTERM')
  })
})

describe.skipIf(process.platform === 'win32')('a disk without room', () => {
  it.each([
    [`${run} --quiet`, 'kept: results cannot be written there'],
    [
      'run s.yaml --replication 1 --trace t.csv --figures none --out other --quiet',
      't.csv: the trace cannot be written there',
    ],
    ['report kept/results.json --figures none --quiet', 'kept: results cannot be written there'],
  ])('is told, with status 2, and leaves all as it was: antrean %s', (command, says) => {
    const files = () => readdirSync(base, { recursive: true, encoding: 'utf8' }).toSorted()
    const before = files()
    const inode = statSync(join(base, 'kept')).ino
    const { status, stderr } = shell(`ulimit -f 4; antrean ${command}`)
    expect(stderr.startsWith(`${says}: the file would be larger than is allowed here; choose another`)).toBe(true)
    expect(status).toBe(2)
    expect(files()).toEqual(before)
    expect(statSync(join(base, 'kept')).ino).toBe(inode)
  })
})
