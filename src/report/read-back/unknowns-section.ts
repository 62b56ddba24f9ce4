import type { UnknownFacts } from '../../scenario/read-back/unknown-facts.ts'
import { formatAbout } from '../format.ts'
import { inWrittenUnit } from '../written-amount.ts'
import { say, type Language } from '../words/say.ts'
import type { Section } from './spoken.ts'

/** What nobody knows, and where it is in nine futures of ten. */
export function unknownsSection(unknowns: readonly UnknownFacts[], language: Language): Section {
  return {
    heading: say(language, 'unknown.name'),
    rows: unknowns.map((unknown) => ({ label: unknown.name, text: valueOf(unknown, language) })),
  }
}

function valueOf({ unit, mean, low, high }: UnknownFacts, language: Language): string {
  const inUnit = (value: number) => inWrittenUnit(formatAbout(value, language), unit, language)
  if (mean === null || low === null || high === null) return say(language, 'readUnboundedValue')
  if (low === high) return say(language, 'readCertain', { value: inUnit(mean) })
  const times = { mean: inUnit(mean), low: inUnit(low), high: inUnit(high) }
  return say(language, 'readDrawn', { value: say(language, 'readTimeMean', times) })
}
