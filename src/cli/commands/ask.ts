import { commandLimits } from '../../limits/command-limits.ts'
import type { Command } from '../command.ts'
import { inStudy } from '../study/in-study.ts'
import { asWholeNumber, planOption, studyOptions } from '../options.ts'
import type { AskOptions } from '../study/ask-study.ts'

/** An interval needs two. */
const FEWEST = 2

export const askCommand: Command<AskOptions & { FILE: string }> = {
  name: 'ask',
  file: { placeholder: 'FILE', describe: 'scenario file with unknowns and at least two plans' },
  describe: 'Say what it is worth to know each unknown before the plan is chosen: which phone call to make.',
  options: {
    plan: planOption,
    replications: {
      describe: 'how many futures each plan is followed through; more of them tell smaller values',
      requiresArg: true,
      default: 1000,
      coerce: asWholeNumber('replications', FEWEST, commandLimits.replications),
    },
    ...studyOptions,
  },
  examples: [
    ['ask scenarios/bandung-barat.yaml', 'the value of asking for each unknown; in output/bandung-barat-ask'],
    ['ask scenarios/bandung-barat.yaml --plan wait --plan saturdays', 'for the choice between two plans'],
  ],
  run: ({ FILE, ...options }) => inStudy('ask', FILE, options),
}
