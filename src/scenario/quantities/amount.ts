import { phrase, type Phrase } from '../phrases/phrase.ts'
import { Misreading } from '../text/misreading.ts'
import { readsTwoWays, thousandsQuestion } from './thousands.ts'
import { refuseUnknown } from './unknown-token.ts'
import { withinNumbers } from './within-numbers.ts'

/** A number with the word behind it: `4.8 min`, `300 per day`, `9000 cards`, `2`. */
export interface Amount {
  readonly value: number
  /** '' when there is none. */
  readonly unit: string
  /** The whole as it stands in the text. */
  readonly written: string
}

/** Reads a number and the word behind it. Thousands may be grouped by underscores; decimals take a point. */
export function readAmount(text: string, example: string | Phrase, isWhole = false): Amount {
  refuseUnknown(text)
  const trimmed = text.trim()
  const match = /^([+-]?(?:\d[\d_]*(?:\.\d+)?|\.\d+)(?:e[+-]?\d+)?)\s*([\p{L}%].*)?$/iu.exec(trimmed)
  refuseOtherDigits(trimmed)
  if (match) {
    const [, digits = '', unit = ''] = match
    return { value: withinNumbers(Number(digits.replaceAll('_', '')), digits), unit: unit.trim(), written: trimmed }
  }
  if (readsTwoWays(trimmed)) throw thousandsQuestion(trimmed, isWhole)
  throw new Misreading(phrase('not-understood', { written: trimmed }), {
    allowed: phrase('such-as', { example }),
    suggestion: inOurForm(trimmed),
    part: trimmed,
  })
}

/** Numbers as programmers write them, such as 0x10, are no office's. */
function refuseOtherDigits(text: string): void {
  const [digits] = /^0(?:x[\da-f]+|o[0-7]+|b[01]+)(?![\p{L}\p{N}])/iu.exec(text) ?? []
  if (digits === undefined) return
  throw new Misreading(phrase('no-decimal-digits', { written: digits }), {
    allowed: phrase('such-as', { example: Number(digits) }),
    suggestion: String(Number(digits)),
    part: digits,
  })
}

/** As `readAmount`, for what is counted or paid: a point before three digits is asked about, see `readsTwoWays`. */
export function readCounted(text: string, example: string | Phrase, isWhole = false): Amount {
  const amount = readAmount(text, example, isWhole)
  if (readsTwoWays(amount.written)) throw thousandsQuestion(amount.written, isWhole)
  return amount
}

/** Thousands grouped by points, commas or spaces, and decimal commas, as we write them; undefined for anything else. */
function inOurForm(text: string): string | undefined {
  const match = /^([+-]?)(\d[\d., '\u00A0\u202F]*\d)(?![\d.,])(.*)$/su.exec(text)
  if (!match) return undefined
  const [, sign = '', number = '', rest = ''] = match
  const forms: readonly [RegExp, RegExp][] = [
    [/^\d{1,3}(?:[ '\u00A0\u202F]\d{3})+(?:[.,]\d+)?$/u, /[.,]/],
    [/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/, /,/],
    [/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/, /\./],
    [/^\d+,\d+$/, /,/],
  ]
  const form = forms.find(([grouped]) => grouped.test(number))
  if (!form) return undefined
  const [whole = '', decimals] = number.split(form[1])
  const grouped = whole.replace(/[., '\u00A0\u202F]/gu, '_')
  return `${sign}${grouped}${decimals === undefined ? '' : `.${decimals}`}${rest}`
}

/**
 * Explains a comma between two digits, for a text that could not be read because its parts are separated by commas too:
 * `lognormal(mean 4,8 min, sd 2 min)`.
 */
export function refuseCommaInNumber(text: string): void {
  if (/(?<![\d.,])[1-9]\d{0,2},\d{3}(?![\d,])/.test(text)) throw thousandsQuestion(text)
  if (!/\d,\d/.test(text)) return
  throw new Misreading(phrase('comma-between-digits'), {
    suggestion: text.replace(/(\d),(?=\d)/g, '$1.'),
    part: text,
  })
}

export interface NumberLimits {
  readonly least?: number
  readonly most?: number
  readonly above?: number
  readonly whole?: boolean
  /** Whether three decimals are nothing unusual, as in a speed; otherwise 1.200 is asked about. */
  readonly fractions?: boolean
}

/** Reads a number without a unit, within limits. */
export function readNumber(text: string, limits: NumberLimits): number {
  const allowed = describeLimits(limits)
  const example = limits.whole ? '100' : '1.5'
  const { value, unit } = limits.fractions ? readAmount(text, example) : readCounted(text, example, limits.whole)
  if (unit !== '') throw new Misreading(phrase('number-without-unit'), { allowed, suggestion: String(value) })
  return numberWithin(value, limits)
}

/** A number that has been read, if it keeps the limits. */
export function numberWithin(value: number, limits: NumberLimits): number {
  const allowed = describeLimits(limits)
  if (limits.whole && !Number.isInteger(value)) throw new Misreading(phrase('no-whole-number', { value }), { allowed })
  const { least = -Infinity, most = Infinity, above = -Infinity } = limits
  if (value < least || value <= above) throw new Misreading(phrase('too-small', { value }), { allowed })
  if (value > most) throw new Misreading(phrase('too-large', { value }), { allowed })
  return value
}

function describeLimits({ whole, above, least, most }: NumberLimits): Phrase {
  const kind = phrase(whole ? 'whole-number' : 'any-number')
  if (above !== undefined) return phrase('number-above', { kind, above })
  if (least === undefined) return kind
  return most === undefined
    ? phrase('number-or-more', { kind, least })
    : phrase('number-between', { kind, least, most })
}

/** Reads `10 %` or a number from 0 to 1 as a share. */
export function readShare(text: string): number {
  const share = readPercent(text, phrase('share-from-to'))
  if (share >= 0 && share <= 1) return share
  throw new Misreading(phrase('no-share', { written: text }), {
    allowed: phrase('share-from-to'),
    suggestion: /%/.test(text) || share < 0 || share > 100 ? undefined : `${share} %`,
    part: text,
  })
}

/** Reads `120 %`, or 1.2, as a factor of zero or more. */
export function readFactor(text: string): number {
  const factor = readPercent(text, phrase('percent-or-more'))
  if (factor >= 0) return factor
  throw new Misreading(phrase('below-zero', { written: text }), { allowed: phrase('percent-or-more') })
}

/** Reads `5 %` or 0.05. */
export function readPercent(text: string, allowed: Phrase): number {
  const { value, unit } = readAmount(text, '10 %')
  if (unit !== '' && unit !== '%') {
    throw new Misreading(phrase('no-percent', { unit }), { allowed, suggestion: `${value} %`, part: text })
  }
  return unit === '%' ? value / 100 : value
}
