import type { Comment } from './comments.ts'
import type { Notes } from './ledger.ts'

export type MarkKind = 'assumption' | 'fact'

/** What one comment, or some that go together, says of the values by which it stands. */
export interface Mark {
  readonly kind: MarkKind
  readonly language: keyof Notes
  readonly note: string
  readonly line: number
}

/** Comments that are read together: on lines one below the other, or one that goes on below itself. */
export type CommentGroup = readonly [Comment, ...Comment[]]

const WORDS: Readonly<Record<string, Pick<Mark, 'kind' | 'language'>>> = {
  assumption: { kind: 'assumption', language: 'en' },
  assumptions: { kind: 'assumption', language: 'en' },
  fact: { kind: 'fact', language: 'en' },
  facts: { kind: 'fact', language: 'en' },
  asumsi: { kind: 'assumption', language: 'id' },
  anggapan: { kind: 'assumption', language: 'id' },
  fakta: { kind: 'fact', language: 'id' },
}

const WORD = Object.keys(WORDS).join('|')
const MARK = new RegExp(`^(${WORD})(?: ?: ?|$)(.*)$`, 'i')
/** Between two marks in one comment. */
const BETWEEN = new RegExp(` ?[;|/] ?(?=(?:${WORD}) ?:)`, 'i')

export function groupsOf(comments: readonly Comment[]): CommentGroup[] {
  const groups: [Comment, ...Comment[]][] = []
  for (const comment of comments) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    const goesOn = comment.standsAlone && last?.line === comment.line - 1 && last.column === comment.column
    if (group && goesOn) group.push(comment)
    else groups.push([comment])
  }
  return groups
}

/** The marks of comments; none where they are remarks of another kind. */
export function marksOf(group: CommentGroup): Mark[] {
  return partsOf(group).flatMap(({ text, line }) =>
    text.split(BETWEEN).flatMap((part) => {
      const [, word = '', note = ''] = MARK.exec(part) ?? []
      const known = WORDS[word.toLowerCase()]
      return known === undefined ? [] : [{ ...known, note, line }]
    }),
  )
}

/** A mark with the lines on which its note goes on, up to an empty one. What stands before the first mark is no note. */
function partsOf(group: CommentGroup): { readonly text: string; readonly line: number }[] {
  const parts: { readonly line: number; readonly texts: string[] }[] = []
  let isOpen = false
  for (const { text, line } of group) {
    if (MARK.test(text.split(BETWEEN)[0] ?? '')) parts.push({ line, texts: [text] })
    else if (isOpen && text !== '') parts.at(-1)?.texts.push(text)
    isOpen = parts.length > 0 && text !== '' && (isOpen || parts.at(-1)?.line === line)
  }
  return parts.map(({ line, texts }) => ({ line, text: texts.join(' ') }))
}
