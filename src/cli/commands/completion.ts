import type { Command } from '../command.ts'
import type { Completed } from '../completion-script.ts'

/** @param commands all that are completed, this one too; asked when it runs, because it is one of them */
export function completionCommand(commands: () => readonly Completed[]): Command<object> {
  return {
    name: 'completion',
    describe: 'command.completion',
    options: {},
    examples: [['completion', 'example.completion']],
    run: async () => {
      const { completionScript } = await import('../completion-script.ts')
      process.stdout.write(completionScript(commands()))
    },
  }
}
