import { phrase } from '../phrases/phrase.ts'
import { Misreading } from '../text/misreading.ts'
import { readNumber } from './amount.ts'
import { bothForms, readsTwoWays, withUnderscores } from './thousands.ts'

const SYMBOL = String.raw`(?:rp\.?|rupiah|us\$|rm|[a-z]{3}|\p{Sc})`
const SCALE = String.raw`(?:ribu|rb|k|juta|jt)`
/** A sum with a currency before or behind it, or with a word for a thousand or a million. */
const MARKED = new RegExp(
  String.raw`^(${SYMBOL})?\s*(\d[\d._,]*?)(?:[.,]00)?\s*(?:,-|\.-)?\s*(${SCALE})?\s*(${SYMBOL})?$`,
  'iu',
)

/** Reads a sum of money: a bare number, zero or more. Its currency stands in "currency", once for all. */
export function readMoney(text: string): number {
  const [, before, digits = '', scale, behind] = MARKED.exec(text.trim()) ?? []
  if (before === undefined && behind === undefined && scale === undefined) return readNumber(text, { least: 0 })
  const isRupiah = [before, behind].some((word) => /^(rp\.?|idr|rupiah)$/i.test(word ?? ''))
  const sum = sumOf(digits, isRupiah && scale === undefined, factorOf(scale))
  const [one, other] = bothForms(digits)
  throw new Misreading(phrase('money-is-bare'), {
    allowed: sum === undefined ? phrase('one-or-other', { one, other }) : phrase('such-as', { example: '350_000' }),
    suggestion: sum,
  })
}

function factorOf(scale: string | undefined): number {
  if (scale === undefined) return 1
  return /^j/i.test(scale) ? 1_000_000 : 1000
}

/** A sum as we write it; undefined where thousands and decimals cannot be told apart. Rupiah have no decimals. */
function sumOf(digits: string, hasNoDecimals: boolean, factor: number): string | undefined {
  if (factor === 1 && !hasNoDecimals && readsTwoWays(digits)) return undefined
  const grouped = /^\d{1,3}([.,]\d{3})+$/.test(digits) && (factor === 1 || !readsTwoWays(digits))
  const value = Number(grouped ? digits.replace(/[.,]/g, '') : digits.replaceAll('_', '').replace(',', '.')) * factor
  if (!Number.isFinite(value)) return undefined
  const [whole = '', decimals] = String(Number(value.toFixed(2))).split('.')
  const spaced = withUnderscores(whole)
  return decimals === undefined ? spaced : `${spaced}.${decimals}`
}
