import { Futures } from '../../experiments/futures/futures.ts'
import { agreeToCost } from '../agree-to-cost.ts'
import { choosePlans } from '../choose-plans.ts'
import { print } from '../listening/listener.ts'
import { loadScenario, type LoadedScenario } from '../load-scenario.ts'
import { mostRequests } from '../machine-memory.ts'
import { startProgress, type Progress } from '../terminal/progress.ts'
import { cannotBeDone } from '../user-error.ts'
import { futureMemory } from '../store/future-memory.ts'
import type { Store } from '../store/store.ts'
import type { ExperimentRunner } from '../workers/experiment-runner.ts'
import { TaskFault } from '../workers/task-fault.ts'
import { StudyFolder } from './study-folder.ts'
import { loadStudy } from './studies.ts'
import type { StudyOrder, StudyResult } from './study.ts'

interface Runners {
  readonly runner: ExperimentRunner
  /** The same, which keeps all of every outcome in the store. */
  readonly keeping: ExperimentRunner
  /** Null when nothing is kept. */
  readonly store: Store | null
}

/** Everything that a study command does: reads, asks about the cost, simulates, writes the answer and tells it. */
export async function runStudy(
  { study: name, file, options }: StudyOrder,
  { runner, keeping, store }: Runners,
): Promise<void> {
  const study = await loadStudy(name)
  const scenario = loadScenario(file, options['allow-outside'])
  const plans = choosePlans(scenario.plans, options.plan ?? [])
  const cost = study.cost({ scenario, plans, options })
  await agreeToCost(scenario.file, cost.plans, { ...options, replications: cost.replications })
  const folder = new StudyFolder(name, scenario, options)
  let progress: Progress | null = null
  const stop = (): void => {
    progress?.stop()
    progress = null
  }
  const advance = (): void => progress?.advance()
  const { seed, engine, quiet, workers } = options
  const memory = store && futureMemory(store, { seed, engine })
  const futures = new Futures(runner, { seed, engine, mostRequests: mostRequests(workers), onMade: advance, memory })
  try {
    const expect = (replications: number): void => {
      stop()
      progress = startProgress('replications', replications, !quiet)
    }
    const soFar = (result: StudyResult): void => folder.soFar(result)
    const context = { scenario, plans, options, runner: keeping, futures, expect, advance, soFar }
    const result = await faultsTold(scenario, () => study.run(context))
    stop()
    runner.close().catch(() => {})
    const shown = await folder.save(result)
    if (!quiet || options.json) print(shown)
  } finally {
    stop()
    folder.discard()
  }
}

/** What a replication could not do is told as the user's matter where it is. */
async function faultsTold<T>(scenario: LoadedScenario, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof TaskFault) || !error.isUsers) throw error
    throw cannotBeDone(error.message, `${scenario.file}: replication ${error.task.replication}: `)
  }
}
