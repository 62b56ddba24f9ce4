import { PatchType, patchDocument, TextRun } from 'docx'
import { strFromU8, unzipSync, type Unzipped } from 'fflate'
import { readFileSync, statSync } from 'node:fs'
import { readingLimits } from '../../limits/reading-limits.ts'
import type { ReportDocument } from '../../report/document/document.ts'
import { reasonOf, tooLarge } from '../read-text-file.ts'
import { templateUnusable } from '../user-error.ts'
import { DocxWriter, type DocxStyles } from './docx-writer.ts'
import type { Pictures } from './pictures.ts'
import { errorWords } from '../words/error-words.ts'
import { fileWords } from '../words/file-words.ts'

/** A document of the office, with its letterhead and styles, in which a place is left for the report. */
export interface DocxTemplate {
  readonly bytes: Uint8Array
  readonly styles: DocxStyles
}

const BODY = 'word/document.xml'
const STYLES = 'word/styles.xml'

/** Reads a template; throws a UserError where it is none, or leaves no place for the report. */
export function readTemplate(file: string): DocxTemplate {
  const bytes = bytesOf(file)
  const parts = partsOf(file, bytes)
  const body = parts[BODY]
  if (body === undefined) throw templateUnusable(file, errorWords().templateIsNoDocx)
  if (!paragraphs(strFromU8(body)).some((text) => text.includes('{{report}}'))) {
    throw templateUnusable(file, errorWords().templateWithoutPlace)
  }
  return { bytes, styles: stylesIn(parts[STYLES] === undefined ? '' : strFromU8(parts[STYLES])) }
}

function bytesOf(file: string): Uint8Array {
  try {
    const refusal = tooLarge(statSync(file), readingLimits.documentTemplate)
    if (refusal === null) return readFileSync(file)
    throw templateUnusable(file, refusal)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    const { cannotRead, noSuchFile } = fileWords()
    throw templateUnusable(file, cannotRead(code === 'ENOENT' ? noSuchFile : reasonOf(error)))
  }
}

/** What is looked at: a part that would unfold into much more than any office writes is left alone. */
function partsOf(file: string, bytes: Uint8Array): Unzipped {
  const most = 5e6 * readingLimits.documentTemplate.most
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => (name === BODY || name === STYLES) && originalSize <= most,
    })
  } catch {
    throw templateUnusable(file, errorWords().templateIsNoDocx)
  }
}

/** The texts of the paragraphs: a word processor cuts a line into pieces where it likes. */
function paragraphs(xml: string): string[] {
  return xml.split('</w:p>').map((paragraph) => paragraph.replaceAll(/<[^>]*>/g, ''))
}

/** The styles of the report by their names, which are the same in every language of the word processor. */
function stylesIn(xml: string): DocxStyles {
  const ids = new Map<string, string>()
  for (const style of xml.split('<w:style ').slice(1)) {
    const id = /w:styleId="([^"]*)"/.exec(style)?.[1]
    const name = /<w:name w:val="([^"]*)"/.exec(style)?.[1]
    if (id !== undefined && name !== undefined && style.includes('w:type="paragraph"')) ids.set(name.toLowerCase(), id)
  }
  return {
    headings: [ids.get('heading 1') ?? null, ids.get('heading 2') ?? null],
    title: ids.get('title') ?? null,
    caption: ids.get('caption') ?? null,
    bullet: ids.get('list bullet') ?? null,
    isTemplate: true,
  }
}

/** A report in a template, as the bytes of a .docx file: in place of {{report}} and {{title}}. */
export function docxInTemplate(
  report: ReportDocument,
  pictures: Pictures,
  { bytes, styles }: DocxTemplate,
): Promise<Uint8Array> {
  const writer = new DocxWriter(pictures, report.language, styles)
  return patchDocument({
    outputType: 'uint8array',
    data: bytes,
    keepOriginalStyles: true,
    patches: {
      title: { type: PatchType.PARAGRAPH, children: [new TextRun(report.title)] },
      report: {
        type: PatchType.DOCUMENT,
        children: report.sections.flatMap((section) => writer.section(section)),
      },
    },
  })
}
