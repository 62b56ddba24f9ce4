import type { Order } from './listening/order.ts'
import { withRunner } from './workers/with-runner.ts'

/** Does what a command is ordered to do, in this thread. Loads only what it needs. */
export async function carryOut(wanted: Order): Promise<void> {
  switch (wanted.command) {
    case 'run':
      await simulate(wanted, 1)
      break
    case 'compare':
      await simulate(wanted, Infinity)
      break
    case 'page': {
      await page(wanted)
      break
    }
    case 'report': {
      const { redrawReport } = await import('./redraw-report.ts')
      await redrawReport(wanted.file, wanted.options)
      break
    }
    case 'diff': {
      const { tellDiff } = await import('./tell-diff.ts')
      await tellDiff(wanted.files, wanted.options)
      break
    }
    case 'verify': {
      const { runVerification } = await import('./run-verification.ts')
      await runVerification(wanted.options)
      break
    }
    case 'study': {
      const { runStudy } = await import('./study/run-study.ts')
      const { withStore } = await import('./store/with-store.ts')
      await withRunner(wanted.options.workers, (runner) =>
        withStore(wanted.options, runner, (runners) => runStudy(wanted, runners)),
      )
    }
  }
}

async function page({ file, options }: Order & { command: 'page' }): Promise<void> {
  await withRunner(options.workers, async (runner) => {
    const { withStore } = await import('./store/with-store.ts')
    if (options.serve) {
      const { servePage } = await import('./page/serve-page.ts')
      await servePage(file, options, runner)
    }
    const { makePage } = await import('./page/make-page.ts')
    await withStore(options, runner, (runners) => makePage(file, options, runners))
  })
}

/** @param most the number of plans that are followed at most */
async function simulate({ file, options }: Order & { command: 'run' | 'compare' }, most: number): Promise<void> {
  const workers = most === 1 ? Math.min(options.workers, options.replications) : options.workers
  await withRunner(workers, async (runner) => {
    const { choosePlans } = await import('./choose-plans.ts')
    const { runScenario } = await import('./run-scenario.ts')
    const { withStore } = await import('./store/with-store.ts')
    await withStore(options, runner, (runners) =>
      runScenario(file, options, runners, (plans) => choosePlans(plans, options.plan).slice(0, most)),
    )
  })
}
