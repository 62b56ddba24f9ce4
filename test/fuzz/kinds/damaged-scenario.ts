import type { Chance } from '../chance.ts'
import type { Input } from '../fuzz-case.ts'
import { wholeScenarios } from '../sources.ts'
import { damageText } from './damage-text.ts'

const texts = wholeScenarios.map(({ text }) => text)

/** A scenario in order that something has happened to. */
export function damagedScenario(chance: Chance): Input {
  const { text, files } = chance.pick(wholeScenarios)
  return { text: damageText(chance, text, texts), files }
}
