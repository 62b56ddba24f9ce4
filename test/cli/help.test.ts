import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commands } from '../../src/cli/command-line.ts'
import { root, runAntrean } from './run-antrean.ts'
import { inSession } from './session/antrean-session.ts'

describe('the help', () => {
  it('names every command and the exit statuses', () => {
    const { status, stdout, stderr } = runAntrean(['--help'])
    expect(status).toBe(0)
    expect(stderr).toBe('')
    for (const { name } of commands) expect(stdout).toContain(`antrean ${name}`)
    expect(stdout).toContain('Exit status: 0 done, 1 a fault of the program, 2 wrong input or usage.')
  })

  it.each(commands.map(({ name }) => name))('of %s shows its options and an example', async (name) => {
    const { status, stdout } = await inSession([name, '--help'])
    expect(status).toBe(0)
    for (const option of Object.keys(commands.find((command) => command.name === name)?.options ?? {})) {
      expect(stdout).toContain(`--${option}`)
    }
    expect(stdout).toMatch(/Examples:\n\s+antrean /)
  })

  it('tells the version', () => {
    expect(runAntrean(['--version']).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
    expect(runAntrean(['-v']).stdout).toBe(runAntrean(['--version']).stdout)
  })

  it('is asked for by a word too', () => {
    expect(runAntrean(['help', 'check']).stdout).toBe(runAntrean(['check', '--help']).stdout)
    expect(runAntrean(['help']).stdout).toBe(runAntrean(['--help']).stdout)
  })
})

const FOUNDING_IN_SMALL = `title: The founding case in small
start: 2018-03-05
horizon: 20 d
opening: { hours: { mon-fri: 08:00-16:00 } }
unknowns: { applications: uniform(15, 25), network-change: uniform(2 d, 9 d) }
links: { network: { outages: { since: start, lasts: network-change } } }
pools: { printers: { units: { printer: { count: 2 } } } }
services:
  e-ktp:
    arrivals: poisson(applications per day)
    waiting: 40
    route: [{ at: printers, takes: 30 min, needs: [network] }]
goal: { service: e-ktp, gone-by: 2018-03-20, probability: 80 % }
choices:
  loan-printers: { from: 0, to: 2, changes: { pools: { printers: { units: { spare: { count: loan-printers, from: in 2 d } } } } } }
plans:
  loan: { pools: { printers: { units: { loan-1: { from: in 2 d, rent: 350_000 } } } } }
  wait: {}
  saturdays: { pools: { printers: { overtime: { days: sat, hours: 08:00-13:00 } } } }
`

// In order: the report's example redraws what an example of compare has left.
describe('the examples of the help', () => {
  let folder: string

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'antrean-examples-'))
    cpSync(join(root, 'scenarios'), join(folder, 'scenarios'), { recursive: true })
    // Of the founding case, whose figures take long, what the examples name; experiment.test.ts runs the whole.
    writeFileSync(join(folder, 'scenarios/bandung-barat.yaml'), FOUNDING_IN_SMALL)
  })

  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  // Two futures are enough to see that an example works, and of a whole verification one case:
  // two-engines.test.ts lives through all that the others are.
  const examples = commands.flatMap(({ examples, options }) =>
    examples.map(([args]) => {
      const fewer = isStudy(args, options) ? ['--replications', '2'] : 'budget' in options ? ['--budget', '100'] : []
      // other threads take longer to begin than such a small office to simulate
      if ('workers' in options) fewer.push('--workers', '1')
      // draw-figure.test.ts looks at them, and the example of report draws the main ones
      if ('figures' in options && !args.startsWith('report')) fewer.push('--figures', 'none')
      return [args, args === 'verify' ? [...fewer, '--case', 'finite-source'] : fewer] as const
    }),
  )

  function isStudy(args: string, options: object): boolean {
    return 'replications' in options && !args.includes('--replication ')
  }

  it.each(examples)('antrean %s works', async (args, fewer) => {
    if (args.startsWith('diff'))
      cpSync(join(folder, 'output/bandung-barat'), join(folder, 'output/before'), { recursive: true })
    const { status, stdout, stderr } = await inSession([...args.split(' '), ...fewer], folder)
    // a line when it begins; the one when it is done is that of a process
    expect(stderr).toMatch(/^(.+\n)?$/)
    expect(status).toBe(0)
    expect(stdout).not.toBe('')
  })

  it('leave the report where they say', () => {
    for (const name of ['bandung-barat', 'bandung-barat-saturdays', 'bandung-barat-wait-replication-17']) {
      expect(existsSync(join(folder, 'output', name, 'report.html'))).toBe(true)
    }
    expect(existsSync(join(folder, 'trace.csv'))).toBe(true)
    // as --csv-headings id of the report's example says
    const plans = readFileSync(join(folder, 'output/bandung-barat/plans.csv'), 'utf8')
    expect(plans).toMatch(/^\uFEFFrencana;layanan;kelas;golongan;ukuran;satuan;nilai;/)
  })
})
