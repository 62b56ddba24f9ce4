import type { Command } from '../command.ts'
import { experimentOptions, serveOptions, type PageOptions } from '../options.ts'
import { portOfWhat, servedAndWritten } from '../user-error.ts'

const { resume: _resume, json: _json, verbose: _verbose, 'csv-headings': _headings, ...pageOptions } = experimentOptions

export const pageCommand: Command<PageOptions & { FILE: string }> = {
  name: 'page',
  file: { placeholder: 'FILE', describe: 'file.scenario' },
  describe: 'command.page',
  options: { ...pageOptions, ...serveOptions },
  examples: [['page scenarios/bandung-barat.yaml', 'example.page']],
  run: async ({ FILE, ...given }) => {
    if (!given.serve && given.port !== undefined) throw portOfWhat()
    if (given.serve && given.out !== undefined) throw servedAndWritten()
    const { inOwnThread } = await import('../listening/own-thread.ts')
    await inOwnThread({ command: 'page', file: FILE, options: given })
  },
}
