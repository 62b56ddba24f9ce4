import type { PhraseTexts } from './phrase-texts.ts'

/** Dates, times, durations and hours. */
export const timePhrases = {
  'no-unit': { en: '{value} has no unit', id: '{value} tidak mempunyai satuan' },
  'law-without-unit': { en: '"{written}" has no unit', id: '"{written}" tidak mempunyai satuan' },
  times: {
    en: '2018-03-12, 2018-03-12 08:00, 12 March 2018, 7 d ago, in 10 d, in 5 wd, day 11, start',
    id: '2018-03-12, 2018-03-12 08:00, 12 Maret 2018, 7 hari lalu, dalam 10 hari, dalam 5 hari kerja, hari ke-11, start',
  },
  'time-units': {
    en: 'min, h, d (days), wd (working days), wk (weeks)',
    id: 'min, h, d (hari), wd (hari kerja), wk (minggu)',
  },
  'time-units-or-pieces': {
    en: 'min, h, d (days), wd (working days), wk (weeks), or a word for pieces, as in 9000 cards',
    id: 'min, h, d (hari), wd (hari kerja), wk (minggu), atau kata untuk barang, seperti 9000 cards',
  },
  'time-units-or-piece-words': {
    en: 'min, h, d (days), wd (working days), wk (weeks); or pieces, cards, lembar, ...',
    id: 'min, h, d (hari), wd (hari kerja), wk (minggu); atau pieces, cards, lembar, ...',
  },
  'neither-time-nor-pieces': {
    en: '"{unit}" is neither a unit of time nor a word for pieces of work',
    id: '"{unit}" bukan satuan waktu dan bukan kata untuk jumlah pekerjaan',
  },
  'unit-not-read': {
    en: '"{unit}" is not read as a unit of time: {value} {unit} is about {instead}',
    id: '"{unit}" tidak dibaca sebagai satuan waktu: {value} {unit} itu sekitar {instead}',
  },
  'unknown-unit-of-time': { en: 'unknown unit "{unit}"', id: 'satuan "{unit}" tidak dikenal' },
  'clocks-mixed': {
    en: 'working days and other units are mixed in one duration',
    id: 'hari kerja dan satuan lain bercampur dalam satu waktu',
  },
  'one-clock': {
    en: 'either wd throughout, or min, h, d, wk',
    id: 'wd di semua tempat, atau min, h, d, wk',
  },
  'no-working-days-here': { en: 'working days do not fit here', id: 'hari kerja tidak cocok di sini' },
  'negative-duration': { en: 'a duration cannot be negative', id: 'waktu tidak dapat negatif' },
  'no-distribution-here': {
    en: 'a fixed duration is expected here, not a distribution',
    id: 'di sini seharusnya waktu yang tetap, bukan distribusi',
  },
  'duration-or-never': { en: 'such as 5 d, or never', id: 'misalnya 5 d, atau never' },
  'up-to-time': { en: 'up to {most} d', id: 'sampai {most} d' },
  'not-so-many-working-days': {
    en: 'the office does not have that many working days',
    id: 'kantor tidak mempunyai hari kerja sebanyak itu',
  },

  'no-such-date': { en: '{written} does not exist', id: '{written} tidak ada' },
  'date-of-calendar': { en: 'a date of the calendar as YYYY-MM-DD', id: 'tanggal kalender sebagai YYYY-MM-DD' },
  'far-year': { en: '"{written}" is no date of ours: {limit}', id: '"{written}" di luar penanggalan kita: {limit}' },
  'no-date': { en: '"{written}" is not a date', id: '"{written}" bukan tanggal' },
  'no-date-two-ways': {
    en: '"{written}" is not a date, and it can be read in two ways',
    id: '"{written}" bukan tanggal, dan dapat dibaca dengan dua cara',
  },
  'either-date': {
    en: '{dayFirst} (day first) or {monthFirst} (month first)',
    id: '{dayFirst} (hari lebih dahulu) atau {monthFirst} (bulan lebih dahulu)',
  },
  'no-range-of-dates': {
    en: '"{written}" is not a date or a range of dates',
    id: '"{written}" bukan tanggal dan bukan rentang tanggal',
  },
  'ends-before-it-begins': { en: '{written} ends before it begins', id: '{written} berakhir sebelum dimulai' },

  'no-time': { en: '"{written}" is not a time', id: '"{written}" bukan waktu' },
  'negative-distance': {
    en: 'a distance in time cannot be negative',
    id: 'jarak waktu tidak dapat negatif',
  },
  'whole-working-days-only': { en: 'working days are counted whole', id: 'hari kerja dihitung bulat' },
  'no-day-zero': {
    en: 'day 1 is the start date, there is no day 0',
    id: 'day 1 adalah tanggal mulai; tidak ada day 0',
  },
  'time-zone': {
    en: '"{written}" has a time zone, but all times are those of the office',
    id: '"{written}" memuat zona waktu, padahal semua waktu adalah waktu kantor',
  },
  'local-time': {
    en: 'the local time without a zone, such as {example}',
    id: 'waktu setempat tanpa zona, misalnya {example}',
  },
  'no-time-of-day': { en: '"{written}" is not a time of day', id: '"{written}" bukan jam' },
  'times-of-day': { en: '00:00 to 24:00', id: '00:00 sampai 24:00' },
  'not-on-the-clock': { en: '{written} is not on the clock', id: 'jam {written} tidak ada' },

  'hours-overlap-or-unordered': {
    en: 'these hours overlap or are not in order',
    id: 'jam-jam ini tumpang tindih atau tidak berurutan',
  },
  'hours-overlap': { en: 'these hours overlap', id: 'jam-jam ini tumpang tindih' },
  'no-period': { en: '"{written}" is not a period of a day', id: '"{written}" bukan bagian dari hari' },
  'closes-before-it-opens': { en: '{written} closes before it opens', id: '{written} tutup sebelum buka' },
  'hours-within-a-day': {
    en: 'hours within one day; after midnight they belong to the next day',
    id: 'jam dalam satu hari; sesudah tengah malam termasuk hari berikutnya',
  },
  'no-weekday': { en: '"{written}" is not a day of the week', id: '"{written}" bukan hari dalam minggu' },
  'no-day-has-hours': { en: 'no day has hours', id: 'tidak ada hari yang mempunyai jam buka' },
  'hours-given-twice': {
    en: 'the hours of {days} are given twice',
    id: 'jam buka {days} tertulis dua kali',
  },
  'day-once': {
    en: 'each day once: {keys} above has this day already; other hours go under the same key{alone}',
    id: 'setiap hari satu kali: hari ini sudah tertulis pada {keys} di atas; jam lain ditulis di bawah kunci yang sama{alone}',
  },
  'day-once-in-several': {
    en: 'each day once: {keys} above have this day already; other hours go under the same key{alone}',
    id: 'setiap hari satu kali: hari ini sudah tertulis pada {keys} di atas; jam lain ditulis di bawah kunci yang sama{alone}',
  },
  'days-once': {
    en: 'each day once: {keys} above has these days already; other hours go under the same key{alone}',
    id: 'setiap hari satu kali: hari-hari ini sudah tertulis pada {keys} di atas; jam lain ditulis di bawah kunci yang sama{alone}',
  },
  'days-once-in-several': {
    en: 'each day once: {keys} above have these days already; other hours go under the same key{alone}',
    id: 'setiap hari satu kali: hari-hari ini sudah tertulis pada {keys} di atas; jam lain ditulis di bawah kunci yang sama{alone}',
  },
  'for-others-alone': { en: '; for {days} alone write "{key}"', id: '; untuk {days} saja tulis "{key}"' },

  'no-horizon-of-law': {
    en: 'a horizon is a number of days: no distribution, and not without end',
    id: 'horizon adalah jumlah hari: bukan distribusi, dan tidak tanpa akhir',
  },
  'horizon-in-calendar-days': {
    en: 'a horizon is counted in calendar days',
    id: 'horizon dihitung dalam hari kalender',
  },
  'no-whole-days': { en: '"{written}" is not a number of whole days', id: '"{written}" bukan jumlah hari yang bulat' },
  'horizon-forms': {
    en: '1 d to {most} d, or weeks, such as 120 d or 26 wk',
    id: '1 d sampai {most} d, atau minggu, misalnya 120 d atau 26 wk',
  },
  'whole-calendar-days': { en: 'whole calendar days are expected', id: 'di sini seharusnya hari kalender yang bulat' },
  'days-or-weeks': { en: '1 d or more, or weeks', id: '1 d atau lebih, atau minggu' },
  'whole-working-days': { en: 'whole working days are expected', id: 'di sini seharusnya hari kerja yang bulat' },
  'working-day-or-more': { en: '1 wd or more', id: '1 wd atau lebih' },
} as const satisfies PhraseTexts
