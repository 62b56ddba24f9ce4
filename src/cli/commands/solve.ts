import type { Command } from '../command.ts'
import { inStudy } from '../study/in-study.ts'
import { read, searchOptions, type SolveOptions } from '../study/search-options.ts'

/** Enough for the founding case in less than a minute on two cores. */
const BUDGET = 4500

const aChoice = (text: string) => text.trim()

export const solveCommand: Command<SolveOptions & { FILE: string }> = {
  name: 'solve',
  file: { placeholder: 'FILE', describe: 'scenario file with choices' },
  describe: 'What must one have? The least or the latest of one choice, or the cheapest of all, that reaches the goal.',
  options: {
    least: {
      describe: 'the choice of which the least is wanted (default: all choices, and the cheapest)',
      requiresArg: true,
      coerce: read('least', aChoice),
    },
    latest: {
      describe: 'the choice of which the latest, or the most, is wanted',
      requiresArg: true,
      coerce: read('latest', aChoice),
    },
    ...searchOptions(BUDGET),
  },
  examples: [
    ['solve scenarios/bandung-barat.yaml --least loan-printers', 'how many printers must be borrowed for the goal'],
  ],
  run: ({ FILE, ...options }) => inStudy('solve', FILE, options),
}
