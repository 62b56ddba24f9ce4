import type { Chosen } from '../../experiments/solve/solve-results.ts'
import type { Choice } from '../../scenario/compiled/choices.ts'
import { dateAfter } from '../../time/date.ts'
import { formatDate, formatNumber } from '../format.ts'
import { formatTime } from '../format-time.ts'
import { say, type Language } from '../words/say.ts'

/**
 * A setting as one says it: each choice by its title. What is as by default is left out; a setting in which everything is by default is said to be that.
 */
export function settingWords(chosen: Chosen, choices: readonly Choice[], defaults: Chosen, language: Language): string {
  const changed = choices.filter(({ name }) => chosen[name] !== defaults[name])
  const said = listedChoices(chosen, changed, language)
  return said === '' ? say(language, 'solve.default') : said
}

/** Each choice that a setting has, also where it is as by default. */
export function listedChoices(chosen: Chosen, choices: readonly Choice[], language: Language): string {
  const said = choices.filter(({ name }) => Object.hasOwn(chosen, name))
  return said.map((choice) => choiceWords(choice, chosen[choice.name], language)).join(', ')
}

/** One choice with its value. */
export function choiceWords(choice: Choice, value: string, language: Language): string {
  return say(language, 'solve.choice', { choice: choice.title, value: valueWords(choice, value, language) })
}

/** "2", "14 days", "19 March 2018", or the title of an option. */
export function valueWords({ values, unit }: Choice, value: string, language: Language): string {
  const known = values.find((each) => each.value === value)
  if (known === undefined) return value
  if (known.amount === null) return known.title
  if (unit === 'date') return formatDate(dateAfter('1970-01-01', known.amount), language)
  if (unit === 'd') return formatTime(known.amount, language)
  if (unit === '') return formatNumber(known.amount, language, Number.isInteger(known.amount) ? 0 : 2)
  return unit === '%' ? `${formatNumber(known.amount, language, Number.isInteger(known.amount) ? 0 : 1)}%` : value
}
