import type { PhraseTexts } from './phrase-texts.ts'

/** Keys that are unknown, missing or given twice, and values of another kind than is expected. */
export const shapePhrases = {
  'unknown-key': { en: 'unknown key "{key}"', id: 'kunci "{key}" tidak dikenal' },
  'keys-not-together': {
    en: '"{key}" cannot stand beside "{other}"',
    id: '"{key}" tidak dapat ditulis bersama "{other}"',
  },
  'one-key-of-two': { en: 'either "{one}" or "{other}"', id: '"{one}" saja atau "{other}" saja' },
  'dates-instead-of-every': {
    en: '"since" for an outage with a date, "every" for those that come by chance; for the same afternoon each week an entry with "since" for each date, or a CSV file with a line for each',
    id: '"since" untuk gangguan yang bertanggal, "every" untuk yang datang sewaktu-waktu; untuk sore yang sama setiap minggu satu "since" bagi setiap tanggal, atau berkas CSV dengan satu baris bagi setiap gangguan',
  },
  'key-missing': { en: '"{key}" is missing', id: '"{key}" belum ditulis' },
  'no-such-word': {
    en: '"{written}" is not one of the words allowed here',
    id: '"{written}" tidak termasuk kata yang boleh ditulis di sini',
  },
  'no-name': { en: '"{name}" cannot be a name', id: '"{name}" tidak dapat menjadi nama' },
  'letters-of-names': {
    en: 'letters, digits, spaces, - and _, beginning with a letter or digit',
    id: 'huruf, angka, spasi, - dan _, diawali huruf atau angka',
  },
  'needs-one': {
    en: 'this is empty, but needs at least one',
    id: 'bagian ini kosong, padahal perlu paling sedikit satu',
  },
  'needs-some': { en: 'this needs at least {least}', id: 'bagian ini memerlukan paling sedikit {least}' },
  'other-kind': {
    en: '{expected} is expected, but this is {found}',
    id: 'di sini seharusnya {expected}, tetapi yang tertulis {found}',
  },
  'such-as': { en: 'such as {example}', id: 'misalnya {example}' },
  'key-no-word': { en: 'a key must be a word', id: 'kunci harus berupa kata' },
  'hidden-in-name': {
    en: 'a name cannot have {character} in it, which nobody sees',
    id: 'nama tidak boleh mengandung {character}, yang tidak terlihat',
  },
  'letters-seen': {
    en: 'letters, digits, blanks and marks that are seen',
    id: 'huruf, angka, spasi dan tanda yang terlihat',
  },
  'key-given-above': { en: '"{key}" is already given on line {line}', id: '"{key}" sudah ditulis pada baris {line}' },
  'each-key-once': { en: 'each key once', id: 'setiap kunci satu kali' },
  'no-single-value': { en: 'there is no value', id: 'nilainya tidak ada' },
  'value-on-one-line': { en: 'a value stands on one line', id: 'nilai ditulis pada satu baris' },
  'value-not-understood': { en: 'this is not understood as a value', id: 'ini tidak terbaca sebagai nilai' },
  'single-value-expected': {
    en: 'a single value is expected, but this is {found}',
    id: 'di sini seharusnya satu nilai, tetapi yang tertulis {found}',
  },
  'one-value': { en: 'one value, such as 14 d', id: 'satu nilai, misalnya 14 d' },

  'kind-map': { en: 'a map', id: 'kumpulan kunci' },
  'kind-list': { en: 'a list', id: 'daftar' },
  'kind-text': { en: 'text', id: 'teks' },
  'kind-number': { en: 'a number', id: 'angka' },
  'kind-boolean': { en: 'boolean', id: 'true atau false' },
  'kind-empty': { en: 'empty', id: 'kosong' },
  'kind-single': { en: 'a single value', id: 'satu nilai' },
  'kind-else': { en: 'something else', id: 'sesuatu yang lain' },

  'empty-title': { en: 'this title is empty', id: 'judul ini kosong' },
  'title-in-no-language': {
    en: 'a title in at least one language is needed',
    id: 'perlu judul paling sedikit dalam satu bahasa',
  },
} as const satisfies PhraseTexts
