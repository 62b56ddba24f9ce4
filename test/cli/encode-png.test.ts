import { createCanvas, loadImage } from '@napi-rs/canvas'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encodePng } from '../../src/cli/drawing/encode-png.ts'
import { assertAsyncProperty } from '../property-seeds.ts'

/** The picture as another program reads it. */
async function pixelsOf(png: Uint8Array): Promise<{ width: number; height: number; pixels: Buffer }> {
  const image = await loadImage(Buffer.from(png))
  const canvas = createCanvas(image.width, image.height)
  canvas.getContext('2d').drawImage(image, 0, 0)
  return { width: image.width, height: image.height, pixels: canvas.data() }
}

describe('encodePng', () => {
  it('writes the pixel of each place in its colour', async () => {
    const pixels = Buffer.from('ff0000ff 00ff00ff 0000ffff 102030ff 405060ff ffffffff'.replaceAll(' ', ''), 'hex')
    expect(await pixelsOf(encodePng(pixels, { width: 3, height: 2, perMetre: 11811 }))).toEqual({
      width: 3,
      height: 2,
      pixels,
    })
    expect(await pixelsOf(encodePng(pixels, { width: 2, height: 3, perMetre: 11811 }))).toEqual({
      width: 2,
      height: 3,
      pixels,
    })
  })

  it('loses nothing of any opaque picture', async () => {
    const picture = fc
      .record({ width: fc.integer({ min: 1, max: 70 }), height: fc.integer({ min: 1, max: 9 }) })
      .chain(({ width, height }) =>
        fc.record({
          width: fc.constant(width),
          height: fc.constant(height),
          bytes: fc.uint8Array({ minLength: 4 * width * height, maxLength: 4 * width * height }),
        }),
      )
    await assertAsyncProperty(
      fc.asyncProperty(picture, async ({ width, height, bytes }) => {
        const pixels = Buffer.from(bytes.map((byte, i) => (i % 4 === 3 ? 255 : byte)))
        expect(await pixelsOf(encodePng(pixels, { width, height, perMetre: 11811 }))).toEqual({ width, height, pixels })
      }),
      { seed: 1 },
    )
  })
})
