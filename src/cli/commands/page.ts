import type { Command } from '../command.ts'
import { experimentOptions, type PageOptions } from '../options.ts'

const { resume: _resume, json: _json, verbose: _verbose, ...options } = experimentOptions

export const pageCommand: Command<PageOptions & { FILE: string }> = {
  name: 'page',
  file: { placeholder: 'FILE', describe: 'scenario file' },
  describe:
    'Make one web page that answers what-if: sliders for choices and unknowns, figures that follow. It needs no network.',
  options,
  examples: [
    ['page scenarios/bandung-barat.yaml', 'the page in output/bandung-barat-page, to open in a browser or to send'],
  ],
  run: async ({ FILE, ...given }) => {
    const { inOwnThread } = await import('../listening/own-thread.ts')
    await inOwnThread({ command: 'page', file: FILE, options: given })
  },
}
