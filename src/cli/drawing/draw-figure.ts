import type { SKRSContext2D } from '@napi-rs/canvas'
import type { ChartConfiguration, Plugin } from 'chart.js'
import { createRequire } from 'node:module'
import type { Figure } from '../../report/figures/figure.ts'
import type { FigureSize } from '../../report/figures/figure-sizes.ts'
import { sizedFigure } from '../../report/figures/sized-figure.ts'
import { compactSvg } from './compact-svg.ts'
import { drawOnBoth } from './draw-on-both.ts'
import { encodePng } from './encode-png.ts'
import { svgDocument } from '../../report/figures/svg-document.ts'
import { SvgTexts } from './svg-texts.ts'

export interface DrawnFigure {
  /** For print, with its size on paper. */
  readonly png: Uint8Array
  /** With its size on paper; its text is text. */
  readonly svg: string
}

/**
 * Draws a figure with Chart.js on a canvas. The same figure gives the same bytes: letters are DejaVu Sans from
 * this package's dependencies, never a font of the machine. Canvas and Chart.js are loaded at the first figure.
 */
export async function drawFigure(drawn: Figure, size: FigureSize = 'page'): Promise<DrawnFigure> {
  const { createCanvas, SvgExportFlag, Chart } = await (opened ??= openStudio())
  const figure = sizedFigure(drawn, size)
  const { width, height, pixelScale, dotsPerInch } = figure
  const forSvg = createCanvas(width, height, SvgExportFlag.NoPrettyXML)
  const forPng = createCanvas(Math.round(pixelScale * width), Math.round(pixelScale * height))
  const scaled = forPng.getContext('2d')
  scaled.scale(pixelScale, pixelScale)
  const texts = new SvgTexts()
  const chart = new Chart(drawOnBoth(forSvg.getContext('2d'), scaled, figure, texts), configOf(figure))
  const perMetre = Math.round(dotsPerInch / 0.0254)
  const png = encodePng(forPng.data(), { width: forPng.width, height: forPng.height, perMetre })
  const svg = svgDocument(texts.fillIn(compactSvg(forSvg.getContent(), figure.name)), figure)
  chart.destroy()
  // A canvas is freed only when the event loop turns; shrinking it frees its pixels at once.
  forPng.width = forPng.height = 1
  return { png, svg }
}

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
