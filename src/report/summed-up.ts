import type { Limit } from '../limits/limit.ts'
import { outputLimits } from '../limits/output-limits.ts'
import { formatNumber } from './format.ts'
import { type Language, say, type WordKey } from './words/say.ts'

/** The limits of which a report tells. */
type ToldLimit = {
  [Key in keyof typeof outputLimits]: `summed.${Key}` extends WordKey ? Key : never
}[keyof typeof outputLimits]

/** That something is summed up, and how; nothing where it is not. For the note of a table or a figure. */
export function summedUp(limit: ToldLimit, found: number, language: Language): string[] {
  return found > outputLimits[limit].most ? [saySummedUp(limit, found, language)] : []
}

/** That something is summed up. */
export function saySummedUp(limit: ToldLimit, found: number, language: Language): string {
  const { most, unit }: Limit = outputLimits[limit]
  const withUnit = (value: number) => `${formatNumber(value, language)} ${unit}`.trim()
  const values: Record<string, string> = { found: withUnit(found), most: withUnit(most) }
  return (say as (language: Language, key: string, values: object) => string)(language, `summed.${limit}`, values)
}
