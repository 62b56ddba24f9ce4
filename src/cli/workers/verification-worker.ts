import { VerificationWork, type CaseTask, type VerificationInput } from '../../verification/verification-work.ts'
import type { TrajectoryLine } from '../../verification/verification.ts'
import { madeOfInput } from './shared-input.ts'
import type { Message } from './task-pool.ts'

const made = madeOfInput((input: VerificationInput) => VerificationWork.create(input))

/** What a worker thread does with tasks of cases. */
export async function measure({ input, tasks }: Message<CaseTask>): Promise<number[][]> {
  const work = await made(input)
  return tasks.map((task) => work.measure(task))
}

/** And with plans to be run on both engines. */
export async function compare({ input, tasks }: Message<number>): Promise<TrajectoryLine[]> {
  const work = await made(input)
  return tasks.map((plan) => work.compare(plan))
}
