import { setImmediate } from 'node:timers/promises'
import type { Results } from '../../experiments/results.ts'
import type { Figures } from '../../report/figures/all-figures.ts'
import type { FigureChoice } from '../../report/figures/figure-names.ts'
import type { FigureSize } from '../../report/figures/figure-sizes.ts'
import { shownResults } from '../../report/called.ts'
import type { Language } from '../../report/words/say.ts'
import type { OutputFolder } from '../output-folder.ts'

/** Which figures, in what size and language. */
export interface FigureDeskOptions {
  readonly lang: Language
  readonly figures: FigureChoice
  readonly size: FigureSize
}

/**
 * Draws and writes the figures of a report, those of a plan as soon as its results are known: while worker threads
 * simulate the others, this thread has nothing else to do. Messages have their turn between two figures.
 */
export class FigureDesk {
  /** Of the report. */
  readonly language: Language
  readonly choice: FigureChoice
  private readonly size: FigureSize
  private readonly output: OutputFolder
  private readonly ordered = new Set<string | null>()
  private work: Promise<void> = Promise.resolve()
  private written = 0
  private onWritten: () => void = () => {}
  private isClosed = false

  constructor({ lang, figures, size }: FigureDeskOptions, output: OutputFolder) {
    this.language = lang
    this.choice = figures
    this.size = size
    this.output = output
  }

  /** Whether any figure is wanted. */
  get drawsAny(): boolean {
    return !this.choice.includes('none')
  }

  /**
   * Orders the figures of a plan when the results of that plan alone are there; nothing where it depends on the other
   * plans which of them are wanted.
   */
  orderAhead(results: Results, plan: string): void {
    if (!this.choice.includes('main')) this.order(results, plan)
  }

  /**
   * Orders the figures of a plan, for which the results of that plan are enough, or, for null, those that set all plans
   * side by side; does nothing when they have been ordered before.
   */
  order(results: Results, plan: string | null): void {
    if (this.ordered.has(plan)) return
    this.ordered.add(plan)
    this.work = this.work.then(() => this.draw(shownResults(results, this.language), plan))
    // finish() tells of a failure; an experiment that fails before must not leave it without anyone to tell.
    this.work.catch(() => {})
  }

  /** Resolves when all figures ordered are written, and tells of each, those written before included. */
  async finish(onWritten: () => void): Promise<void> {
    for (let figure = 0; figure < this.written; figure++) onWritten()
    this.onWritten = onWritten
    await this.work
  }

  /** Resolves when nothing is being drawn; what is ordered and not drawn will not be. */
  async close(): Promise<void> {
    this.isClosed = true
    await this.work.catch(() => {})
  }

  private async draw(results: Results, plan: string | null): Promise<void> {
    const { drawFigure } = await import('./draw-figure.ts')
    for (const figure of await figuresOf(results, plan, this)) {
      await setImmediate()
      if (this.isClosed) return
      const { png, svg } = await drawFigure(figure, this.size)
      this.output.write(`figures/${figure.name}.png`, png)
      this.output.write(`figures/${figure.name}.svg`, svg)
      this.written++
      this.onWritten()
    }
  }
}

async function figuresOf(
  results: Results,
  plan: string | null,
  { language, choice }: Pick<FigureDesk, 'language' | 'choice'>,
): Promise<Figures> {
  const { comparisonFigures, planFigures } = await import('../../report/figures/all-figures.ts')
  return plan === null ? comparisonFigures(results, language, choice) : planFigures(results, plan, language, choice)
}
