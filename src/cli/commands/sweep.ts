import { commandLimits } from '../../limits/command-limits.ts'
import type { Command } from '../command.ts'
import { inStudy } from '../study/in-study.ts'
import { asTexts, asWholeNumber, experimentOptions, replicationsOption, type ExperimentOptions } from '../options.ts'

type Options = ExperimentOptions & { readonly over: readonly string[] }

/** Each value of each plan takes as much as a plan of compare. */
const REPLICATIONS = 100

export const sweepCommand: Command<Options & { FILE: string }> = {
  name: 'sweep',
  file: { placeholder: 'FILE', describe: 'scenario file' },
  describe:
    'Follow all plans over the values of one or two inputs: where one overtakes another, and what each further day costs.',
  options: {
    ...experimentOptions,
    over: {
      describe:
        'what is swept: an unknown or a choice by its name, or a key by its path ("units.{loan-1,loan-2}.rent" for two at once), with =FROM..TO, =FROM..TO:STEP or =a,b,c; again for a second one',
      requiresArg: true,
      default: [],
      defaultDescription: 'none',
      coerce: asTexts('over'),
    },
    replications: {
      ...replicationsOption,
      describe: 'how many futures each plan is followed through at each value',
      default: REPLICATIONS,
      coerce: asWholeNumber('replications', 1, commandLimits.replications),
    },
  },
  examples: [
    ['sweep scenarios/bandung-barat.yaml --over network-change', 'an unknown over all that it can be'],
    [
      'sweep scenarios/bandung-barat.yaml --over pools.printers.units.loan-1.rent=200000..800000:300000 --over network-change=14..28d:7d',
      'a key and an unknown: maps',
    ],
  ],
  run: ({ FILE, ...options }) => inStudy('sweep', FILE, options),
}
