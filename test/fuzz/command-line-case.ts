import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { hiddenCharacter } from '../../src/scenario/text/visible-text.ts'
import { absurdValues } from './absurd-values.ts'
import { Chance } from './chance.ts'
import type { Verdict } from './faults-of.ts'
import { hostileWords } from './hostile-words.ts'
import { damagedCsv } from './kinds/damaged-csv.ts'
import { fromGrammar } from './kinds/from-grammar.ts'
import { hostileNames } from './kinds/hostile-names.ts'

const program = join(import.meta.dirname, '../../dist/program/bin.js')

/** What the program may take before it has to end by itself or refuse. */
const PATIENCE = 20_000
const HEAP = '--max-old-space-size=500'

const commands = ['check', 'check', 'run', 'compare', 'report', 'verify', 'schema', 'chekc']
const options = [
  'plan',
  'replications',
  'replication',
  'seed',
  'lang',
  'workers',
  'engine',
  'case',
  'trace',
  'json',
  'quiet',
  'help',
  'out',
]

/** A command line that somebody mistyped or copied from a bad place, in a folder with the files of a small scenario. */
export interface CommandLine {
  readonly args: readonly string[]
  readonly files: Readonly<Record<string, string>>
}

export function commandLine(seed: number, n: number): CommandLine {
  const chance = new Chance(seed, n)
  const { text, files } = chance.pick([fromGrammar, hostileNames, damagedCsv])(chance)
  const word = (): string => chance.pick(chance.happens(0.5) ? hostileWords : absurdValues).replaceAll('\u0000', '')
  const file = chance.happens(0.8) ? 'case.yaml' : word()
  const more = Array.from({ length: chance.pick([0, 0, 1, 2]) }, () => {
    const name = chance.happens(0.8) ? chance.pick(options) : word()
    // what is written stays within the folder of the case
    return name === 'out' || name === 'trace' ? `--${name}=there` : `--${name}=${word()}`
  })
  const command = chance.happens(0.95) ? chance.pick(commands) : word()
  const study = command === 'run' || command === 'compare' ? ['--replications', '2', '--workers', '1'] : []
  return {
    args: [command, ...(command === 'verify' ? ['--case', word()] : [file]), ...study, ...more],
    files: { ...files, 'case.yaml': text },
  }
}

/** Runs the built program as a user would: whether it ends in time, in order, and shows nothing that is obeyed. */
export async function verdictOnCommandLine({ args, files }: CommandLine): Promise<Verdict> {
  const folder = mkdtempSync(join(tmpdir(), 'antrean-fuzz-'))
  try {
    for (const [name, content] of Object.entries(files)) writeWithin(folder, name, content)
    const { status, signal, stdout, stderr } = await run(args, folder)
    const faults: string[] = []
    if (signal !== null) faults.push(`is ended by ${signal}`)
    else if (status !== 0 && status !== 2) faults.push(`ends with ${status}`)
    if (/^\s+at .*:\d+:\d+\)?$/m.test(stderr)) faults.push(`has a trace: ${stderr.slice(0, 200)}`)
    const hidden = hiddenCharacter((stdout + stderr).replaceAll('\n', ''))
    if (hidden !== null) faults.push(`shows ${hidden}`)
    if (readdirSync(folder).includes('PWN')) faults.push('a shell has run a name')
    return { outcome: status === 0 ? 'run' : 'refused', faults: faults.map((fault) => `${args[0]} ${fault}`) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function writeWithin(folder: string, name: string, content: string): void {
  const path = join(folder, name)
  if (name.includes('\u0000') || !path.startsWith(`${folder}/`) || name.endsWith('/')) return
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
  } catch {
    // a name that no disk takes; the program has to say so
  }
}

interface Ended {
  readonly status: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
}

async function run(args: readonly string[], cwd: string): Promise<Ended> {
  const child = spawn(process.execPath, [HEAP, program, ...args], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: PATIENCE,
    killSignal: 'SIGKILL',
  })
  const told = { stdout: '', stderr: '' }
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].setEncoding('utf8').on('data', (data: string) => (told[stream] += data))
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (status, signal) => resolve({ status, signal, ...told }))
  })
}
