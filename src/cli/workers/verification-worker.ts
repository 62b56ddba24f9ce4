import { workerData } from 'node:worker_threads'
import {
  VerificationWork,
  type CaseTask,
  type VerificationInput,
} from '../../experiments/verification/verification-work.ts'
import type { TrajectoryLine } from '../../experiments/verification/verification.ts'

const work = await VerificationWork.create(workerData as VerificationInput)

/** What a worker thread does with tasks of cases. */
export function measure(tasks: readonly CaseTask[]): number[][] {
  return tasks.map((task) => work.measure(task))
}

/** And with plans to be run on both engines. */
export function compare(plans: readonly number[]): TrajectoryLine[] {
  return plans.map((plan) => work.compare(plan))
}
