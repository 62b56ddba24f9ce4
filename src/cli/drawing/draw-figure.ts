import type { SKRSContext2D } from '@napi-rs/canvas'
import type { ChartConfiguration, Plugin } from 'chart.js'
import { createRequire } from 'node:module'
import type { Figure } from '../../report/figures/figure.ts'
import { compactSvg } from './compact-svg.ts'
import { drawOnBoth } from './draw-on-both.ts'
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
  const { createCanvas, SvgExportFlag, Chart } = await (opened ??= openStudio())
  const { name, width, height } = figure
  const forSvg = createCanvas(width, height, SvgExportFlag.ConvertTextToPaths)
  const forPng = createCanvas(PNG_SCALE * width, PNG_SCALE * height)
  const scaled = forPng.getContext('2d')
  scaled.scale(PNG_SCALE, PNG_SCALE)
  const chart = new Chart(drawOnBoth(forSvg.getContext('2d'), scaled, figure), configOf(figure))
  const png = encodePng(forPng.data(), forPng.width, forPng.height)
  const svg = compactSvg(forSvg.getContent(), name)
  chart.destroy()
  // A canvas is freed only when the event loop turns; shrinking it frees its pixels at once.
  forPng.width = forPng.height = 1
  return { png, svg }
}

const PNG_SCALE = 2

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

/** Laid out in pixels of the SVG, of which each is a square of whole pixels of the PNG: lines are sharp in both. */
function configOf(figure: Figure): ChartConfiguration {
  const { config } = figure
  return {
    ...config,
    options: { ...config.options, responsive: false, animation: false, devicePixelRatio: 1 },
    plugins: [whiteBackground, ...(config.plugins ?? [])],
  } as ChartConfiguration
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
