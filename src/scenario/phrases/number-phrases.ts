import type { PhraseTexts } from './phrase-texts.ts'

/** Numbers, shares, pieces, money, rates, and the laws of chance. */
export const numberPhrases = {
  'not-understood': { en: '"{written}" is not understood', id: '"{written}" tidak terbaca' },
  'curly-quote': {
    en: '"{mark}" is a curly quotation mark; leave it out, or type \'',
    id: '"{mark}" adalah tanda kutip lengkung; hapuslah, atau ketik \'',
  },
  'long-dash': { en: '"{dash}" is a long dash; type -', id: '"{dash}" adalah tanda hubung panjang; ketik -' },
  'no-decimal-digits': {
    en: '"{written}" is not written in decimal digits',
    id: '"{written}" tidak ditulis dengan angka biasa',
  },
  'comma-between-digits': {
    en: 'a comma stands between digits; decimals take a point',
    id: 'ada koma di antara angka; desimal ditulis dengan titik',
  },
  'number-without-unit': {
    en: 'a number without a unit is expected',
    id: 'di sini seharusnya angka tanpa satuan',
  },
  'no-whole-number': { en: '{value} is not a whole number', id: '{value} bukan bilangan bulat' },
  'too-small': { en: '{value} is too small', id: '{value} terlalu kecil' },
  'too-large': { en: '{value} is too large', id: '{value} terlalu besar' },
  'too-large-for': { en: '{written} is too large: {limit}', id: '{written} terlalu besar: {limit}' },
  'too-near-to-zero': {
    en: '{written} is too near to zero: {limit}',
    id: '{written} terlalu dekat dengan nol: {limit}',
  },
  'zero-or-larger': { en: '0, or larger ones', id: '0, atau yang lebih besar' },
  'whole-number': { en: 'a whole number', id: 'bilangan bulat' },
  'any-number': { en: 'a number', id: 'angka' },
  'number-above': { en: '{kind} above {above}', id: '{kind} di atas {above}' },
  'number-or-more': { en: '{kind}, {least} or more', id: '{kind}, {least} atau lebih' },
  'number-between': { en: '{kind} from {least} to {most}', id: '{kind} dari {least} sampai {most}' },
  'from-to': { en: '{least} to {most}', id: '{least} sampai {most}' },
  'zero-or-more': { en: '0 or more', id: '0 atau lebih' },
  'at-most': { en: 'up to {most}', id: 'sampai {most}' },
  'less-than': { en: 'less than {most}', id: 'kurang dari {most}' },
  'below-zero': { en: '{written} is below zero', id: '{written} di bawah nol' },
  'no-share': { en: '{written} is not a share', id: '{written} bukan bagian dari keseluruhan' },
  'share-from-to': { en: 'from 0 % to 100 %', id: 'dari 0 % sampai 100 %' },
  'percent-or-more': { en: '0 % or more', id: '0 % atau lebih' },
  'percent-above': { en: 'above -100 %', id: 'di atas -100 %' },
  'at-most-all': { en: 'at most 100 %', id: 'paling banyak 100 %' },
  'above-zero-percent': { en: 'above 0 %', id: 'di atas 0 %' },
  'no-percent': { en: '"{unit}" is not %', id: '"{unit}" bukan %' },

  'thousands-or-fraction': {
    en: '"{written}" can be read as {thousands} or as {fraction}',
    id: '"{written}" dapat dibaca {thousands} atau {fraction}',
  },
  'thousands-only': {
    en: '{thousands} (or {grouped}): a whole number',
    id: '{thousands} (atau {grouped}): bilangan bulat',
  },
  'thousands-and-fraction': {
    en: '{thousands} (or {grouped}) for the one, {fraction} for the other',
    id: '{thousands} (atau {grouped}) untuk yang pertama, {fraction} untuk yang kedua',
  },
  'money-is-bare': {
    en: 'money is a bare number here: its currency stands in "currency"',
    id: 'uang di sini ditulis sebagai angka saja: mata uangnya tertulis pada "currency"',
  },
  'one-or-other': { en: '{one}, or {other}', id: '{one}, atau {other}' },
  'no-currency': {
    en: '"{written}" is not the code of a currency',
    id: '"{written}" bukan kode mata uang',
  },
  'three-capitals': {
    en: 'three capital letters, as IDR or EUR',
    id: 'tiga huruf besar, seperti IDR atau EUR',
  },

  'words-mixed': { en: '"{one}" and "{other}" are mixed', id: '"{one}" dan "{other}" bercampur' },
  'same-word': { en: 'the same word throughout', id: 'kata yang sama di semua tempat' },
  'same-unit': { en: 'the same unit throughout', id: 'satuan yang sama di semua tempat' },
  'negative-pieces': {
    en: 'a number of pieces cannot be negative',
    id: 'jumlah tidak dapat negatif',
  },
  'time-for-pieces': {
    en: '"{word}" is a unit of time, but a number of pieces is expected',
    id: '"{word}" adalah satuan waktu, padahal di sini seharusnya jumlah',
  },
  'no-piece-word': {
    en: '"{word}" is no word for what is counted',
    id: '"{word}" bukan kata untuk yang dihitung',
  },
  'piece-words': {
    en: 'a number alone, or with a word for what is counted: pieces, cards, people, lembar, orang',
    id: 'angka saja, atau dengan kata untuk yang dihitung: pieces, cards, people, lembar, orang',
  },
  'number-but-time': {
    en: 'a number is expected, but "{unit}" is a unit of time',
    id: 'di sini seharusnya angka, tetapi "{unit}" adalah satuan waktu',
  },

  'unknown-law': { en: 'unknown distribution "{name}"', id: 'distribusi "{name}" tidak dikenal' },
  'parenthesis-open': {
    en: 'a parenthesis is opened but not closed',
    id: 'ada kurung yang dibuka tetapi tidak ditutup',
  },
  'empirical-needs': {
    en: 'empirical needs a file and a column',
    id: 'empirical memerlukan nama berkas dan nama kolom',
  },
  'other-form': { en: '{name} is written in another way', id: '{name} tidak ditulis seperti itu' },
  'written-or': { en: '{one} or {other}', id: '{one} atau {other}' },
  'never-not-here': { en: '"never" does not fit here', id: '"never" tidak cocok di sini' },
  'time-that-ends': {
    en: 'a time that ends; "never" fits repairs, transits, outages, delays and lead times',
    id: 'waktu yang berakhir; "never" cocok untuk perbaikan, perjalanan, gangguan, penundaan dan waktu pemesanan',
  },
  'leave-key-out': {
    en: 'a time; where nothing ends, leave the key out',
    id: 'waktu; bila tidak ada yang berakhir, jangan tulis kunci ini',
  },
  'since-instead-of-every': {
    en: 'a time; an outage that never comes again has "since" instead of "every"',
    id: 'waktu; gangguan yang tidak datang lagi ditulis dengan "since", bukan "every"',
  },
  'never-leaves': {
    en: 'a time; citizens who never leave have no "patience"',
    id: 'waktu; untuk warga yang tidak pernah pergi jangan tulis "patience"',
  },
  'never-comes-back': {
    en: 'a time, or no "comes-back-after" at all: withdrawn for good',
    id: 'waktu, atau tanpa "comes-back-after": batal untuk seterusnya',
  },
  'never-returns': {
    en: 'a time; "share" says how many never come again',
    id: 'waktu; "share" menyatakan berapa yang tidak datang lagi',
  },
  'work-never-ends': {
    en: 'a time; work that never ends would keep its unit for ever',
    id: 'waktu; pekerjaan yang tidak berakhir akan menahan unitnya selamanya',
  },
  'single-delivery': {
    en: 'a time, or no "every" at all: then it is a single delivery',
    id: 'waktu, atau tanpa "every": maka hanya satu kiriman',
  },
  'single-batch': {
    en: 'a time, or no "every" at all: then they come once',
    id: 'waktu, atau tanpa "every": maka rombongan datang sekali',
  },
  'never-fails': {
    en: 'a time, or pieces of work; a unit that never fails has no "failures"',
    id: 'waktu, atau jumlah pekerjaan; unit yang tidak pernah rusak tidak memerlukan "failures"',
  },
  'never-infinite': { en: 'a value that is never infinite', id: 'nilai yang selalu berhingga' },
  'time-otherwise': {
    en: 'it is not said how long it takes otherwise',
    id: 'belum tertulis berapa lama waktunya bila tidak demikian',
  },
  'never-forms': {
    en: 'never, or never with 20 %, otherwise gamma(mean 40 d, sd 15 d)',
    id: 'never, atau never with 20 %, otherwise gamma(mean 40 d, sd 15 d)',
  },
  'shape-has-no-unit': { en: 'the shape has no unit', id: 'shape tidak mempunyai satuan' },
  'weibull-above-zero': {
    en: 'mean and sd of a weibull must be above zero',
    id: 'mean dan sd pada weibull harus di atas nol',
  },
  'no-such-weibull': {
    en: 'no weibull has this sd at this mean',
    id: 'tidak ada weibull dengan sd ini pada mean ini',
  },
  'weibull-sd': {
    en: 'an sd from 0.65 % to 400 times the mean',
    id: 'sd dari 0,65 % sampai 400 kali mean',
  },
  'mean-too-large': {
    en: 'the mean of this law is too large: {limit}',
    id: 'rata-rata distribusi ini terlalu besar: {limit}',
  },
  'law-not-above-zero': {
    en: '{part} is {value}; it must be greater than 0',
    id: '{part} adalah {value}; seharusnya lebih dari 0',
  },
  'law-negative': {
    en: '{part} is {value}; it must be 0 or more',
    id: '{part} adalah {value}; seharusnya 0 atau lebih',
  },
  'law-no-spread': {
    en: 'the sd is 0; it must be greater than 0 (for a time that does not vary write the time alone)',
    id: 'sd adalah 0; seharusnya lebih dari 0 (untuk waktu yang selalu sama, tulis waktunya saja)',
  },
  'law-same-ends': {
    en: 'the low end and the high end are both {value}; for a time that does not vary write the time alone',
    id: 'batas bawah dan batas atas sama-sama {value}; untuk waktu yang selalu sama, tulis waktunya saja',
  },
  'law-ends-crossed': {
    en: 'the low end {low} is above the high end {high}',
    id: 'batas bawah {low} lebih besar daripada batas atas {high}',
  },
  'law-no-values': {
    en: 'there are no values; at least one is needed',
    id: 'tidak ada nilai; paling sedikit perlu satu',
  },
  'law-not-ascending': {
    en: 'value {place} ({value}) is smaller than the one before it ({before}); they must ascend',
    id: 'nilai ke-{place} ({value}) lebih kecil daripada yang sebelumnya ({before}); nilai harus menaik',
  },
  'law-chance-above-one': {
    en: 'the chance of never is {value}; it must be 1 or less',
    id: 'peluang never adalah {value}; seharusnya 1 atau kurang',
  },
  'law-mode-below': {
    en: 'the mode {mode} is below the low end {low}; it must lie between the two ends',
    id: 'nilai tersering {mode} lebih kecil daripada batas bawah {low}; seharusnya di antara kedua batas',
  },
  'law-mode-above': {
    en: 'the mode {mode} is above the high end {high}; it must lie between the two ends',
    id: 'nilai tersering {mode} lebih besar daripada batas atas {high}; seharusnya di antara kedua batas',
  },
  'part-value': { en: 'the value', id: 'nilainya' },
  'part-value-number': { en: 'value {place}', id: 'nilai ke-{place}' },
  'part-mean': { en: 'the mean', id: 'mean' },
  'part-sd': { en: 'the sd', id: 'sd' },
  'part-low': { en: 'the low end', id: 'batas bawah' },
  'part-high': { en: 'the high end', id: 'batas atas' },
  'part-mode': { en: 'the mode', id: 'nilai tersering' },
  'part-shape': { en: 'the shape', id: 'shape' },
  'part-scale': { en: 'the scale', id: 'scale' },
  'part-chance': { en: 'the chance of never', id: 'peluang never' },

  'no-pattern': {
    en: '"{written}" does not say how requests come',
    id: '"{written}" tidak mengatakan bagaimana permohonan datang',
  },
  'unknown-pattern': { en: 'unknown pattern "{name}"', id: 'pola "{name}" tidak dikenal' },
  'no-word-for-citizens': {
    en: '"{word}" is no word for those who come',
    id: '"{word}" bukan kata untuk yang datang',
  },
  'no-rate': { en: '"{written}" is not a rate', id: '"{written}" bukan jumlah per satuan waktu' },
  'rate-units': {
    en: 'per week, per day, per hour, per min (of opening)',
    id: 'per week, per day, per hour, per min (selama jam buka)',
  },
  'negative-rate': { en: 'a rate cannot be negative', id: 'jumlah yang datang tidak dapat negatif' },
  'no-spread': { en: '"{written}" is not a spread', id: '"{written}" bukan simpangan' },
  'no-growth': { en: '"{written}" is not a growth', id: '"{written}" bukan pertumbuhan' },
  'shrinks-away': {
    en: 'nothing can shrink by 100 % or more',
    id: 'tidak ada yang dapat menyusut 100 % atau lebih',
  },
  'priority-without-time': {
    en: '"{written}" does not say in what time the priority grows',
    id: '"{written}" tidak mengatakan dalam waktu berapa prioritasnya naik',
  },
  'priority-shrinks': {
    en: 'a priority cannot shrink with the wait',
    id: 'prioritas tidak dapat turun selama menunggu',
  },

  'same-in-all-futures': {
    en: '"{name}" is drawn once per future, but this has to be the same in all futures',
    id: '"{name}" diundi sekali untuk setiap kemungkinan, padahal nilai ini harus sama di semua kemungkinan',
  },
  'plain-value': {
    en: 'a plain value; unknowns stand in durations, their laws, numbers of pieces, rates of arrivals and "redo"',
    id: 'nilai biasa; hal yang belum diketahui hanya dapat dipakai dalam waktu, distribusinya, jumlah barang, jumlah yang datang dan "redo"',
  },
  'law-not-file': {
    en: 'an unknown is drawn from a law, not from a file',
    id: 'hal yang belum diketahui diundi dari distribusi, bukan dari berkas',
  },
  'negative-unknown': {
    en: 'an unknown cannot be negative',
    id: 'hal yang belum diketahui tidak dapat bernilai negatif',
  },
  'no-unit-of-unknown': {
    en: '"{unit}" is not the unit of an unknown',
    id: '"{unit}" bukan satuan untuk hal yang belum diketahui',
  },
  'units-of-unknown': {
    en: 'min, h, d, wd, wk, %, a word for pieces, or no unit',
    id: 'min, h, d, wd, wk, %, kata untuk barang, atau tanpa satuan',
  },

  'step-above-zero': { en: 'a step is above zero', id: 'langkah harus di atas nol' },
  'step-of-whole-days': {
    en: 'a step between dates is a number of whole days',
    id: 'langkah antara tanggal berupa jumlah hari yang bulat',
  },
  'kinds-mixed-in-range': {
    en: '{one} and {other} are mixed in one range',
    id: '{one} dan {other} bercampur dalam satu rentang',
  },
  'unit-of-from': { en: 'the same unit as in "from"', id: 'satuan yang sama dengan "from"' },
  'bare-number': { en: 'a bare number', id: 'angka tanpa satuan' },
  'date-of-range': { en: 'a date', id: 'tanggal' },
  quoted: { en: '"{text}"', id: '"{text}"' },
  'to-below-from': { en: '"to" is below "from"', id: '"to" lebih kecil daripada "from"' },
  'no-step-ends-at-to': { en: 'no step ends at "to"', id: 'tidak ada langkah yang berakhir tepat pada "to"' },
} as const satisfies PhraseTexts
