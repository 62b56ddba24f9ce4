import type { CannotBeDone } from '../limits/beyond-what-can-be-done.ts'
import type { Task, TaskOutcome } from './replication-runner.ts'
import type { ToldFault } from './replicate-or-tell.ts'

/** A fault of the model in a task of an experiment, wherever it was made. */
export class TaskFault extends Error {
  override readonly name = 'TaskFault'
  readonly task: Task
  /** What cannot be done of what was given, where nothing is wrong with the program; null for a fault of it. */
  readonly cannot: CannotBeDone | null

  constructor(task: Task, { fault, stack, cannot }: ToldFault) {
    super(fault)
    this.task = task
    this.cannot = cannot
    this.stack = stack
  }
}

/** The outcome of a task; throws a TaskFault when it has none. */
export function outcomeOf(task: Task, told: TaskOutcome | ToldFault): TaskOutcome {
  if ('fault' in told) throw new TaskFault(task, told)
  return told
}
