import {
  AlignmentType,
  Document,
  Footer,
  LineRuleType,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
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
      {
        properties: { ...upright, titlePage: true },
        footers: { default: pageNumbers(language) },
        children: [
          ...writer.cover(report),
          ...writer.contents(sections),
          ...sections.flatMap((section, place) => writer.section(section, place === 0)),
        ],
      },
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

/** Twentieths of a point. */
const A4 = { width: 11_906, height: 16_838 }
const margin = { top: 1200, bottom: 1200, left: 1200, right: 1200 }

const upright: ISectionPropertiesOptions = {
  page: { size: { ...A4, orientation: PageOrientation.PORTRAIT }, margin },
}

function pageNumbers(language: ReportDocument['language']) {
  const text = say(language, 'document.page', { page: '\n', pages: '\n' }).split('\n')
  const [before, between, after] = text
  // one run for each: a word processor gives a field within a run the letters of the page
  const runs = [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after].map((each) => {
    return new TextRun({ size: FOOTER, children: [each] })
  })
  return new Footer({ children: [new Paragraph({ style: 'Footer', alignment: AlignmentType.CENTER, children: runs })] })
}

/** Half points. */
const FOOTER = 18

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
        paragraph: { spacing: { after: 120, line: 264, lineRule: LineRuleType.AUTO } },
      },
      title: {
        run: { font, size: 52, bold: true, color: '1F3B57' },
        paragraph: { spacing: { before: 1400, after: 240 } },
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
        paragraph: { spacing: { before: 60, after: 200 } },
      },
      { id: 'Footer', name: 'footer', basedOn: 'Normal', run: { size: FOOTER } },
    ],
  }
}
