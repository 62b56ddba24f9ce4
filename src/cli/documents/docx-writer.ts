import {
  AlignmentType,
  Bookmark,
  BorderStyle,
  ImageRun,
  InternalHyperlink,
  LineRuleType,
  PageReference,
  Paragraph,
  ShadingType,
  SimpleField,
  Tab,
  TabStopType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type FileChild,
  type ParagraphChild,
} from 'docx'
import { columnWidths } from '../../report/document/column-widths.ts'
import type { Block, Fact, FigureBlock, ReportDocument, Section, TableBlock } from '../../report/document/document.ts'
import type { Cell, Row } from '../../report/tables/table.ts'
import { say, type Language } from '../../report/words/say.ts'
import type { Pictures } from './pictures.ts'

/** Names of the styles in the file; null where it has none. */
export interface DocxStyles {
  readonly headings: readonly [string | null, string | null]
  readonly title: string | null
  readonly caption: string | null
  readonly bullet: string | null
  /** Whether the file has no list of its own to which items can belong. */
  readonly isTemplate: boolean
}

/** Makes paragraphs, tables and pictures of a report; counts its figures and tables. */
export class DocxWriter {
  private readonly pictures: Pictures
  private readonly language: Language
  private readonly styles: DocxStyles
  private anchors = 0
  private figures = 0
  private tables = 0

  constructor(pictures: Pictures, language: Language, styles: DocxStyles) {
    this.pictures = pictures
    this.language = language
    this.styles = styles
  }

  cover({ title, subtitle, coverFacts }: ReportDocument): FileChild[] {
    return [
      new Paragraph({ ...styled(this.styles.title), children: [this.run(title)] }),
      new Paragraph({ children: [this.run(subtitle)], spacing: { after: 600 } }),
      ...this.facts(coverFacts),
    ]
  }

  /** The headings, each with a link to its page; the numbers are fields, which a word processor fills in. */
  contents(sections: readonly Section[]): FileChild[] {
    return [
      new Paragraph({
        spacing: { before: 600, after: 120 },
        children: [this.run(say(this.language, 'sheet.contents'), { bold: true })],
      }),
      ...sections.map((section, place) => {
        const anchor = anchorOf(place)
        return new Paragraph({
          spacing: { after: 60 },
          indent: { left: section.isPart === true ? 360 : 0 },
          tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
          children: [
            new InternalHyperlink({
              anchor,
              children: [this.run(section.heading), new TextRun({ children: [new Tab()] })],
            }),
            new PageReference(anchor),
          ],
        })
      }),
    ]
  }

  /** @param isFirst that it begins a page all the same */
  section({ heading, blocks, isPart = false, startsPage = false }: Section, isFirst = false): FileChild[] {
    const { anchors } = this
    this.anchors++
    return [
      this.heading(heading, isPart ? 1 : 0, { anchor: anchorOf(anchors), startsPage: startsPage || isFirst }),
      ...blocks.flatMap((block) => this.block(block)),
    ]
  }

  private block(block: Block): FileChild[] {
    switch (block.kind) {
      case 'headline':
        return [new Paragraph({ children: [this.run(block.text, { bold: true })] })]
      case 'paragraph':
        return [new Paragraph({ children: [this.run(block.text)] })]
      case 'list':
        return block.items.map((item) => this.item(item))
      case 'facts':
        return this.facts(block.facts)
      case 'figure':
        return this.figure(block)
      default:
        return this.table(block)
    }
  }

  private heading(text: string, depth: 0 | 1, { anchor, startsPage }: Place): FileChild {
    const style = this.styles.headings[depth]
    const children = (isBold: boolean) => [
      new Bookmark({ id: anchor, children: [this.run(text, isBold ? { bold: true } : {})] }),
    ]
    const options = { keepNext: true, pageBreakBefore: startsPage }
    if (style !== null) return new Paragraph({ style, ...options, children: children(false) })
    // the template has no such style: a heading all the same, for the outline and for a reader's software
    return new Paragraph({ outlineLevel: depth, ...options, children: children(true) })
  }

  private item(text: string): FileChild {
    const { bullet, isTemplate } = this.styles
    if (!isTemplate) return new Paragraph({ bullet: { level: 0 }, keepLines: true, children: [this.run(text)] })
    if (bullet !== null) return new Paragraph({ style: bullet, keepLines: true, children: [this.run(text)] })
    return new Paragraph({
      indent: { left: 360, hanging: 240 },
      keepLines: true,
      children: [this.run(`•\u00A0${text}`)],
    })
  }

  private facts(facts: readonly Fact[]): FileChild[] {
    return facts.map(
      ({ name, value }) =>
        new Paragraph({ spacing: { after: 40 }, children: [this.run(`${name}: `, { bold: true }), this.run(value)] }),
    )
  }

  private figure({ figure, alt, title, caption }: FigureBlock): FileChild[] {
    const { png, width, height } = this.pictures.pictureOf(figure)
    const picture = new ImageRun({
      type: 'png',
      data: png,
      transformation: { width: Math.round(width * PIXELS), height: Math.round(height * PIXELS) },
      altText: { name: figure.name, title, description: alt },
    })
    this.figures++
    return [
      new Paragraph({ keepNext: true, spacing: { before: 200, after: 0 }, children: [picture] }),
      this.caption('Figure', say(this.language, 'document.figure'), this.figures, caption, false),
    ]
  }

  private table({ table }: TableBlock): FileChild[] {
    const { caption, columns, rows, notes } = table
    this.tables++
    const size = columns.length > 4 ? 16 : 18
    const widths = columnWidths(table, TEXT_WIDTH / (LETTER * size)).map((width) => Math.round(width * LETTER * size))
    return [
      this.caption('Table', say(this.language, 'document.table'), this.tables, caption, true),
      new Table({
        width: { size: 100, type: WidthType.PERCENTAGE },
        columnWidths: widths,
        layout: TableLayoutType.FIXED,
        borders: this.borders(),
        rows: [
          this.headerRow(
            columns.map(({ title }) => title),
            columns.map(({ numeric }) => numeric),
            size,
          ),
          ...rows.map((row) =>
            this.row(
              row,
              columns.map(({ numeric }) => numeric),
              size,
            ),
          ),
        ],
      }),
      ...notes.map(
        (note) => new Paragraph({ spacing: { before: 40, after: 40 }, children: [this.run(note, { size: 17 })] }),
      ),
      new Paragraph({ spacing: { after: 160 }, children: [] }),
    ]
  }

  private headerRow(titles: readonly string[], numeric: readonly boolean[], size: number) {
    return new TableRow({
      tableHeader: true,
      cantSplit: true,
      children: titles.map(
        (title, column) =>
          new TableCell({
            shading: { type: ShadingType.CLEAR, fill: 'E7EDF3' },
            margins: CELL,
            children: [this.cellText([this.run(title, { bold: true, size })], numeric[column])],
          }),
      ),
    })
  }

  private row({ heading, cells }: Row, numeric: readonly boolean[], size: number) {
    const texts = [[this.run(heading, { size })], ...cells.map((cell) => this.runsOf(cell, size))]
    return new TableRow({
      cantSplit: true,
      children: texts.map(
        (runs, column) => new TableCell({ margins: CELL, children: [this.cellText(runs, numeric[column])] }),
      ),
    })
  }

  private runsOf({ text, interval }: Cell, size: number): ParagraphChild[] {
    if (interval === null) return [this.run(text, { size })]
    return [
      this.run(text, { size }),
      this.run(interval, { size: Math.max(LEAST, size - 2), break: 1, color: '555555' }),
    ]
  }

  private cellText(children: readonly ParagraphChild[], isRight: boolean) {
    return new Paragraph({
      alignment: isRight ? AlignmentType.RIGHT : AlignmentType.LEFT,
      spacing: { after: 0, line: 240, lineRule: LineRuleType.AUTO },
      children,
    })
  }

  /** "Figure 3. How to read it", its number a field, so that lists of figures and references to them can be made. */
  private caption(
    sequence: 'Figure' | 'Table',
    word: string,
    number: number,
    text: string,
    isAbove: boolean,
  ): FileChild {
    return new Paragraph({
      ...styled(this.styles.caption),
      keepLines: true,
      ...(isAbove && { keepNext: true, spacing: { before: 240, after: 80 } }),
      children: [
        this.run(`${word} `, { bold: true }),
        new SimpleField(`SEQ ${sequence} \\* ARABIC`, String(number)),
        this.run('. ', { bold: true }),
        this.run(text, { bold: isAbove }),
      ],
    })
  }

  private borders() {
    const line = { style: BorderStyle.SINGLE, size: 4, color: 'B8C4D0' }
    const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
    return { top: line, bottom: line, left: none, right: none, insideHorizontal: line, insideVertical: none }
  }

  private run(
    text: string,
    options: { readonly bold?: boolean; readonly size?: number; readonly break?: number; readonly color?: string } = {},
  ) {
    return new TextRun({ text, ...options })
  }
}

/** Half points: smaller letters are not read. */
const LEAST = 15

/** Twentieths of a point, of an upright page; a column narrower than its words is for a template with wide margins. */
const TEXT_WIDTH = 9506

/** Width of a letter, in twentieths of a point for each half point of its size; a little wider than most are. */
const LETTER = 5.3

interface Place {
  readonly anchor: string
  readonly startsPage: boolean
}

const anchorOf = (place: number): string => `section-${place + 1}`

/** Twentieths of a point. */
const CELL = { top: 30, bottom: 30, left: 70, right: 70 }

/** That a Word document counts in a centimetre: 96 an inch. */
const PIXELS = 96 / 2.54

function styled(style: string | null) {
  return style === null ? {} : { style }
}
