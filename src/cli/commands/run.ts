import type { Command } from '../command.ts'
import { experimentOptions, planOption, type ExperimentOptions } from '../options.ts'
import { onePlanOnly } from '../user-error.ts'

export const runCommand: Command<ExperimentOptions & { FILE: string }> = {
  name: 'run',
  file: { placeholder: 'FILE', describe: 'scenario file' },
  describe: 'Follow one plan of a scenario, the first unless named, through many futures.',
  options: {
    ...experimentOptions,
    plan: { ...planOption, describe: 'plan to follow, by its name in the scenario', defaultDescription: 'the first' },
  },
  examples: [
    ['run scenarios/bandung-barat.yaml', 'the first plan; charts and tables in output/bandung-barat'],
    ['run scenarios/bandung-barat.yaml --plan saturdays --json', 'another plan, its results as JSON'],
  ],
  run: async ({ FILE, ...options }) => {
    if (options.plan.length > 1) throw onePlanOnly(options.plan)
    const { withRunner } = await import('../workers/with-runner.ts')
    await withRunner(Math.min(options.workers, options.replications), async (runner) => {
      const { choosePlans } = await import('../choose-plans.ts')
      const { runScenario } = await import('../run-scenario.ts')
      await runScenario(FILE, options, runner, (plans) => choosePlans(plans, options.plan).slice(0, 1))
    })
  },
}
