import type { Results } from '../../experiments/results.ts'
import type { FigureKind } from '../../report/figures/figure-kinds.ts'
import type { FigureOptions } from '../../report/figures/figure.ts'
import type { DrawnFigure } from './draw-figure.ts'

/** The figures of one kind, to be drawn: plain data, which can be sent to another thread. */
export interface FigureOrder {
  /** For figures of one plan, the results of that plan are enough. */
  readonly results: Results
  readonly kind: FigureKind
  readonly options: FigureOptions
}

/** Draws what is ordered somewhere: on this thread, or on another. */
export type Draw = (order: FigureOrder) => Promise<readonly DrawnFigure[]>
