import type { Limit } from './limit.ts'

/**
 * How much of the results is written one by one; what is more is summed up. Nothing is lost but what no figure could
 * show, or what stands in a CSV file. The sentences are those of English reports.
 */
export const outputLimits = {
  stateIntervals: {
    of: 'changes in the life of a unit, or a link, in the replication of the timeline',
    most: 1000,
    unit: '',
    beyond: 'summed up',
    sentence:
      'Where something changes more than {most} times, what is short is merged into pieces: each has the colour of what filled most of it; units.csv has the share of every state.',
    indonesian:
      'Yang berubah lebih dari {most} kali digabung menjadi potongan: setiap potongan berwarna menurut keadaan yang mengisi sebagian besarnya; units.csv memuat bagian setiap keadaan.',
  },
  timelineBars: {
    of: 'bars in the timeline of units',
    most: 5000,
    unit: '',
    beyond: 'summed up',
    sentence:
      '{found} bars are more than can be told apart: what is short is merged into pieces, and each has the colour of what filled most of it; units.csv has the share of every state.',
    indonesian:
      '{found} batang terlalu banyak untuk dibedakan: yang pendek digabung menjadi potongan, dan setiap potongan berwarna menurut keadaan yang mengisi sebagian besarnya; units.csv memuat bagian setiap keadaan.',
  },
  timelineRows: {
    of: 'units and links in the timeline, one row each',
    most: 40,
    unit: '',
    beyond: 'summed up',
    sentence:
      '{found} units and links are too many for a row each: the rows are pools, and a height says which share of the units was so for most of the time; units.csv has the exact shares of every unit.',
    indonesian:
      '{found} unit dan jaringan terlalu banyak untuk satu baris masing-masing: baris adalah kelompok, dan tinggi menunjukkan bagian unit yang sebagian besar waktunya dalam keadaan itu; units.csv memuat bagian yang tepat setiap unit.',
  },
  timelinePools: {
    of: 'pools and links in the timeline, where units are summed up',
    most: 30,
    unit: '',
    beyond: 'summed up',
    sentence: 'Of {found} pools and links, the first {most} are drawn, those with the most units before the others.',
    indonesian: 'Dari {found} kelompok dan jaringan digambar {most} yang pertama, yang terbanyak unitnya lebih dahulu.',
  },
  daysDrawn: {
    of: 'days of a line in a figure',
    most: 1500,
    unit: '',
    beyond: 'summed up',
    sentence:
      'Of {found} days, those are drawn that can be told apart: the first of each piece, the highest and the lowest in it; the CSV files have every day.',
    indonesian:
      'Dari {found} hari digambar yang dapat dibedakan: hari pertama setiap potongan, yang tertinggi dan yang terendah di dalamnya; berkas CSV memuat setiap hari.',
  },
  plansDrawn: {
    of: 'plans in a figure, and in a table of plans on the screen',
    most: 12,
    unit: '',
    beyond: 'summed up',
    sentence: 'Of {found} plans, {most} are shown: the first, and the best of the others; plans.csv has all.',
    indonesian:
      'Dari {found} rencana ditunjukkan {most}: yang pertama, dan yang terbaik dari yang lain; plans.csv memuat semuanya.',
  },
  waitRows: {
    of: 'groups whose waits a figure shows',
    most: 40,
    unit: '',
    beyond: 'summed up',
    sentence: 'Of {found} groups, the first {most} are drawn; the table has all.',
    indonesian: 'Dari {found} kelompok digambar {most} yang pertama; tabel memuat semuanya.',
  },
  differencesDrawn: {
    of: 'plans that a figure sets against the best one',
    most: 40,
    unit: '',
    beyond: 'summed up',
    sentence: 'Of {found} plans, the best {most} are drawn; results.json has all.',
    indonesian: 'Dari {found} rencana digambar {most} yang terbaik; results.json memuat semuanya.',
  },
  pairs: {
    of: 'plans of which every pair is compared in what is written',
    most: 30,
    unit: '',
    beyond: 'summed up',
    sentence:
      'Of the pairs of {found} plans, those with the best plan or the first are shown; the intervals hold for all pairs together.',
    indonesian:
      'Dari pasangan {found} rencana ditunjukkan yang memuat rencana terbaik atau yang pertama; selangnya berlaku untuk semua pasangan bersama-sama.',
  },
  tableRows: {
    of: 'rows of a table',
    most: 100,
    unit: '',
    beyond: 'summed up',
    sentence: 'Of {found} rows, the first {most} are shown; results.json and the CSV files have all.',
    indonesian: 'Dari {found} baris ditunjukkan {most} yang pertama; results.json dan berkas CSV memuat semuanya.',
  },
  unitRows: {
    of: 'units in a table, one row each',
    most: 60,
    unit: '',
    beyond: 'summed up',
    sentence: '{found} units are summed up by pool; units.csv has every unit.',
    indonesian: '{found} unit dijumlahkan menurut kelompok; units.csv memuat setiap unit.',
  },
  promiseGroups: {
    of: 'services and classes of promise with a table and a figure',
    most: 8,
    unit: '',
    beyond: 'summed up',
    sentence: 'Of {found} services and classes, {most} have a table and a figure; promises.csv has all.',
    indonesian: 'Dari {found} layanan dan kelas, {most} memiliki tabel dan gambar; promises.csv memuat semuanya.',
  },
  storySpells: {
    of: 'outages in the story of one future, and likewise of what happens to its units, supplies and triggers',
    most: 2000,
    unit: '',
    beyond: 'summed up',
    sentence:
      'Of what happens in this future, only the first {most} outages, and as many spells of its units, are told.',
    indonesian:
      'Dari yang terjadi dalam kemungkinan ini, hanya {most} gangguan yang pertama, dan sebanyak itu pula kejadian unitnya, yang diceritakan.',
  },
  driverUnits: {
    of: 'units of a pool that are away at the start, or come later, of which drivers.csv tells the day of each',
    most: 12,
    unit: '',
    beyond: 'summed up',
    sentence:
      '{found} units are summed up by pool: until when one, a quarter, half and three quarters of them are away still.',
    indonesian:
      '{found} unit dijumlahkan menurut kelompok: sampai kapan satu, seperempat, setengah dan tiga perempat di antaranya masih di luar.',
  },
  driverOutages: {
    of: 'outages of a link, whose end nobody knows, of which drivers.csv tells the day of each',
    most: 12,
    unit: '',
    beyond: 'summed up',
    sentence: 'Of {found} outages, the days down are told together.',
    indonesian: 'Dari {found} gangguan, hari-hari terputusnya diceritakan bersama-sama.',
  },
  pagePlans: {
    of: 'data of plans in report.html',
    most: 12,
    unit: 'MB',
    beyond: 'summed up',
    sentence:
      'The plans of this page are those that fit into {most}, the best before the others; figures and CSV files have all.',
    indonesian:
      'Rencana di halaman ini adalah yang muat dalam {most}, yang terbaik lebih dahulu; gambar dan berkas CSV memuat semuanya.',
  },
  sheetRows: {
    of: 'rows of the list of days in report.xlsx',
    most: 200_000,
    unit: '',
    beyond: 'summed up',
    sentence: 'Of {found} rows, the first {most} are in this sheet; daily.csv has all.',
    indonesian: 'Dari {found} baris, {most} yang pertama ada di lembar ini; daily.csv memuat semuanya.',
  },
  sheetColumns: {
    of: 'columns of the days side by side in report.xlsx',
    most: 16_000,
    unit: '',
    beyond: 'summed up',
    sentence: 'Of {found} columns, the first {most} are in this sheet; days.csv has all.',
    indonesian: 'Dari {found} kolom, {most} yang pertama ada di lembar ini; days.csv memuat semuanya.',
  },
  names: {
    of: 'characters of a name or a title in a figure or a table',
    most: 200,
    unit: '',
    beyond: 'summed up',
    sentence: 'A longer text ends with “…”; results.json and the CSV files have it whole.',
    indonesian: 'Teks yang lebih panjang berakhir dengan “…”; results.json dan berkas CSV memuatnya utuh.',
  },
} as const satisfies Readonly<Record<string, Limit>>
