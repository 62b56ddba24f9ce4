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
import { saveAt } from './save-file.ts'

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

  /** @param titles by which everything is called */
  constructor(titles: readonly Titled[], language: Language) {
    this.#titles = titles
    this.#language = language
    for (const place of this.#places) {
      const index = Number(place.dataset['figure'])
      onClick(`save-picture-${index}`, () => savePicture(this.#figures[index]))
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

/** Pixels of a saved picture for each of its own. */
const SHARPNESS = 2

/** Saves a figure as a report has it, with its title and its footer. */
function savePicture({ name, width, height, config }: Figure): void {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const paper = {
    id: 'paper',
    beforeDraw: ({ ctx }: Chart) => {
      ctx.fillStyle = '#fff'
      ctx.fillRect(0, 0, width, height)
    },
  }
  const options = { ...config.options, responsive: false, animation: false, devicePixelRatio: SHARPNESS } as const
  const chart = new Chart(canvas, { ...config, options, plugins: [paper, ...(config.plugins ?? [])] })
  saveAt(chart.toBase64Image(), `${name}.png`)
  chart.destroy()
}
