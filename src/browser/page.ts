import type { Chart as ChartType } from 'chart.js'
import { Chart, registerables } from 'chart.js'
import annotation from 'chartjs-plugin-annotation'
import type { Results } from '../experiments/results.ts'
import { comparisonFigures, planFigures } from '../report/figures/all-figures.ts'
import { unpacked } from '../report/page/packed.ts'
import type { Figure } from '../report/figures/figure.ts'
import type { Language } from '../report/words/say.ts'
import { visibleText } from '../scenario/text/visible-text.ts'
import { drawVisibly } from './draw-visibly.ts'
import { pageConfig } from './page-config.ts'
import { openReplay } from './replay.ts'

Chart.register(...registerables, annotation)
drawVisibly()
Chart.defaults.font.family = getComputedStyle(document.documentElement).fontFamily

interface Content {
  readonly language: Language
  readonly results: Results
}

const charts = new Map<HTMLElement, ChartType>()
open(unpacked(JSON.parse(document.getElementById('results')!.textContent)) as Content)

/** Draws all charts, and those of one plan anew whenever another one is chosen. */
function open({ results, language }: Content): void {
  const selector = document.querySelector<HTMLSelectElement>('#plan')!
  const showPlan = () => {
    draw('plan', [...planFigures(results, selector.value, language)])
    for (const tables of document.querySelectorAll<HTMLElement>('.plan-tables'))
      tables.hidden = tables.dataset['plan'] !== selector.value
  }
  openReplay(results, language)
  draw('comparison', [...comparisonFigures(results, language)])
  showPlan()
  selector.addEventListener('change', showPlan)
  // Charts are pictures of the screen's width; on paper they get the paper's.
  window.addEventListener('beforeprint', () => charts.forEach((chart) => chart.resize()))
  window.addEventListener('afterprint', () => charts.forEach((chart) => chart.resize()))
}

/** Puts each figure into its place, with its title and caption as text. */
function draw(group: 'comparison' | 'plan', figures: readonly Figure[]): void {
  for (const place of document.querySelectorAll<HTMLElement>(`figure[data-group="${group}"]`)) {
    const figure = figures[Number(place.dataset['index'])]
    place.hidden = figure === undefined
    charts.get(place)?.destroy()
    charts.delete(place)
    if (figure === undefined) continue
    const canvas = place.querySelector('canvas')!
    place.querySelector('h3')!.textContent = visibleText(figure.title)
    place.querySelector('figcaption')!.textContent = visibleText(figure.caption)
    place.querySelector<HTMLElement>('.chart')!.style.height = `${figure.height}px`
    canvas.setAttribute('aria-label', visibleText(figure.title))
    charts.set(place, new Chart(canvas, pageConfig(figure, place.clientWidth)))
  }
}
