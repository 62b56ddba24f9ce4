import { visibleText } from '../../scenario/text/visible-text.ts'
import { largest } from '../../statistics/extremes.ts'

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

/**
 * In as few lines, which are as even as can be: no single word stands in the last one. Dates, "8 of 10", amounts and
 * lengths are not torn apart.
 */
export function wrapEvenly(text: string, most: number): string[] {
  const kept = keptTogether(visibleText(text))
  const whole = longestWord(kept) <= most ? kept : text
  const lines = wrapText(whole, most)
  for (let characters = Math.max(Math.ceil(most / 2), longestWord(whole)); characters < most; characters++) {
    const even = wrapText(whole, characters)
    if (even.length === lines.length) return even.map(withSpaces)
  }
  return lines.map(withSpaces)
}

const longestWord = (text: string): number => largest(text.split(' ').map(({ length }) => length))

/** A blank at which no line is broken. */
export const KEPT = '\u00A0'

const withSpaces = (line: string): string => line.replaceAll(KEPT, ' ')

/** Before a dot between parts, after a number or a currency, before a year, and between the numbers of "8 of 10". */
function keptTogether(text: string): string {
  return text
    .replaceAll(' · ', `${KEPT}· `)
    .replaceAll(/(\d) (of|dari) (?=\d)/gu, `$1${KEPT}$2${KEPT}`)
    .replaceAll(/(?<![\p{L}\d.,])(\d{1,3}(?:[.,]\d+)?) (?=\p{L})/gu, `$1${KEPT}`)
    .replaceAll(/(\p{L}{3,4}) (?=\d{4}(?!\d))/gu, `$1${KEPT}`)
    .replaceAll(/(?<!\p{L})(Rp|\p{Lu}{3}|\p{L}+:) (?=\d)/gu, `$1${KEPT}`)
}
