import { crc32, deflateSync } from 'node:zlib'

const BYTES_PER_PIXEL = 4

/** Room for a whole figure: by the 16 kB, as zlib does otherwise, the same bytes take half as long again. */
const COMPRESSION = { level: 3, chunkSize: 2 ** 19 }

export interface PictureSize {
  readonly width: number
  readonly height: number
  readonly perMetre: number
}

/**
 * A picture as PNG (W3C, Portable Network Graphics, 3rd edition): 8-bit RGBA in the sRGB colour space.
 *
 * Rows are not filtered and the compression is quick: lines and flat areas need no more. The canvas's own encoder, which
 * tries all filters on each row, takes five times as long for files that are a tenth smaller.
 *
 * @param pixels red, green, blue and alpha of each pixel, not premultiplied, row by row from the top
 * @param size in pixels, and how many of them make a metre on paper
 */
export function encodePng(pixels: Uint8Array, { width, height, perMetre }: PictureSize): Uint8Array {
  const header = new DataView(new ArrayBuffer(13))
  header.setUint32(0, width)
  header.setUint32(4, height)
  header.setUint8(8, 8) // bits a sample
  header.setUint8(9, 6) // RGBA
  const density = new DataView(new ArrayBuffer(9))
  density.setUint32(0, perMetre)
  density.setUint32(4, perMetre)
  density.setUint8(8, 1) // the unit is the metre
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1A\n', 'latin1'),
    chunk('IHDR', new Uint8Array(header.buffer)),
    chunk('sRGB', Uint8Array.of(0)),
    chunk('pHYs', new Uint8Array(density.buffer)),
    chunk('IDAT', deflateSync(rowsOf(pixels, BYTES_PER_PIXEL * width), COMPRESSION)),
    chunk('IEND', new Uint8Array()),
  ])
}

/** Used again for the next picture: new memory of that size is slower to come by than all the rest. */
let room = Buffer.alloc(0)

/** Each row after the number of its filter, 0 for none; valid until the next call. */
function rowsOf(pixels: Uint8Array, bytesPerRow: number): Uint8Array {
  const height = pixels.length / bytesPerRow
  if (room.length < pixels.length + height) room = Buffer.allocUnsafeSlow(pixels.length + height)
  const rows = room.subarray(0, pixels.length + height)
  for (let row = 0, to = 0; row < height; row++) {
    rows[to++] = 0
    rows.set(pixels.subarray(row * bytesPerRow, (row + 1) * bytesPerRow), to)
    to += bytesPerRow
  }
  return rows
}

/** Length, type, data, and the checksum of type and data. */
function chunk(type: string, data: Uint8Array): Buffer {
  const bytes = Buffer.alloc(12 + data.length)
  bytes.writeUInt32BE(data.length, 0)
  bytes.write(type, 4, 'latin1')
  bytes.set(data, 8)
  bytes.writeUInt32BE(crc32(bytes.subarray(4, 8 + data.length)), 8 + data.length)
  return bytes
}
