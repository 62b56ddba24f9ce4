import type { Command } from '../command.ts'
import {
  documentOptions,
  langOption,
  outOption,
  quietOption,
  type DocumentOptions,
  type ExperimentOptions,
} from '../options.ts'

type ReportOptions = Pick<ExperimentOptions, 'out' | 'lang' | 'quiet'> & DocumentOptions

export const reportCommand: Command<ReportOptions & { RESULTS: string }> = {
  name: 'report',
  file: { placeholder: 'RESULTS', describe: 'results.json of an earlier run, or its folder' },
  describe: 'Draw all figures and tables again from results.json, without simulating; in another language, say.',
  options: {
    out: { ...outOption, describe: 'folder for the report (default: where results.json is)' },
    lang: langOption,
    quiet: quietOption,
    ...documentOptions,
  },
  examples: [['report output/bandung-barat --lang id --docx --pdf --xlsx', 'in Indonesian, to be handed in']],
  run: async ({ RESULTS, out, lang, quiet, docx, xlsx, pdf, template }) => {
    const { inOwnThread } = await import('../listening/own-thread.ts')
    await inOwnThread({ command: 'report', file: RESULTS, options: { out, lang, quiet, docx, xlsx, pdf, template } })
  },
}
