import type { PhraseTexts } from './phrase-texts.ts'

/** What is wrong with the values over which an input is swept. */
export const sweepPhrases = {
  'no-input-named': { en: '"{written}" names no input', id: '"{written}" tidak menyebut nama masukan' },
  'no-values-behind': { en: 'no values stand behind "="', id: 'tidak ada nilai sesudah "="' },
  'input-forms': {
    en: 'such as rent=200000..600000:50000, network-change=10 d..28 d, or printer-3=ministry,bandung',
    id: 'misalnya rent=200000..600000:50000, network-change=10 d..28 d, atau printer-3=ministry,bandung',
  },
  'range-forms': { en: 'FROM..TO or FROM..TO:STEP', id: 'DARI..SAMPAI atau DARI..SAMPAI:LANGKAH' },
  'no-number-no-date': { en: '"{written}" is no number and no date', id: '"{written}" bukan angka dan bukan tanggal' },
  'swept-forms': {
    en: 'numbers with a unit such as 10 d, dates such as 2018-04-03, or a list of values: a,b,c',
    id: 'angka dengan satuan, misalnya 10 d, tanggal, misalnya 2018-04-03, atau daftar nilai: a,b,c',
  },
  'written-differently': {
    en: '"{one}" and "{other}" are written differently',
    id: '"{one}" dan "{other}" ditulis dengan cara yang berbeda',
  },
  'same-at-both-ends': { en: 'the same unit and words at both ends', id: 'satuan dan kata yang sama di kedua ujung' },
  'larger-to-smaller': {
    en: '"{written}" goes from the larger to the smaller',
    id: '"{written}" berjalan dari yang besar ke yang kecil',
  },
  'smaller-first': { en: 'the smaller first', id: 'yang kecil lebih dahulu' },
  'no-step-of': { en: '"{step}" is not a step of {range}', id: '"{step}" bukan langkah dari {range}' },
  'number-above-zero': { en: 'a number above zero', id: 'angka di atas nol' },
  'number-above-zero-of': {
    en: 'a number above zero with the unit {unit}',
    id: 'angka di atas nol dengan satuan {unit}',
  },
  'empty-value': { en: '"{written}" has an empty value', id: 'ada nilai kosong dalam "{written}"' },
  'no-date-there': { en: 'there is no date {written}', id: 'tanggal {written} tidak ada' },
  'unknown-has-one-value': {
    en: 'the unknown "{name}" has a single value, so it has no range of its own',
    id: '"{name}" hanya mempunyai satu nilai, sehingga tidak mempunyai rentang sendiri',
  },
  'range-of': { en: '{name}=FROM..TO', id: '{name}=DARI..SAMPAI' },
  'no-unknown-no-choice': {
    en: 'there is no unknown and no choice "{name}"',
    id: 'tidak ada pilihan dan tidak ada hal yang belum diketahui bernama "{name}"',
  },
  'or-a-key': {
    en: 'or a key by its path, such as pools.printers.daily-limit=80..120:10',
    id: 'atau kunci dengan jalurnya, misalnya pools.printers.daily-limit=80..120:10',
  },
  'names-or-a-key': {
    en: '{names}, or a key by its path, such as pools.printers.daily-limit=80..120:10',
    id: '{names}, atau kunci dengan jalurnya, misalnya pools.printers.daily-limit=80..120:10',
  },
  'key-needs-values': {
    en: '"{name}" is a key, so it needs values',
    id: '"{name}" adalah kunci, jadi memerlukan nilai',
  },
  'values-of-key': {
    en: '{name}=FROM..TO:STEP, or {name}=a,b,c',
    id: '{name}=DARI..SAMPAI:LANGKAH, atau {name}=a,b,c',
  },
} as const satisfies PhraseTexts
