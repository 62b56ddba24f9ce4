import { spawn } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { workspaceOf } from '../../src/cli/output/workspace.ts'
import type { Results } from '../../src/experiments/results.ts'
import { program, root, runAntrean } from './run-antrean.ts'
import { inSession } from './session/antrean-session.ts'

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'antrean-experiment-'))
  cpSync(join(root, 'scenarios'), join(folder, 'scenarios'), { recursive: true })
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const handCheck = 'scenarios/bandung-barat-deterministic.yaml'
const founding = 'scenarios/bandung-barat.yaml'
/** Takes little time; two-engines.test.ts compares the events of all. */
const printShop = 'scenarios/print-shop.yaml'

function readResults(path: string): Results {
  return JSON.parse(readFileSync(join(folder, path), 'utf8')) as Results
}

/** What the simulation found, without what tells when and on how many threads. */
function findingsOf(results: Results): object {
  return { ...results, manifest: { ...results.manifest, startedAt: null, seconds: null, workers: 0 } }
}

// In order: the report and the interrupted run have the results that are left here.
describe('antrean run', () => {
  it('prints with --json exactly what it keeps as results.json: what the hand check says', () => {
    const args = ['run', handCheck, '--replications', '1', '--json', '--out', 'kept', '--figures', 'none']
    const { status, stdout } = runAntrean(args, folder)
    expect(status).toBe(0)
    expect(stdout).toBe(readFileSync(join(folder, 'kept/results.json'), 'utf8'))
    const [plan] = (JSON.parse(stdout) as Results).plans
    const backlog = plan.services[0].backlog.mean
    expect([backlog[4], backlog[9], backlog[18] > 0, backlog[19]]).toEqual([1500, 2000, true, 0])
  })

  it('finds the same on the second engine, which its manifest names', async () => {
    const on = async (engine: string) => {
      const fewer = ['--replications', '2', '--workers', '1', '--figures', 'none']
      const args = ['run', printShop, ...fewer, '--json', '--out', engine, '--engine', engine]
      return JSON.parse((await inSession(args, folder)).stdout) as Results
    }
    const [one, other] = [await on('built-in'), await on('simjs')]
    expect([one.manifest.engine, other.manifest.engine]).toEqual(['built-in', 'simjs'])
    expect({ ...findingsOf(other), manifest: null }).toEqual({ ...findingsOf(one), manifest: null })
  })

  it('prints nothing with --quiet, and leaves the whole report', () => {
    const { status, stdout, stderr } = runAntrean(
      ['run', handCheck, '--replications', '2', '--quiet', '--figures', 'all'],
      folder,
    )
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' })
    const kept = readdirSync(join(folder, 'output/bandung-barat-deterministic'))
    expect(kept).toEqual(
      expect.arrayContaining([
        'daily.csv',
        'figures',
        'manifest.json',
        'plans.csv',
        'report.html',
        'results.json',
        'summary.md',
        'units.csv',
        'waits.csv',
      ]),
    )
    const figures = readdirSync(join(folder, 'output/bandung-barat-deterministic/figures'))
    expect(figures.filter((name) => name.endsWith('.png')).length).toBeGreaterThanOrEqual(5)
    expect(figures.filter((name) => name.endsWith('.svg')).length).toBe(figures.length / 2)
    const { files } = JSON.parse(
      readFileSync(join(folder, 'output/bandung-barat-deterministic/manifest.json'), 'utf8'),
    ) as { files: string[] }
    expect(files.every((file) => existsSync(join(folder, 'output/bandung-barat-deterministic', file)))).toBe(true)
  })
})

describe('a horizon too short to judge whether a backlog is gone', () => {
  it('is told by check, and before the run on standard error', async () => {
    const text = readFileSync(join(folder, handCheck), 'utf8').replace('horizon: 30 d', 'horizon: 3 d')
    writeFileSync(join(folder, 'short.yaml'), text)
    const remark = 'that takes 5 working days in a row, and the run has 3'
    expect((await inSession(['check', 'short.yaml'], folder)).stdout).toContain(remark)
    const args = ['run', 'short.yaml', '--replications', '2', '--workers', '1', '--figures', 'none', '--out', 'short']
    const { status, stdout, stderr } = await inSession(args, folder)
    expect(status).toBe(0)
    expect(stderr).toMatch(
      /^short.yaml: whether the backlog of e-KTP card is gone cannot be judged: .* a horizon of at least 5 days/m,
    )
    expect(stdout).toContain('cannot be judged')
    expect(stdout).not.toContain('never gone')
    expect(await inSession([...args, '--quiet'], folder)).toEqual({ status: 0, stdout: '', stderr: '' })
  })
})

describe('antrean compare', () => {
  const plans = ['--plan', 'wait', '--plan', 'saturdays']

  it('finds the same on one thread and on two, and tells the answer, the queue and where the rest is', () => {
    const [one, two] = ['1', '2'].map((workers) => {
      const args = [
        'compare',
        founding,
        ...plans,
        '--replications',
        '3',
        '--workers',
        workers,
        '--out',
        workers,
        '--figures',
        'none',
        '--verbose',
      ]
      const { status, stdout } = runAntrean(args, folder)
      expect(status).toBe(0)
      expect(stdout).toMatch(/surely\s+meets\s+the\s+goal:\s+the\s+backlog\s+of\s+e-KTP\s+card\s+gone\s+by/)
      expect(stdout).toMatch(/Wait for the ministry +[▁▂▃▄▅▆▇█ ]{20,}/)
      expect(stdout).toContain(`Written to ${workers}`)
      expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([])
      return readResults(`${workers}/results.json`)
    })
    expect(findingsOf(two)).toEqual(findingsOf(one))
    expect(one.plans.map(({ name }) => name)).toEqual(['wait', 'saturdays'])
  })
})

describe('antrean report', () => {
  it('makes the same report from results.json, and the same in another language', async () => {
    const first = 'output/bandung-barat-deterministic'
    const again = runAntrean(
      ['report', `${first}/results.json`, '--out', 'again', '--quiet', '--figures', 'all'],
      folder,
    )
    expect(again).toEqual({ status: 0, stdout: '', stderr: '' })
    const files = readdirSync(join(folder, first), { recursive: true, encoding: 'utf8' })
    const different = files
      .filter((path) => /\.\w+$/.test(path))
      .filter((path) => !readFileSync(join(folder, 'again', path)).equals(readFileSync(join(folder, first, path))))
    expect(files.length).toBeGreaterThan(10)
    expect(different).toEqual([])
    const inIndonesian = ['report', 'again/results.json', '--lang', 'id', '--figures', 'none']
    expect((await inSession(inIndonesian, folder)).stdout).toContain('Tersimpan di again')
    expect(readFileSync(join(folder, 'again/summary.md'), 'utf8')).toContain('Rencana')
  })
})

describe('an interrupted run', () => {
  it('leaves the earlier results and nothing half-written, with status 130', async () => {
    cpSync(join(folder, 'kept'), join(folder, 'kept-results'), { recursive: true })
    const before = readFileSync(join(folder, 'kept-results/results.json'), 'utf8')
    const args = [program, 'compare', founding, '--replications', '2000', '--out', 'kept-results']
    const running = spawn(process.execPath, args, { cwd: folder, stdio: 'ignore' })
    const ended = new Promise((resolve) => running.once('exit', resolve))
    const { draft } = workspaceOf(join(folder, 'kept-results'))
    while (running.exitCode === null && !existsSync(draft)) await setTimeout(20)
    running.kill('SIGINT')
    const status = await ended
    expect(status).toBe(130)
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([])
    expect(readFileSync(join(folder, 'kept-results/results.json'), 'utf8')).toBe(before)
  })
})

describe('output that nobody reads to its end', () => {
  it('ends the program quietly', async () => {
    const env = { ...process.env, NO_COLOR: undefined, FORCE_COLOR: undefined }
    const running = spawn(process.execPath, [program, 'schema'], { env, stdio: ['ignore', 'pipe', 'pipe'] })
    running.stdout.destroy()
    let stderr = ''
    running.stderr.on('data', (data: Buffer) => (stderr += data.toString()))
    const status = await new Promise((resolve) => running.once('close', resolve))
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })
})
