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
  describe:
    'Simulate textbook queues, each a scenario file, compare with their exact answers, and hold the two engines together.',
  options: {
    case: {
      describe: 'case to verify, by the name of its file in scenarios/textbook; again for another',
      requiresArg: true,
      default: [],
      defaultDescription: 'all cases',
      coerce: asTexts('case'),
    },
    replications: {
      describe: 'replications of each case: more find smaller faults',
      requiresArg: true,
      defaultDescription: 'as each case needs',
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
    ['verify', 'all cases and all shipped scenarios, in less than a minute; status 1 when anything is wrong'],
    ['verify --case mm1 --case breakdowns --engine simjs', 'two cases on the second engine'],
  ],
  run: async (options) => {
    const { inOwnThread } = await import('../listening/own-thread.ts')
    await inOwnThread({ command: 'verify', options })
  },
}
