import { visibleText } from '../../scenario/text/visible-text.ts'

/** Lines of at most that many characters, broken between words; longer words are cut. */
export function wrapText(text: string, most: number): string[] {
  // while a page is laid out there may be no room at all
  const characters = Math.max(1, most)
  const lines: string[] = ['']
  for (const word of visibleText(text)
    .split(' ')
    .flatMap((part) => part.match(new RegExp(`.{1,${characters}}`, 'gu')) ?? [])) {
    const line = lines[lines.length - 1]
    if (line === '') lines[lines.length - 1] = word
    else if (line.length + 1 + word.length <= characters) lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  return lines
}

/** In as few lines, which are as even as can be: no single word stands in the last one. */
export function wrapEvenly(text: string, most: number): string[] {
  const lines = wrapText(text, most)
  for (let characters = Math.ceil(most / 2); characters < most; characters++) {
    const even = wrapText(text, characters)
    if (even.length === lines.length) return even
  }
  return lines
}
