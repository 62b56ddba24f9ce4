import { visibleText } from '../../scenario/text/visible-text.ts'

/** Lines of at most that many characters, broken between words; longer words are cut. */
export function wrapText(text: string, characters: number): string[] {
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
