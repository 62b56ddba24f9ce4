import { largest } from '../../statistics/extremes.ts'
import type { Command } from '../command.ts'

export const checkCommand: Command<{ FILE: string }> = {
  name: 'check',
  file: { placeholder: 'FILE', describe: 'scenario file' },
  describe: 'Read a scenario and show every mistake in it at once, with file, line and column.',
  options: {},
  examples: [['check scenarios/bandung-barat.yaml', 'is it in order, and which plans does it have?']],
  run: async ({ FILE }) => {
    const { loadScenario } = await import('../load-scenario.ts')
    const { file, title, plans, formattedWarnings } = loadScenario(FILE)
    const longest = largest(plans.map(({ name }) => name.length))
    const lines = [
      `${file}: in order`,
      `  ${title}`,
      ...plans.map((plan) => `  plan ${plan.name.padEnd(longest)}  ${plan.title}`),
      ...(formattedWarnings === '' ? [] : ['', 'Worth knowing:', '', formattedWarnings]),
    ]
    process.stdout.write(`${lines.join('\n')}\n`)
  },
}
