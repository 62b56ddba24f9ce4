import { Chart } from 'chart.js'
import type { Results } from '../experiments/results.ts'
import { loneReplication } from '../report/lone-replication.ts'
import { shownResults } from '../report/called.ts'
import { whatIfFigures } from '../report/figures/what-if-figures.ts'
import { figureOnPage } from '../report/figures/figure-on-page.ts'
import type { Figure } from '../report/figures/figure.ts'
import { subtitleOf } from '../report/figures/texts-in-lines.ts'
import { captionHtml } from '../report/page/figure-html.ts'
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
  #figures: ReadonlyMap<string, Figure> = new Map()
  /** Names of those that are of the results that are shown. */
  #madeAnew: ReadonlySet<string> = new Set()
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
      const name = place.dataset['name']!
      onClick(`save-png-${name}`, () => savePng(this.#figures.get(name)!, scenarioFile))
      onClick(`save-svg-${name}`, () => saveSvg(this.#figures.get(name)!, scenarioFile))
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
    const figures = new Map(whatIfFigures(results, this.#language).map((figure) => [figure.name, figure]))
    const areMoreToCome = loneReplication(results) !== null && mostReplications > 1
    this.#figures = areMoreToCome ? new Map([...this.#figures, ...figures]) : figures
    this.#madeAnew = new Set(figures.keys())
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
    for (const place of this.#places) {
      const name = place.dataset['name']!
      place.hidden = !this.#figures.has(name)
      place.classList.toggle('earlier', !this.#madeAnew.has(name))
    }
    for (const [index, place] of this.#places.entries()) {
      if (index > 0) await turn()
      if (round !== this.#round) return
      const name = place.dataset['name']!
      const figure = this.#figures.get(name)
      if (figure !== undefined && (this.#madeAnew.has(name) || !this.#charts.has(place))) this.#draw(place, figure)
    }
  }

  get #places(): HTMLElement[] {
    return [...document.querySelectorAll<HTMLElement>('figure[data-name]')]
  }

  #draw(place: HTMLElement, made: Figure): void {
    const figure = figureOnPage(made, place.clientWidth)
    const canvas = place.querySelector('canvas')!
    this.#charts.get(place)?.destroy()
    place.querySelector('h3')!.textContent = visibleText(figure.title)
    place.querySelector('.note')!.textContent = visibleText(subtitleOf(figure))
    const isOpen = place.querySelector('details')?.open ?? false
    place.querySelector('figcaption')!.innerHTML = captionHtml(figure, this.#language)
    place.querySelector('details')?.toggleAttribute('open', isOpen)
    place.querySelector<HTMLElement>('.chart')!.style.height = `${figure.height}px`
    canvas.setAttribute('aria-label', visibleText(figure.alt))
    this.#charts.set(place, new Chart(canvas, pageConfig(figure, place.clientWidth)))
  }
}

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))
