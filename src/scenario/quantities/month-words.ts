const MONTHS = [
  ...[['jan'], ['feb', 'peb'], ['mar'], ['apr'], ['may', 'mei'], ['jun'], ['jul'], ['aug', 'agu', 'agt', 'ags']],
  ...[['sep'], ['oct', 'okt'], ['nov', 'nop'], ['dec', 'des']],
]

/** A month by its first letters, in English or Indonesian, from 1; 0 for any other word. */
function monthOf(word: string): number {
  return MONTHS.findIndex((begins) => begins.includes(word.toLowerCase().slice(0, 3))) + 1
}

/** `1 Mei 2025` or `28-Mar-2014` with its month as a number and the year first; null for any other text. */
export function withMonthAsNumber(text: string): string | null {
  const [, day, word = '', year] = /^(\d{1,2})[ -](\p{L}{3,})\.?[ -](\d{4})$/u.exec(text) ?? []
  const month = monthOf(word)
  return day === undefined || month === 0 ? null : `${year}-${month}-${day}`
}
