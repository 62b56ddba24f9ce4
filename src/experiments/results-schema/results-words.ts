import { formatNumber } from '../../limits/format-number.ts'
import { type Limit, sayLimit } from '../../limits/limit.ts'

/** What is said of a results.json, in the words of each language. */
export interface InBoth {
  readonly en: string
  readonly id: string
}

/** The same in every language, as it stands in the file. */
export function asWritten(text: string): InBoth {
  return { en: text, id: text }
}

const lists = {
  plans: { en: 'plans', id: 'rencana' },
  days: { en: 'days', id: 'hari' },
  replications: { en: 'replications', id: 'replikasi' },
  frames: { en: 'days or weeks', id: 'hari atau minggu' },
  from: { en: 'from', id: 'nilai "from"' },
  drawn: { en: 'drawn', id: 'nilai "drawn"' },
} as const satisfies Readonly<Record<string, InBoth>>

/** What the values of a list belong to, each to one. */
export type ListOf = keyof typeof lists

const things = {
  plan: { en: 'a plan', id: 'rencana' },
  service: { en: 'a service', id: 'layanan' },
  pool: { en: 'a pool', id: 'kelompok unit' },
} as const satisfies Readonly<Record<string, InBoth>>

/** What has a name in results. */
export type NamedThing = keyof typeof things

/** What was found at a place of results.json; in Indonesian with its verb. */
export const foundWords = {
  nothing: { en: 'nothing', id: 'tidak ada isinya' },
  object: { en: 'an object', id: 'berisi objek' },
  list: (length: number): InBoth => ({ en: `a list of ${length}`, id: `berisi daftar ${length} nilai` }),
  value: (json: string): InBoth => ({ en: json, id: `tertulis ${json}` }),
} as const

/** What results.json may hold at a place. Numbers that would have to stand in it are written as there. */
export const allowedWords = {
  object: { en: 'an object', id: 'objek' },
  trueOrFalse: { en: 'true or false', id: 'true atau false' },
  hash: { en: 'a hash in hexadecimal digits', id: 'hash dalam angka heksadesimal' },
  betweenNoneAndAll: { en: 'a number above 0 and below 1', id: 'angka di atas 0 dan di bawah 1' },
  time: { en: 'a time such as 2018-03-05T08:00:00.000Z', id: 'waktu seperti 2018-03-05T08:00:00.000Z' },
  date: { en: 'a date YYYY-MM-DD', id: 'tanggal YYYY-MM-DD' },
  warningCode: {
    en: 'a code of a warning that this version knows',
    id: 'kode peringatan yang dikenal versi ini',
  },
  newName: { en: 'a name that none before it has', id: 'nama yang belum dipakai di atasnya' },
  firstOfRanking: { en: 'the first plan of the ranking', id: 'rencana pertama dalam "ranking"' },
  comparison: {
    en: 'an object, since there are several plans',
    id: 'objek, karena rencananya lebih dari satu',
  },

  oneOf: (words: readonly string[]): InBoth => ({
    en: words.join(', '),
    id: words.length === 1 ? words.join() : `salah satu dari ${words.join(', ')}`,
  }),
  orNull: ({ en, id }: InBoth): InBoth => ({ en: `${en}, or null`, id: `${id}, atau null` }),
  number: (least: number, most: number): InBoth => ({
    en: `a number from ${formatNumber(least)} to ${formatNumber(most)}`,
    id: `angka dari ${formatNumber(least, 'id')} sampai ${formatNumber(most, 'id')}`,
  }),
  wholeNumber: (least: number, most: number): InBoth => ({
    en: `a whole number from ${formatNumber(least)} to ${formatNumber(most)}`,
    id: `bilangan bulat dari ${formatNumber(least, 'id')} sampai ${formatNumber(most, 'id')}`,
  }),
  text: (most: number): InBoth => ({
    en: `a text of at most ${formatNumber(most)} characters`,
    id: `teks paling banyak ${formatNumber(most, 'id')} huruf`,
  }),
  within: (limit: Limit): InBoth => ({ en: sayLimit(limit, 0, 'en'), id: sayLimit(limit, 0, 'id') }),
  letterEachDay: (letters: string): InBoth => ({
    en: `a letter of ${letters} for each day`,
    id: `satu huruf dari ${letters} untuk setiap hari`,
  }),

  listOf: (length: number, of: ListOf): InBoth => ({
    en: `a list of ${formatNumber(length)} ${lists[of].en}`,
    id: `daftar berisi ${formatNumber(length, 'id')} ${lists[of].id}`,
  }),
  listOfUpTo: (least: number, most: number): InBoth => ({
    en: `a list of ${least === most ? '' : `${formatNumber(least)} to `}${formatNumber(most)}`,
    id: `daftar berisi ${least === most ? '' : `${formatNumber(least, 'id')} sampai `}${formatNumber(most, 'id')} nilai`,
  }),
  oneForEach: (count: number, of: ListOf): InBoth => ({
    en: `a list of ${count}, one for each of ${lists[of].en}`,
    id: `daftar berisi ${count} nilai, satu untuk setiap ${lists[of].id}`,
  }),
  listWithService: (service: string): InBoth => ({
    en: `a list with the service that is decided about, ${service}`,
    id: `daftar yang memuat ${service}, layanan yang menentukan pilihan rencana`,
  }),

  nameOf: (thing: NamedThing): InBoth => ({
    en: `the name of ${things[thing].en} of these results`,
    id: `nama ${things[thing].id} dalam hasil ini`,
  }),
  nameOfPlan: (place: number): InBoth => ({
    en: `the name of plan ${place} of these results`,
    id: `nama rencana nomor ${place} dalam hasil ini`,
  }),
  dateOfDay: (date: string, day: number): InBoth => ({
    en: `${date}, day ${day} of the run`,
    id: `${date}, hari nomor ${day} dalam simulasi`,
  }),
  itsPlace: (place: number): InBoth => ({
    en: `${place}, its place in the list`,
    id: `${place}, tempatnya dalam daftar`,
  }),
  sumOfCosts: (sum: number): InBoth => ({
    en: `${sum}, the sum of all that the office pays for`,
    id: `${sum}, jumlah semua yang dibayar kantor`,
  }),
  notBefore: (from: number): InBoth => ({ en: `a number from ${from}`, id: `angka mulai dari ${from}` }),
  afterItsBegin: (from: number): InBoth => ({
    en: `a number from ${from}, where it begins`,
    id: `angka mulai dari ${from}, yaitu awalnya`,
  }),
  aboveTheOneBefore: (before: number): InBoth => ({
    en: `a number above ${before}, the one before it`,
    id: `angka di atas ${before}, yaitu angka sebelumnya`,
  }),
  withinRun: (days: number): InBoth => ({
    en: `a number of at most ${days}, since the run ends then`,
    id: `angka paling besar ${days}, karena simulasi berakhir di situ`,
  }),
} as const
