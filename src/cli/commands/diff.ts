import type { Command } from '../command.ts'
import { csvHeadingsOption, jsonOption, langOption, outOption, quietOption, type DiffOptions } from '../options.ts'

export const diffCommand: Command<DiffOptions & { BEFORE: string; AFTER: string }> = {
  name: 'diff',
  file: { placeholder: 'BEFORE', describe: 'file.results' },
  secondFile: { placeholder: 'AFTER', describe: 'file.resultsLater' },
  describe: 'command.diff',
  options: {
    out: {
      ...outOption,
      describe: 'option.out.diff',
    },
    lang: langOption,
    'csv-headings': csvHeadingsOption,
    json: jsonOption,
    quiet: quietOption,
  },
  examples: [['diff output/before output/bandung-barat', 'example.diff']],
  run: async ({ BEFORE, AFTER, ...options }) => {
    const { inOwnThread } = await import('../listening/own-thread.ts')
    await inOwnThread({ command: 'diff', files: [BEFORE, AFTER], options })
  },
}
