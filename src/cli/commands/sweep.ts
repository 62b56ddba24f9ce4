import { commandLimits } from '../../limits/command-limits.ts'
import type { Command } from '../command.ts'
import { inStudy } from '../study/in-study.ts'
import { asTexts, asWholeNumber, experimentOptions, replicationsOption, type ExperimentOptions } from '../options.ts'

type Options = ExperimentOptions & { readonly over: readonly string[] }

/** Each value of each plan takes as much as a plan of compare. */
const REPLICATIONS = 100

export const sweepCommand: Command<Options & { FILE: string }> = {
  name: 'sweep',
  file: { placeholder: 'FILE', describe: 'file.scenario' },
  describe: 'command.sweep',
  options: {
    ...experimentOptions,
    over: {
      describe: 'option.over',
      requiresArg: true,
      default: [],
      defaultDescription: 'default.over',
      coerce: asTexts('over'),
    },
    replications: {
      ...replicationsOption,
      describe: 'option.replications.sweep',
      default: REPLICATIONS,
      coerce: asWholeNumber('replications', 1, commandLimits.replications),
    },
  },
  examples: [
    ['sweep scenarios/bandung-barat.yaml --over network-change', 'example.sweep'],
    [
      'sweep scenarios/bandung-barat.yaml --over pools.printers.units.loan-1.rent=200000..800000:300000 --over network-change=14..28d:7d',
      'example.sweep.two',
    ],
  ],
  run: ({ FILE, ...options }) => inStudy('sweep', FILE, options),
}
