import type { Task, TaskOutcome } from '../../experiments/replication-runner.ts'
import { cannotBeDone } from '../user-error.ts'
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

/** Has replications made; what one of them could not do is told as a user's matter where it is. */
export async function faultsTold<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof TaskFault) || !error.isUsers) throw error
    throw cannotBeDone(error.message, `${file}: replication ${error.task.replication}: `)
  }
}
