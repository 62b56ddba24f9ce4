import type { Command } from '../command.ts'
import { drawingOptions } from '../drawing-options.ts'
import { documentOptions, langOption, outOption, quietOption, verboseOption } from '../options.ts'
import type { ReportOptions } from '../redraw-report.ts'

export const reportCommand: Command<ReportOptions & { RESULTS: string }> = {
  name: 'report',
  file: { placeholder: 'RESULTS', describe: 'file.results' },
  describe: 'command.report',
  options: {
    out: { ...outOption, describe: 'option.out.report' },
    lang: langOption,
    ...drawingOptions,
    quiet: quietOption,
    verbose: verboseOption,
    ...documentOptions,
  },
  examples: [
    ['report output/bandung-barat --lang id --docx --pdf --xlsx', 'example.report'],
    ['report output/bandung-barat --figures clearing,stock --size slide --out slides', 'example.report.slides'],
  ],
  run: async ({ RESULTS, out, lang, quiet, verbose, figures, size, docx, xlsx, pdf, template }) => {
    const { inOwnThread } = await import('../listening/own-thread.ts')
    const options = { out, lang, quiet, verbose, figures, size, docx, xlsx, pdf, template }
    await inOwnThread({ command: 'report', file: RESULTS, options })
  },
}
