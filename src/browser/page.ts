import { Chart, registerables } from 'chart.js'
import annotation from 'chartjs-plugin-annotation'
import type { Results } from '../experiments/results.ts'
import { unpacked } from '../report/page/packed.ts'
import type { Language } from '../report/words/say.ts'
import { drawVisibly } from './draw-visibly.ts'
import { DrawnFigures } from './drawn-figures.ts'
import { PlanChoice } from './plan-choice.ts'
import { whilePrinting } from './printing.ts'
import { openReplay } from './replay.ts'
import { TableFrames } from './table-frames.ts'
import { addCopying } from './table-copy.ts'
import { addSorting } from './table-sort.ts'

Chart.register(...registerables, annotation)
drawVisibly()
Chart.defaults.font.family = getComputedStyle(document.documentElement).fontFamily

interface Content {
  readonly language: Language
  readonly results: Results
}

open(unpacked(JSON.parse(document.getElementById('results')!.textContent)) as Content)

function open({ results, language }: Content): void {
  openReplay(results, language)
  const frames = new TableFrames()
  for (const table of document.querySelectorAll('table')) {
    addSorting(table, language)
    addCopying(table, language)
  }
  const figures = new DrawnFigures(results, language)
  const plans = new PlanChoice(results, language, figures)
  plans.show()
  figures.drawSeen()
  // what is folded has no size in which it could be drawn
  document.addEventListener('toggle', () => figures.drawSeen(), true)
  whilePrinting({ frames, figures, plans })
}
