import { streamName } from '../random/stream-name.ts'

/**
 * The name of a plan or a supply as part of a file name. Different names give different parts, on disks too that do not
 * tell capitals, and whatever other names there are. A plain name stands as it is, with `_` for a space; one that a disk
 * could confuse with another, or could not take, is written as near as possible, with a number of its own behind it.
 */
export function fileNamePart(name: string): string {
  const written = name.replaceAll(' ', '_')
  if (isPlain(name, written)) return written
  const near = cut(
    name
      .normalize('NFKC')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, '-'),
  ).replaceAll(/^-+|-+$/g, '')
  const own = (streamName(name).word0 >>> 0).toString(16).padStart(8, '0')
  return near === '' ? own : `${near}-${own}`
}

function isPlain(name: string, written: string): boolean {
  return (
    /^[\p{L}\p{N}_]+(?:-[\p{L}\p{N}_]+)*$/u.test(written) &&
    !name.includes('_') &&
    !/(?:^|-)[0-9a-f]{8}$/.test(written) &&
    // as every letter is on a disk that knows no capitals, or takes look-alikes for the same
    written.toUpperCase().toLowerCase() === written &&
    written.normalize('NFKC') === written &&
    cut(written) === written
  )
}

/** As many characters as fit into 96 bytes: two parts with what stands around them fit into a file name. */
function cut(text: string): string {
  let bytes = 0
  let end = 0
  for (const character of text) {
    const code = character.codePointAt(0)!
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_0000 ? 3 : 4
    if (bytes > 96) break
    end += character.length
  }
  return text.slice(0, end)
}
