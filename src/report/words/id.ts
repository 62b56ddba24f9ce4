import { askWordsId } from './ask-words.ts'
import { unitStatesWordsId } from './unit-states-words.ts'
import { planFigureWordsId } from './plan-figure-words.ts'
import { clearingWordsId } from './clearing-words.ts'
import type { en } from './en.ts'
import { bindingWordsId } from './binding-words.ts'
import { decisionWordsId } from './decision-words.ts'
import { failureWordsId } from './failure-words.ts'
import { timeWordsId } from './time-words.ts'
import { forecastWordsId } from './forecast-words.ts'
import { explainWordsId } from './explain-words.ts'
import { promiseWordsId } from './promise-words.ts'
import { readBackWordsId } from './read-back-words.ts'
import { shortageWordsId } from './remark-words.ts'
import { summedUpWordsId } from './summed-up-words.ts'
import { diffWordsId } from './diff-words.ts'
import { pageWordsId } from './page-words.ts'
import { sweepWordsId } from './sweep-words.ts'
import { unknownWordsId } from './unknown-words.ts'
import { selectionWordsId } from './selection-words.ts'
import { documentWordsId } from './document-words.ts'
import { shortWordsId } from './short-words.ts'
import { reportPageWordsId } from './report-page-words.ts'
import { mainFigureWordsId } from './main-figure-words.ts'
import { ledgerWordsId } from './ledger-words.ts'
import { replayWordsId } from './replay-words.ts'
import { verdictWordsId } from './verdict-words.ts'
import { waitsWordsId } from './waits-words.ts'
import { solveWordsId } from './solve-words.ts'
import { whyWordsId } from './why-words.ts'

/** All texts of floor 4 in Indonesian: the same names and placeholders as in English. */
export const id: { readonly [key in keyof typeof en]: string } = {
  ...bindingWordsId,
  ...unitStatesWordsId,
  ...planFigureWordsId,
  ...timeWordsId,
  ...diffWordsId,
  ...pageWordsId,
  ...sweepWordsId,
  ...failureWordsId,
  ...askWordsId,
  ...unknownWordsId,
  ...summedUpWordsId,
  ...selectionWordsId,
  ...verdictWordsId,
  ...documentWordsId,
  ...shortWordsId,
  ...reportPageWordsId,
  ...waitsWordsId,
  ...solveWordsId,
  ...whyWordsId,
  ...decisionWordsId,
  ...clearingWordsId,
  ...forecastWordsId,
  ...readBackWordsId,
  ...shortageWordsId,
  ...promiseWordsId,
  ...explainWordsId,
  ...mainFigureWordsId,
  ...ledgerWordsId,
  ...replayWordsId,
  plan: 'Rencana',
  service: 'Layanan',
  unit: 'Unit',
  pool: 'Kelompok unit',
  requests: 'permohonan',
  date: 'Tanggal',
  probability: 'Peluang',
  noValue: '–',

  laterThan: 'setelah {date}',
  fromDate: '{date} atau lebih lambat',
  dateRange: '{from} – {to}',
  withEnds: '{value} ({low} sampai {high})',
  betweenEnds: ' (antara {low} dan {high})',
  atLeast: '≥ {value}',
  requestsOf: '{value} permohonan',
  unknown: 'lebih lama daripada yang terlihat dalam masa yang dihitung',

  footer: '{scenario} · {plan} · replikasi: {replications} · benih acak: {seed}',
  footerAllPlans:
    '{scenario} · rencana: {plans} · replikasi, sama untuk masing-masing: {replications} · benih acak: {seed}',
  dateAxis: 'Tanggal, {from} – {to}',

  queueTitle: 'Tunggakan {service}: {plan}',
  queueCaption:
    'Permohonan {service} yang belum selesai pada akhir setiap hari. Garis adalah median; pita memuat 90% kemungkinan, yaitu kisaran tempat satu kemungkinan dapat berada. {clearing}',
  queueAxis: 'Permohonan yang belum selesai',
  queueMedian: 'Nilai tengah (median)',
  queueBand: 'Kisaran 90% kemungkinan',
  queueNormal: 'Tunggakan normal ({value})',
  queueOutage: 'Jaringan terputus (makin gelap, makin mungkin)',
  queueOutageAt: '{link} terputus dengan peluang {probability}',
  queueClosed: 'Kantor tutup',

  waitsTitle: 'Berapa lama pemohon pada suatu hari harus menunggu: {service}, {plan}',
  waitsCaption:
    'Untuk pemohon {service} pada tanggal di bawah: berapa lama sampai permohonan siap dengan keandalan yang disebut. ▲ menandai hari yang hanya diketahui lebih lama daripada masa yang dihitung, ✕ hari dengan begitu banyak yang pergi tanpa dilayani sehingga tidak pernah tercapai.',
  waitsAxis: 'Sejak permohonan sampai siap, {unit}',
  waitsWithin: '{probability} siap dalam',
  waitsTarget: 'Target: {time}',

  distributionTitle: 'Sebaran waktu tunggu: {service}, {plan}',
  distributionCaption:
    'Semua permohonan {service} yang datang selama masa yang dihitung dalam semua replikasi, menurut lamanya sejak permohonan sampai siap (batang). {longer}',
  distributionAxis: 'Sejak permohonan sampai siap, {unit}',
  distributionShare: 'Bagian permohonan',
  distributionBars: 'Siap setelah waktu itu (langkah {width})',
  distributionLonger: 'Tidak siap dalam masa yang dihitung ({share})',
  distributionNoneLonger: 'Semuanya siap dalam masa yang dihitung.',
  distributionSomeLonger:
    '{share} tidak siap dalam masa yang dihitung; mereka menunggu lebih lama daripada yang ditunjukkan.',
  distributionLongerTick: 'lebih lama',
  distributionLeftTick: 'pergi',
  distributionLeftBar: 'Pergi tanpa dilayani ({share})',
  distributionMark: '{share} selesai dalam {time}',
  distributionTail: '{share} menunggu lebih lama daripada yang terlihat pada sumbu.',
  distributionOnlyCame: '{title} (tanpa yang sudah menunggu sejak awal)',

  unitsTitle: 'Satu kemungkinan setiap unit: {plan}',
  unitsCaption:
    'Replikasi {replication} dari rencana {plan}: di mana setiap unit berada. Satu hari di kantor berwarna menurut keadaan yang mengisi sebagian besar jam buka; malam disambung, hari tutup dibiarkan putih. Jaringan menunjukkan kapan ia terputus.',
  linkDown: 'jaringan terputus',
  'state.working': 'bekerja',
  'state.idle': 'menganggur',
  'state.closed': 'tutup',
  'state.resting': 'istirahat (batas harian)',
  'state.blocked': 'terhambat (jaringan atau bahan)',
  'state.failed': 'rusak, sedang diperbaiki',
  'state.waiting-for-crew': 'rusak, menunggu teknisi',
  'state.maintained': 'dirawat (terjadwal)',
  'state.waiting-for-courier': 'menunggu kurir',
  'state.in-transit': 'dalam perjalanan',
  'state.waiting-at-depot': 'di bengkel, menunggu giliran',
  'state.at-depot': 'di bengkel',
  'state.absent': 'tidak ada (sebelum atau sesudah pinjaman)',

  differencesTitle: 'Selisih waktu tunggu warga terhadap {plan}',
  differencesCaption:
    'Waktu tunggu per permohonan {service} dalam masa yang dihitung: setiap rencana dikurangi {plan}, replikasi demi replikasi. Garis adalah selang simultan {confidence} atas semua pasangan rencana; bila melewati nol, tidak ada perbedaan yang tampak (tanda kosong).',
  differencesAxis: 'Waktu tunggu per permohonan, lebih (+) atau kurang (−), {unit}',
  costTitle: 'Selisih biaya kantor setiap rencana terhadap {plan}',
  costCaption:
    'Yang dibayar kantor selama masa yang dihitung, tanpa harga waktu tunggu: setiap rencana dikurangi {plan}, replikasi demi replikasi. Garis adalah selang simultan {confidence} atas semua pasangan rencana.',
  costAxis: 'Biaya selama masa yang dihitung, lebih (+) atau kurang (−), {currency}',
  costAxisMillions: 'Biaya selama masa yang dihitung, lebih (+) atau kurang (−), juta {currency}',
  otherTitle: '{measure}: setiap rencana dikurangi {plan}',
  otherCaption:
    '{measure}: setiap rencana dikurangi {plan}, replikasi demi replikasi. Garis adalah selang simultan {confidence} atas semua pasangan rencana.',
  differenceShown: 'Lebih besar daripada kebetulan',
  differenceNotShown: 'Mungkin hanya kebetulan',

  lettersTitle: 'Surat keterangan {service} tiap minggu: {plan}',
  lettersCaption:
    'Surat keterangan untuk {service} yang dibuat dalam setiap minggu penuh sejak awal, ditandai pada hari pertamanya: surat pertama, dan perpanjangan surat yang habis masa berlakunya sebelum dokumen jadi. Garis adalah median, pita memuat 90% kemungkinan.',
  lettersFirst: 'Surat pertama',
  lettersRenewals: 'Perpanjangan',
  lettersAxis: 'Surat per minggu',
  lettersWeek: 'Minggu mulai {date}',

  stockTitle: 'Persediaan {supply}: {plan}',
  stockCaption:
    'Jumlah {supply} dalam persediaan pada akhir setiap hari. Pita memuat 90% kemungkinan. Rata-rata jumlah hari yang berakhir tanpa sisa: {daysEmpty}.',
  stockAxis: 'Jumlah dalam persediaan',

  plansShortCaption: 'Rencana sekilas: {service}',
  plansShortNote: 'Huruf kecil: seberapa tepat suatu angka diketahui (selang {confidence}).',
  promiseDaysTable: 'Yang dapat dikatakan kepada warga: {plan}',
  promiseDaysFrom: 'Pemohon pada',
  promiseDaysFor: '{who}, {share} di antaranya selesai',
  promiseDaysOpen: 'belum diketahui sampai akhir',
  promiseDaysNote:
    'Dihitung sejak permohonan, menurut hari terburuk dalam minggu itu. Yang sudah menunggu pada awal tidak termasuk.',
  plansCaption: 'Rencana sekilas: {service}',
  plansNote:
    'Huruf kecil: selang {confidence}. Untuk tanggal dan rata-rata, selang ini mengatakan seberapa tepat nilainya diketahui; seberapa jauh satu kemungkinan dapat menyimpang ditunjukkan oleh pita pada gambar.',
  measure: 'Ukuran',
  peakBacklog: 'Puncak tunggakan, permohonan',
  peakDay: 'Puncak pada (median)',
  peakNote:
    'Puncak tunggakan: rata-rata titik tertinggi setiap kemungkinan. Gambar menunjukkan median setiap hari, yang titik tertingginya biasanya lebih rendah.',
  meanWait: 'Rata-rata tunggu sampai siap, {unit}',
  meanWaitOf: 'Rata-rata tunggu sampai siap',
  meanWaitWorkingOf: 'Rata-rata tunggu sampai siap tanpa hari tutup',
  wait95: 'Tunggu sampai siap 95%, {unit}',
  wait95Of: 'Tunggu sampai siap 95%',
  meanDocumentWait: 'Rata-rata tunggu dokumen apa pun yang berlaku, {unit}',
  documentWait95: 'Tunggu dokumen apa pun yang berlaku 95%, {unit}',
  withinTarget: 'Siap dalam target {time}',
  completed: 'Permohonan selesai',
  withdrawn: 'Permohonan dibatalkan',
  cameBack: 'Permohonan dari yang datang kembali',
  foundNoPlace: 'di antaranya tidak mendapat tempat menunggu',
  turnedAway: 'Warga yang disuruh pulang tanpa nomor antrean',
  turnedAwayVisits: 'Kedatangan yang berakhir dengan disuruh pulang',
  withdrawnNote:
    'Permohonan yang dibatalkan dihitung belum jadi dalam setiap waktu tunggu: yang menyerah menunggu lebih lama daripada sampai saat itu.',
  lettersIssued: 'Surat keterangan diterbitkan',
  lettersRenewed: 'di antaranya perpanjangan',
  lettersOvertaken: 'di antara surat itu terlambat',
  lettersOvertakenNote:
    'Surat yang terlambat selesai setelah permohonannya selesai atau ditarik: surat itu dibayar, tetapi tidak berguna.',
  lowerBoundNote: '≥: sebagian permohonan tidak siap dalam masa yang dihitung, jadi nilai sebenarnya lebih besar.',
  differencesTable: 'Perbedaan antara rencana: {measure}',
  differencesPair: 'Dibandingkan',
  differencesPairOf: '{first} dikurangi {second}',
  differencesMean: 'Selisih',
  differencesEarlier: 'Yang pertama lebih dulu habis',
  differencesLater: 'Yang kedua lebih dulu habis',
  differencesVerdict: 'Dengan kata-kata',
  differencesReduction: 'Pengurangan varians',
  differencesNote:
    'Selang simultan {confidence} dari selisih berpasangan dengan bilangan acak bersama. Pengurangan varians: berapa kali lebih besar varians selisih bila replikasinya saling bebas.',
  firstLarger: '{measure} lebih besar pada yang pertama',
  firstSmaller: '{measure} lebih kecil pada yang pertama',
  firstLater: '{measure} lebih lambat pada yang pertama',
  firstEarlier: '{measure} lebih cepat pada yang pertama',
  noDifference: 'tidak ada perbedaan yang tampak',
  mostlyFirst: 'yang pertama lebih sering lebih cepat; rata-rata selisih harinya belum terbukti',
  mostlySecond: 'yang kedua lebih sering lebih cepat; rata-rata selisih harinya belum terbukti',
  unitsTable: 'Ke mana waktu setiap unit: {plan}',
  ofCalendar: '{state}, dari seluruh waktu',
  unitsTableNote:
    'Bagian rata-rata atas semua replikasi, dari jam kerja unit itu kecuali bila tertulis “dari seluruh waktu”.',
  unitsTableHours:
    'Jam kerja unit adalah jam buka yang berlaku baginya dan lemburnya, selama unit itu ada di kantor; pekerjaan yang diselesaikan setelah tutup ikut dihitung. “Dari seluruh waktu” berarti dari seluruh masa yang dihitung, termasuk malam dan hari tutup. Tanda garis: unit itu tidak pernah ada di kantor pada jam kerjanya.',
  made: 'Dibuat',
  aboveLimit: 'di antaranya di atas batas harian',
  failures: 'Kerusakan',
  repairs: 'Perbaikan',
  supply: 'Bahan',
  suppliesTable: 'Keadaan bahan: {plan}',
  suppliesTableNote:
    '“Pertama kurang” adalah hari ketika, pada separuh kemungkinan, pekerjaan berhenti karena bahan habis.',
  suppliesUsed: 'Lembar terpakai',
  suppliesWasted: 'di antaranya rusak',
  suppliesShortFrom: 'Pertama kurang (median)',
  suppliesDaysEmpty: 'Hari yang berakhir tanpa sisa',
  trigger: 'Pemicu',
  triggersTable: 'Kapan pemicu bekerja: {plan}',
  triggersFires: 'Bekerja dalam jangka waktu',
  triggersFirst: 'Pertama kali (median)',
  triggersDays: 'Aktif selama',
  talliesTable: 'Yang juga dihitung: {plan}',
  tallyOf: 'Di mana',
  tallyWhat: 'Apa',
  tallyMean: 'Rata-rata',
  'tally.delay': 'Waktu dalam jeda',
  servicesTable: 'Semua layanan: {plan}',
  arrivedPerWorkingDay: 'Datang per hari kerja',
  atEnd: 'Masih di kantor pada akhir',
  target: 'Target',

  'measure.waiting': 'Waktu tunggu per permohonan',
  'measure.mean-wait': 'Rata-rata tunggu',
  'measure.peak-backlog': 'Puncak tunggakan',
  'measure.gone': 'Hari habisnya tunggakan',
  'measure.office-cost': 'Biaya kantor',
  'measure.waiting-cost': 'Harga waktu tunggu',
  'measure.lost': 'Warga yang hilang untuk selamanya',

  joinAnd: '{list} dan {last}',

  summaryTables: 'Tabel',
  summaryFigures: 'Gambar',
  comparisonFigures: 'Perbandingan rencana',
  planFigures: 'Satu rencana secara rinci',
  choosePlan: 'Rencana yang ditampilkan',
  warnings: 'Peringatan',
  noWarnings: 'Tidak ada.',
  warningOnePlan: 'Rencana {plan}: {text}',
  warningSomePlans: 'Rencana {plans}: {text}',
  warningAllPlans: 'Semua rencana: {text}',
  assumptions: 'Seberapa jauh hasil ini dapat dipercaya',
  assumptionsText:
    'Setiap angka bergantung pada berkas skenario: kedatangan, lama perbaikan, dan gangguan jaringan di dalamnya. Untuk setiap rencana dijalankan {replications} kemungkinan, sama untuk semua rencana, sehingga rencana berbeda karena tindakannya dan bukan karena kebetulan. Apa yang tidak ada dalam skenario tidak ada dalam angka.',
  howToRead: 'Cara membaca gambar',
  howToReadBand:
    'Pita terang mengatakan dalam kisaran mana satu kemungkinan dapat berada: sembilan dari sepuluh kemungkinan berada di dalamnya. Pita ini tidak menyempit dengan lebih banyak replikasi.',
  howToReadInterval:
    'Selang (±, pita gelap, garis) mengatakan seberapa tepat rata-rata diketahui. Selang menyempit dengan lebih banyak replikasi.',
  howToReadDate:
    '“Pada 12 Juni dengan peluang 80%” berarti: dalam delapan dari sepuluh kemungkinan tunggakan habis pada hari itu atau sebelumnya.',
  howToReadLonger: '“Setelah” dan ≥ berarti masa yang dihitung terlalu pendek untuk melihat akhirnya.',
  howToReadReliability:
    'Untuk menjanjikan tanggal kepada warga, pakailah garis 80% atau 90% pada gambar waktu tunggu, bukan rata-ratanya.',
  manifest: 'Bagaimana ini dibuat',
  manifestTool: 'Program',
  manifestScenario: 'Berkas skenario',
  manifestHash: 'Hash berkas yang dibaca',
  manifestSeed: 'Benih acak',
  manifestReplications: 'Replikasi setiap rencana',
  manifestConfidence: 'Tingkat kepercayaan selang',
  manifestEngine: 'Mesin',
  manifestEngineOwn: 'bawaan program',
  manifestHorizon: 'Masa yang dihitung',
  manifestHorizonOf: '{from} – {to}, {time}',
  manifestStarted: 'Dimulai',
  manifestSeconds: 'Lama perhitungan',
  noScript: 'Grafik memerlukan JavaScript; tabel di bawah memuat angka yang sama.',

  'lone.headline': 'Hanya replikasi {replication} dari “{plan}”, benih acak {seed}: satu kemungkinan.',
  'lone.note':
    'Ini menunjukkan bagaimana sesuatu dapat terjadi, bukan seberapa besar peluangnya: putuskan dengan studi banyak replikasi, bukan dengan yang satu ini.',
  'lone.yes': 'ya',
  'lone.no': 'tidak',
  'lone.replication': 'Replikasi, hanya satu',
  'footer.one': '{scenario} · {plan} · hanya replikasi {replication} · benih acak: {seed}',
  'queueCaption.one':
    'Permohonan {service} yang belum selesai pada akhir setiap hari, dalam satu kemungkinan ini. {clearing}',
  'queueMedian.one': 'Dalam satu kemungkinan ini',
  'waitsCaption.one':
    'Dari pemohon {service} pada tanggal di bawah, dalam satu kemungkinan ini: jumlah hari sampai bagian yang disebut siap. ▲ menandai hari yang hanya diketahui lebih lama daripada masa yang dihitung, ✕ hari dengan begitu banyak yang pergi tanpa dilayani sehingga tidak pernah tercapai.',
  'distributionCaption.one':
    'Semua permohonan {service} yang datang dalam satu kemungkinan ini, menurut lamanya sejak permohonan sampai siap (batang). {longer}',
  'lettersCaption.one':
    'Surat keterangan untuk {service} yang dibuat dalam setiap minggu penuh sejak awal, dalam satu kemungkinan ini, ditandai pada hari pertamanya: surat pertama, dan perpanjangan surat yang habis masa berlakunya sebelum dokumen jadi.',
  'stockCaption.one':
    'Jumlah {supply} dalam persediaan pada akhir setiap hari, dalam satu kemungkinan ini. Jumlah hari yang berakhir tanpa sisa: {daysEmpty}.',
  'peakDay.one': 'Puncak pada',
  'suppliesShortFrom.one': 'Pertama kurang',
  'suppliesTableNote.one': '“Pertama kurang” adalah hari ketika pekerjaan pertama kali berhenti karena bahan habis.',
  'triggersFires.one': 'Bekerja dalam jangka waktu',
  'triggersFirst.one': 'Pertama kali',
  'unitsTableNote.one': 'Bagian dari jam kerja unit itu kecuali bila tertulis “dari seluruh waktu”.',
  'assumptionsText.one':
    'Setiap angka bergantung pada berkas skenario: kedatangan, lama perbaikan, dan gangguan jaringan di dalamnya. Ini hanya replikasi {replication}, satu kemungkinan: ia menunjukkan bagaimana sesuatu dapat terjadi, bukan seberapa besar peluangnya. Apa yang tidak ada dalam skenario tidak ada dalam angka.',
}
