import { Misreading } from '../text/misreading.ts'

/**
 * Numbers that two people read in two ways: one to three digits, a point or a comma, and exactly three digits. 1.200 is
 * a thousand and two hundred in Jakarta, one and a fifth in London. "0.125" is a fraction everywhere.
 */
const TWO_WAYS = /^([+-]?[1-9]\d{0,2})[.,](\d{3})(?![\d.,_])(?!e[+-]?\d)/i

/** Whether the number at the beginning of a text is such a one. */
export function readsTwoWays(text: string): boolean {
  return TWO_WAYS.test(text)
}

/** The question which is meant, with both ways to write it. @param text with such a number somewhere in it */
export function thousandsQuestion(text: string): Misreading {
  const start = text.search(/(?<![\d.,_])[+-]?[1-9]\d{0,2}[.,]\d{3}(?![\d.,_])/)
  const [number = '', whole = '', decimals = ''] = TWO_WAYS.exec(text.slice(start)) ?? []
  const rest = start === 0 ? text.slice(number.length) : ''
  const fraction = String(Number(`${whole}.${decimals}`))
  return new Misreading(`"${number}" can be read as ${whole}${decimals} or as ${fraction}`, {
    allowed: `${whole}${decimals}${rest} (or ${whole}_${decimals}${rest}) for the one, ${fraction}${rest} for the other`,
  })
}
