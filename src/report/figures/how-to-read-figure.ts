import { say, type Language, type WordKey } from '../words/say.ts'
import type { FigureName } from './figure-names.ts'
import type { Figure } from './figure.ts'

/** Figures that are read in one sentence, by the beginning of their names. */
type ReadName = { [Name in FigureName]: `read.${Name}` extends WordKey ? Name : never }[FigureName]

const readNames: readonly ReadName[] = [
  'backlog',
  'clearing',
  'promise',
  'cost-date',
  'what-binds',
  'who-waits',
  'unit-states',
]

/** One sentence on how to read a figure; null where its caption alone says it. */
export function howToReadFigure({ name }: Figure, language: Language): string | null {
  const read = readNames.find((each) => name === each || name.startsWith(`${each}-`))
  return read === undefined ? null : say(language, 'html.read', { text: say(language, `read.${read}`) })
}
