import { createCanvas, GlobalFonts, loadImage, SvgExportFlag, type SKRSContext2D } from '@napi-rs/canvas'
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { SvgDrawing } from '../../src/cli/drawing/svg-drawing.ts'
import { TextOutlines } from '../../src/cli/drawing/text-outlines.ts'
import { TwoPictureContext } from '../../src/cli/drawing/two-picture-context.ts'

const size = { name: 'test', width: 60, height: 40 }
const outlines = new TextOutlines((width, height) => createCanvas(width, height, SvgExportFlag.ConvertTextToPaths))

const { resolve } = createRequire(import.meta.url)
for (const weight of [400, 700]) {
  const file = resolve(`@fontsource/dejavu-sans/files/dejavu-sans-latin-${weight}-normal.woff2`)
  GlobalFonts.registerFromPath(file, 'DejaVu Sans')
}

/** What comes of some drawing at a scale: the pixels and the SVG. */
function drawn(draw: (context: SKRSContext2D) => void, scale = 1) {
  const canvas = createCanvas(scale * size.width, scale * size.height)
  const pixels = canvas.getContext('2d')
  pixels.scale(scale, scale)
  const drawing = new SvgDrawing(size)
  draw(new TwoPictureContext(pixels, drawing, outlines, size) as unknown as SKRSContext2D)
  return { canvas, svg: drawing.end() }
}

/** How many pixels differ clearly between the two pictures, four times as large, and how many are painted. */
async function compare(draw: (context: SKRSContext2D) => void): Promise<{ unlike: number; painted: number }> {
  const { canvas, svg } = drawn(draw, 4)
  const copy = createCanvas(canvas.width, canvas.height)
  const image = await loadImage(Buffer.from(svg.replace('<svg ', '<svg viewBox="0 0 60 40" ')))
  copy.getContext('2d').drawImage(image, 0, 0, copy.width, copy.height)
  const [one, two] = [canvas.data(), copy.data()]
  const alphas = Array.from({ length: one.length / 4 }, (_, pixel) => 4 * pixel + 3)
  return {
    unlike: alphas.filter((at) => [0, 1, 2, 3].some((c) => Math.abs(one[at - c] - two[at - c]) > 96)).length,
    painted: alphas.filter((at) => one[at] > 128).length,
  }
}

const drawings: Record<string, (context: SKRSContext2D) => void> = {
  'a filled polygon': (context) => {
    context.fillStyle = '#D55E00'
    context.beginPath()
    context.moveTo(5, 5)
    context.lineTo(50, 10)
    context.lineTo(20, 35)
    context.closePath()
    context.fill()
  },
  'a dashed line of some width and shape': (context) => {
    Object.assign(context, { strokeStyle: '#0072B2', lineWidth: 6, lineDashOffset: 3, lineCap: 'round' })
    context.setLineDash([8, 10])
    context.beginPath()
    context.lineTo(5, 30)
    context.lineTo(30, 8)
    context.lineTo(55, 30)
    context.stroke()
  },
  'joints of a line': (context) => {
    context.lineWidth = 6
    context.lineWidth = 0
    for (const [at, join] of (['bevel', 'miter', 'round'] as const).entries()) {
      context.lineJoin = join
      context.beginPath()
      context.moveTo(6 + 18 * at, 35)
      context.lineTo(12 + 18 * at, 10)
      context.lineTo(18 + 18 * at, 35)
      context.stroke()
    }
  },
  'arcs both ways, and a whole circle': (context) => {
    const arcs = [
      [12, 0, 1.5 * Math.PI, false],
      [30, 0, 1.5 * Math.PI, true],
      [48, 0, 2 * Math.PI, false],
    ] as const
    for (const [x, from, to, isCounterclockwise] of arcs) {
      context.beginPath()
      context.arc(x, 20, 8, from, to, isCounterclockwise)
      context.fill()
    }
  },
  'a clip within a clip, and none after': (context) => {
    context.save()
    context.beginPath()
    context.rect(10, 5, 30, 30)
    context.clip()
    context.fillStyle = '#009E73'
    context.fillRect(0, 0, 20, 20)
    context.save()
    context.beginPath()
    context.rect(25, 0, 30, 20)
    context.clip()
    context.fillRect(0, 0, 60, 40)
    context.restore()
    context.fillRect(0, 30, 60, 40)
    context.restore()
    context.fillRect(50, 0, 60, 40)
  },
  'something turned and moved': (context) => {
    context.translate(30, 20)
    context.rotate(0.5)
    context.translate(-10, 0)
    context.fillRect(0, -5, 20, 10)
    context.beginPath()
    context.arc(-5, 0, 4, 0, 7)
    context.stroke()
  },
  'colours that show through, or are not seen': (context) => {
    context.fillStyle = 'rgba(255, 0, 0, 0.6)'
    context.fillRect(0, 0, 40, 40)
    context.fillStyle = 'transparent'
    context.fillRect(0, 0, 60, 40)
  },
  'texts to all sides, turned and narrowed': (context) => {
    Object.assign(context, { font: 'bold 12px DejaVu Sans', textAlign: 'right', textBaseline: 'top' })
    context.fillText('One', 50, 2)
    Object.assign(context, { textAlign: 'left', textBaseline: 'bottom' })
    context.fillText('two words', 14, 38, 30)
    context.translate(6, 20)
    context.rotate(-Math.PI / 2)
    context.textAlign = 'center'
    context.textBaseline = 'middle'
    context.fillText('four', 0, 0)
  },
}

describe('TwoPictureContext', () => {
  it.each(Object.entries(drawings))('draws the same twice: %s', async (what, draw) => {
    const { unlike, painted } = await compare(draw)
    expect(painted).toBeGreaterThan(200)
    // Letters of the pixels keep to whole pixels.
    expect(unlike).toBeLessThan((what.startsWith('texts') ? 0.15 : 0.01) * painted)
  })

  it('is the context of the canvas that it shows, at the size of the figure', () => {
    drawn((context) => {
      expect(context.canvas).toMatchObject({ width: 60, height: 40 })
      expect(context.canvas.getContext('2d')).toBe(context)
    }, 2)
  })

  it('has the pixels answer', () => {
    drawn((context) => {
      context.font = '20px DejaVu Sans'
      context.lineWidth = 3
      context.lineWidth = -1
      expect([context.font, context.lineWidth]).toEqual(['20px "DejaVu Sans"', 3])
      const [once, twice] = ['a', 'aa'].map((text) => context.measureText(text).width)
      expect(twice).toBeCloseTo(2 * once, 3)
    })
  })

  it('writes numbers in hundredths, and each clip once', () => {
    const { svg } = drawn((context) => {
      for (const x of [1 / 3, 2 / 3]) {
        context.save()
        context.beginPath()
        context.rect(0, 0, 10, 10)
        context.clip()
        context.fillRect(x, 0, 1, 1)
        context.restore()
      }
    })
    expect(svg.split('\n').slice(2)).toEqual([
      '<clipPath id="test-0"><path d="M0 0L10 0L10 10L0 10Z"/></clipPath>',
      '<g clip-path="url(#test-0)">',
      '<path fill="#000000" d="M0.33 0L1.33 0L1.33 1L0.33 1Z"/>',
      '<path fill="#000000" d="M0.67 0L1.67 0L1.67 1L0.67 1Z"/>',
      '</g>',
      '</svg>',
      '',
    ])
  })
})

describe('TextOutlines', () => {
  it('gives each text its own outline, and nothing for spaces', () => {
    const style = { font: '12px DejaVu Sans', textAlign: 'left', textBaseline: 'middle' } as const
    const texts = ['a', 'b'].flatMap((text) =>
      [style, { ...style, textAlign: 'right' } as const].map((s) => [text, s] as const),
    )
    const paths = texts.map(([text, s]) => outlines.of(text, s))
    expect(new Set(paths).size).toBe(4)
    expect(texts.map(([text, s]) => outlines.of(text, s))).toEqual(paths)
    expect(outlines.of('  ', style)).toBe('')
  })

  it('outlines all words of a long text', () => {
    const style = { font: '16px DejaVu Sans', textAlign: 'left', textBaseline: 'middle' } as const
    const word = 'word '
    const letters = outlines.of(word, style).match(/M/g)!.length
    expect(outlines.of(word.repeat(30), style).match(/M/g)!.length).toBe(30 * letters)
  })
})
