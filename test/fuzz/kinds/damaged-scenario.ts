import type { Chance } from '../chance.ts'
import type { Input } from '../input.ts'
import { sizeOf, wholeScenarios } from '../sources.ts'
import { damageText } from './damage-text.ts'

const texts = wholeScenarios.map(({ text }) => text)

/** A scenario in order that something has happened to. */
export function damagedScenario(chance: Chance): Input {
  const { text, files } = chance.pickSmall(wholeScenarios, sizeOf)
  return { text: damageText(chance, text, texts), files }
}
