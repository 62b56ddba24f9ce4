import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas'
import { SvgTexts } from '../../src/cli/drawing/svg-texts.ts'
import { describe, expect, it } from 'vitest'
import { drawOnBoth } from '../../src/cli/drawing/draw-on-both.ts'

const size = { width: 10, height: 10 }

/** Contexts of that size and of twice that size, and the one on both. */
function contexts(): { first: SKRSContext2D; second: SKRSContext2D; both: SKRSContext2D } {
  const first = createCanvas(10, 10).getContext('2d')
  const second = createCanvas(20, 20).getContext('2d')
  second.scale(2, 2)
  return { first, second, both: drawOnBoth(first, second, size, new SvgTexts()) }
}

/** Red, green, blue and alpha of a pixel. */
function pixel(context: SKRSContext2D, x: number, y: number): number[] {
  return [...context.getImageData(x, y, 1, 1).data]
}

describe('drawOnBoth', () => {
  it('draws on both, on each in its own scale', () => {
    const { first, second, both } = contexts()
    both.setTransform(1, 0, 0, 1, 0, 0)
    both.translate(4, 0)
    both.fillStyle = '#FF0000'
    both.fillRect(1, 2, 1, 1)
    expect([pixel(first, 5, 2), pixel(first, 6, 2)]).toEqual([
      [255, 0, 0, 255],
      [0, 0, 0, 0],
    ])
    expect([pixel(second, 10, 4), pixel(second, 11, 5), pixel(second, 12, 4), pixel(second, 9, 4)]).toEqual([
      [255, 0, 0, 255],
      [255, 0, 0, 255],
      [0, 0, 0, 0],
      [0, 0, 0, 0],
    ])
  })

  it('has the first answer', () => {
    const { first, second, both } = contexts()
    both.font = '12px sans-serif'
    expect([first.font, second.font, both.font]).toEqual(Array(3).fill('12px sans-serif'))
    first.lineWidth = 3
    expect(both.lineWidth).toBe(3)
    expect(both.measureText('four').width).toBe(first.measureText('four').width)
  })

  it('gives a chart a canvas of the size told, whose context it is', () => {
    const { both } = contexts()
    expect(both.canvas).toMatchObject(size)
    expect(both.canvas.getContext('2d')).toBe(both)
  })
})
