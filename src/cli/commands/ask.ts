import { commandLimits } from '../../limits/command-limits.ts'
import type { Command } from '../command.ts'
import { inStudy } from '../study/in-study.ts'
import { asWholeNumber, planOption, studyOptions } from '../options.ts'
import type { AskOptions } from '../study/ask-study.ts'

/** An interval needs two. */
const FEWEST = 2

export const askCommand: Command<AskOptions & { FILE: string }> = {
  name: 'ask',
  file: { placeholder: 'FILE', describe: 'file.scenarioToAsk' },
  describe: 'command.ask',
  options: {
    plan: planOption,
    replications: {
      describe: 'option.replications.ask',
      requiresArg: true,
      default: 1000,
      coerce: asWholeNumber('replications', FEWEST, commandLimits.replications),
    },
    ...studyOptions,
  },
  examples: [
    ['ask scenarios/bandung-barat.yaml', 'example.ask'],
    ['ask scenarios/bandung-barat.yaml --plan wait --plan saturdays', 'example.ask.two'],
  ],
  run: ({ FILE, ...options }) => inStudy('ask', FILE, options),
}
