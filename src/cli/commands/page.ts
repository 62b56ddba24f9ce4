import type { Command } from '../command.ts'
import { experimentOptions, serveOptions, type PageOptions } from '../options.ts'
import { portOfWhat, servedAndWritten } from '../user-error.ts'

const { resume: _resume, json: _json, ...pageOptions } = experimentOptions

export const pageCommand: Command<PageOptions & { FILE: string }> = {
  name: 'page',
  file: { placeholder: 'FILE', describe: 'scenario file' },
  describe:
    'Make one web page that answers what-if: sliders for choices and unknowns, figures that follow. It needs no network.',
  options: { ...pageOptions, ...serveOptions },
  examples: [
    ['page scenarios/bandung-barat.yaml', 'the page in output/bandung-barat-page, to open in a browser or to send'],
  ],
  run: async ({ FILE, ...given }) => {
    if (!given.serve && given.port !== undefined) throw portOfWhat()
    if (given.serve && given.out !== undefined) throw servedAndWritten()
    const { inOwnThread } = await import('../listening/own-thread.ts')
    await inOwnThread({ command: 'page', file: FILE, options: given })
  },
}
