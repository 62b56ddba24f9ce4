/**
 * Characters that are obeyed and not seen: control characters, what turns the order of letters, what has no width, line
 * separators, halves of characters. Signs of Arabic and Syriac numbers are seen; joiners belong to emoji and to Persian,
 * Hindi and others, tags to flags, and are left where they stand among such letters.
 */
const HIDDEN =
  // oxlint-disable-next-line no-misleading-character-class -- joiners are meant one by one
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u115F\u1160\u3164\uFFA0]|(?![\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2\u200C\u200D\u{110BD}\u{110CD}\u{E0020}-\u{E007F}])\p{Cf}|(?<![^\0-\x7F])[\u200C\u200D]|[\u200C\u200D](?![^\0-\x7F])|(?<!\u{1F3F4}[\u{E0020}-\u{E007F}]{0,6})[\u{E0020}-\u{E007F}]/u

const EACH_HIDDEN = new RegExp(HIDDEN, 'gu')

/** More marks on one letter than any language has: they cover the lines above and below. */
const MARKS = /(\p{M}{8})\p{M}+/gu

/** Nearly all texts, which need no second look. */
const PLAIN = /^[\x20-\x7E\n]*$/

/** A text of one line as it may be shown anywhere: what is hidden in it is written out, as ␛ or \u{202e}. */
export function visibleText(text: string): string {
  return visibleLines(/[\n\t]/.test(text) ? onOneLine(text) : text)
}

/** Lines and what stands in columns, one behind the other. */
function onOneLine(text: string): string {
  const parts = text.split(/[\n\t]/).map((part) => part.trim())
  return parts.filter((part) => part !== '').join(' ')
}

/** The same for a text of several lines, which stay lines. */
export function visibleLines(text: string): string {
  if (PLAIN.test(text)) return text
  return text
    .replaceAll(MARKS, '$1…')
    .replaceAll(EACH_HIDDEN, (character) => (character === '\n' ? '\n' : written(character)))
}

/** The first character of a text that cannot be seen, as \u{202e}; null where there is none. */
export function hiddenCharacter(text: string): string | null {
  const found = HIDDEN.exec(text)?.[0]
  return found === undefined ? null : codeOf(found)
}

/** A control character as its picture, any other as its code. */
function written(character: string): string {
  const code = character.charCodeAt(0)
  if (code < 0x20) return String.fromCharCode(0x2400 + code)
  return code === 0x7f ? '\u2421' : codeOf(character)
}

function codeOf(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`
}

/** JSON that means the same, with what is hidden in its texts written as \u202e. */
export function visibleJson(json: string): string {
  if (PLAIN.test(json)) return json
  return json.replaceAll(EACH_HIDDEN, (character) => (character === '\n' ? '\n' : jsonEscape(character)))
}

function jsonEscape(character: string): string {
  return Array.from(
    { length: character.length },
    (_, i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`,
  ).join('')
}
