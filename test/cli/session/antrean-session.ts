import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { type Ended, root } from '../run-antrean.ts'

interface Session {
  readonly child: ChildProcess
  /** Rejects when it ends. */
  readonly failed: Promise<never>
}

let session: Session | null = null

/**
 * What a command line leads to, in a process that runs many: it begins in a few milliseconds. Not for what is a matter
 * of the process, such as streams, signals, threads and the line at the end; for that there is `runAntrean`.
 */
export async function inSession(args: readonly string[], folder = root): Promise<Ended> {
  const { child, failed } = (session ??= begin())
  child.send({ args, folder })
  const [ended] = (await Promise.race([once(child, 'message'), failed])) as [Ended]
  return ended
}

function begin(): Session {
  const env = { ...process.env, CI: 'true', NO_COLOR: undefined, FORCE_COLOR: undefined }
  const child = fork(new URL('session.mjs', import.meta.url), {
    env,
    execArgv: [],
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  // it ends with this process, which does not wait for it
  child.unref()
  child.channel?.unref()
  const failed = failureOf(child)
  // who waits for an answer hears of it
  failed.catch(() => {})
  return { child, failed }
}

async function failureOf(child: ChildProcess): Promise<never> {
  const [status] = (await once(child, 'exit')) as [number | null]
  session = null
  throw new Error(`the session ended with status ${status}`)
}
