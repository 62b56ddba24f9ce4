import { commandLimits } from '../../limits/command-limits.ts'
import type { Command } from '../command.ts'
import {
  asTexts,
  asWholeNumber,
  engineOption,
  jsonOption,
  quietOption,
  seedOption,
  workersOption,
  type VerifyOptions,
} from '../options.ts'

export const verifyCommand: Command<VerifyOptions> = {
  name: 'verify',
  describe: 'command.verify',
  options: {
    case: {
      describe: 'option.case',
      requiresArg: true,
      default: [],
      defaultDescription: 'default.allCases',
      coerce: asTexts('case'),
    },
    replications: {
      describe: 'option.replications.verify',
      requiresArg: true,
      defaultDescription: 'default.replicationsOfCases',
      coerce: (given: unknown) =>
        given === undefined ? null : asWholeNumber('replications', 2, commandLimits.replications)(given),
    },
    seed: seedOption,
    engine: engineOption,
    workers: workersOption,
    json: jsonOption,
    quiet: quietOption,
  },
  examples: [
    ['verify', 'example.verify'],
    ['verify --case mm1 --case breakdowns --engine simjs', 'example.verify.two'],
  ],
  run: async (options) => {
    const { inOwnThread } = await import('../listening/own-thread.ts')
    await inOwnThread({ command: 'verify', options })
  },
}
