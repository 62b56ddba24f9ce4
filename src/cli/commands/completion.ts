import type { Command } from '../command.ts'

export const completionCommand: Command<object> = {
  name: 'completion',
  describe: 'command.completion',
  options: {},
  examples: [['completion', 'example.completion']],
  run: async () => {
    const [{ completionScript }, { commands }] = await Promise.all([
      import('../completion-script.ts'),
      import('../command-line.ts'),
    ])
    process.stdout.write(completionScript(commands))
  },
}
