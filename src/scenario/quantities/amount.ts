import { Misreading } from '../text/misreading.ts'
import { refuseUnknown } from './unknown-token.ts'

/** A number with the word behind it: `4.8 min`, `300 per day`, `9000 cards`, `2`. */
export interface Amount {
  readonly value: number
  /** '' when there is none. */
  readonly unit: string
}

/** Reads a number and the word behind it. Thousands may be grouped by underscores; decimals take a point. */
export function readAmount(text: string, example: string): Amount {
  refuseUnknown(text)
  const trimmed = text.trim()
  const match = /^([+-]?(?:\d[\d_]*(?:\.\d+)?|\.\d+)(?:e[+-]?\d+)?)\s*([\p{L}%].*)?$/iu.exec(trimmed)
  if (match) return { value: Number(match[1]?.replaceAll('_', '')), unit: match[2]?.trim() ?? '' }
  throw new Misreading(`"${trimmed}" is not understood`, { allowed: `such as ${example}`, ...comma(trimmed) })
}

/** Decimal commas and grouped thousands, as they are written in Indonesia. */
function comma(text: string): { suggestion?: string } {
  const decimal = /^(\d+),(\d+)\b(.*)$/.exec(text)
  if (decimal) return { suggestion: `${decimal[1]}.${decimal[2]}${decimal[3]}` }
  const grouped = /^(\d{1,3}(?:\.\d{3}){2,})\b(.*)$/.exec(text)
  if (grouped) return { suggestion: `${grouped[1]?.replaceAll('.', '_')}${grouped[2]}` }
  return {}
}

export interface NumberLimits {
  readonly least?: number
  readonly most?: number
  readonly above?: number
  readonly whole?: boolean
}

/** Reads a number without a unit, within limits. */
export function readNumber(text: string, limits: NumberLimits): number {
  const allowed = describeLimits(limits)
  const { value, unit } = readAmount(text, allowed.startsWith('a whole') ? '100' : '1.5')
  if (unit !== '') throw new Misreading(`a number without a unit is expected`, { allowed, suggestion: String(value) })
  if (limits.whole && !Number.isInteger(value)) throw new Misreading(`${value} is not a whole number`, { allowed })
  const { least = -Infinity, most = Infinity, above = -Infinity } = limits
  if (value < least || value <= above) throw new Misreading(`${value} is too small`, { allowed })
  if (value > most) throw new Misreading(`${value} is too large`, { allowed })
  return value
}

function describeLimits(limits: NumberLimits): string {
  const kind = limits.whole ? 'a whole number' : 'a number'
  if (limits.above !== undefined) return `${kind} above ${limits.above}`
  if (limits.least === undefined) return kind
  return limits.most === undefined
    ? `${kind}, ${limits.least} or more`
    : `${kind} from ${limits.least} to ${limits.most}`
}

/** Reads `10 %` or a number from 0 to 1 as a share. */
export function readShare(text: string): number {
  const share = readPercent(text, 'from 0 % to 100 %')
  if (share >= 0 && share <= 1) return share
  throw new Misreading(`${text} is not a share`, {
    allowed: 'from 0 % to 100 %',
    suggestion: /%/.test(text) ? undefined : `${share} %`,
  })
}

/** Reads `120 %`, or 1.2, as a factor of zero or more. */
export function readFactor(text: string): number {
  const factor = readPercent(text, '0 % or more')
  if (factor >= 0) return factor
  throw new Misreading(`${text} is below zero`, { allowed: '0 % or more' })
}

/** Reads `5 %` or 0.05. */
export function readPercent(text: string, allowed: string): number {
  const { value, unit } = readAmount(text, '10 %')
  if (unit !== '' && unit !== '%') throw new Misreading(`"${unit}" is not %`, { allowed, suggestion: `${value} %` })
  return unit === '%' ? value / 100 : value
}
