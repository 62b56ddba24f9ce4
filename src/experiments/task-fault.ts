import type { Task, TaskOutcome } from './replication-runner.ts'
import type { ToldFault } from './replicate-or-tell.ts'

/** A fault of the model in a task of an experiment, wherever it was made. */
export class TaskFault extends Error {
  override readonly name = 'TaskFault'
  readonly task: Task
  /** Whether what was given cannot be done, and nothing is wrong with the program. */
  readonly isUsers: boolean

  constructor(task: Task, { fault, stack, isUsers }: ToldFault) {
    super(fault)
    this.task = task
    this.isUsers = isUsers
    this.stack = stack
  }
}

/** The outcome of a task; throws a TaskFault when it has none. */
export function outcomeOf(task: Task, told: TaskOutcome | ToldFault): TaskOutcome {
  if ('fault' in told) throw new TaskFault(task, told)
  return told
}
