import {
  AlignmentType,
  Document,
  Footer,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
  type FileChild,
  type ISectionOptions,
  type ISectionPropertiesOptions,
} from 'docx'
import type { ReportDocument } from '../../report/document/document.ts'
import { say } from '../../report/words/say.ts'
import { DocxWriter, type DocxStyles } from './docx-writer.ts'
import type { Pictures } from './pictures.ts'

/** A report as the bytes of a .docx file, with a title page and page numbers. */
export async function docxFile(report: ReportDocument, pictures: Pictures): Promise<Uint8Array> {
  const writer = new DocxWriter(pictures, report.language, STYLES)
  const { language, title, sections } = report
  const file = new Document({
    title,
    creator: 'antrean',
    description: report.subtitle,
    styles: stylesOf(language === 'id' ? 'id-ID' : 'en-GB'),
    sections: [
      { properties: { ...upright, titlePage: true }, children: writer.cover(report) },
      ...inPages(sections.map((section) => ({ isWide: section.wide === true, children: writer.section(section) }))).map(
        ({ isWide, children }): ISectionOptions => ({
          properties: isWide ? lying : upright,
          footers: { default: pageNumbers(language) },
          children,
        }),
      ),
    ],
  })
  return Packer.toBuffer(file)
}

const STYLES: DocxStyles = {
  headings: ['Heading1', 'Heading2'],
  title: 'Title',
  caption: 'Caption',
  bullet: null,
  isTemplate: false,
}

interface Pages {
  readonly isWide: boolean
  readonly children: readonly FileChild[]
}

/** Sections that follow each other on pages of the same kind, together. */
function inPages(sections: readonly Pages[]): Pages[] {
  const pages: Pages[] = []
  for (const section of sections) {
    const last = pages.at(-1)
    if (last?.isWide === section.isWide) {
      pages[pages.length - 1] = { isWide: last.isWide, children: [...last.children, ...section.children] }
    } else pages.push(section)
  }
  return pages
}

/** Twentieths of a point. */
const A4 = { width: 11_906, height: 16_838 }
const margin = { top: 1200, bottom: 1200, left: 1200, right: 1200 }

const upright: ISectionPropertiesOptions = {
  page: { size: { ...A4, orientation: PageOrientation.PORTRAIT }, margin },
}

const lying: ISectionPropertiesOptions = {
  page: { size: { ...A4, orientation: PageOrientation.LANDSCAPE }, margin },
}

function pageNumbers(language: ReportDocument['language']) {
  const text = say(language, 'document.page', { page: '\n', pages: '\n' }).split('\n')
  const run = new TextRun({
    size: 18,
    children: [text[0], PageNumber.CURRENT, text[1], PageNumber.TOTAL_PAGES, text[2]],
  })
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [run] })] })
}

function stylesOf(language: string) {
  const font = 'Calibri'
  const heading = (size: number, before: number) => ({
    run: { font, size, bold: true, color: '1F3B57' },
    paragraph: { spacing: { before, after: 120 }, keepNext: true },
  })
  return {
    default: {
      document: {
        run: { font, size: 22, language: { value: language } },
        paragraph: { spacing: { after: 120, line: 264 } },
      },
      title: {
        run: { font, size: 52, bold: true, color: '1F3B57' },
        paragraph: { spacing: { before: 3600, after: 240 } },
      },
      heading1: heading(32, 360),
      heading2: heading(26, 240),
    },
    paragraphStyles: [
      {
        id: 'Caption',
        name: 'caption',
        basedOn: 'Normal',
        next: 'Normal',
        run: { size: 19, color: '444444' },
        paragraph: { spacing: { before: 60, after: 240 } },
      },
    ],
  }
}
