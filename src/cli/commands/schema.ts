import type { Command } from '../command.ts'

interface Arguments {
  readonly reference: boolean
}

export const schemaCommand: Command<Arguments> = {
  name: 'schema',
  describe: 'command.schema',
  options: {
    reference: {
      type: 'boolean',
      default: false,
      defaultDescription: 'default.no',
      describe: 'option.reference',
    },
  },
  examples: [
    ['schema', 'example.schema'],
    ['schema --reference', 'example.schema.reference'],
  ],
  run: async ({ reference }) => {
    if (reference) {
      const { keyReferenceMarkdown } = await import('../../scenario/key-reference-markdown.ts')
      process.stdout.write(keyReferenceMarkdown())
      return
    }
    const { scenarioJsonSchema } = await import('../../scenario/scenario-schema.ts')
    process.stdout.write(`${JSON.stringify(scenarioJsonSchema(), null, 2)}\n`)
  },
}
