import type { Command } from '../command.ts'
import { type DrawingOptions, drawingOptions } from '../drawing-options.ts'
import {
  budgetOption,
  documentOptions,
  experimentOptions,
  precisionOption,
  type DocumentOptions,
  type ExperimentOptions,
  type SelectionOptions,
} from '../options.ts'

export const compareCommand: Command<
  ExperimentOptions & DrawingOptions & SelectionOptions & DocumentOptions & { FILE: string }
> = {
  name: 'compare',
  file: { placeholder: 'FILE', describe: 'scenario file' },
  describe: 'Follow all plans of a scenario through the same futures; say which clears the queue, when, how surely.',
  options: {
    ...experimentOptions,
    ...drawingOptions,
    precision: precisionOption,
    budget: budgetOption,
    ...documentOptions,
  },
  examples: [
    ['compare scenarios/bandung-barat.yaml', 'all plans; charts and tables in output/bandung-barat'],
    ['compare scenarios/bandung-barat.yaml --plan wait --plan saturdays --lang id', 'two plans, in Indonesian'],
    ['compare scenarios/bandung-barat.yaml --budget 3000', 'goes on until it is settled which plan to take'],
    ['compare scenarios/bandung-barat.yaml --plan saturdays --yes', 'in a script: no question, however large it is'],
    ['compare scenarios/bandung-barat.yaml --plan saturdays --store off', 'nothing is kept for later runs'],
  ],
  run: async ({ FILE, ...options }) => {
    const { inOwnThread } = await import('../listening/own-thread.ts')
    await inOwnThread({ command: 'compare', file: FILE, options })
  },
}
