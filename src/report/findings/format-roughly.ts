import { formatNumber } from '../format.ts'
import type { Language } from '../words/say.ts'

/** A count in two figures, as a title has it: 4,342 is 4,300. */
export function formatRoughly(value: number, language: Language): string {
  return formatNumber(value < 10 ? Math.round(value) : Number(value.toPrecision(2)), language)
}
