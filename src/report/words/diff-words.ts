/** The words of what changed from one study to another, in English. */
export const diffWordsEn = {
  'diff.title': 'What changed: {first} → {second}',
  'diff.studyOf': '{file} (seed {seed}, {count} futures)',
  'diff.nothing': 'Nothing in the input has changed.',
  'diff.changed': 'In the input {changes}.',
  'diff.single': 'one value has changed: {list}',
  'diff.many': '{count} values have changed: {list}',
  'diff.more': '{list}, and more in the table',
  'diff.change': '{path} from {old} to {new}',
  'diff.added': '{path} is new: {new}',
  'diff.removed': '{path} is gone: {old}',
  'diff.unread':
    'The text of a scenario in these results cannot be read any more, so the inputs are not set beside each other.',
  'diff.filesChanged':
    'The text of the scenario is the same, and a file that it names has changed; results know the texts of those files by a hash alone, so what changed in them is not told.',
  'diff.filesUnknown':
    'The scenarios name further files, which results know by a hash alone: whether these have changed too is not told.',
  'diff.plansAdded': 'New plans: {plans}.',
  'diff.plansRemoved': 'Plans that are gone: {plans}.',
  'diff.seed':
    'The seeds differ, {first} and {second}, so both studies lived through different futures: differences are less exact than with the same seed, and part of them may be chance.',
  'diff.noneShared':
    'Both studies have the same seed and no replication in common, so their differences are those of different futures.',
  'diff.shared': 'Differences are those of the {count} futures that both studies lived through.',
  'diff.sharedOne': 'Both studies have a single future in common: that is no basis for an interval.',
  'diff.horizons':
    'The horizons differ, {first} and {second} days: only dates are set beside each other, up to the end of the shorter one.',
  'diff.start': 'The start dates differ, {first} and {second}: dates are compared as dates.',
  'diff.currency': 'The currencies differ, so money is not set beside each other.',
  'diff.noService': 'The second study does not have the service {service}, so nothing can be set beside each other.',
  'diff.noPlan': 'Both studies have no plan in common, so nothing can be set beside each other.',
  'diff.version': 'Made by different versions of the program, {first} and {second}.',
  'diff.planSame': '“{plan}” comes out the same in every one of these futures.',
  'diff.planChanged': '“{plan}”: {parts}.',
  'diff.allSame': 'All results are the same in every one of the futures that both studies have.',
  'diff.inputTable': 'What changed in the input',
  'diff.key': 'Key',
  'diff.old': 'Before',
  'diff.new': 'After',
  'diff.resultTable': 'What that did: the second study minus the first ({service})',
  'diff.tableNote':
    'Mean differences with intervals that are right together with {confidence} confidence. A date beyond the horizon counts with its end.',
  'diff.figureTitle': '{measure}: the second study minus the first',
  'diff.figureCaption':
    'The mean difference of each plan, with the {confidence} interval that holds for all plans and measures together; where it crosses zero no difference is shown (hollow mark).',
  'diff.footer': '{first} → {second}',
} as const

/** The same in Indonesian. */
export const diffWordsId: { readonly [key in keyof typeof diffWordsEn]: string } = {
  'diff.title': 'Apa yang berubah: {first} → {second}',
  'diff.studyOf': '{file} (benih acak {seed}, {count} kemungkinan)',
  'diff.nothing': 'Tidak ada masukan yang berubah.',
  'diff.changed': 'Pada masukan {changes}.',
  'diff.single': 'satu nilai berubah: {list}',
  'diff.many': '{count} nilai berubah: {list}',
  'diff.more': '{list}, dan lainnya di tabel',
  'diff.change': '{path} dari {old} menjadi {new}',
  'diff.added': '{path} baru: {new}',
  'diff.removed': '{path} hilang: {old}',
  'diff.unread': 'Teks skenario dalam hasil ini tidak dapat dibaca lagi, jadi masukannya tidak dibandingkan.',
  'diff.filesChanged':
    'Teks skenario sama, dan sebuah berkas yang disebut di dalamnya berubah; hasil hanya mengenal berkas itu dari hash, jadi apa yang berubah di dalamnya tidak disebut.',
  'diff.filesUnknown':
    'Skenario menyebut berkas lain, yang hanya dikenal dari hash: apakah berkas itu berubah juga tidak diketahui.',
  'diff.plansAdded': 'Rencana baru: {plans}.',
  'diff.plansRemoved': 'Rencana yang hilang: {plans}.',
  'diff.seed':
    'Benih acaknya berbeda, {first} dan {second}, jadi kedua studi menjalani kemungkinan yang berbeda: selisihnya kurang tepat dibanding dengan benih yang sama, dan sebagiannya mungkin kebetulan.',
  'diff.noneShared':
    'Kedua studi berbenih acak sama tetapi tidak ada replikasi yang sama, jadi selisihnya dari kemungkinan yang berbeda.',
  'diff.shared': 'Selisih dihitung pada {count} kemungkinan yang dijalani kedua studi.',
  'diff.sharedOne': 'Hanya satu kemungkinan yang dijalani kedua studi: itu bukan dasar untuk sebuah selang.',
  'diff.horizons':
    'Masa yang dihitung berbeda, {first} dan {second} hari: hanya tanggal yang dibandingkan, sampai akhir masa yang lebih pendek.',
  'diff.start': 'Tanggal mulainya berbeda, {first} dan {second}: yang dibandingkan adalah tanggal kalender.',
  'diff.currency': 'Mata uangnya berbeda, jadi uang tidak dibandingkan.',
  'diff.noService': 'Studi kedua tidak memiliki layanan {service}, jadi tidak ada yang dapat dibandingkan.',
  'diff.noPlan': 'Kedua studi tidak memiliki rencana yang sama, jadi tidak ada yang dapat dibandingkan.',
  'diff.version': 'Dibuat dengan versi program yang berbeda, {first} dan {second}.',
  'diff.planSame': 'Hasil “{plan}” sama di setiap kemungkinan ini.',
  'diff.planChanged': '“{plan}”: {parts}.',
  'diff.allSame': 'Semua hasil sama di setiap kemungkinan yang dijalani kedua studi.',
  'diff.inputTable': 'Masukan yang berubah',
  'diff.key': 'Kunci',
  'diff.old': 'Sebelum',
  'diff.new': 'Sesudah',
  'diff.resultTable': 'Akibatnya: studi kedua dikurangi studi pertama ({service})',
  'diff.tableNote':
    'Rata-rata selisih dengan selang yang benar bersama-sama dengan keyakinan {confidence}. Tanggal sesudah masa yang dihitung dihitung sampai akhirnya.',
  'diff.figureTitle': '{measure}: studi kedua dikurangi studi pertama',
  'diff.figureCaption':
    'Rata-rata selisih setiap rencana, dengan selang {confidence} yang berlaku untuk semua rencana dan ukuran bersama-sama; bila melewati nol, tidak terbukti ada perbedaan (tanda kosong).',
  'diff.footer': '{first} → {second}',
}
