import type { Command } from '../command.ts'
import { drawingOptions } from '../drawing-options.ts'
import { documentOptions, langOption, outOption, quietOption, verboseOption } from '../options.ts'
import type { ReportOptions } from '../redraw-report.ts'

export const reportCommand: Command<ReportOptions & { RESULTS: string }> = {
  name: 'report',
  file: { placeholder: 'RESULTS', describe: 'results.json of an earlier run, or its folder' },
  describe: 'Draw all figures and tables again from results.json, without simulating; in another language, say.',
  options: {
    out: { ...outOption, describe: 'folder for the report (default: where results.json is)' },
    lang: langOption,
    ...drawingOptions,
    quiet: quietOption,
    verbose: verboseOption,
    ...documentOptions,
  },
  examples: [
    ['report output/bandung-barat --lang id --docx --pdf --xlsx', 'in Indonesian, to be handed in'],
    ['report output/bandung-barat --figures clearing,stock --size slide --out slides', 'two figures, for slides'],
  ],
  run: async ({ RESULTS, out, lang, quiet, verbose, figures, size, docx, xlsx, pdf, template }) => {
    const { inOwnThread } = await import('../listening/own-thread.ts')
    const options = { out, lang, quiet, verbose, figures, size, docx, xlsx, pdf, template }
    await inOwnThread({ command: 'report', file: RESULTS, options })
  },
}
