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
  file: { placeholder: 'FILE', describe: 'file.scenario' },
  describe: 'command.compare',
  options: {
    ...experimentOptions,
    ...drawingOptions,
    precision: precisionOption,
    budget: budgetOption,
    ...documentOptions,
  },
  examples: [
    ['compare scenarios/bandung-barat.yaml', 'example.compare'],
    ['compare scenarios/bandung-barat.yaml --plan wait --plan saturdays --lang id', 'example.compare.indonesian'],
    ['compare scenarios/bandung-barat.yaml --budget 3000', 'example.compare.budget'],
    ['compare scenarios/bandung-barat.yaml --plan saturdays --yes', 'example.compare.yes'],
    ['compare scenarios/bandung-barat.yaml --plan saturdays --store off', 'example.compare.store'],
  ],
  run: async ({ FILE, ...options }) => {
    const { inOwnThread } = await import('../listening/own-thread.ts')
    await inOwnThread({ command: 'compare', file: FILE, options })
  },
}
