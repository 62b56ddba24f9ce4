import type { Command } from '../command.ts'
import { inStudy } from '../study/in-study.ts'
import { read, searchOptions, type OptimizeOptions } from '../study/search-options.ts'
import { usageWords } from '../words/usage-words.ts'

const BUDGET = 10_000

export const optimizeCommand: Command<OptimizeOptions & { FILE: string }> = {
  name: 'optimize',
  file: { placeholder: 'FILE', describe: 'file.scenarioWithChoices' },
  describe: 'command.optimize',
  options: {
    prefer: {
      describe: 'option.prefer',
      requiresArg: true,
      coerce: read('prefer', asOrder),
    },
    ...searchOptions(BUDGET),
  },
  examples: [['optimize scenarios/bandung-barat.yaml', 'example.optimize']],
  run: ({ FILE, ...options }) => inStudy('optimize', FILE, options),
}

function asOrder(text: string): 'cheapest' | 'earliest' {
  if (text === 'cheapest' || text === 'earliest') return text
  throw new Error(usageWords().noOrder(text))
}
