import type { Command } from '../command.ts'
import { type DrawingOptions, drawingOptions } from '../drawing-options.ts'
import { commandLimits } from '../../limits/command-limits.ts'
import {
  asWholeNumber,
  defaultReplications,
  documentOptions,
  experimentOptions,
  onePlanOption,
  outOption,
  replicationOption,
  replicationsOption,
  traceOption,
  type DocumentOptions,
  type ExperimentOptions,
  type LoneOptions,
} from '../options.ts'
import { onePlanOnly, oneReplicationOrMany, traceOfWhich } from '../user-error.ts'

/** As parsed: whether a number of replications was given matters here. */
type RunOptions = Omit<ExperimentOptions, 'replications'> &
  DrawingOptions &
  LoneOptions &
  DocumentOptions & { readonly replications: number | undefined }

export const runCommand: Command<RunOptions & { FILE: string }> = {
  name: 'run',
  file: { placeholder: 'FILE', describe: 'file.scenario' },
  describe: 'command.run',
  options: {
    ...experimentOptions,
    ...drawingOptions,
    plan: onePlanOption,
    replications: {
      describe: replicationsOption.describe,
      requiresArg: true,
      defaultDescription: `${defaultReplications}`,
      coerce: (given: unknown) =>
        given === undefined ? undefined : asWholeNumber('replications', 1, commandLimits.replications)(given),
    },
    replication: replicationOption,
    trace: traceOption,
    ...documentOptions,
    out: {
      ...outOption,
      describe: 'option.out.run',
    },
  },
  examples: [
    ['run scenarios/bandung-barat.yaml', 'example.run'],
    ['run scenarios/bandung-barat.yaml --plan saturdays --json', 'example.run.json'],
    ['run scenarios/bandung-barat.yaml --plan wait --replication 17 --trace trace.csv', 'example.run.replication'],
  ],
  run: async ({ FILE, ...given }) => {
    const options = replicationsWanted(given)
    const { inOwnThread } = await import('../listening/own-thread.ts')
    await inOwnThread({ command: 'run', file: FILE, options })
  },
}

/** One replication or many of one plan; throws a UserError when the options say something else. */
function replicationsWanted(options: RunOptions): ExperimentOptions & DrawingOptions & LoneOptions & DocumentOptions {
  const { plan, replication, replications, trace } = options
  if (plan.length > 1) throw onePlanOnly(plan, 'run')
  if (replication === undefined) {
    if (trace !== undefined) throw traceOfWhich()
    return { ...options, replications: replications ?? defaultReplications }
  }
  if (replications !== undefined) throw oneReplicationOrMany(replication)
  return { ...options, replications: 1 }
}
