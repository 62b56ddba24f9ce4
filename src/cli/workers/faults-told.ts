import { TaskFault } from '../../experiments/task-fault.ts'
import { cannotBeDone } from '../user-error.ts'
import { tellingWords } from '../words/telling-words.ts'

/** Has replications made; what one of them could not do is told as a user's matter where it is. */
export async function faultsTold<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof TaskFault) || error.cannot === null) throw error
    throw cannotBeDone(error.cannot, `${file}: ${tellingWords().ofReplication(error.task.replication)}`)
  }
}
