import { readingLimits } from '../../limits/reading-limits.ts'

const { messageCharacters, quotedCharacters } = readingLimits

/** A text of a user's for a message: a long one is cut in its middle, since mistakes stand at both ends. */
export function shortened(text: string, most: number = quotedCharacters.most): string {
  if (text.length <= most) return text
  const half = Math.floor((most - 1) / 2)
  return `${wholeCharacters(text.slice(0, half))}…${wholeCharacters(text.slice(text.length - half))}`
}

/** A message in which what is quoted is shortened, and the whole too, where it names very many things. */
export function withShortQuotes(message: string): string {
  if (message.length <= quotedCharacters.most) return message
  return shortened(
    message.replaceAll(/"[^"]*"/g, (quoted) => `"${shortened(quoted.slice(1, -1))}"`),
    messageCharacters.most,
  )
}

/** Without a half of a character at an end. */
function wholeCharacters(text: string): string {
  return text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '')
}
