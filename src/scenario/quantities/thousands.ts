import { phrase } from '../phrases/phrase.ts'
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

/** A whole number with its thousands apart: 1_200. */
export function withUnderscores(whole: string): string {
  return whole.replace(/(?<=\d)(?=(\d{3})+$)/g, '_')
}

/** A number with decimals that nobody takes for thousands. */
export function asFraction(digits: string): string {
  return readsTwoWays(digits) ? `${digits}0` : digits
}

/** How to write each of the two: without a point, and with decimals that nobody takes for thousands. */
export function bothForms(number: string): readonly [thousands: string, fraction: string] {
  const [whole = '', decimals = ''] = number.split(/[.,]/)
  return [`${whole}_${decimals}`, asFraction(String(Number(`${whole}.${decimals}`)))]
}

/**
 * The question which is meant, with both ways to write it.
 *
 * @param text with such a number somewhere in it
 * @param isWhole whether only a whole number can be meant
 */
export function thousandsQuestion(text: string, isWhole = false): Misreading {
  const start = text.search(/(?<![\d.,_])[+-]?[1-9]\d{0,2}[.,]\d{3}(?![\d.,_])/)
  const [number = ''] = TWO_WAYS.exec(text.slice(start)) ?? []
  const rest = start === 0 ? text.slice(number.length) : ''
  const [thousands, fraction] = bothForms(number)
  const plain = thousands.replace('_', '')
  const values = { thousands: `${plain}${rest}`, grouped: `${thousands}${rest}` }
  const isOnlyWhole = isWhole && !Number.isInteger(Number(fraction))
  const message = phrase('thousands-or-fraction', { written: number, thousands: plain, fraction: Number(fraction) })
  return new Misreading(message, {
    allowed: isOnlyWhole
      ? phrase('thousands-only', values)
      : phrase('thousands-and-fraction', { ...values, fraction: `${fraction}${rest}` }),
  })
}
