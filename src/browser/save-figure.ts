import { Chart } from 'chart.js'
import type { Figure } from '../report/figures/figure.ts'
import { fileNamePart } from '../report/file-name-part.ts'
import { baseName } from '../scenario/text/source.ts'
import { saveAt, saveText } from './save-file.ts'
import { svgOfFigure } from './svg/svg-of-figure.ts'
import { whiteBackground } from './white-background.ts'

/** Pixels of a saved picture for each of its own. */
const SHARPNESS = 2

/** Saves a figure as a report has it, with its title and its footer. */
export function savePng(figure: Figure, scenarioFile: string): void {
  const { width, height, config } = figure
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const options = { ...config.options, responsive: false, animation: false, devicePixelRatio: SHARPNESS } as const
  const chart = new Chart(canvas, { ...config, options, plugins: [whiteBackground, ...(config.plugins ?? [])] })
  saveAt(chart.toBase64Image(), `${nameOf(figure, scenarioFile)}.png`)
  chart.destroy()
}

/** Saves a figure as the command line writes it, for an A4 page, with its text as text. */
export function saveSvg(figure: Figure, scenarioFile: string): void {
  const pen = document.createElement('canvas').getContext('2d')!
  saveText(`${nameOf(figure, scenarioFile)}.svg`, svgOfFigure(figure, pen), 'image/svg+xml')
}

/** Figures of several scenarios may lie in one folder. */
function nameOf({ name }: Figure, scenarioFile: string): string {
  return `${fileNamePart(baseName(scenarioFile).replace(/(?<=.)\.[^.]*$/, ''))}-${name}`
}
