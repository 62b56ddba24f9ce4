import type { CauseResults } from '../../experiments/attribution/attribution-results.ts'
import { capitalised, formatNumber, formatPercent } from '../format.ts'
import { joinAnd } from '../words/join-and.ts'
import { say, type Language } from '../words/say.ts'

type Named = Pick<CauseResults, 'kind' | 'names' | 'units' | 'amount'>

/** A cause as it stands in a sentence. */
export function causeName({ kind, names, units, amount }: Named, language: Language): string {
  const list = joinAnd(names, language)
  if (kind === 'link' || kind === 'supply') return say(language, `why.cause.${kind}`, { names: list })
  if (kind === 'away') return say(language, 'why.cause.away', { units: joinAnd(units, language), names: list })
  if (kind === 'holidays' || kind === 'backlog') {
    return say(language, `why.cause.${kind}`, { amount: formatNumber(amount ?? 0, language) })
  }
  return say(language, `why.cause.${kind}`)
}

/** The same at the beginning of a line. */
export function causeHeading(cause: Named, language: Language): string {
  const name = causeName(cause, language)
  // the name of a unit, which stands first there, is written as in the scenario
  return cause.kind === 'away' ? name : capitalised(name)
}

/** What the office is without it. */
export function whatOffMeans(cause: Named, language: Language): string {
  const { kind, names, amount } = cause
  const off =
    kind === 'demand'
      ? say(language, 'why.off.demand', {
          names: joinAnd(names, language),
          amount: formatPercent(amount ?? 1, language),
        })
      : say(language, `why.off.${kind}`)
  return say(language, 'why.off', { cause: causeHeading(cause, language), off })
}
