import { Chart } from 'chart.js'
import type { Results } from '../experiments/results.ts'
import { loneReplication } from '../report/lone-replication.ts'
import { shownResults } from '../report/called.ts'
import { whatIfFigures } from '../report/figures/what-if-figures.ts'
import { figureOnPage } from '../report/figures/figure-on-page.ts'
import type { Figure } from '../report/figures/figure.ts'
import { subtitleOf } from '../report/figures/texts-in-lines.ts'
import { htmlTable } from '../report/tables/html-table.ts'
import { whatIfTable } from '../report/tables/what-if-table.ts'
import type { Language } from '../report/words/say.ts'
import type { Titled } from '../scenario/compiled/titles.ts'
import { visibleText } from '../scenario/text/visible-text.ts'
import { byId, onClick } from './elements.ts'
import { pageConfig } from './page-config.ts'
import { savePng, saveSvg } from './save-figure.ts'

/** The table of plans and the figures. */
export class PlansView {
  readonly #titles: readonly Titled[]
  readonly #language: Language
  readonly #charts = new Map<HTMLElement, Chart>()
  #figures: readonly Figure[] = []
  /** How many of them are of the results that are shown. */
  #madeAnew = 0
  #round = 0
  /** Of the table, and so of figures when they were drawn, in pixels. */
  #width = 0

  /**
   * @param titles by which everything is called
   * @param scenarioFile after which saved figures are called
   */
  constructor(titles: readonly Titled[], language: Language, scenarioFile: string) {
    this.#titles = titles
    this.#language = language
    for (const place of this.#places) {
      const index = Number(place.dataset['figure'])
      onClick(`save-png-${index}`, () => savePng(this.#figures[index], scenarioFile))
      onClick(`save-svg-${index}`, () => saveSvg(this.#figures[index], scenarioFile))
    }
    window.addEventListener('resize', () => this.#redraw())
    window.addEventListener('beforeprint', () => this.#charts.forEach((chart) => chart.resize()))
    window.addEventListener('afterprint', () => this.#charts.forEach((chart) => chart.resize()))
  }

  /**
   * @param made with the names of the scenario
   * @param mostReplications to come; after the first of them, figures that need more stay as they were, and are faint
   */
  show(made: Results, mostReplications: number): void {
    const scenario = { ...made.scenario, titles: this.#titles }
    const results = shownResults({ ...made, scenario }, this.#language)
    byId('plans').innerHTML = htmlTable(whatIfTable(results, this.#language))
    const figures = whatIfFigures(results, this.#language)
    const areMoreToCome = loneReplication(results) !== null && mostReplications > 1
    this.#figures = areMoreToCome ? [...figures, ...this.#figures.slice(figures.length)] : figures
    this.#madeAnew = figures.length
    void this.#drawAll()
  }

  /** A telephone was turned, say; not where only the height is another one. */
  #redraw(): void {
    if (byId('plans').clientWidth !== this.#width) void this.#drawAll()
  }

  /** The first figure at once, each other one after what has happened on the page meanwhile: a slider moves on. */
  async #drawAll(): Promise<void> {
    const round = ++this.#round
    this.#width = byId('plans').clientWidth
    for (const [index, place] of this.#places.entries()) {
      place.hidden = this.#figures[index] === undefined
      place.classList.toggle('earlier', index >= this.#madeAnew)
    }
    for (const [index, place] of this.#places.entries()) {
      if (index > 0) await turn()
      if (round !== this.#round) return
      const figure = this.#figures[index]
      if (figure !== undefined && (index < this.#madeAnew || !this.#charts.has(place))) this.#draw(place, figure)
    }
  }

  get #places(): HTMLElement[] {
    return [...document.querySelectorAll<HTMLElement>('figure[data-figure]')]
  }

  #draw(place: HTMLElement, made: Figure): void {
    const figure = figureOnPage(made, place.clientWidth)
    const canvas = place.querySelector('canvas')!
    this.#charts.get(place)?.destroy()
    place.querySelector('h3')!.textContent = visibleText(figure.title)
    place.querySelector('.note')!.textContent = visibleText(subtitleOf(figure))
    place.querySelector('figcaption')!.textContent = visibleText(figure.caption)
    place.querySelector<HTMLElement>('.chart')!.style.height = `${figure.height}px`
    canvas.setAttribute('aria-label', visibleText(figure.alt))
    this.#charts.set(place, new Chart(canvas, pageConfig(figure, place.clientWidth)))
  }
}

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))
