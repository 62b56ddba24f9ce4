/** Units of time as people write them, in English and Indonesian; all are read wherever a unit of time stands. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  min: ['min', 'mins', 'minute', 'minutes', 'menit', 'mnt'],
  h: ['h', 'hr', 'hrs', 'hour', 'hours', 'jam'],
  d: ['d', 'day', 'days', 'hari'],
  wk: ['wk', 'wks', 'week', 'weeks', 'minggu', 'pekan'],
  wd: ['wd', 'working day', 'working days', 'workday', 'workdays', 'hari kerja'],
  month: ['month', 'months', 'bulan'],
  year: ['year', 'years', 'tahun'],
}

/** Two units that begin alike: read as none, but suggested. */
const FIRST_LETTERS: Readonly<Record<string, string>> = { m: 'min', w: 'wk' }

const unitOfWord = new Map(Object.entries(WORDS).flatMap(([unit, words]) => words.map((word) => [word, unit] as const)))

/** The unit that a word means: `min`, `h`, `d`, `wk`, `wd`, `month` or `year`; undefined for any other word. */
export function unitMeant(word: string): string | undefined {
  const isShort = Object.hasOwn(WORDS, word)
  const spaced = word.replace(/\s+/g, ' ')
  // "Wd" is a slip to be asked about, "Hari" the beginning of a sentence
  return isShort ? word : spaced.length > 2 ? unitOfWord.get(spaced.toLowerCase()) : unitOfWord.get(spaced)
}

/** What somebody may have meant by a single letter. */
export function unitOfLetter(letter: string): string | undefined {
  return Object.hasOwn(FIRST_LETTERS, letter) ? FIRST_LETTERS[letter] : undefined
}
