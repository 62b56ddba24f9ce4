import {
  AlignmentType,
  BorderStyle,
  ImageRun,
  Paragraph,
  ShadingType,
  SimpleField,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type FileChild,
  type ParagraphChild,
} from 'docx'
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

  section({ heading, blocks }: Section): FileChild[] {
    return [this.heading(heading, 0), ...blocks.flatMap((block) => this.block(block))]
  }

  private block(block: Block): FileChild[] {
    switch (block.kind) {
      case 'headline':
        return [new Paragraph({ children: [this.run(block.text, { bold: true })] })]
      case 'heading':
        return [this.heading(block.text, 1)]
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

  private heading(text: string, depth: 0 | 1): FileChild {
    const style = this.styles.headings[depth]
    if (style !== null) return new Paragraph({ style, children: [this.run(text)] })
    // the template has no such style: a heading all the same, for the outline and for a reader's software
    return new Paragraph({ outlineLevel: depth, keepNext: true, children: [this.run(text, { bold: true })] })
  }

  private item(text: string): FileChild {
    const { bullet, isTemplate } = this.styles
    if (!isTemplate) return new Paragraph({ bullet: { level: 0 }, children: [this.run(text)] })
    if (bullet !== null) return new Paragraph({ style: bullet, children: [this.run(text)] })
    return new Paragraph({ indent: { left: 360, hanging: 240 }, children: [this.run(`•\u00A0${text}`)] })
  }

  private facts(facts: readonly Fact[]): FileChild[] {
    return facts.map(
      ({ name, value }) =>
        new Paragraph({ spacing: { after: 40 }, children: [this.run(`${name}: `, { bold: true }), this.run(value)] }),
    )
  }

  private figure({ figure, alt, title, caption }: FigureBlock): FileChild[] {
    const width = Math.min(figure.width, FIGURE_WIDTH)
    const picture = new ImageRun({
      type: 'png',
      data: this.pictures.pngOf(figure),
      transformation: { width, height: Math.round((width / figure.width) * figure.height) },
      altText: { name: figure.name, title, description: alt },
    })
    this.figures++
    return [
      new Paragraph({ keepNext: true, spacing: { before: 200, after: 0 }, children: [picture] }),
      this.caption('Figure', say(this.language, 'document.figure'), this.figures, [title, caption], false),
    ]
  }

  private table({ table }: TableBlock): FileChild[] {
    const { caption, columns, rows, notes } = table
    this.tables++
    const size = columns.length > 9 ? 14 : columns.length > 5 ? 16 : 18
    return [
      this.caption('Table', say(this.language, 'document.table'), this.tables, [caption], true),
      new Table({
        width: { size: 100, type: WidthType.PERCENTAGE },
        layout: TableLayoutType.AUTOFIT,
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
    return [this.run(text, { size }), this.run(interval, { size: size - 2, break: 1, color: '555555' })]
  }

  private cellText(children: readonly ParagraphChild[], isRight: boolean) {
    return new Paragraph({
      alignment: isRight ? AlignmentType.RIGHT : AlignmentType.LEFT,
      spacing: { after: 0, line: 240 },
      children,
    })
  }

  /** "Figure 3: title", its number a field, so that lists of figures and references to them can be made. */
  private caption(
    sequence: 'Figure' | 'Table',
    word: string,
    number: number,
    [title, ...more]: readonly string[],
    isAbove: boolean,
  ): FileChild {
    return new Paragraph({
      ...styled(this.styles.caption),
      ...(isAbove && { keepNext: true, spacing: { before: 240, after: 80 } }),
      children: [
        this.run(`${word} `, { bold: true }),
        new SimpleField(`SEQ ${sequence} \\* ARABIC`, String(number)),
        this.run(`: ${title}`, { bold: true }),
        ...more.map((text) => this.run(` ${text}`)),
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

/** Twentieths of a point. */
const CELL = { top: 30, bottom: 30, left: 70, right: 70 }

/** Of a figure on an A4 page, in pixels of which there are 96 an inch. */
const FIGURE_WIDTH = 630

function styled(style: string | null) {
  return style === null ? {} : { style }
}
