import { Worker } from 'node:worker_threads'
import { FailureToldElsewhere } from '../failure-told-elsewhere.ts'
import { programFile } from '../program-file.ts'
import type { Progress } from '../terminal/progress.ts'
import { tellUnless } from '../terminal/tell-unless.ts'
import { timeInWords } from '../terminal/time-in-words.ts'
import { courseWords } from '../words/course-words.ts'
import { ask } from './ask.ts'
import { Interruption } from './interruption.ts'
import type { Draft, Notice } from './notice.ts'
import type { Order } from './order.ts'
import { removeDrafts } from './remove-drafts.ts'
import type { StreamFacts, ThreadData } from './thread-data.ts'
import { within } from './within.ts'

/** Milliseconds that are waited for what may hang, so that an interrupted program ends within a second. */
const PATIENCE = { thread: 500, disk: 300 } as const

/** Megabytes of room for new objects in the thread, as in tune-memory.ts: three parts of one megabyte each. */
const NEW_OBJECTS = 3

/**
 * Has a command work in a thread of its own. So this one is never busy, and hears Ctrl-C whatever that does: reads a
 * long file, is in the middle of a replication, tabulates, draws, or waits for a disk.
 */
export async function inOwnThread(order: Order): Promise<void> {
  const begin = performance.now()
  await new OwnThread(order).end()
  // where no bar shows it; its begin is told by the command
  if (order.options.quiet || process.stderr.isTTY || !SIMULATING.has(order.command)) return
  // standard output may have refused what was told
  const isDone = (process.exitCode ?? 0) === 0
  tellUnless(!isDone, courseWords().done(timeInWords((performance.now() - begin) / 1000)))
}

/** Commands that may take long. */
const SIMULATING: ReadonlySet<Order['command']> = new Set(['run', 'compare', 'page', 'study', 'verify'])

class OwnThread {
  private readonly answers = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
  private readonly thread: Worker
  private readonly ended: Promise<number>
  private readonly drafts = new Map<number, Draft>()
  private readonly published: string[] = []
  /** While something is put in its place. */
  private publishing: { readonly over: Promise<void>; readonly end: () => void } | null = null
  private progress: Promise<Progress> | null = null
  private failure: Error | undefined
  /** Whether what is finished is kept for a later run. */
  private keeps = false
  /** What is known should the user stop it now. */
  private soFar = ''
  private readonly interruption = new Interruption(() => this.putRight())

  constructor(order: Order) {
    const { stdin, stdout, stderr } = process
    const workerData: ThreadData = {
      order,
      args: process.argv.slice(2),
      answers: this.answers,
      streams: { stdin: factsOf(stdin), stdout: factsOf(stdout), stderr: factsOf(stderr) },
    }
    this.thread = new Worker(programFile('workers/command-worker.js'), {
      workerData,
      resourceLimits: { maxYoungGenerationSizeMb: NEW_OBJECTS },
    })
    this.ended = new Promise((resolve) => this.thread.once('exit', resolve))
    this.thread.on('message', (notice: Notice) => this.hear(notice))
    this.thread.once('error', (error) => (this.failure = error))
  }

  /** Resolves when the command is done; throws when it has failed. */
  async end(): Promise<void> {
    const status = await this.ended
    // The signal that ended the thread ends the program.
    if (this.interruption.isOn) await new Promise(() => {})
    await this.endProgress()
    this.interruption.catchSignals(false)
    await removeDrafts(this.drafts.values())
    if (this.failure !== undefined) throw this.failure
    if (status !== 0) throw new Error(`the thread of the command ended with status ${status}`)
  }

  private hear(notice: Notice): void {
    if (this.interruption.isOn && notice.kind !== 'published') return
    switch (notice.kind) {
      case 'draft':
        this.drafts.set(notice.number, notice.draft)
        break
      case 'draft-over':
        this.drafts.delete(notice.number)
        break
      case 'publishing':
        this.publishing = promiseToKeep()
        break
      case 'published':
        if (notice.name !== null) this.published.push(notice.name)
        this.publishing?.end()
        this.publishing = null
        break
      default:
        this.show(notice)
    }
    this.interruption.catchSignals(this.drafts.size > 0 || this.publishing !== null || this.progress !== null)
    if (notice.kind === 'draft' || notice.kind === 'publishing') this.answer()
  }

  /** Lets the thread go on that waits for it. */
  private answer(): void {
    Atomics.add(this.answers, 0, 1)
    Atomics.notify(this.answers, 0)
  }

  private show(notice: Exclude<Notice, { kind: 'draft' | 'draft-over' | 'publishing' | 'published' }>): void {
    switch (notice.kind) {
      case 'print':
        process.stdout.write(notice.text)
        break
      case 'remark':
        process.stderr.write(notice.text)
        break
      case 'so-far':
        this.soFar = notice.text
        break
      case 'keeping':
        this.keeps = notice.isOn
        break
      case 'question':
        ask(notice.text)
          .catch(() => false)
          .then((answer) => this.thread.postMessage(answer))
          .catch(() => {})
        break
      case 'progress-begins':
        this.progress = beginProgress(notice.what, notice.total)
        break
      case 'progress':
        this.progress?.then(({ advance }) => advance()).catch(() => {})
        break
      case 'progress-ends':
        this.endProgress().catch(() => {})
        break
      case 'failed':
        this.failure = new FailureToldElsewhere(notice.text, notice.status)
        // It is told at once, whatever the thread still has to end.
        this.thread.terminate().catch(() => {})
    }
  }

  private async endProgress(): Promise<void> {
    const progress = await this.progress
    this.progress = null
    progress?.stop()
  }

  private async putRight(): Promise<boolean> {
    if (process.stderr.isTTY) process.stderr.write(`\nantrean: ${courseWords().stopping}\n`)
    const hasEnded = await within(PATIENCE.thread, this.endThread())
    const areRemoved = this.publishing === null && (await within(PATIENCE.disk, removeDrafts(this.drafts.values())))
    process.stdout.write(this.soFar)
    if (process.stderr.isTTY) process.stderr.write(`antrean: ${this.whatIsLeft(areRemoved)}\n`)
    return hasEnded && areRemoved
  }

  private async endThread(): Promise<void> {
    await this.endProgress()
    await this.publishing?.over
    await this.thread.terminate()
  }

  private whatIsLeft(areRemoved: boolean): string {
    const words = courseWords()
    if (this.publishing !== null) return words.whilePublishing
    const { published } = this
    const written = published.length === 0 ? words.nothingWritten : words.writtenBefore(published.join(', '))
    const kept = this.keeps ? words.replicationsKept : ''
    return `${words.interrupted}; ${written}${areRemoved ? '' : words.halfWritten}${kept}`
  }
}

function factsOf({ isTTY = false, columns }: { isTTY?: boolean; columns?: number }): StreamFacts {
  return { isTTY, columns }
}

async function beginProgress(what: string, total: number): Promise<Progress> {
  const { progressBar } = await import('../terminal/progress-bar.ts')
  return progressBar(what, total)
}

function promiseToKeep(): { readonly over: Promise<void>; readonly end: () => void } {
  let end = (): void => {}
  const over = new Promise<void>((resolve) => (end = resolve))
  return { over, end }
}
