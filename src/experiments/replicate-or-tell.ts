import type { CannotBeDone } from '../limits/beyond-what-can-be-done.ts'
import { whatCannotBeDone } from '../limits/what-cannot-be-done.ts'
import type { Replicator } from './replicator.ts'
import type { Task, TaskOutcome } from './replication-runner.ts'

/** A fault of the model, as plain data: an error that comes from another thread has lost all but its message. */
export interface ToldFault {
  readonly fault: string
  readonly stack: string
  /** What cannot be done of what was given, where nothing is wrong with the program; null for a fault of it. */
  readonly cannot: CannotBeDone | null
}

/** Makes one replication, or tells the fault of the model that came between. */
export function replicateOrTell(replicator: Replicator, task: Task): TaskOutcome | ToldFault {
  try {
    return replicator.replicate(task)
  } catch (error) {
    const { message, stack = message } = error instanceof Error ? error : new Error(String(error))
    const cannot = whatCannotBeDone(error)
    return { fault: cannot?.en ?? message, stack, cannot }
  }
}
