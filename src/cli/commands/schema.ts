import type { Command } from '../command.ts'

export const schemaCommand: Command<object> = {
  name: 'schema',
  describe: 'Print the JSON schema of scenario files, for completion in an editor.',
  options: {},
  examples: [['schema', 'print it; "antrean schema > scenario.schema.json" keeps it']],
  run: async () => {
    const { scenarioJsonSchema } = await import('../../scenario/scenario-schema.ts')
    process.stdout.write(`${JSON.stringify(scenarioJsonSchema(), null, 2)}\n`)
  },
}
