import type { Results } from '../../experiments/results.ts'
import type { FigureChoice } from '../../report/figures/figure-names.ts'
import type { Language } from '../../report/words/say.ts'
import type { DocumentOptions } from '../options.ts'
import type { OutputFolder } from '../output-folder.ts'
import { templateOfWhat } from '../user-error.ts'
import { outputWords } from '../words/output-words.ts'

/** The documents that the user has asked for. */
export interface Documents {
  /** Makes them from the results, with titles as long as they are shown, and writes them among the other files. */
  readonly write: (results: Results, wanted: Wanted, output: OutputFolder) => Promise<void>
}

interface Wanted {
  readonly language: Language
  /** The figures. */
  readonly choice: FigureChoice
}

/**
 * Looks at what the documents need, before anything is simulated: throws a UserError where a template cannot be used or
 * the typesetter is missing. All libraries are loaded only when they are needed.
 *
 * @param tell tells the user a line that is no error
 */
export async function openDocuments(
  { docx, xlsx, pdf, template }: DocumentOptions,
  tell: (line: string) => void,
): Promise<Documents> {
  if (template !== undefined && !docx) throw templateOfWhat()
  if (pdf) await (await import('./pdf-file.ts')).openPdf()
  const read = template === undefined ? null : (await import('./docx-template.ts')).readTemplate(template)
  const write = async (results: Results, { language, choice }: Wanted, output: OutputFolder): Promise<void> => {
    if (xlsx) {
      const { workbook } = await import('../../report/document/workbook.ts')
      const { xlsxFile } = await import('./xlsx-file.ts')
      output.write('report.xlsx', await xlsxFile(workbook(results, language)))
    }
    if (!docx && !pdf) return
    const { reportDocument } = await import('../../report/document/report-document.ts')
    const { Pictures } = await import('./pictures.ts')
    const report = reportDocument(results, language, choice)
    const pictures = await Pictures.of(report)
    if (docx) {
      const { docxFile } = await import('./docx-file.ts')
      const { docxInTemplate } = await import('./docx-template.ts')
      output.write(
        'report.docx',
        await (read === null ? docxFile(report, pictures) : docxInTemplate(report, pictures, read)),
      )
    }
    if (pdf) {
      const { pdfFile } = await import('./pdf-file.ts')
      const { bytes, hasAllLetters } = await pdfFile(report, pictures)
      output.write('report.pdf', bytes)
      if (!hasAllLetters) tell(outputWords().lettersMissing)
    }
  }
  return { write }
}
