import type { Chart } from 'chart.js'

/** Pixels from an upright line to its label, with what the label leaves around its letters. */
const GAP = 4

/** What is written beside upright lines. */
export const lineLabelFont = { size: 11, weight: 'normal' } as const

/**
 * How far a label has to be moved to stand beside its upright line. The plugin that draws it centres it on the line, and
 * pushes it into the chart where it would begin outside.
 *
 * @param x of the line, on the axis `x`
 */
export function besideLine(x: number, text: string, isLeft: boolean): (context: { readonly chart: Chart }) => number {
  return ({ chart }) => {
    const half = widthOf(chart, text) / 2 + GAP
    const at = chart.scales['x'].getPixelForValue(x)
    const centred = Math.min(Math.max(at, chart.chartArea.left + half), chart.chartArea.right - half)
    return (isLeft ? at - half : at + half) - centred
  }
}

function widthOf({ ctx, options }: Chart, text: string): number {
  ctx.save()
  ctx.font = `${lineLabelFont.size}px ${String(options.font?.family ?? 'sans-serif')}`
  const { width } = ctx.measureText(text)
  ctx.restore()
  return width
}
