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
  file: { placeholder: 'FILE', describe: 'file.scenario' },
  describe: 'command.check',
  options: {
    lang: { ...langOption, describe: 'option.lang.check' },
    json: { ...jsonOption, describe: 'option.json.check' },
    quiet: { ...quietOption, describe: 'option.quiet.check' },
    'allow-outside': allowOutsideOption,
  },
  examples: [
    ['check scenarios/bandung-barat.yaml', 'example.check'],
    ['check scenarios/bandung-barat.yaml --lang id', 'example.check.indonesian'],
    ['check scenarios/bandung-barat.yaml --allow-outside', 'example.check.outside'],
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
