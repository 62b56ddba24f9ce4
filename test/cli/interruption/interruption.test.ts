import { execFileSync, spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { constants, tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { program, programOfModules, runAntrean } from '../run-antrean.ts'

// Each program stays for ever, busy, at one point of its work (stay-at.mjs), so that the signal meets it there.

const scenario = `
title: Small
start: 2026-03-02
horizon: 30 d
opening: { hours: { mon-fri: 08:00-16:00 }, holidays: holidays.csv }
pools: { desk: { units: 1 } }
services: { s: { arrivals: poisson(50 per day), route: [{ at: desk, takes: exponential(mean 8 min) }] } }
plans: { wait: {} }
`
/** Milliseconds after which a program that was told to end is killed: it hangs. */
const HANGS = 10_000

let base: string
beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), 'antrean-interruption-'))
  writeFileSync(join(base, 's.yaml'), scenario)
  writeFileSync(join(base, 'holidays.csv'), 'date\n2026-03-19\n')
  expect(runAntrean([...run('kept'), '--quiet'], base)).toEqual({ status: 0, stdout: '', stderr: '' })
})
afterAll(() => rmSync(base, { recursive: true, force: true }))

function run(out: string, workers = 1): string[] {
  return ['run', 's.yaml', '--replications', '3', '--workers', String(workers), '--out', out, ...noFigures]
}

const noFigures = ['--figures', 'none']

/** Points that lie in a module of the program; the others are calls of Node, which the bundle makes too and begins sooner. */
const IN_MODULES: readonly string[] = ['replication', 'tabulating']

interface Interrupted {
  readonly args: readonly string[]
  readonly at: string
  readonly signal?: 'SIGINT' | 'SIGTERM' | 'SIGHUP'
  /** How often the signal is sent. */
  readonly times?: number
  readonly env?: Readonly<Record<string, string>>
}

let programs = 0

/** Runs the program in a folder that holds earlier results, and sends it a signal when it has come to a point. */
async function interrupted({ args, at, signal = 'SIGINT', times = 1, env = {} }: Interrupted) {
  const folder = join(base, `${programs++}`)
  mkdirSync(folder)
  for (const name of ['s.yaml', 'holidays.csv', 'kept'])
    cpSync(join(base, name), join(folder, name), { recursive: true })
  const before = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const mark = join(base, `mark-${programs}`)
  const hook = pathToFileURL(join(import.meta.dirname, 'stay-at.mjs')).href
  const file = IN_MODULES.includes(at) ? programOfModules : program
  const running = spawn(process.execPath, ['--import', hook, file, ...args], {
    cwd: folder,
    env: { ...process.env, STAY_AT: at, MARK: mark, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let stderr = ''
  running.stderr.on('data', (data: Buffer) => (stderr += data.toString()))
  const ended = new Promise<number | string>((resolve) =>
    running.once('close', (status, by) =>
      resolve(by === 'SIGKILL' ? 'hung' : (status ?? 128 + constants.signals[by!])),
    ),
  )
  while (running.exitCode === null && !existsSync(mark)) await setTimeout(5)
  for (let time = 0; time < times; time++) {
    running.kill(signal)
    await setTimeout(20)
  }
  const guard = new AbortController()
  setTimeout(HANGS, undefined, { signal: guard.signal }).then(
    () => running.kill('SIGKILL'),
    () => {},
  )
  const status = await ended
  guard.abort()
  const after = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return { status, stderr, left: after.filter((path) => !before.includes(path)), folder }
}

describe('a signal', () => {
  it.each([
    ['check', 'reading', 'SIGINT'],
    ['check', 'reading', 'SIGTERM'],
    ['run', 'reading', 'SIGTERM'],
    ['run', 'replication', 'SIGINT'],
    ['run', 'replication', 'SIGTERM'],
    ['run', 'tabulating', 'SIGINT'],
    ['run', 'drawing', 'SIGTERM'],
    ['run', 'saving', 'SIGINT'],
    ['run on two threads', 'replication', 'SIGTERM'],
    ['run on two threads', 'tabulating', 'SIGINT'],
    ['run with a trace', 'replication', 'SIGTERM'],
    ['report', 'reading', 'SIGINT'],
    ['report', 'drawing', 'SIGTERM'],
    ['verify', 'replication', 'SIGINT'],
  ] as const)('ends %s while it is busy %s at %s, and leaves nothing', async (command, at, signal) => {
    const args = {
      check: ['check', 's.yaml'],
      run: run('kept').filter((word) => at !== 'drawing' || !noFigures.includes(word)),
      'run on two threads': run('kept', 2),
      'run with a trace': ['run', 's.yaml', '--replication', '0', '--trace', 'trace.csv', '--out', 'new', ...noFigures],
      report: ['report', 'kept/results.json'],
      verify: ['verify', '--case', 'mm1', '--workers', '2'],
    }[command]!
    expect(await interrupted({ args, at, signal })).toMatchObject({
      status: signal === 'SIGINT' ? 130 : 143,
      // no word but of how the run began
      stderr: expect.stringMatching(/^(s\.yaml: .*\n|verify: .*\n)?$/) as string,
      left: [],
    })
  })

  it('ends it too when the terminal is closed', async () => {
    expect(await interrupted({ args: run('kept'), at: 'replication', signal: 'SIGHUP' })).toMatchObject({
      status: 129,
      left: [],
    })
  })

  it('on a terminal shows the cursor again and says what was written', async () => {
    const env = { FAKE_TERMINAL: '1' }
    const { status, stderr } = await interrupted({ args: run('kept'), at: 'replication', env })
    expect(status).toBe(130)
    expect(stderr.lastIndexOf('\x1B[?25h')).toBeGreaterThan(stderr.lastIndexOf('\x1B[?25l'))
    expect(stderr).toContain('antrean: stopping; press again to end at once')
    expect(stderr).toMatch(/antrean: interrupted; nothing was written\n$/)
  })

  it('says that a trace was written before', async () => {
    const args = ['run', 's.yaml', '--replication', '0', '--trace', 'trace.csv', '--out', 'new']
    const { stderr, left } = await interrupted({ args, at: 'drawing', env: { FAKE_TERMINAL: '1' } })
    expect(stderr).toMatch(/antrean: interrupted; written before: trace.csv\n$/)
    expect(left).toEqual(['trace.csv'])
  })

  it('lets results come into their place, and ends the program also when they do not', async () => {
    const args = run('kept')
    const env = { FAKE_TERMINAL: '1', IMPATIENT: '1' }
    const { status, stderr, folder } = await interrupted({ args, at: 'publishing', env })
    expect(status).toBe(130)
    expect(stderr).toContain('antrean: interrupted while results were put in their place')
    expect(readFileSync(join(folder, 'kept/results.json'))).toEqual(readFileSync(join(base, 'kept/results.json')))
  })

  it.skipIf(process.platform === 'win32')(
    'ends it also when a disk does not answer; a second one at once',
    async () => {
      const FIFO = join(base, 'fifo')
      execFileSync('bash', ['-c', `mkfifo '${FIFO}'`])
      for (const times of [1, 2]) {
        const { status } = await interrupted({ args: run('kept'), at: 'saving', times, env: { FIFO, IMPATIENT: '1' } })
        expect(status).toBe(130)
      }
    },
  )
})

/** Runs the program to its end with something done to it at a point (stay-at.mjs). */
function withFault(point: string, options = '') {
  const hook = pathToFileURL(join(import.meta.dirname, 'stay-at.mjs')).href
  const env = { ...process.env, STAY_AT: point, NODE_OPTIONS: `--import=${hook} ${options}` }
  const ended = runAntrean(run('fresh'), base, env, programOfModules)
  return { ...ended, left: readdirSync(base).filter((name) => name.includes('fresh')) }
}

describe('an error that nobody has caught', () => {
  it('is told as a fault of the program, and leaves nothing half-written', () => {
    const { status, stderr, left } = withFault('fault')
    expect({ status, left }).toEqual({ status: 1, left: [] })
    expect(stderr).toContain('antrean: a fault of the program, not of your input: nobody catches this')
    expect(stderr).toContain('Please report it')
  })
})

describe('memory that is not enough', () => {
  it('is told with what to do, and leaves nothing half-written', () => {
    const { status, stderr, left } = withFault('out of memory', '--max-old-space-size=100')
    expect({ status, left }).toEqual({ status: 2, left: [] })
    expect(stderr).toMatch(/^antrean: there is not enough memory for it; fewer requests, .* need less\n$/m)
  })
})
