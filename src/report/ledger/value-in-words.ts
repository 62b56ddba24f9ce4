import { formatDate } from '../format.ts'
import { say, type Language } from '../words/say.ts'
import { writtenAmountInWords } from '../written-amount.ts'

/**
 * A value as scenarios write it, in words: "10 days to 28 days, most likely 14 days" of "triangular(10 d, 14 d, 28 d)".
 * What is none of the forms that are known is left as it stands.
 *
 * @param titleOf what an unknown is called
 */
export function valueInWords(text: string, language: Language, titleOf: (name: string) => string): string {
  const [, law = '', inner = ''] = /^([a-z]+)\((.*)\)$/.exec(text) ?? []
  const parts = inner.split(',').map((part) => amount(part.trim(), language, titleOf))
  return lawInWords(law, parts, language) ?? amount(text, language, titleOf)
}

function lawInWords(law: string, parts: readonly string[], language: Language): string | null {
  const [first, second, third] = parts.map((part) => part.replace(/^(mean|sd) /, ''))
  if (first === undefined) return null
  switch (law) {
    case 'triangular':
      return third === undefined || second === undefined
        ? null
        : say(language, 'ledger.law.triangular', { low: first, likely: second, high: third })
    case 'uniform':
      return second === undefined ? null : say(language, 'ledger.law.uniform', { low: first, high: second })
    case 'exponential':
    case 'poisson':
      return parts.length === 1 ? say(language, 'ledger.law.mean', { mean: first }) : null
    case 'lognormal':
    case 'gamma':
    case 'overdispersed':
      return second === undefined ? null : say(language, 'ledger.law.spread', { mean: first, spread: second })
    case 'evenly':
      return say(language, 'ledger.law.evenly', { mean: first })
    default:
      return null
  }
}

/** One amount, moment or time of day; each as its reader would say it. */
function amount(text: string, language: Language, titleOf: (name: string) => string): string {
  const [, head = '', rest = ''] = /^(mean |sd )?(.*)$/.exec(text) ?? []
  return `${head}${plain(rest, language, titleOf)}`
}

function plain(text: string, language: Language, titleOf: (name: string) => string): string {
  const number = (of: string): string => writtenAmountInWords(of, language) ?? titleOf(of)
  const written = writtenAmountInWords(text, language)
  if (written !== null) return written
  if (HOURS.test(text)) return hoursInWords(text, language)
  const [, perDay] = /^(.+) per (?:day|hari)$/.exec(text) ?? []
  if (perDay !== undefined) return say(language, 'ledger.perDay', { number: number(perDay) })
  const [, ago] = /^(.+) ago$/.exec(text) ?? []
  if (ago !== undefined) return say(language, 'ledger.ago', { time: number(ago) })
  const [, ahead] = /^in (.+)$/.exec(text) ?? []
  if (ahead !== undefined) return say(language, 'ledger.ahead', { time: number(ahead) })
  const [, date, clock] = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d)$/.exec(text) ?? []
  if (date !== undefined && clock !== undefined) {
    return `${formatDate(date, language)}, ${hoursInWords(clock, language)}`
  }
  return amountsWithin(titleOf(text), language)
}

/** "08:00-12:00 13:00-16:00", or one time of day. */
const HOURS = /^\d\d:\d\d(-\d\d:\d\d( \d\d:\d\d-\d\d:\d\d)*)?$/

function hoursInWords(text: string, language: Language): string {
  const spoken = text.replaceAll('-', '–').replaceAll(' ', ', ')
  return language === 'id' ? spoken.replaceAll(':', '.') : spoken
}

/** Times within a longer text: "wait > 1 d". */
function amountsWithin(text: string, language: Language): string {
  return text.replaceAll(/\b\d[\d_.]* (?:min|h|d|wd|wk)\b/g, (found) => writtenAmountInWords(found, language) ?? found)
}
