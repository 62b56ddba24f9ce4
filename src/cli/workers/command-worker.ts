import { parentPort, workerData } from 'node:worker_threads'
import { exitStatusOf, formatError } from '../format-error.ts'
import { tell, workFor } from '../listening/listener.ts'
import type { Order } from '../listening/order.ts'
import type { StreamFacts, ThreadData } from '../listening/thread-data.ts'
import { tuneMemory } from '../tune-memory.ts'
import { withRunner } from './with-runner.ts'
import { languageOfCommandLine } from '../language-of-command-line.ts'
import { speak } from '../words/program-language.ts'

const { order, args, answers, streams } = workerData as ThreadData

tuneMemory()
speak(languageOfCommandLine(args, process.env))
workFor(parentPort!, answers)
for (const name of ['stdin', 'stdout', 'stderr'] as const) lookLike(process[name], streams[name])
work(order).catch((error: unknown) =>
  tell({ kind: 'failed', text: formatError(error, args), status: exitStatusOf(error) }),
)

/** The streams of a thread do not know whether they lead to a terminal. */
function lookLike(stream: object, facts: StreamFacts): void {
  Object.assign(stream, facts)
}

/** Loads only what the command needs. */
async function work(wanted: Order): Promise<void> {
  switch (wanted.command) {
    case 'run':
      await simulate(wanted, 1)
      break
    case 'compare':
      await simulate(wanted, Infinity)
      break
    case 'page': {
      const { makePage } = await import('../make-page.ts')
      const { withStore } = await import('../store/with-store.ts')
      await withRunner(wanted.options.workers, (runner) =>
        withStore(wanted.options, runner, (runners) => makePage(wanted.file, wanted.options, runners)),
      )
      break
    }
    case 'report': {
      const { redrawReport } = await import('../redraw-report.ts')
      await redrawReport(wanted.file, wanted.options)
      break
    }
    case 'diff': {
      const { tellDiff } = await import('../tell-diff.ts')
      await tellDiff(wanted.files, wanted.options)
      break
    }
    case 'verify': {
      const { runVerification } = await import('../run-verification.ts')
      await runVerification(wanted.options)
      break
    }
    case 'study': {
      const { runStudy } = await import('../study/run-study.ts')
      const { withStore } = await import('../store/with-store.ts')
      await withRunner(wanted.options.workers, (runner) =>
        withStore(wanted.options, runner, (runners) => runStudy(wanted, runners)),
      )
    }
  }
}

/** @param most the number of plans that are followed at most */
async function simulate({ file, options }: Order & { command: 'run' | 'compare' }, most: number): Promise<void> {
  const workers = most === 1 ? Math.min(options.workers, options.replications) : options.workers
  await withRunner(workers, async (runner) => {
    const { choosePlans } = await import('../choose-plans.ts')
    const { runScenario } = await import('../run-scenario.ts')
    const { withStore } = await import('../store/with-store.ts')
    await withStore(options, runner, (runners) =>
      runScenario(file, options, runners, (plans) => choosePlans(plans, options.plan).slice(0, most)),
    )
  })
}
