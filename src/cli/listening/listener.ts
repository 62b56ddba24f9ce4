import { once } from 'node:events'
import type { MessagePort } from 'node:worker_threads'
import { ask } from './ask.ts'
import type { Draft, Notice } from './notice.ts'

// For all code of commands, in whichever thread it works: what the user sees, and what an interruption must know of.

/** The thread that listens to the user, while this one works; null where they are the same. */
let listener: { readonly port: MessagePort; readonly answers: Int32Array } | null = null

/** From now on this thread works, and another one listens. */
export function workFor(port: MessagePort, answers: Int32Array): void {
  listener = { port, answers }
}

/** Tells the thread that listens; does nothing where there is none. */
export function tell(notice: Notice): void {
  listener?.port.postMessage(notice)
}

/** Goes on when the thread that listens knows; it is never busy. Once it is interrupted it does not answer any more. */
function tellAndWait(notice: Notice): void {
  if (listener === null) return
  const before = Atomics.load(listener.answers, 0)
  tell(notice)
  Atomics.wait(listener.answers, 0, before)
}

/** Writes to standard output. */
export function print(text: string): void {
  if (listener === null) process.stdout.write(text)
  else tell({ kind: 'print', text })
}

/** Writes to standard error. */
export function remark(text: string): void {
  if (listener === null) process.stderr.write(text)
  else tell({ kind: 'remark', text })
}

/** Whether the user agrees. */
export async function agrees(question: string): Promise<boolean> {
  if (listener === null) return ask(question)
  tell({ kind: 'question', text: question })
  const [answer] = (await once(listener.port, 'message')) as [boolean]
  return answer
}

let drafts = 0

/**
 * Has a draft removed when the program is interrupted (Ctrl-C, termination) or fails: call it before the draft is made.
 * Returns how to forget it.
 */
export function onInterruption(draft: Draft): () => void {
  const number = drafts++
  tellAndWait({ kind: 'draft', number, draft })
  return () => tell({ kind: 'draft-over', number })
}

/** Puts something of that name in its place, which an interruption lets come to its end. */
export function whilePublishing<T>(name: string, publish: () => T): T {
  tellAndWait({ kind: 'publishing' })
  let published: string | null = null
  try {
    const result = publish()
    published = name
    return result
  } finally {
    tell({ kind: 'published', name: published })
  }
}
