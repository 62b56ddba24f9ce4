import { figuresOfKind } from '../../report/figures/all-figures.ts'
import { drawFigure, type DrawnFigure } from './draw-figure.ts'
import type { FigureOrder } from './figure-order.ts'

/** Draws what is ordered, on this thread. */
export async function fillOrder({ results, kind, options }: FigureOrder): Promise<DrawnFigure[]> {
  const drawn: DrawnFigure[] = []
  for (const figure of figuresOfKind(results, kind, options)) drawn.push(await drawFigure(figure))
  return drawn
}
