import { Chart, type ChartConfiguration } from 'chart.js'
import type { Results } from '../experiments/results.ts'
import { comparisonFigures } from '../report/figures/all-figures.ts'
import { figureOnPage } from '../report/figures/figure-on-page.ts'
import type { Figure } from '../report/figures/figure.ts'
import type { Language } from '../report/words/say.ts'
import { pageConfig } from './page-config.ts'

/** Of the height on the screen, so that two figures stand on a page with what is said about them; rows need more. */
const [ON_PAPER, ROWS_ON_PAPER] = [0.57, 0.85]

/** Pixels: where two axes stand side by side, Chart.js leaves too few for titles of several lines. */
const ROOM_BELOW = 14

const NARROW = matchMedia('(max-width: 560px)')

/** More charts than these would take too much memory if each were as sharp as paper is. */
const MOST_SHARP = 40

export type Medium = 'paper' | 'screen'

/** The charts in the places that the page has for its figures; each is drawn once it can be seen. */
export class DrawnFigures {
  readonly #figures = new Map<string, Figure>()
  readonly #charts = new Map<HTMLElement, Chart>()
  #medium: Medium = 'screen'
  #sharpness = window.devicePixelRatio

  constructor(results: Results, language: Language) {
    this.add(comparisonFigures(results, language))
    // a telephone that is turned: legends and names of rows take other lines
    NARROW.addEventListener('change', () => this.redraw(this.#medium))
  }

  /** Makes figures known, by whose names places ask for them. */
  add(figures: Iterable<Figure>): void {
    for (const figure of figures) this.#figures.set(figure.name, figure)
  }

  drawSeen(): void {
    const places = placesIn(document).filter((place) => place.clientWidth > 0 && !this.#charts.has(place))
    for (const place of places) this.#draw(place)
  }

  /** Lets go of the charts in a part of the page. */
  drop(part: ParentNode): void {
    for (const place of placesIn(part)) {
      this.#charts.get(place)?.destroy()
      this.#charts.delete(place)
    }
  }

  /** Draws all that can be seen anew, as wide as their places are now, for paper or for the screen. */
  redraw(medium: Medium): void {
    this.#medium = medium
    this.drop(document)
    const seen = placesIn(document).filter((place) => place.clientWidth > 0).length
    this.#sharpness = medium === 'paper' && seen <= MOST_SHARP ? 2 : window.devicePixelRatio
    this.drawSeen()
  }

  #draw(place: HTMLElement): void {
    const known = this.#figures.get(place.dataset['name']!)
    if (known === undefined) return
    const width = place.clientWidth
    const figure = figureOnPage(known, width)
    const config = pageConfig(figure, width)
    const part = this.#medium === 'screen' ? 1 : figure.isOfRows ? ROWS_ON_PAPER : ON_PAPER
    const height = Math.round(part * figure.height)
    place.querySelector<HTMLElement>('.chart')!.style.height = `${height}px`
    const layout = { padding: { left: 4, right: 22, bottom: ROOM_BELOW } }
    const options = { ...config.options, layout, devicePixelRatio: this.#sharpness }
    this.#charts.set(place, new Chart(place.querySelector('canvas')!, { ...config, options } as ChartConfiguration))
  }
}

const placesIn = (part: ParentNode): HTMLElement[] => [...part.querySelectorAll<HTMLElement>('figure[data-name]')]
