import type { NodeCompiler, NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Block, ReportDocument } from '../../report/document/document.ts'
import { columnWidths } from '../../report/document/column-widths.ts'
import type { Table } from '../../report/tables/table.ts'
import { say, type Language } from '../../report/words/say.ts'
import { pdfNotPossible } from '../user-error.ts'
import type { Pictures } from './pictures.ts'
import { typstSource } from './typst-source.ts'

export interface PdfFile {
  readonly bytes: Uint8Array
  /** Whether every letter was in a font; of those that were not, a box stands in the file. */
  readonly hasAllLetters: boolean
}

/** Loads the typesetter; throws a UserError where it was not installed. */
export async function openPdf(): Promise<typeof NodeCompiler> {
  try {
    return (await import('@myriaddreamin/typst-ts-node-compiler')).NodeCompiler
  } catch {
    throw pdfNotPossible()
  }
}

/**
 * A report as the bytes of a PDF file: with a title page, contents and page numbers, tagged as PDF/UA-1 asks for, so
 * that software can read it aloud, its fonts embedded.
 */
export async function pdfFile(report: ReportDocument, pictures: Pictures): Promise<PdfFile> {
  const compiler = (await openPdf()).create({ workspace: ROOT })
  compiler.mapShadow(join(ROOT, 'report.json'), Buffer.from(JSON.stringify(dataOf(report))))
  for (const block of report.sections.flatMap(({ blocks }) => blocks)) {
    if (block.kind === 'figure') {
      compiler.mapShadow(join(ROOT, pathOf(block.figure.name)), Buffer.from(pictures.pictureOf(block.figure).png))
    }
  }
  const { result } = compiler.compile({ mainFileContent: typstSource })
  if (result === null) throw new Error('the typesetter refused the report')
  try {
    return printed(compiler, result)
  } finally {
    compiler.evictCache(0)
  }
}

/** Of files that are there in memory only. */
const ROOT = join(tmpdir(), 'antrean-pdf')

function printed(compiler: NodeCompiler, document: NodeTypstDocument): PdfFile {
  const print = (options: { readonly pdfStandard?: string }): Uint8Array =>
    compiler.pdf(document, { ...options, pdfTags: true })
  try {
    return { bytes: print({ pdfStandard: 'ua-1' }), hasAllLetters: true }
  } catch (error) {
    // PDF/UA forbids letters that are in no font; a name in such letters must not cost the whole report.
    if (!String(error).includes('could not be displayed')) throw error
    return { bytes: print({}), hasAllLetters: false }
  }
}

function dataOf(report: ReportDocument): object {
  const { language, title, subtitle, coverFacts, sections } = report
  return {
    language,
    title,
    subtitle,
    coverFacts,
    words: wordsOf(language),
    sections: sections.map(({ heading, blocks, isPart = false, startsPage = false, floats = false }) => {
      return { heading, isPart, startsPage, blocks: blocks.map((block, place) => blockOf(block, floats && place > 0)) }
    }),
  }
}

function wordsOf(language: Language): Readonly<Record<string, string>> {
  const [before, between, after] = say(language, 'document.page', { page: '\n', pages: '\n' }).split('\n')
  return {
    figure: say(language, 'document.figure'),
    table: say(language, 'document.table'),
    contents: say(language, 'sheet.contents'),
    'page-before': before,
    'page-between': between,
    'page-after': after,
  }
}

function blockOf(block: Block, floats: boolean): object {
  if (block.kind === 'figure') {
    const { figure, alt, caption } = block
    return { kind: 'figure', path: `/${pathOf(figure.name)}`, alt, caption, floats }
  }
  return block.kind === 'table' ? tableOf(block.table) : block
}

function pathOf(figure: string): string {
  return `figures/${encodeURIComponent(figure)}.png`
}

function tableOf(table: Table): object {
  const { caption, columns, rows, notes } = table
  return {
    kind: 'table',
    caption,
    columns,
    notes,
    widths: columnWidths(table, LETTERS),
    rows: rows.map(({ heading, cells }) => [
      { text: heading, interval: null },
      ...cells.map(({ text, interval }) => ({ text, interval })),
    ]),
  }
}

/** That stand side by side across a page, in the letters of a table. */
const LETTERS = 115
