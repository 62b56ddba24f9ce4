import { spawn } from 'node:child_process'
import {
  cpSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Duplex } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openOutputFolder } from '../../src/cli/output-folder.ts'

// Looks at what a program that writes results would leave if it was killed at any call that changes a file. It is stopped
// before each of them, and what is there then is copied: a process that is killed leaves just that. Some are killed.

const OLD = ['results.json', 'summary.md', 'figures/queue-wait.png', 'figures/gone.png']
const NEW = ['results.json=new results', 'summary.md=new', 'figures/queue-wait.png=new']

let base: string
beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), 'antrean-killer-'))
})
afterAll(() => rmSync(base, { recursive: true, force: true }))

describe('a run that is killed at any call that changes a file', () => {
  it('leaves the old results or the new ones, whole, with the files of the user; one instant needs the next run', async () => {
    const known = await beforeAndAfter()
    expect(known.after['notes.txt']).toEqual(known.before['notes.txt'])
    expect(known.after['summary.kept.md']).toEqual('changed by the user')
    const seen = await atEachCall('run', NEW, withResults)
    expect(seen.length).toBe(known.calls)
    // as it was, then for one call nothing, then as it is to be
    expect(looksOf('killed', seen, known)).toMatch(/^(before )+nothing( after)+$/)
    expect(looksOf('repaired', seen, known)).toMatch(/^(before )+(after ?)+$/)
    expect(seen.flatMap(({ leftovers }) => leftovers)).toEqual([])
    await killTwice(seen, known)
  })

  it('leaves nothing, or the results whole, where there were none', async () => {
    const prepare = (name: string) => join(base, name, 'case')
    const known = { before: {}, ...(await uninterrupted('fresh-after', prepare)) }
    const seen = await atEachCall('fresh', NEW, prepare)
    expect(seen.length).toBe(known.calls)
    expect(looksOf('killed', seen, known)).toMatch(/^(nothing )+(after ?)+$/)
    expect(looksOf('repaired', seen, known)).toBe(looksOf('killed', seen, known))
    expect(seen.flatMap(({ leftovers }) => leftovers)).toEqual([])
  })

  it('may be killed in the middle of a file, that of the lock too', async () => {
    const known = await beforeAndAfter('torn')
    const seen = await allOf([2, 6, 8, 10, 12], (at) =>
      killedThenRepaired(`torn-${at}`, { at, files: NEW, torn: true }, withResults),
    )
    for (const { repaired } of seen) expect(nameOf(repaired, known)).toBe('before')
  })
})

/** Kills a run at which nothing was there for an instant, or later, and then the one that puts this right. */
async function killTwice(seen: readonly Seen[], known: Known): Promise<void> {
  const first = seen.findIndex(({ killed }) => killed === null) + 1
  for (const [at, wanted] of [
    [first, 'before'],
    [first + 3, 'after'],
  ] as const) {
    const left = withResults(`left-${at}`)
    expect((await child([left, ...NEW], { at })).signal).toBe('SIGKILL')
    expect(existsSync(left) ? contentOf(left) : null).toEqual(seen[at - 1]?.killed)
    const prepare = (name: string) => {
      copyWithLinks(join(base, `left-${at}`), join(base, name))
      return join(base, name, 'case')
    }
    const twice = await atEachCall(`twice-${at}`, [], prepare)
    expect(new Set(looksOf('repaired', twice, known).split(' '))).toEqual(new Set([wanted]))
    expect(twice.flatMap(({ leftovers }) => leftovers)).toEqual([])
  }
}

type Content = Readonly<Record<string, unknown>>
type Prepare = (name: string) => string | Promise<string>

/** What is there before a run that is not killed, and after it. */
interface Known {
  readonly before: Content
  readonly after: Content
  /** Calls that change a file. */
  readonly calls: number
}

async function beforeAndAfter(name = 'known'): Promise<Known> {
  const before = contentOf(withResults(`${name}-before`))
  return { before, ...(await uninterrupted(`${name}-after`, withResults)) }
}

/** A folder with results, among which a user has put files. */
function withResults(name: string): string {
  const folder = join(base, name, 'case')
  const output = openOutputFolder(folder)
  for (const file of OLD) output.write(file, 'old')
  output.publish({ version: 'test' })
  writeFileSync(join(folder, 'notes.txt'), 'for the meeting')
  utimesSync(join(folder, 'notes.txt'), 1e9, 1e9)
  writeFileSync(join(folder, 'summary.md'), 'changed by the user')
  writeFileSync(join(folder, 'figures', 'photo.jpg'), 'photo')
  mkdirSync(join(folder, 'empty', 'within'), { recursive: true })
  symlinkSync('../elsewhere', join(folder, 'link'))
  return folder
}

/** Copies a folder in which a file may have several names. */
function copyWithLinks(from: string, to: string, copies = new Map<number, string>()): void {
  mkdirSync(to)
  for (const name of readdirSync(from)) {
    const [source, target] = [join(from, name), join(to, name)]
    const stats = lstatSync(source)
    const copied = copies.get(stats.ino)
    if (stats.isDirectory()) copyWithLinks(source, target, copies)
    else if (stats.isSymbolicLink()) symlinkSync(readlinkSync(source), target)
    else if (copied !== undefined) linkSync(copied, target)
    else {
      cpSync(source, target, { preserveTimestamps: true })
      copies.set(stats.ino, target)
    }
  }
}

interface Killing {
  readonly at: number
  readonly files: readonly string[]
  readonly torn: boolean
}

interface Seen {
  readonly killed: Content | null
  readonly repaired: Content | null
  /** What the next run has not cleaned up. */
  readonly leftovers: readonly string[]
}

async function killedThenRepaired(name: string, { at, files, torn }: Killing, prepare: Prepare): Promise<Seen> {
  const { signal } = await child([await prepare(name), ...files], { at, torn })
  expect(signal).toBe('SIGKILL')
  return seenIn(name)
}

/** What a run would leave that is killed right before each call, and what the next run makes of it. */
async function atEachCall(name: string, files: readonly string[], prepare: Prepare): Promise<Seen[]> {
  const folder = await prepare(name)
  const copies: string[] = []
  const copy = (): void => {
    const to = `${name}-${copies.length + 1}`
    if (existsSync(join(base, name))) copyWithLinks(join(base, name), join(base, to))
    copies.push(to)
  }
  await child([folder, ...files], { beforeCall: copy })
  return copies.map(seenIn)
}

function seenIn(name: string): Seen {
  const folder = join(base, name, 'case')
  const killed = existsSync(folder) ? contentOf(folder) : null
  openOutputFolder(folder).discard()
  const repaired = existsSync(folder) ? contentOf(folder) : null
  const around = existsSync(join(base, name)) ? readdirSync(join(base, name)) : []
  return { killed, repaired, leftovers: around.filter((entry) => entry !== 'case') }
}

async function uninterrupted(
  name: string,
  prepare: Prepare,
): Promise<{ readonly calls: number; readonly after: Content }> {
  const folder = await prepare(name)
  const { calls } = await child([folder, ...NEW])
  return { calls, after: contentOf(folder) }
}

interface Ended {
  readonly signal: string | null
  readonly calls: number
}

interface Treatment {
  readonly at?: number
  readonly torn?: boolean
  readonly beforeCall?: () => void
}

function child(args: readonly string[], { at, torn = false, beforeCall }: Treatment = {}): Promise<Ended> {
  const here = (file: string) => join(import.meta.dirname, file)
  const stops = beforeCall === undefined ? '' : 'yes'
  const env = { ...process.env, KILL_AT: at === undefined ? '' : String(at), TORN: torn ? 'yes' : '', STOP: stops }
  return new Promise((resolve) => {
    const started = spawn(process.execPath, ['--import', here('kill-at.mjs'), here('publish.mjs'), ...args], {
      env,
      stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    })
    let said = ''
    started.stderr!.on('data', (text: Buffer) => (said += text.toString()))
    const stopped = started.stdio[3] as Duplex
    stopped.on('data', () => {
      beforeCall?.()
      stopped.write('.')
    })
    started.on('close', (_, signal) => resolve({ signal, calls: Number(/calls: (\d+)/.exec(said)?.[1] ?? 0) }))
  })
}

/** As many at a time as the machine has cores. */
async function allOf<T>(items: readonly number[], look: (item: number) => Promise<T>): Promise<T[]> {
  const results: T[] = []
  let next = 0
  const work = async () => {
    while (next < items.length) {
      const mine = next++
      results[mine] = await look(items[mine])
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work))
  return results
}

/** All that is in a folder, with the times of what the user has put there. */
function contentOf(folder: string): Content {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()
  return Object.fromEntries(paths.map((path) => [path, contentOfOne(join(folder, path))]))
}

function contentOfOne(path: string): unknown {
  const stats = lstatSync(path)
  if (stats.isDirectory()) return 'folder'
  if (stats.isSymbolicLink()) return { to: readlinkSync(path) }
  const text = readFileSync(path, 'utf8')
  return path.endsWith('notes.txt') ? { text, changed: stats.mtimeMs } : text
}

function looksOf(which: 'killed' | 'repaired', seen: readonly Seen[], known: Known): string {
  return seen.map((each) => nameOf(each[which], known)).join(' ')
}

function nameOf(content: Content | null, { before, after }: Known): string {
  if (content === null) return 'nothing'
  const text = JSON.stringify(content)
  if (text === JSON.stringify(before)) return 'before'
  return text === JSON.stringify(after) ? 'after' : text
}
