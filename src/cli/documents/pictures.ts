import type { ReportDocument } from '../../report/document/document.ts'
import type { Figure } from '../../report/figures/figure.ts'
import { sizedFigure } from '../../report/figures/sized-figure.ts'

export interface Picture {
  readonly png: Uint8Array
  /** Centimetres on paper. */
  readonly width: number
  readonly height: number
}

/** The pictures of a document, by the name of the figure, as large as they are on a page. */
export class Pictures {
  private readonly drawn: ReadonlyMap<string, Picture>

  private constructor(drawn: ReadonlyMap<string, Picture>) {
    this.drawn = drawn
  }

  /** Draws all figures of a document, once for all of its forms. */
  static async of({ sections }: ReportDocument): Promise<Pictures> {
    const { drawFigure } = await import('../drawing/draw-figure.ts')
    const drawn = new Map<string, Picture>()
    for (const block of sections.flatMap(({ blocks }) => blocks)) {
      if (block.kind !== 'figure') continue
      const { png } = await drawFigure(inDocument(block.figure), 'document')
      drawn.set(block.figure.name, { png, ...sizedFigure(inDocument(block.figure), 'document').centimetres })
    }
    return new Pictures(drawn)
  }

  pictureOf({ name }: Figure): Picture {
    const picture = this.drawn.get(name)
    if (picture === undefined) throw new Error(`no picture of ${name} was drawn`)
    return picture
  }
}

/** The document says of which run it is; its figures need not. */
function inDocument(figure: Figure): Figure {
  return { ...figure, footer: '' }
}
