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
  'summed.stateIntervals': outputLimits.stateIntervals.indonesian,
  'summed.timelineBars': outputLimits.timelineBars.indonesian,
  'summed.timelineRows': outputLimits.timelineRows.indonesian,
  'summed.timelinePools': outputLimits.timelinePools.indonesian,
  'summed.daysDrawn': outputLimits.daysDrawn.indonesian,
  'summed.plansDrawn': outputLimits.plansDrawn.indonesian,
  'summed.waitRows': outputLimits.waitRows.indonesian,
  'summed.differencesDrawn': outputLimits.differencesDrawn.indonesian,
  'summed.pairs': outputLimits.pairs.indonesian,
  'summed.tableRows': outputLimits.tableRows.indonesian,
  'summed.unitRows': outputLimits.unitRows.indonesian,
  'summed.promiseGroups': outputLimits.promiseGroups.indonesian,
  'summed.pagePlans': outputLimits.pagePlans.indonesian,
  'summed.sheetRows': outputLimits.sheetRows.indonesian,
  'summed.sheetColumns': outputLimits.sheetColumns.indonesian,
  pieceLength: 'Satu potongan {cell} panjangnya.',
  poolsTitle: 'Satu kemungkinan semua unit menurut kelompok: {plan}',
  poolsCaption:
    'Replikasi {replication} dari rencana {plan}: berapa bagian unit setiap kelompok berada dalam keadaan apa. Satu hari di kantor dihitung sebagai keadaan yang mengisi sebagian besar jam buka unit; hari tutup dibiarkan putih. Jaringan menunjukkan berapa bagian waktu ia terputus.',
  poolOfUnits: '{pool} ({count})',
} as const
