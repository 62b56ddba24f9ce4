import type { ReportDocument } from '../../report/document/document.ts'
import type { Figure } from '../../report/figures/figure.ts'

/** The pictures of a document, by the name of the figure. */
export class Pictures {
  private readonly pngs: ReadonlyMap<string, Uint8Array>

  private constructor(pngs: ReadonlyMap<string, Uint8Array>) {
    this.pngs = pngs
  }

  /** Draws all figures of a document, once for all of its forms. */
  static async of({ sections }: ReportDocument): Promise<Pictures> {
    const { drawFigure } = await import('../drawing/draw-figure.ts')
    const pngs = new Map<string, Uint8Array>()
    for (const block of sections.flatMap(({ blocks }) => blocks)) {
      if (block.kind === 'figure') pngs.set(block.figure.name, (await drawFigure(block.figure)).png)
    }
    return new Pictures(pngs)
  }

  pngOf({ name }: Figure): Uint8Array {
    const png = this.pngs.get(name)
    if (png === undefined) throw new Error(`no picture of ${name} was drawn`)
    return png
  }
}
