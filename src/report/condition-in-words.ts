import type { ScenarioFacts } from '../experiments/results.ts'
import type { FailureCondition } from '../experiments/results/drivers.ts'
import { formatDate, formatNumber } from './format.ts'
import { say, type Language } from './words/say.ts'

/** Decimals of a number that is told as it is. */
const MOST_DECIMALS = 12

/** A condition under which a plan fails, as a part of a sentence. */
export function conditionInWords(
  { kind, name, number: given, unit, side, value }: FailureCondition,
  { dates }: ScenarioFacts,
  language: Language,
): string {
  const number = given ?? 1
  if (kind === 'arrivals' || kind === 'unknown') {
    const text = `${asItIs(value ?? 0, language)} ${kind === 'unknown' ? unit : ''}`.trim()
    return say(language, `condition.${kind}.${side}`, { name, value: text })
  }
  const which = kind === 'outage-ends' && given !== null ? say(language, 'condition.whichOutage', { number }) : ''
  if (value === null) return say(language, `condition.${kind}.never`, { name, number, which })
  // away until a day: still away at the end of the day before it
  const isCount = kind === 'still-away' || kind === 'still-to-come'
  const day = Math.min(dates.length - 1, Math.max(0, isCount && side === 'at-least' ? value - 1 : value))
  return say(language, `condition.${kind}.${side}`, { name, number, which, date: formatDate(dates[day], language) })
}

/** With the decimals that it has. */
function asItIs(value: number, language: Language): string {
  const decimals = Array.from({ length: MOST_DECIMALS }, (_, i) => i).find(
    (places) => Number(value.toFixed(places)) === value,
  )
  return formatNumber(value, language, decimals ?? MOST_DECIMALS)
}
