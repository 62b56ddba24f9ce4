import { describe, expect, it } from 'vitest'
import { drawFigure } from '../../src/cli/drawing/draw-figure.ts'
import { clearingFigure } from '../../src/report/figures/clearing.ts'
import { planFigures } from '../../src/report/figures/all-figures.ts'
import { sampleResults } from '../report/sample-results.ts'

describe('drawFigure', () => {
  it('draws PNG at twice the size and SVG at the size of the figure', async () => {
    const figure = clearingFigure(sampleResults({ replications: 5 }), { language: 'en' })
    const { png, svg } = await drawFigure(figure)
    const view = new DataView(png.buffer, png.byteOffset)
    expect([view.getUint32(16), view.getUint32(20)]).toEqual([2 * figure.width, 2 * figure.height])
    expect(svg).toContain(`width="${figure.width}" height="${figure.height}"`)
    expect(svg).not.toContain('<text')
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
