import type { Canvas, SKRSContext2D } from '@napi-rs/canvas'
import type { Chart as ChartType, ChartConfiguration, Plugin } from 'chart.js'
import { createRequire } from 'node:module'
import type { Figure } from '../../report/figures/figure.ts'
import { compactSvg } from './compact-svg.ts'
import { encodePng } from './encode-png.ts'

export interface DrawnFigure {
  /** At twice the figure's size, for print. */
  readonly png: Uint8Array
  /** At the figure's size; letters are paths, so that it looks the same where DejaVu Sans is not installed. */
  readonly svg: string
}

/**
 * Draws a figure with Chart.js on a canvas. The same figure gives the same bytes: letters are DejaVu Sans from
 * this package's dependencies, never a font of the machine. Canvas and Chart.js are loaded at the first figure.
 */
export async function drawFigure(figure: Figure): Promise<DrawnFigure> {
  const studio = await (opened ??= openStudio())
  return { png: drawPng(studio, figure), svg: drawSvg(studio, figure) }
}

function drawPng(studio: Studio, figure: Figure): Uint8Array {
  const canvas = studio.createCanvas(figure.width, figure.height)
  const chart = drawOn(studio, canvas, figure, 2)
  const png = encodePng(canvas.data(), canvas.width, canvas.height)
  chart.destroy()
  // A canvas is freed only when the event loop turns; shrinking it frees its pixels at once.
  canvas.width = canvas.height = 1
  return png
}

function drawSvg(studio: Studio, figure: Figure): string {
  const canvas = studio.createCanvas(figure.width, figure.height, studio.SvgExportFlag.ConvertTextToPaths)
  const chart = drawOn(studio, canvas as unknown as Canvas, figure, 1)
  const svg = compactSvg(canvas.getContent(), figure.name)
  chart.destroy()
  return svg
}

type Studio = Awaited<ReturnType<typeof openStudio>>

let opened: ReturnType<typeof openStudio> | undefined

async function openStudio() {
  // Read by the canvas when it is loaded; fonts of the machine would make the drawing depend on it.
  process.env['DISABLE_SYSTEM_FONTS_LOAD'] = '1'
  const { GlobalFonts, SvgExportFlag, createCanvas } = await import('@napi-rs/canvas')
  const { resolve } = createRequire(import.meta.url)
  for (const weight of [400, 700]) {
    const file = resolve(`@fontsource/dejavu-sans/files/dejavu-sans-latin-${weight}-normal.woff2`)
    GlobalFonts.registerFromPath(file, 'DejaVu Sans')
  }
  const { Chart, registerables } = await import('chart.js')
  const { default: annotation } = await import('chartjs-plugin-annotation')
  Chart.register(...registerables, annotation)
  Chart.defaults.font.family = 'DejaVu Sans'
  return { Chart, createCanvas, SvgExportFlag }
}

function drawOn(studio: Studio, canvas: Canvas, figure: Figure, scale: number): ChartType {
  const config = {
    ...figure.config,
    options: { ...figure.config.options, responsive: false, animation: false, devicePixelRatio: scale },
    plugins: [whiteBackground, ...(figure.config.plugins ?? [])],
  } as ChartConfiguration
  return new studio.Chart(canvas as never, config)
}

const whiteBackground: Plugin = {
  id: 'whiteBackground',
  beforeDraw: (chart) => {
    const context = chart.ctx as unknown as SKRSContext2D
    context.save()
    context.fillStyle = '#FFFFFF'
    context.fillRect(0, 0, chart.width, chart.height)
    context.restore()
  },
}
