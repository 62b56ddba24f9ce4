import type { AskCriterion, AskFindings, Gain } from '../../experiments/asking/ask-findings.ts'
import { formatEstimate } from '../format.ts'
import { say, type Language } from '../words/say.ts'

/** The value and the ends of its interval as texts with the same digits, without a unit. */
export interface GainText {
  readonly value: string
  readonly low: string
  readonly high: string
}

/** As many digits as the interval supports; probabilities as percentage points. */
export function gainText({ value, low, high }: Gain, criterion: AskCriterion, language: Language): GainText {
  const factor = criterion === 'goal' ? 100 : 1
  const halfWidth = (factor * (high - low)) / 2
  const text = (each: number) => formatEstimate({ mean: factor * each, halfWidth }, language).mean
  return { value: text(value), low: text(low), high: text(high) }
}

/** With unit and interval, for a sentence. */
export function gainInWords(gain: Gain, criterion: AskCriterion, findings: AskFindings, language: Language): string {
  const { value, low, high } = gainText(gain, criterion, language)
  return say(language, 'withEnds', { value: withUnit(value, criterion, findings, language), low, high })
}

/** The upper end with its unit. */
export function mostInWords(gain: Gain, criterion: AskCriterion, findings: AskFindings, language: Language): string {
  return withUnit(gainText(gain, criterion, language).high, criterion, findings, language)
}

function withUnit(value: string, criterion: AskCriterion, { currency }: AskFindings, language: Language): string {
  if (criterion === 'money') return say(language, 'askUnit.money', { currency, value })
  return say(language, `askUnit.${criterion}`, { value })
}
