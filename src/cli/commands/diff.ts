import type { Command } from '../command.ts'
import { jsonOption, langOption, outOption, quietOption, type DiffOptions } from '../options.ts'

export const diffCommand: Command<DiffOptions & { BEFORE: string; AFTER: string }> = {
  name: 'diff',
  file: { placeholder: 'BEFORE', describe: 'results.json of an earlier run, or its folder' },
  secondFile: { placeholder: 'AFTER', describe: 'results.json of a later run, or its folder' },
  describe: 'Say what changed in the input from one run to another, and what that did to the results.',
  options: {
    out: {
      ...outOption,
      describe: 'folder for the answer (default: output/ and the name of the scenario file, -diff)',
    },
    lang: langOption,
    json: jsonOption,
    quiet: quietOption,
  },
  examples: [['diff output/before output/bandung-barat', 'what has changed since a run with --out output/before']],
  run: async ({ BEFORE, AFTER, ...options }) => {
    const { inOwnThread } = await import('../listening/own-thread.ts')
    await inOwnThread({ command: 'diff', files: [BEFORE, AFTER], options })
  },
}
