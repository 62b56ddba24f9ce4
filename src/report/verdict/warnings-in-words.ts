import type { Results } from '../../experiments/results.ts'
import type { Warning, WarningCode } from '../../experiments/warnings/warning.ts'
import { planOf } from '../figures/figure.ts'
import { joinAnd } from '../words/join-and.ts'
import { sayWarning } from '../words/say-warning.ts'
import type { Language } from '../words/say.ts'

/** What the headline and the table of plans say already, and better: for a share of the futures stands its interval. */
const SAID: readonly WarningCode[] = ['clears-seldom', 'run-too-short']

/**
 * The warnings as sentences, without those that the answer tells anyway. Plans are called by their titles, and things of
 * which the same is said share a sentence.
 */
export function warningsInWords(results: Results, language: Language): string[] {
  const { plans } = results
  const isSaid = ({ code, plans: names }: Warning) =>
    SAID.includes(code) || (code === 'backlog-grows' && names.includes(planOf(results).name))
  return together(
    results.warnings.filter((warning) => !isSaid(warning)),
    language,
  ).map((warning) => {
    const titles = warning.plans.map((name) => `“${plans.find((plan) => plan.name === name)?.title ?? name}”`)
    return sayWarning(language, { ...warning, plans: titles }, plans.length)
  })
}

/** Warnings of one kind and of the same plans that differ by one name alone become one with all the names. */
function together(warnings: readonly Warning[], language: Language): Warning[] {
  const alike = new Map<string, { readonly warning: Warning; readonly names: string[] }>()
  for (const warning of warnings) {
    const [value, ...others] = Object.values(warning.values)
    const isName = others.length === 0 && typeof value === 'string'
    const key = JSON.stringify([warning.code, warning.plans, isName ? null : warning.values])
    const known = alike.get(key)
    if (known === undefined) alike.set(key, { warning, names: isName ? [value] : [] })
    else if (isName) known.names.push(value)
  }
  return Array.from(alike.values(), ({ warning, names }) => {
    if (names.length < 2) return warning
    const [name] = Object.keys(warning.values)
    return { ...warning, values: { [name]: joinAnd(names, language) } } as Warning
  })
}
