import type { Command } from '../command.ts'
import { allowOutsideOption, jsonOption, langOption, quietOption, type Language } from '../options.ts'

interface CheckOptions {
  readonly FILE: string
  readonly lang: Language
  readonly json: boolean
  readonly quiet: boolean
  readonly 'allow-outside': boolean
}

export const checkCommand: Command<CheckOptions> = {
  name: 'check',
  file: { placeholder: 'FILE', describe: 'scenario file' },
  describe:
    'Read a scenario: show every mistake in it at once, with file, line and column, or read back what was understood.',
  options: {
    lang: { ...langOption, describe: 'language of what is read back: en or id' },
    json: { ...jsonOption, describe: 'print what was understood as JSON on standard output, and nothing else there' },
    quiet: { ...quietOption, describe: 'say only whether it is in order' },
    'allow-outside': allowOutsideOption,
  },
  examples: [
    ['check scenarios/bandung-barat.yaml', 'is it in order, and is it what was meant?'],
    ['check scenarios/bandung-barat.yaml --lang id', 'the same in Indonesian'],
    ['check scenarios/bandung-barat.yaml --allow-outside', 'files elsewhere that it names are read too'],
  ],
  run: async ({ FILE, ...options }) => {
    const { loadScenario } = await import('../load-scenario.ts')
    const scenario = loadScenario(FILE, options['allow-outside'])
    const { forecastOfCheck } = await import('../forecast-of-check.ts')
    const forecast = forecastOfCheck(scenario.plans)
    if (options.quiet && !options.json) {
      const { verdictLine } = await import('../terminal/read-back-text.ts')
      process.stdout.write(`${verdictLine(scenario.file, forecast, options.lang)}\n`)
      return
    }
    const { readBack } = await import('../../scenario/read-back/read-back.ts')
    const understood = readBack(scenario)
    if (options.json) {
      const { visibleJson } = await import('../../scenario/text/visible-text.ts')
      const { file, warnings, remarks } = scenario
      const json = JSON.stringify({ file, ...understood, forecast, warnings, remarks }, null, 2)
      process.stdout.write(`${visibleJson(json)}\n`)
      return
    }
    const { readBackText } = await import('../terminal/read-back-text.ts')
    process.stdout.write(readBackText(scenario, understood, forecast, options.lang))
  },
}
