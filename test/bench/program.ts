import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Results } from '../../dist/experiments/results.js'

const root = join(import.meta.dirname, '../..')
const program = join(root, 'dist/program/bin.js')

/** What a process has used. */
export interface Usage {
  /** Wall clock. */
  readonly seconds: number
  /** Seconds of the processor, in user and in system mode, all threads. */
  readonly cpu: number
  /** Largest resident memory in MB of 2^20 bytes. */
  readonly peak: number
}

export interface ExperimentUsage extends Usage {
  /** Wall-clock seconds before the experiment began: starting Node, loading the program, reading the scenario. */
  readonly startUp: number
  /** Wall-clock seconds of the experiment, without start-up and without tables and figures. */
  readonly simulating: number
  readonly results: Results
}

/** Runs `antrean run` or `compare` with these arguments; what it leaves behind goes to a folder that is removed. */
export function experiment(args: readonly string[]): ExperimentUsage {
  const folder = mkdtempSync(join(tmpdir(), 'antrean-bench-'))
  try {
    const out = join(folder, 'out')
    const began = Date.now()
    const usage = usageOf([program, ...args, '--out', out, '--quiet'])
    const results = JSON.parse(readFileSync(join(out, 'results.json'), 'utf8')) as Results
    const { startedAt, seconds } = results.manifest
    if (startedAt === null || seconds === null) throw new Error('the manifest tells no times')
    return { ...usage, startUp: (Date.parse(startedAt) - began) / 1000, simulating: seconds, results }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Runs Node with these arguments and sees what it uses. */
export function usageOf(args: readonly string[]): Usage {
  const atExit = pathToFileURL(join(import.meta.dirname, 'usage-at-exit.js')).href
  const { seconds, output } = runNode(['--import', atExit, ...args])
  return { seconds, ...(JSON.parse(output) as Omit<Usage, 'seconds'>) }
}

/** Wall-clock seconds of the program with these arguments, or of Node with others. */
export const secondsOfProgram = (args: readonly string[]): number => runNode([program, ...args]).seconds
export const secondsOfNode = (args: readonly string[]): number => runNode(args).seconds

function runNode(args: readonly string[]): { readonly seconds: number; readonly output: string } {
  const begin = performance.now()
  const { status, stderr, output } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    maxBuffer: 2 ** 26,
  })
  const seconds = (performance.now() - begin) / 1000
  if (status !== 0) throw new Error(stderr)
  return { seconds, output: output[3] ?? '' }
}
