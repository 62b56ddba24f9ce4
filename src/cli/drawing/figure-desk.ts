import type { Results } from '../../experiments/results.ts'
import type { Language } from '../../report/words/say.ts'
import { comparisonKinds, planKinds } from '../../report/figures/figure-kinds.ts'
import type { OutputFolder } from '../output-folder.ts'
import type { Draw, FigureOrder } from './figure-order.ts'

/**
 * Has the figures of a report drawn and written: those of a plan as soon as its results are known, while others are still
 * being simulated, and the rest when all is known.
 */
export class FigureDesk {
  /** Of the report. */
  readonly language: Language
  private readonly draw: Draw
  private readonly output: OutputFolder
  private readonly orders = new Map<string | null, Promise<number>[]>()

  constructor(draw: Draw, language: Language, output: OutputFolder) {
    this.draw = draw
    this.language = language
    this.output = output
  }

  /** Orders the figures of a plan, or, for null, those that set all plans side by side, unless they have been ordered. */
  order(results: Results, plan: string | null): void {
    if (this.orders.has(plan)) return
    const { language } = this
    const options = plan === null ? { language } : { plan, language }
    const kinds = plan === null ? comparisonKinds : planKinds
    const orders = kinds.map((kind) => this.fill({ results, kind, options }))
    this.orders.set(plan, orders)
    // finish() tells of an order that fails; an experiment that fails before must not leave it without anyone to tell.
    for (const order of orders) order.catch(() => {})
  }

  /** Resolves when all figures ordered are written, and tells of each; rejects with the first failure. */
  async finish(onWritten: () => void): Promise<void> {
    for (const order of [...this.orders.values()].flat()) {
      for (let figures = await order; figures > 0; figures--) onWritten()
    }
  }

  /** @returns how many figures there were */
  private async fill(order: FigureOrder): Promise<number> {
    const figures = await this.draw(order)
    for (const { name, png, svg } of figures) {
      this.output.write(`figures/${name}.png`, png)
      this.output.write(`figures/${name}.svg`, svg)
    }
    return figures.length
  }
}
