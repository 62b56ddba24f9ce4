import type { Command } from '../command.ts'
import { inStudy } from '../study/in-study.ts'
import { read, searchOptions, type SolveOptions } from '../study/search-options.ts'

/** Enough for the founding case in less than a minute on two cores. */
const BUDGET = 4500

const aChoice = (text: string) => text.trim()

export const solveCommand: Command<SolveOptions & { FILE: string }> = {
  name: 'solve',
  file: { placeholder: 'FILE', describe: 'file.scenarioWithChoices' },
  describe: 'command.solve',
  options: {
    least: {
      describe: 'option.least',
      requiresArg: true,
      coerce: read('least', aChoice),
    },
    latest: {
      describe: 'option.latest',
      requiresArg: true,
      coerce: read('latest', aChoice),
    },
    ...searchOptions(BUDGET),
  },
  examples: [['solve scenarios/bandung-barat.yaml --least loan-printers', 'example.solve']],
  run: ({ FILE, ...options }) => inStudy('solve', FILE, options),
}
