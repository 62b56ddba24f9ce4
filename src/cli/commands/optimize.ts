import type { Command } from '../command.ts'
import { inStudy } from '../study/in-study.ts'
import { read, searchOptions, type OptimizeOptions } from '../study/search-options.ts'

const BUDGET = 10_000

export const optimizeCommand: Command<OptimizeOptions & { FILE: string }> = {
  name: 'optimize',
  file: { placeholder: 'FILE', describe: 'scenario file with choices' },
  describe: 'The best of all that can be chosen, and what can be had for what: cost against date against waiting.',
  options: {
    prefer: {
      describe: 'of what reaches the goal: cheapest or earliest (default: as the goal says, or cheapest)',
      requiresArg: true,
      coerce: read('prefer', asOrder),
    },
    ...searchOptions(BUDGET),
  },
  examples: [
    ['optimize scenarios/bandung-barat.yaml', 'the cheapest way to the goal, and cost against date against waiting'],
  ],
  run: ({ FILE, ...options }) => inStudy('optimize', FILE, options),
}

function asOrder(text: string): 'cheapest' | 'earliest' {
  if (text === 'cheapest' || text === 'earliest') return text
  throw new Error(`--prefer: found "${text}"; give cheapest or earliest`)
}
