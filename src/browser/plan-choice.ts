import type { Results } from '../experiments/results.ts'
import { planFigures } from '../report/figures/all-figures.ts'
import { everyFigure, type FigureChoice } from '../report/figures/figure-names.ts'
import { figuresHtml } from '../report/page/comparison-sections.ts'
import type { Language } from '../report/words/say.ts'
import type { DrawnFigures } from './drawn-figures.ts'
import { byId } from './elements.ts'

/** What paper shows of each plan that is not the one chosen. */
const MAIN: FigureChoice = ['what-binds', 'who-waits', 'unit-states']

/** The plan that is shown in detail: the one that is chosen, and on paper all of them. */
export class PlanChoice {
  readonly #results: Results
  readonly #language: Language
  readonly #drawn: DrawnFigures
  readonly #selector = byId<HTMLSelectElement>('plan')

  constructor(results: Results, language: Language, drawn: DrawnFigures) {
    this.#results = results
    this.#language = language
    this.#drawn = drawn
    this.#selector.addEventListener('change', () => this.show())
  }

  /** Shows the plan that is chosen, and no other. */
  show(): void {
    for (const part of this.#parts) {
      const isChosen = part.dataset['plan'] === this.#selector.value
      part.hidden = !isChosen
      if (isChosen) this.#fill(part, everyFigure)
      else this.#empty(part)
    }
    this.#drawn.drawSeen()
  }

  /** Shows all plans, those not chosen with their main figures. */
  showAll(): void {
    for (const part of this.#parts) {
      if (part.hidden) this.#fill(part, MAIN)
      part.hidden = false
    }
  }

  get #parts(): HTMLElement[] {
    return [...document.querySelectorAll<HTMLElement>('.plan')]
  }

  #fill(part: HTMLElement, choice: FigureChoice): void {
    const figures = [...planFigures(this.#results, part.dataset['plan']!, this.#language, choice)]
    const places = placesIn(part)
    this.#drawn.add(figures)
    if (places.childElementCount === 0) places.innerHTML = figuresHtml(figures, 4, this.#language)
  }

  #empty(part: HTMLElement): void {
    this.#drawn.drop(part)
    placesIn(part).replaceChildren()
  }
}

const placesIn = (part: HTMLElement): HTMLElement => part.querySelector<HTMLElement>('.figures')!
