import { replicationsOf } from './case-plan.ts'
import { judge } from './judge.ts'
import type { TextbookCase } from './textbook-case.ts'
import type { CaseTask, VerificationInput } from './verification-work.ts'
import type { TrajectoryLine, Verification, VerificationLine } from './verification.ts'

const confidence = 0.95
const falseAlarm = 0.001

/** Carries out tasks somewhere and passes on results in any order. */
export interface VerificationRunner {
  measure(tasks: readonly CaseTask[], onValues: (task: CaseTask, values: readonly number[]) => void): Promise<void>
  /** Plans by their index in the input. */
  compare(plans: readonly number[], onLine: (plan: number, line: TrajectoryLine) => void): Promise<void>
}

/** All tasks of a verification, the longest case first. */
export interface VerificationPlan {
  readonly tasks: readonly CaseTask[]
  readonly plans: readonly number[]
}

/** Plans the tasks. `replications` overrides the number of each case. */
export function planVerification(
  cases: readonly TextbookCase[],
  { engine, plans }: Pick<VerificationInput, 'engine' | 'plans'>,
  replications: number | null,
): VerificationPlan {
  const tasks = cases.flatMap((textbookCase, index) =>
    Array.from({ length: replicationsOf(textbookCase, engine, replications) }, (_, replication) => ({
      case: index,
      replication,
    })),
  )
  return { tasks, plans: plans.map((_, index) => index) }
}

/** Simulates the textbook cases, compares them with the exact answers, and compares the two engines. */
export async function verify(
  cases: readonly TextbookCase[],
  { seed, engine }: Pick<VerificationInput, 'seed' | 'engine'>,
  { tasks, plans }: VerificationPlan,
  runner: VerificationRunner,
  onProgress: () => void = () => {},
): Promise<Verification> {
  const values = cases.map((): number[][] => [])
  const trajectories: TrajectoryLine[] = []
  await runner.measure(tasks, (task, measured) => {
    values[task.case][task.replication] = [...measured]
    onProgress()
  })
  await runner.compare(plans, (plan, line) => {
    trajectories[plan] = line
    onProgress()
  })
  const lines = judgeAll(cases, values)
  const passed = lines.every((line) => line.passed) && trajectories.every(({ divergence }) => divergence === null)
  return { engine, seed, confidence, falseAlarm, lines, trajectories, passed }
}

/** @param values of each case, by replication and quantity */
function judgeAll(cases: readonly TextbookCase[], values: readonly (readonly number[][])[]): VerificationLine[] {
  const quantities = cases.flatMap((each) => each.quantities)
  const level = falseAlarm / quantities.filter(({ tolerance }) => tolerance === null).length
  return cases.flatMap((textbookCase, c) =>
    textbookCase.quantities.map((quantity, q) => ({
      case: textbookCase.name,
      title: textbookCase.title,
      quantity: quantity.name,
      unit: quantity.unit,
      ...judge(
        quantity,
        values[c].map((measured) => measured[q]),
        { confidence, level },
      ),
    })),
  )
}
