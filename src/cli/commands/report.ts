import type { Command } from '../command.ts'
import { drawingOptions } from '../drawing-options.ts'
import { csvHeadingsOption, documentOptions, langOption, outOption, quietOption, verboseOption } from '../options.ts'
import type { ReportOptions } from '../redraw-report.ts'

export const reportCommand: Command<ReportOptions & { RESULTS: string }> = {
  name: 'report',
  file: { placeholder: 'RESULTS', describe: 'file.results' },
  describe: 'command.report',
  options: {
    out: { ...outOption, describe: 'option.out.report' },
    lang: langOption,
    'csv-headings': csvHeadingsOption,
    ...drawingOptions,
    quiet: quietOption,
    verbose: verboseOption,
    ...documentOptions,
  },
  examples: [
    ['report output/bandung-barat --lang id --csv-headings id --docx --pdf --xlsx', 'example.report'],
    ['report output/bandung-barat --figures clearing,stock --size slide --out slides', 'example.report.slides'],
  ],
  run: async ({ RESULTS, ...given }) => {
    const { inOwnThread } = await import('../listening/own-thread.ts')
    const { out, lang, 'csv-headings': headings, quiet, verbose, figures, size, docx, xlsx, pdf, template } = given
    const options = { out, lang, 'csv-headings': headings, quiet, verbose, figures, size, docx, xlsx, pdf, template }
    await inOwnThread({ command: 'report', file: RESULTS, options })
  },
}
