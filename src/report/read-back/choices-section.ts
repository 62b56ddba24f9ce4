import type { Choice } from '../../scenario/compiled/choices.ts'
import { formatAbout } from '../format.ts'
import { writtenAmountInWords } from '../written-amount.ts'
import { say, type Language } from '../words/say.ts'
import { shortList, type Row, type Section } from './spoken.ts'

/** What the office can choose, each choice with its values and the one that holds where nothing is chosen. */
export function choicesSection(choices: readonly Choice[], language: Language): Section {
  const count = choices.reduce((product, { values }) => product * values.length, 1)
  const rows = choices.map((choice): Row => {
    const text = valuesOf(choice, language)
    return { label: choice.name, text: choice.title === choice.name ? text : `“${choice.title}”: ${text}` }
  })
  const together =
    choices.length > 1
      ? [{ label: '', text: say(language, 'readCombinations', { count: formatAbout(count, language) }) }]
      : []
  return { heading: say(language, 'readChoices'), rows: [...rows, ...together] }
}

function valuesOf({ kind, values, default: whatHolds }: Choice, language: Language): string {
  // options have names by which they are chosen
  const inWords = (written: string): string =>
    kind === 'options' ? written : (writtenAmountInWords(written, language) ?? written)
  const [first, second] = values
  const last = values.at(-1)
  const value = inWords(whatHolds)
  if (values.length === 1 || first === undefined || last === undefined) {
    return say(language, 'readOneValue', { value })
  }
  if (kind === 'range' && values.length > 3) {
    const range = {
      first: inWords(first.value),
      second: inWords(second?.value ?? ''),
      last: inWords(last.value),
      default: value,
    }
    return say(language, 'readRange', range)
  }
  const names = values.map((each) => inWords(each.value))
  return say(language, 'readOptions', { list: listOf(names), default: value })
}

/** Values that have commas themselves, such as orders of units, are told apart by semicolons. */
function listOf(names: readonly string[]): string {
  return names.some((name) => name.includes(',')) ? names.join('; ') : shortList(names)
}
