import type { Command } from '../command.ts'

interface Arguments {
  readonly reference: boolean
}

export const schemaCommand: Command<Arguments> = {
  name: 'schema',
  describe: 'Print the JSON schema of scenario files, for completion in an editor, or the reference of keys.',
  options: {
    reference: {
      type: 'boolean',
      default: false,
      describe: 'Print all keys as Markdown: meaning, unit, default and an example of each.',
    },
  },
  examples: [
    ['schema', 'print it; "antrean schema > scenario.schema.json" keeps it'],
    ['schema --reference', 'print the reference of keys'],
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
