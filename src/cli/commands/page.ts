import type { Command } from '../command.ts'
import { experimentOptions, type PageOptions } from '../options.ts'

const { resume: _resume, json: _json, verbose: _verbose, 'csv-headings': _headings, ...options } = experimentOptions

export const pageCommand: Command<PageOptions & { FILE: string }> = {
  name: 'page',
  file: { placeholder: 'FILE', describe: 'file.scenario' },
  describe: 'command.page',
  options,
  examples: [['page scenarios/bandung-barat.yaml', 'example.page']],
  run: async ({ FILE, ...given }) => {
    const { inOwnThread } = await import('../listening/own-thread.ts')
    await inOwnThread({ command: 'page', file: FILE, options: given })
  },
}
