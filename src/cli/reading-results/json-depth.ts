const QUOTE = 34
const BACKSLASH = 92
const OPENING = [91, 123]
const CLOSING = [93, 125]

/** Whether objects and lists of a JSON text stand within each other deeper than this. It need not be right otherwise. */
export function isDeeperThan(text: string, most: number): boolean {
  let depth = 0
  let isInText = false
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (isInText) {
      if (code === BACKSLASH) i++
      else if (code === QUOTE) isInText = false
    } else if (code === QUOTE) isInText = true
    else if (OPENING.includes(code) && ++depth > most) return true
    else if (CLOSING.includes(code)) depth--
  }
  return false
}
