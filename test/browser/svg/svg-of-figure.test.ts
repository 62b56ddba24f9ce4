import { createCanvas } from '@napi-rs/canvas'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Pen } from '../../../src/browser/svg/svg-context.ts'
import { svgOfFigure } from '../../../src/browser/svg/svg-of-figure.ts'
import { drawFigure } from '../../../src/cli/drawing/draw-figure.ts'
import { comparisonFigures, planFigures } from '../../../src/report/figures/all-figures.ts'
import { sampleResults } from '../../report/sample-results.ts'

const results = sampleResults({ replications: 5 })
const figures = [
  ...comparisonFigures(results, 'en'),
  ...comparisonFigures(results, 'id'),
  ...planFigures(results, 'loan-two', 'en'),
]

interface PlacedText {
  readonly text: string
  readonly x: number
  readonly y: number
}

/** The texts of an SVG with the points on which they stand, as far as they do not lie in a group; none of an empty line. */
function textsOf(svg: string): PlacedText[] {
  return [...svg.matchAll(/<text ([^>]*)>([^<]+)<\/text>/g)].map(([, attributes, text]) => {
    const [x, y] = ['x', 'y'].map((name) => Number(new RegExp(` ${name}="([^"]*)"`).exec(` ${attributes}`)![1]))
    const [, kind, values = ''] = /transform="(\w+)\(([^)]*)\)"/.exec(attributes) ?? []
    const matrix = values.split(/[ ,]+/).map(Number)
    const [a, b, c, d, e, f] = kind === 'matrix' ? matrix : [1, 0, 0, 1, matrix[0], matrix[1] ?? 0]
    return { text, x: a * x + c * y + e, y: b * x + d * y + f }
  })
}

const rootOf = (svg: string): string => svg.slice(0, svg.indexOf('</desc>'))

describe('svgOfFigure', () => {
  let pen: Pen

  beforeAll(async () => {
    // registers the fonts, and what Chart.js draws with
    await drawFigure(figures[0])
    pen = createCanvas(1, 1).getContext('2d') as never
  })

  it('has the root, the title and the texts of the command line, each where that has it', async () => {
    for (const figure of figures) {
      const [own, others] = [svgOfFigure(figure, pen), (await drawFigure(figure)).svg]
      expect(rootOf(own)).toBe(rootOf(others))
      const [here, there] = [textsOf(own), textsOf(others)]
      expect(here.map(({ text }) => text)).toEqual(there.map(({ text }) => text))
      const away = here.map(({ x, y }, index) => Math.hypot(x - there[index].x, y - there[index].y))
      expect({ figure: figure.name, isNear: Math.max(...away) < 1 }).toEqual({ figure: figure.name, isNear: true })
    }
  })

  it('has nothing that is not drawn, and each id that it names', () => {
    for (const figure of figures) {
      const svg = svgOfFigure(figure, pen)
      expect(svg).not.toMatch(/NaN|undefined|Infinity|<(?:script|image|use|a|foreignObject)\b|href|style=/)
      for (const [, id] of svg.matchAll(/url\(#([^)]*)\)/g)) expect(svg).toContain(`<clipPath id="${id}">`)
      expect(svg.match(/<g /g)?.length).toBe(svg.match(/<\/g>/g)?.length)
    }
  })

  it('writes names as text, with what is hidden in them', () => {
    const hostile = `<script>alert("1")</script> & 'a' \u202Eb`
    const shown = '&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;a&#39; \\u{202e}b'
    const svg = svgOfFigure({ ...figures[1], title: hostile, alt: hostile, footer: hostile }, pen)
    expect(svg).toContain(`<title id="clearing-title">${shown}</title>`)
    expect(textsOf(svg).filter(({ text }) => text === shown)).toHaveLength(2)
    expect(svg).not.toContain('<script')
  })
})
