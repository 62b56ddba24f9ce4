import stringWidth from 'string-width'
import { visibleText } from '../../scenario/text/visible-text.ts'

/** Breaks a text at its spaces into lines of at most `width` columns; lines after the first are indented. */
export function wrapText(text: string, width: number, indent = 0): string {
  const lines: string[] = []
  let line = ''
  for (const word of visibleText(text).split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (widthOf(longer) <= width || line.trim() === '') line = longer
    else {
      lines.push(line)
      line = ' '.repeat(indent) + word
    }
  }
  return [...lines, line].join('\n')
}

/** Columns that a text takes on a terminal: letters of China and Japan and emoji take two. */
export function widthOf(text: string): number {
  return /^[\x20-\x7E]*$/.test(text) ? text.length : stringWidth(text)
}

/** A text with blanks behind it until it takes so many columns; a longer one is cut, and ends with …. */
export function fitted(text: string, width: number): string {
  if (widthOf(text) <= width) return text + ' '.repeat(width - widthOf(text))
  let cut = ''
  for (const { segment } of letters.segment(text)) {
    if (widthOf(cut) + widthOf(segment) > width - 1) break
    cut += segment
  }
  return `${cut}…${' '.repeat(width - 1 - widthOf(cut))}`
}

const letters = new Intl.Segmenter()
