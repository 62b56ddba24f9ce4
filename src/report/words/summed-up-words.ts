import { outputLimits } from '../../limits/output-limits.ts'

/** What is said where a report sums up, in English: the sentences of the limits. */
export const summedUpWordsEn = {
  'summed.stateIntervals': outputLimits.stateIntervals.sentence,
  'summed.timelineBars': outputLimits.timelineBars.sentence,
  'summed.timelineRows': outputLimits.timelineRows.sentence,
  'summed.timelinePools': outputLimits.timelinePools.sentence,
  'summed.daysDrawn': outputLimits.daysDrawn.sentence,
  'summed.plansDrawn': outputLimits.plansDrawn.sentence,
  'summed.waitRows': outputLimits.waitRows.sentence,
  'summed.differencesDrawn': outputLimits.differencesDrawn.sentence,
  'summed.pairs': outputLimits.pairs.sentence,
  'summed.tableRows': outputLimits.tableRows.sentence,
  'summed.unitRows': outputLimits.unitRows.sentence,
  'summed.promiseGroups': outputLimits.promiseGroups.sentence,
  'summed.pagePlans': outputLimits.pagePlans.sentence,
  'summed.sheetRows': outputLimits.sheetRows.sentence,
  'summed.sheetColumns': outputLimits.sheetColumns.sentence,
  pieceLength: 'A piece is {cell} long.',
  poolsTitle: 'One future of all units, by pool: {plan}',
  poolsCaption:
    'Replication {replication} of plan {plan}: which share of the units of each pool is in which state. A day in the office counts as what filled most of the opening hours of a unit; closed days are left white. Links show which share of the time they are down.',
  poolOfUnits: '{pool} ({count})',
} as const

/** The same in Indonesian. */
export const summedUpWordsId = {
  'summed.stateIntervals':
    'Yang berubah lebih dari {most} kali digabung menjadi potongan: setiap potongan berwarna menurut keadaan yang mengisi sebagian besarnya; units.csv memuat bagian setiap keadaan.',
  'summed.timelineBars':
    '{found} batang terlalu banyak untuk dibedakan: yang pendek digabung menjadi potongan, dan setiap potongan berwarna menurut keadaan yang mengisi sebagian besarnya; units.csv memuat bagian setiap keadaan.',
  'summed.timelineRows':
    '{found} unit dan jaringan terlalu banyak untuk satu baris masing-masing: baris adalah kelompok, dan tinggi menunjukkan bagian unit yang sebagian besar waktunya dalam keadaan itu; units.csv memuat bagian yang tepat setiap unit.',
  'summed.timelinePools':
    'Dari {found} kelompok dan jaringan digambar {most} yang pertama, yang terbanyak unitnya lebih dahulu.',
  'summed.daysDrawn':
    'Dari {found} hari digambar yang dapat dibedakan: hari pertama setiap potongan, yang tertinggi dan yang terendah di dalamnya; berkas CSV memuat setiap hari.',
  'summed.plansDrawn':
    'Dari {found} rencana ditunjukkan {most}: yang pertama, dan yang terbaik dari yang lain; plans.csv memuat semuanya.',
  'summed.waitRows': 'Dari {found} kelompok digambar {most} yang pertama; tabel memuat semuanya.',
  'summed.differencesDrawn': 'Dari {found} rencana digambar {most} yang terbaik; results.json memuat semuanya.',
  'summed.pairs':
    'Dari pasangan {found} rencana ditunjukkan yang memuat rencana terbaik atau yang pertama; selangnya berlaku untuk semua pasangan bersama-sama.',
  'summed.tableRows':
    'Dari {found} baris ditunjukkan {most} yang pertama; results.json dan berkas CSV memuat semuanya.',
  'summed.unitRows': '{found} unit dijumlahkan menurut kelompok; units.csv memuat setiap unit.',
  'summed.promiseGroups':
    'Dari {found} layanan dan kelas, {most} memiliki tabel dan gambar; promises.csv memuat semuanya.',
  'summed.pagePlans':
    'Rencana di halaman ini adalah yang muat dalam {most}, yang terbaik lebih dahulu; gambar dan berkas CSV memuat semuanya.',
  'summed.sheetRows': 'Dari {found} baris, {most} yang pertama ada di lembar ini; daily.csv memuat semuanya.',
  'summed.sheetColumns': 'Dari {found} kolom, {most} yang pertama ada di lembar ini; days.csv memuat semuanya.',
  pieceLength: 'Satu potongan {cell} panjangnya.',
  poolsTitle: 'Satu kemungkinan semua unit menurut kelompok: {plan}',
  poolsCaption:
    'Replikasi {replication} dari rencana {plan}: berapa bagian unit setiap kelompok berada dalam keadaan apa. Satu hari di kantor dihitung sebagai keadaan yang mengisi sebagian besar jam buka unit; hari tutup dibiarkan putih. Jaringan menunjukkan berapa bagian waktu ia terputus.',
  poolOfUnits: '{pool} ({count})',
} as const
