import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { agreeToCost } from '../../src/cli/agree-to-cost.ts'
import { loadScenario } from '../../src/cli/load-scenario.ts'
import { whatCannotBeDone } from '../../src/limits/what-cannot-be-done.ts'
import { exitStatusOf, formatError } from '../../src/cli/format-error.ts'
import { small } from '../scenario/scenarios.ts'
import { type Ended, runAntrean } from './run-antrean.ts'

let folder: string
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'antrean-cost-'))))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const large = small('units: 2', 'units: 2, failures: { every: 1 min, takes: 1 min }').replace('14 d', '36525 d')

function run(text: string, out: string, ...options: string[]): Ended {
  writeFileSync(join(folder, 'office.yaml'), text)
  return runAntrean(['compare', 'office.yaml', '--out', out, '--workers', '1', ...options], folder)
}

describe('a run before it is paid', () => {
  it('is refused without a terminal when it is large, with what to do; nothing is written', () => {
    const { status, stdout, stderr } = run(large, 'results')
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toBe(
      'office.yaml: this run would have about 21,000,000,000 events, more than the 10,000,000,000 events that are simulated ' +
        'without a question; nothing was run. Give --yes to run it all the same. Smaller is: --replications 94, which passes ' +
        'without a question, or a shorter horizon\n',
    )
    expect(existsSync(join(folder, 'results'))).toBe(false)
  })

  it('is refused also with --yes when it cannot be held', () => {
    const { status, stderr } = run(small('poisson(10 per day)', 'poisson(1e9 per day)'), 'results', '--yes')
    expect(status).toBe(2)
    expect(stderr).toMatch(
      /^office.yaml: the office would hold 10,000,000,000 requests or more at one time, .*; nothing was run\./,
    )
    expect(existsSync(join(folder, 'results'))).toBe(false)
  })

  it('goes on with --yes, and says what is run and what that is expected to need, but not with --quiet', async () => {
    writeFileSync(join(folder, 'office.yaml'), large)
    const { plans } = loadScenario(join(folder, 'office.yaml'))
    const wanted = { replications: 200, workers: 1, lang: 'en', quiet: false, yes: true } as const
    const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    try {
      await agreeToCost('office.yaml', plans, wanted)
      await agreeToCost('office.yaml', plans, { ...wanted, workers: 2, lang: 'id' })
      await agreeToCost('office.yaml', plans, { ...wanted, quiet: true })
      expect(write.mock.calls).toEqual([
        [
          expect.stringMatching(
            /^office.yaml: 1 plan with 200 replications; about 21 billion events, \d+ requests at once, \d+ MB, on 1 thread\n$/,
          ),
        ],
        [
          expect.stringMatching(
            /^office.yaml: 1 rencana dengan 200 replikasi; sekitar 21 miliar kejadian, \d+ permohonan sekaligus, \d+ MB, pada 2 utas\n$/,
          ),
        ],
      ])
      await expect(agreeToCost('office.yaml', plans, { ...wanted, yes: false })).rejects.toThrow('Give --yes')
    } finally {
      write.mockRestore()
    }
  })
})

describe('a study before it begins', () => {
  it.each([
    ['en', 20, /; about 1[01] min, longer on a slow or busy machine; Ctrl-C tells the answer so far\n$/],
    ['id', 20, /; sekitar 1[01] menit, lebih lama pada mesin yang lambat atau sibuk; Ctrl-C menampilkan jawaban /],
    ['en', 1, /; about 1 min, /],
  ] as const)(
    'says how long it may take, where that is a minute or more (%s, %i replications)',
    async (lang, replications, said) => {
      writeFileSync(join(folder, 'office.yaml'), large)
      const { plans } = loadScenario(join(folder, 'office.yaml'))
      const wanted = { workers: 1, quiet: false, yes: true, atMost: true } as const
      const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
      try {
        await agreeToCost('office.yaml', plans, { ...wanted, lang, replications })
        await agreeToCost('office.yaml', plans, { ...wanted, lang, replications: 1, workers: 16 })
        expect(write.mock.calls).toEqual([[expect.stringMatching(said)], [expect.not.stringMatching(/ min|menit/)]])
      } finally {
        write.mockRestore()
      }
    },
  )
})

describe('memory that is not there in the middle of the work', () => {
  const allocate = (work: () => unknown): unknown => {
    try {
      return work()
    } catch (error) {
      return error
    }
  }
  it.each([
    ['an array buffer', () => new ArrayBuffer(2 ** 53 - 1)],
    ['a typed array', () => new Float64Array(2 ** 52)],
    ['an array', () => (Array.from({ length: 1 }).with(0, 0).length = -1)],
    ['a text', () => 'x'.repeat(2 ** 29).repeat(4)],
    ['a heap of a thread', () => Object.assign(new Error('heap'), { code: 'ERR_WORKER_OUT_OF_MEMORY' })],
  ])('is a sentence and status 2: %s', (_, work) => {
    const error = allocate(work)
    expect(whatCannotBeDone(error)?.en).toMatch(/^there is not enough memory for it; fewer requests/)
    expect(exitStatusOf(error)).toBe(2)
    expect(formatError(error, [])).toMatch(/^antrean: there is not enough memory .*\n$/)
  })

  it('is no excuse for a fault of the program', () => {
    const deep = (n: number): number => deep(n + 1) + 1
    expect(whatCannotBeDone(allocate(() => deep(0)))).toBeNull()
    expect(whatCannotBeDone(new TypeError('x is not a function'))).toBeNull()
  })
})
