/** When a plan fails, in English. */
export const failureWordsEn = {
  'failsMore.goal':
    '“{plan}” misses the goal more often where {conditions}: {hits} of {failures} failures are such futures, and of such futures {density} ({low} to {high}) fail, against {share} of all. This was found in one half of the futures, and is counted in the other.',
  'failsMore.worst-fifth':
    'The fifth of the futures of “{plan}” in which the backlog is gone last has more of those where {conditions}: {hits} of these {failures} are such futures, and of such futures {density} ({low} to {high}) belong to it, against {share} of all. This was found in one half of the futures, and is counted in the other.',
  'condition.outage-ends.at-least': '“{name}”{which} is not back before {date}',
  'condition.outage-ends.at-most': '“{name}”{which} is back by {date}',
  'condition.outage-ends.never': '“{name}”{which} is not back within the horizon',
  'condition.whichOutage': ' (outage {number} of uncertain end)',
  'condition.returns.at-least': '“{name}” is not back before {date}',
  'condition.returns.at-most': '“{name}” is back by {date}',
  'condition.returns.never': '“{name}” is not back within the horizon',
  'condition.comes.at-least': '“{name}” does not come before {date}',
  'condition.comes.at-most': '“{name}” comes by {date}',
  'condition.comes.never': '“{name}” does not come within the horizon',
  'condition.delivery.at-least': 'delivery {number} of “{name}” does not come before {date}',
  'condition.delivery.at-most': 'delivery {number} of “{name}” comes by {date}',
  'condition.delivery.never': 'delivery {number} of “{name}” does not come within the horizon',
  'condition.still-away.at-least':
    'of the “{name}” away at the start at least {number} are still away at the end of {date}',
  'condition.still-away.at-most':
    'of the “{name}” away at the start fewer than {number} are still away at the end of {date}',
  'condition.still-away.never': 'of the “{name}” away at the start at least {number} are not back within the horizon',
  'condition.still-to-come.at-least':
    'of the “{name}” that come later at least {number} are not there by the end of {date}',
  'condition.still-to-come.at-most':
    'of the “{name}” that come later fewer than {number} are not there by the end of {date}',
  'condition.still-to-come.never': 'of the “{name}” that come later at least {number} do not come within the horizon',
  'condition.arrivals.at-least': 'at least {value} requests of “{name}” come per working day',
  'condition.arrivals.at-most': 'at most {value} requests of “{name}” come per working day',
  'condition.unknown.at-least': '“{name}” is at least {value}',
  'condition.unknown.at-most': '“{name}” is at most {value}',
  failuresTable: 'When each plan fails',
  'failuresTable.goal': 'Futures that miss the goal',
  'failuresTable.worst-fifth': 'Futures looked at',
  failuresWhere: 'More often where',
  failuresCovered: 'Failures of which this holds',
  failuresDense: 'Of the futures where it holds, those that fail',
  failuresNothing: 'nothing that was looked at tells them apart',
  failuresTooFew: 'too few, or too few others, to tell',
  'failuresNote.goal':
    'A future misses the goal when the backlog is not gone by the date, fewer are ready within the target than the share asked for, or the office pays more than the budget, as far as the goal asks for it.',
  'failuresNote.worst-fifth':
    'Without a goal, the fifth of the futures is looked at in which the backlog is gone last; of those gone on one day, the ones with more waiting.',
  failuresMethod:
    'Up to three conditions on dates, on units still away, on what nobody knows and on how many come, found in every second future and counted in the others. They are told where that is no chance: with {confidence} confidence no plan of the table has conditions that tell nothing.',
} as const

/** The same in Indonesian. */
export const failureWordsId: { readonly [key in keyof typeof failureWordsEn]: string } = {
  'failsMore.goal':
    '“{plan}” lebih sering gagal mencapai sasaran bila {conditions}: {hits} dari {failures} kegagalan adalah kemungkinan seperti itu, dan dari kemungkinan seperti itu {density} ({low} sampai {high}) gagal, dibandingkan {share} dari semuanya. Ini ditemukan pada separuh kemungkinan, dan dihitung pada separuh lainnya.',
  'failsMore.worst-fifth':
    'Seperlima kemungkinan “{plan}” yang tunggakannya habis paling akhir lebih banyak memuat yang seperti ini: {conditions}. {hits} dari {failures} di antaranya adalah kemungkinan seperti itu, dan dari kemungkinan seperti itu {density} ({low} sampai {high}) termasuk di dalamnya, dibandingkan {share} dari semuanya. Ini ditemukan pada separuh kemungkinan, dan dihitung pada separuh lainnya.',
  'condition.outage-ends.at-least': '“{name}”{which} belum pulih sebelum {date}',
  'condition.outage-ends.at-most': '“{name}”{which} pulih paling lambat {date}',
  'condition.outage-ends.never': '“{name}”{which} tidak pulih dalam masa yang dihitung',
  'condition.whichOutage': ' (gangguan ke-{number} yang akhirnya belum pasti)',
  'condition.returns.at-least': '“{name}” belum kembali sebelum {date}',
  'condition.returns.at-most': '“{name}” kembali paling lambat {date}',
  'condition.returns.never': '“{name}” tidak kembali dalam masa yang dihitung',
  'condition.comes.at-least': '“{name}” belum datang sebelum {date}',
  'condition.comes.at-most': '“{name}” datang paling lambat {date}',
  'condition.comes.never': '“{name}” tidak datang dalam masa yang dihitung',
  'condition.delivery.at-least': 'kiriman ke-{number} “{name}” belum datang sebelum {date}',
  'condition.delivery.at-most': 'kiriman ke-{number} “{name}” datang paling lambat {date}',
  'condition.delivery.never': 'kiriman ke-{number} “{name}” tidak datang dalam masa yang dihitung',
  'condition.still-away.at-least':
    'dari “{name}” yang pada awalnya tidak di kantor sedikitnya {number} masih belum kembali pada akhir {date}',
  'condition.still-away.at-most':
    'dari “{name}” yang pada awalnya tidak di kantor kurang dari {number} masih belum kembali pada akhir {date}',
  'condition.still-away.never':
    'dari “{name}” yang pada awalnya tidak di kantor sedikitnya {number} tidak kembali dalam masa yang dihitung',
  'condition.still-to-come.at-least':
    'dari “{name}” yang datang kemudian sedikitnya {number} belum ada sampai akhir {date}',
  'condition.still-to-come.at-most':
    'dari “{name}” yang datang kemudian kurang dari {number} belum ada sampai akhir {date}',
  'condition.still-to-come.never':
    'dari “{name}” yang datang kemudian sedikitnya {number} tidak datang dalam masa yang dihitung',
  'condition.arrivals.at-least': 'sedikitnya {value} permohonan “{name}” datang per hari kerja',
  'condition.arrivals.at-most': 'paling banyak {value} permohonan “{name}” datang per hari kerja',
  'condition.unknown.at-least': '“{name}” sedikitnya {value}',
  'condition.unknown.at-most': '“{name}” paling banyak {value}',
  failuresTable: 'Kapan setiap rencana gagal',
  'failuresTable.goal': 'Kemungkinan yang tidak mencapai sasaran',
  'failuresTable.worst-fifth': 'Kemungkinan yang dilihat',
  failuresWhere: 'Lebih sering bila',
  failuresCovered: 'Kegagalan yang seperti itu',
  failuresDense: 'Dari kemungkinan seperti itu, yang gagal',
  failuresNothing: 'tidak ada yang diperiksa yang membedakannya',
  failuresTooFew: 'terlalu sedikit, atau yang lain terlalu sedikit',
  'failuresNote.goal':
    'Suatu kemungkinan tidak mencapai sasaran bila tunggakan belum habis pada tanggalnya, yang selesai dalam target kurang dari bagian yang diminta, atau kantor membayar lebih dari anggaran, sejauh diminta oleh sasaran.',
  'failuresNote.worst-fifth':
    'Tanpa sasaran dilihat seperlima kemungkinan yang tunggakannya habis paling akhir; dari yang habis pada hari yang sama, yang lebih banyak menunggu.',
  failuresMethod:
    'Paling banyak tiga syarat tentang tanggal, unit yang masih belum kembali, hal yang belum diketahui dan jumlah yang datang, ditemukan pada setiap kemungkinan kedua dan dihitung pada yang lain. Syarat disebut bila bukan kebetulan: dengan keyakinan {confidence} tidak ada rencana di tabel ini yang syaratnya tidak berarti apa-apa.',
}
