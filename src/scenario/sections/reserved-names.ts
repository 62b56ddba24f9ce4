import { laws } from '../../random/laws.ts'
import { isPieceWord } from '../quantities/piece-words.ts'
import { isTimeWord } from '../quantities/time-words.ts'
import { treeAt, type MapTree } from '../text/tree.ts'

const KINDS = ['unknowns', 'pools', 'services', 'links', 'supplies', 'depots'] as const

/** Words of values; a name that is one of them would be filled in where the word is meant. */
const WORDS = new Set(
  [
    'mean sd low mode high shape scale column decimal comma point',
    'in ago start per to never with otherwise else for within of and or is any all',
    'unlimited rest wait waiting backlog queue oldest stock requests units',
  ].flatMap((line) => line.split(' ')),
)

/** Why a choice cannot have a name, or null. @param isFilledIn whether the name stands for a number in values */
export function reservedName(name: string, whole: MapTree, isFilledIn: boolean): string | null {
  const kind = KINDS.find((each) => {
    const declared = treeAt(whole, [each])
    return declared?.kind === 'map' && declared.entries.has(name) && (isFilledIn || each === 'unknowns')
  })
  if (kind !== undefined) return `"${name}" is also the name of one of the ${kind}`
  const isWord = WORDS.has(name) || isTimeWord(name) || isPieceWord(name) || Object.hasOwn(laws, name)
  return isFilledIn && isWord ? `"${name}" is a word that values have` : null
}
