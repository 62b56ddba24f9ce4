import { describe, expect, it } from 'vitest'
import { drawFigure } from '../../src/cli/drawing/draw-figure.ts'
import { clearingFigure } from '../../src/report/figures/clearing.ts'
import { planFigures } from '../../src/report/figures/all-figures.ts'
import { sampleResults } from '../report/sample-results.ts'

describe('drawFigure', () => {
  it('draws PNG and SVG as large as they are on paper or on a slide', async () => {
    const figure = clearingFigure(sampleResults({ replications: 5 }), { language: 'en' })
    const seen = []
    for (const size of ['page', 'column', 'slide'] as const) {
      const { png, svg } = await drawFigure(figure, size)
      const view = new DataView(png.buffer, png.byteOffset)
      const dotsPerCentimetre = view.getUint32(Buffer.from(png).indexOf('pHYs') + 4) / 100
      const [, width, height] = /width="([\d.]+)cm" height="([\d.]+)cm"/.exec(svg)!.map(Number)
      expect(view.getUint32(16) / dotsPerCentimetre).toBeCloseTo(width, 1)
      expect(view.getUint32(20) / dotsPerCentimetre).toBeCloseTo(height, 1)
      seen.push([view.getUint32(16), width])
    }
    expect(seen).toEqual([
      [1890, 16],
      [945, 8],
      [1920, 33.87],
    ])
  })

  it('writes the texts of an SVG as text, a line an element, with a title and what it shows', async () => {
    const figure = clearingFigure(sampleResults({ replications: 5 }), { language: 'en' })
    const hostile = `<script>alert("1")</script> & 'a' \u202Eb 中`
    const { svg } = await drawFigure({ ...figure, title: hostile, alt: `${figure.alt} ${hostile}` })
    const shown = '&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;a&#39; \\u{202e}b 中'
    expect(svg).toContain(`<title id="clearing-title">${shown}</title>`)
    expect(
      svg.split('\n').filter((line) => line.startsWith('<text') && line.endsWith(`>${shown}</text>`)),
    ).toHaveLength(1)
    expect(svg).toContain('<desc id="clearing-text">')
    expect(svg).toMatch(/<svg [^>]*viewBox="0 0 630 \d+" role="img" aria-labelledby="clearing-title clearing-text"/)
    expect(svg).toMatch(/<text [^>]*text-anchor="middle"[^>]*>Probability that the backlog is gone<\/text>/)
    expect(svg).not.toContain('<script')
    expect(svg.length).toBeLessThan(80_000)
    expect(new Set(svg.match(/url\(#clearing-\d+\)/g)).size).toBe(svg.match(/<clipPath /g)!.length)
  })

  it('draws the same bytes twice', async () => {
    for (const figure of planFigures(sampleResults({ replications: 5 }), 'loan-two', 'id')) {
      const first = await drawFigure(figure)
      const second = await drawFigure(figure)
      expect(Buffer.compare(first.png, second.png)).toBe(0)
      expect(second.svg === first.svg).toBe(true)
    }
  })

  it('draws results of a single replication, without half-widths', async () => {
    for (const figure of planFigures(sampleResults({ replications: 1 }), 'wait', 'en')) {
      expect((await drawFigure(figure)).png.length).toBeGreaterThan(10_000)
    }
  })
})
