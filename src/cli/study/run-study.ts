import type { Replicate } from '../../experiments/replication-runner.ts'
import { agreeToCost } from '../agree-to-cost.ts'
import { choosePlans } from '../choose-plans.ts'
import { print } from '../listening/listener.ts'
import { loadScenario } from '../load-scenario.ts'
import { mostRequests } from '../machine-memory.ts'
import { ProgressInTurn } from '../terminal/progress.ts'
import { keptFutures } from '../store/kept-futures.ts'
import type { Runners } from '../store/with-store.ts'
import { faultsTold } from '../workers/faults-told.ts'
import { StudyFolder } from './study-folder.ts'
import { loadStudy } from './studies.ts'
import type { StudyOrder, StudyResult } from './study.ts'
import { tellingWords } from '../words/telling-words.ts'

/** Everything that a study command does: reads, asks about the cost, simulates, writes the answer and tells it. */
export async function runStudy({ study: name, file, options }: StudyOrder, runners: Runners): Promise<void> {
  const study = await loadStudy(name)
  const scenario = loadScenario(file, options['allow-outside'])
  const plans = choosePlans(scenario.plans, options.plan ?? [])
  const cost = study.cost({ scenario, plans, options })
  // only run and compare look at what the parts of a plan add
  const alone = cost.plans.map((plan) => ({ ...plan, parts: [] }))
  const folder = new StudyFolder(name, scenario, options)
  const { seed, engine, quiet, workers } = options
  const progress = new ProgressInTurn(!quiet)
  const { advance } = progress
  const settings = { seed, engine, mostRequests: mostRequests(workers) }
  const futures = keptFutures(runners, options, advance)
  const replicate: Replicate = (offices, tasks, onOutcome) =>
    runners.keeping.replicate({ offices, ...settings }, tasks, (task, outcome) => {
      onOutcome(task, outcome)
      advance()
    })
  try {
    await agreeToCost(scenario.file, alone, { ...options, replications: cost.replications, atMost: true })
    const expect = (replications: number): void => progress.begin(tellingWords().replications, replications)
    const soFar = (result: StudyResult): void => folder.soFar(result)
    const context = { scenario, plans, options, futures, replicate, expect, soFar }
    const result = await faultsTold(scenario.file, () => study.run(context))
    progress.stop()
    runners.runner.close().catch(() => {})
    const shown = await folder.save(result)
    if (!quiet || options.json) print(shown)
  } finally {
    progress.stop()
    folder.discard()
  }
}
