/** Words of English that no sentence does without, and that Indonesian has not. */
const FUNCTION_WORDS = new Set(
  'the is are was were be been not no of to and or with without for from this that these those it its an by on in at as than then they them which who whose what where when but only must cannot has have had there here each more most least'.split(
    ' ',
  ),
)

/** What is typed into a scenario as it stands, or is the name of a column; English in every language. */
const TYPED =
  /\{\w+\}|"[^"]*"|'[^']*'|\([^)]*\bmean\b[^)]*\)|\b(?:never with 20 %, otherwise|per (?:min|h|hour|day|week)|(?:backlog|oldest|stock) of|(?:dates|decimal|missing|until|overtime|share|for|comma|point|pattern|counts|title): ?\S*|for \d+ d|for untuk|in \d+ w?d|at once)/g

/** The English words in a text that is to be Indonesian, outside of what is quoted or typed as it stands. */
export function englishWordsIn(text: string): string[] {
  return text
    .replaceAll(TYPED, ' ')
    .split(/[^\p{L}-]+/u)
    .filter((word) => FUNCTION_WORDS.has(word.toLowerCase()))
}
