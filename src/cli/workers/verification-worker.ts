import { relative } from 'node:path'
import {
  VerificationWork,
  type CaseTask,
  type VerificationInput,
  type VerifiedReplication,
} from '../../verification/verification-work.ts'
import type { TrajectoryLine } from '../../verification/verification.ts'
import { commandText } from '../command-text.ts'
import { repeatArguments } from '../repeat-command.ts'
import { shippedFile } from '../shipped-scenarios.ts'
import { madeOfInput } from './shared-input.ts'
import type { Message } from './task-pool.ts'

const made = madeOfInput((input: VerificationInput) => VerificationWork.create(input))

/** What a worker thread does with tasks of cases. */
export async function measure({ input, tasks }: Message<CaseTask>): Promise<number[][]> {
  const work = await made(input)
  return tasks.map((task) => tellingHowToRepeat(() => work.measure(task), work.replicationOf(task)))
}

/** And with plans to be run on both engines. */
export async function compare({ input, tasks }: Message<number>): Promise<TrajectoryLine[]> {
  const work = await made(input)
  return tasks.map((plan) => tellingHowToRepeat(() => work.compare(plan), work.comparedAt(plan)))
}

/** Does a piece of work; a fault of the model says which replication it was in, and the command that makes it alone. */
function tellingHowToRepeat<T>(work: () => T, { scenario, ...of }: VerifiedReplication): T {
  try {
    return work()
  } catch (error) {
    const file = relative('', shippedFile(scenario)).replaceAll('\\', '/')
    const message = error instanceof Error ? error.message : String(error)
    const which = `plan ${of.plan} of ${file}, replication ${of.replication}, seed ${of.seed}`
    const command = commandText(repeatArguments({ file, ...of }))
    throw new Error(`${message} (${which}; that alone: ${command})`, { cause: error })
  }
}
