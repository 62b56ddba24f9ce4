import type { PhraseTexts } from './phrase-texts.ts'

/** A text that is no YAML, or more than a scenario has. */
export const yamlPhrases = {
  'not-yaml': { en: 'this cannot be read: {why}', id: 'bagian ini tidak terbaca: {why}' },
  'empty-file': { en: 'the file is empty', id: 'berkas ini kosong' },
  'no-map-of-keys': {
    en: 'a scenario is a map of keys, but this is {found}',
    id: 'skenario adalah kumpulan kunci, tetapi yang tertulis {found}',
  },
  'control-character': {
    en: 'the character U+{code} cannot be seen and does not belong into a scenario; take it out',
    id: 'karakter U+{code} tidak terlihat dan tidak semestinya ada dalam skenario; hapuslah',
  },
  'unknown-tag': { en: 'the tag "{tag}" is not known here', id: 'tag "{tag}" tidak dikenal di sini' },
  'no-tag': { en: 'no tag', id: 'tanpa tag' },
  'no-anchor': { en: 'nothing above is marked with &{name}', id: 'di atas tidak ada yang ditandai &{name}' },
  'alias-within': {
    en: '*{name} stands within what it stands for, which would never end',
    id: '*{name} berada di dalam bagian yang diwakilinya sendiri, sehingga tidak akan ada akhirnya',
  },
  'no-merge-key': {
    en: '"<<" is not a key: maps are not merged by it',
    id: '"<<" bukan kunci: di sini isinya tidak digabungkan',
  },
  'instead-of-merge': {
    en: 'an alias for a whole value; plans and "extends" merge maps',
    id: 'alias untuk nilai yang utuh; yang digabungkan hanya isi rencana dan "extends"',
  },
  'colon-in-text': {
    en: 'a text that has a colon in it stands between quotation marks',
    id: 'teks yang mengandung titik dua ditulis di antara tanda kutip',
  },
  'yaml-tab': { en: 'a tab is used to indent; use spaces', id: 'baris menjorok dengan tab; pakailah spasi' },
  'lines-uneven': {
    en: 'this line is indented in another way than those it belongs to: keys of one map begin in the same column',
    id: 'jorokan baris ini berbeda dengan baris lain yang sekelompok: kunci yang sekelompok dimulai pada kolom yang sama',
  },
  'line-too-far-in': {
    en: 'this line is indented further than "{key}" above it, which has a value already',
    id: 'baris ini lebih menjorok daripada "{key}" di atasnya, padahal kunci itu sudah mempunyai nilai',
  },
  'item-without-dash': {
    en: 'this line stands among the items of a list: it begins with "- ", or is indented in another way',
    id: 'baris ini berada di antara isi sebuah daftar: awali dengan "- ", atau ubah jorokannya',
  },
  'yaml-indent': {
    en: 'the indentation does not fit, or a bracket above is not closed',
    id: 'jorokan barisnya tidak cocok, atau kurung di atasnya belum ditutup',
  },
  'yaml-value-and-keys': {
    en: 'there are two colons on this line: put a text that has a colon in it between quotation marks; further keys stand on lines of their own, or in braces',
    id: 'pada baris ini ada dua titik dua: tulis teks yang mengandung titik dua di antara tanda kutip; kunci yang lain ditulis pada baris sendiri atau di dalam kurung kurawal',
  },
  'yaml-lines-in-brackets': {
    en: 'lines that are indented cannot stand within brackets',
    id: 'baris yang menjorok tidak dapat berada di dalam kurung',
  },
  'yaml-missing-character': {
    en: 'a quote, comma or bracket is missing here or above',
    id: 'tanda kutip, koma atau kurung kurang di sini atau di atasnya',
  },
  'yaml-missing-colon': {
    en: 'a colon is missing here, or a bracket above is not closed',
    id: 'titik dua kurang di sini, atau kurung di atasnya belum ditutup',
  },
  'yaml-needs-quotes': {
    en: 'a value that begins with this character needs quotes',
    id: 'nilai yang diawali karakter ini harus diberi tanda kutip',
  },
  'yaml-backslash': {
    en: 'a backslash within "..." begins a special character; use single quotes',
    id: 'garis miring terbalik di dalam "..." mengawali karakter khusus; pakailah tanda kutip tunggal',
  },
  'yaml-star': {
    en: 'a value that begins with * needs quotes',
    id: 'nilai yang diawali * harus diberi tanda kutip',
  },
  'yaml-exclamation': {
    en: 'a value that begins with ! needs quotes, and tags are not known here',
    id: 'nilai yang diawali ! harus diberi tanda kutip, dan tag tidak dikenal di sini',
  },
  'yaml-long-key': {
    en: 'a key is longer than 1,024 characters, or a colon is missing before',
    id: 'ada kunci yang lebih panjang dari 1.024 huruf, atau titik dua kurang sebelumnya',
  },
  'yaml-second-document': {
    en: 'a file holds one scenario: take out the line ---',
    id: 'satu berkas memuat satu skenario: hapuslah baris ---',
  },
  'yaml-unexpected': {
    en: 'this is not expected here; perhaps a colon, comma or bracket is missing above',
    id: 'ini tidak semestinya ada di sini; mungkin titik dua, koma atau kurung kurang di atasnya',
  },
  'yaml-unreadable': {
    en: 'this line cannot be read; perhaps a colon, quote or bracket is missing',
    id: 'baris ini tidak terbaca; mungkin titik dua, tanda kutip atau kurung kurang',
  },
  'yaml-money-dash': {
    en: 'a sum of money is a bare number, without ",-" behind it',
    id: 'jumlah uang ditulis sebagai angka saja, tanpa ",-" di belakangnya',
  },
  'no-colon': { en: 'no colon follows "{key}"', id: 'sesudah "{key}" tidak ada titik dua' },
  'no-space-after-colon': {
    en: 'no space follows the colon of "{key}"',
    id: 'sesudah titik dua pada "{key}" tidak ada spasi',
  },
} as const satisfies PhraseTexts
