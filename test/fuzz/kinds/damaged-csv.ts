import type { Chance } from '../chance.ts'
import type { Input } from '../input.ts'
import { sizeOf, wholeScenarios } from '../sources.ts'
import { damageText } from './damage-text.ts'

const csvNames = (text: string): string[] => text.match(/[\w.-]+\.csv/g) ?? []

const withCsv = wholeScenarios.filter(({ text }) => csvNames(text).length > 0)
const allCsv = withCsv.flatMap(({ files }) => Object.values(files)).filter((text) => !text.includes('title:'))

/** A scenario in order with a CSV file that is not. */
export function damagedCsv(chance: Chance): Input {
  const { text, files } = chance.pickSmall(withCsv, sizeOf)
  const name = chance.pick(csvNames(text))
  return { text, files: { ...files, [name]: damaged(chance, files[name] ?? '') } }
}

function damaged(chance: Chance, csv: string): string {
  const separated = chance.happens(0.2) ? csv.replaceAll(',', chance.pick([';', '\t', '|', ', ', ';;'])) : csv
  const quoted = chance.happens(0.1) ? separated.replaceAll(/[^,;\n]+/g, '"$&"') : separated
  return damageText(chance, quoted, allCsv)
}
