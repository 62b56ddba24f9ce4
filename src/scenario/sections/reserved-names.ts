import { laws } from '../../random/laws.ts'
import { phrase, type Phrase } from '../phrases/phrase.ts'
import { isPieceWord } from '../quantities/piece-words.ts'
import { isTimeWord } from '../quantities/time-words.ts'
import type { Complaint } from '../text/problem.ts'
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

/** What is wrong with a name that stands in values; null for a good one. */
export function badName(name: string, of: 'choice' | 'unknown'): Complaint | null {
  if (/^[\p{L}][\p{L}\p{N}_-]*$/u.test(name)) return null
  return {
    message: phrase(`bad-name-of-${of}`, { name }),
    allowed: phrase('letters-without-spaces'),
    suggestion: name.replace(/[^\p{L}\p{N}_-]+/gu, '-'),
  }
}

/** What to say of a name that something else has. @param kind such as "pools" */
export function takenBy(kind: string, name: string): Complaint {
  return taken(phrase('name-taken', { name, kind }))
}

/** Why a choice cannot have a name, or null. @param isFilledIn whether the name stands for a number in values */
export function reservedName(name: string, whole: MapTree, isFilledIn: boolean): Complaint | null {
  const kind = KINDS.find((each) => {
    const declared = treeAt(whole, [each])
    return declared?.kind === 'map' && declared.entries.has(name) && (isFilledIn || each === 'unknowns')
  })
  if (kind !== undefined) return takenBy(kind, name)
  const isWord = WORDS.has(name) || isTimeWord(name) || isPieceWord(name) || Object.hasOwn(laws, name)
  return isFilledIn && isWord ? taken(phrase('name-is-a-word', { name })) : null
}

function taken(message: Phrase): Complaint {
  return { message, allowed: phrase('free-name') }
}
