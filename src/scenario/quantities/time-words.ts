/** Units of time as people write them, in English and Indonesian; all are read wherever a unit of time stands. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  s: ['s', 'sec', 'secs', 'second', 'seconds', 'detik', 'dtk'],
  min: ['min', 'mins', 'minute', 'minutes', 'menit', 'mnt'],
  h: ['h', 'hr', 'hrs', 'hour', 'hours', 'jam'],
  d: ['d', 'day', 'days', 'hari'],
  wk: ['wk', 'wks', 'week', 'weeks', 'minggu', 'pekan'],
  wd: ['wd', 'working day', 'working days', 'workday', 'workdays', 'hari kerja'],
  month: ['month', 'months', 'mo', 'mth', 'mths', 'bulan', 'bln'],
  quarter: ['quarter', 'quarters', 'triwulan', 'kuartal'],
  semester: ['semester', 'semesters'],
  year: ['year', 'years', 'yr', 'yrs', 'y', 'tahun', 'thn'],
}

/** Units that are understood and not read: how long they are, on average, in a unit that is read. */
const OTHER_UNITS: ReadonlyMap<string, readonly [length: number, unit: string]> = new Map([
  ['s', [1 / 60, 'min']],
  ['month', [365.25 / 12, 'd']],
  ['quarter', [365.25 / 4, 'd']],
  ['semester', [365.25 / 2, 'd']],
  ['year', [365.25, 'd']],
])

/** Two units that begin alike: read as none, but suggested. */
const FIRST_LETTERS: Readonly<Record<string, string>> = { m: 'min', w: 'wk' }

const unitOfWord = new Map(Object.entries(WORDS).flatMap(([unit, words]) => words.map((word) => [word, unit] as const)))

/** The unit that a word means, such as `min`, `wd` or `month`; undefined for any other word. */
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

/** Whether a word is a unit of time, or the letter that some write for one, whether that is read or not. */
export function isTimeWord(word: string): boolean {
  return unitMeant(word) !== undefined || unitOfLetter(word) !== undefined
}

/** A time in a unit that is not read, such as months, as it can be written; null for any other word. */
export function inReadUnit(value: number, word: string): string | null {
  const [length, unit] = OTHER_UNITS.get(unitMeant(word) ?? '') ?? []
  if (length === undefined) return null
  const time = value * length
  return `${time >= 10 && unit === 'd' ? Math.round(time) : Number(time.toPrecision(3))} ${unit}`
}
