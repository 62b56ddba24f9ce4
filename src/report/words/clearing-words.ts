/** The words about when a backlog is gone, comes back or grows, in English. */
export const clearingWordsEn = {
  // In the verdict.
  clearsAll: 'Under “{plan}” the backlog of {service} is gone by {p80} with 80% probability (50%: {p50}; 95%: {p95}).',
  clearsFromStart:
    'Under “{plan}” the backlog of {service} is normal from the first day on, and stays so, with a probability of {probability} ({range}).',
  clearsByLeaving:
    'Under “{plan}” nobody is served for {service}: no backlog builds up only because all who come leave without it.',
  clearsNobody: 'Under “{plan}” nobody comes for {service}.',
  clearsNormal: 'Under “{plan}” the backlog of {service} stays normal from the first day on.',
  clearsNormalSoFar:
    'Under “{plan}” the backlog of {service} has not passed its normal level by the end, but it is on the way.',
  clearsInAll: 'Under “{plan}” the backlog of {service} is gone by {date} in all {futures} futures.',
  clearsInOneDay: 'Under “{plan}” the backlog of {service} is gone by {date} with {probability} probability ({range}).',
  clearsNormalInAll:
    'Under “{plan}” the backlog of {service} is normal from the first day on in all {futures} futures.',
  clearsNot:
    'Under “{plan}” the backlog of {service} is gone within the {days} days with a probability of {probability} ({range}).',
  clearsAtMost:
    'Under “{plan}” the backlog of {service} is gone within the {days} days with a probability of {probability} at most.',
  clearsNever: 'Under “{plan}” the backlog of {service} is never gone within the {days} days.',
  clearsUnknown:
    'Under “{plan}” it cannot be judged yet by when the backlog of {service} is gone with 80% probability, but not before {date}: in {unknown} of the futures it is normal at the end, and the run ends before {required} working days in a row have shown it.',
  clearsUnjudged:
    'Whether the backlog of {service} is gone cannot be judged: it has to be normal on {required} working days in a row, and the run has {open}.',
  giveHorizon: 'The run has to last at least {days} days (horizon).',
  aboveAtEnd:
    'On the last days it is above normal in {probability} of the futures, too late to judge whether that is a backlog again.',
  backAgain:
    'It is normal for the first time by {date} with 80% probability, but back {often}, typically from {from} on.',
  backAgainFromStart: 'It is normal at first, but above normal later {often}, typically from {from} on.',
  backAgainSometimes: 'Once normal, it is back {often}, typically from {from} on.',
  inEvery: 'in all {futures} futures',
  inShare: 'in {probability} of the futures ({range})',
  notGoneAgain: 'Where it is back, it is not gone again by the end in {share} of the cases.',
  neverGoneAgain: 'Where it is back, it is not gone again by the end.',
  grows:
    'Over the last {weeks} weeks it grows by {growth} requests a working day: {atEnd} are not completed at the end.',
  growsLastWeek:
    'Over the last week it grows by {growth} requests a working day: {atEnd} are not completed at the end.',
  othersGrow: 'At the end these grow, in requests a working day: {list}.',
  growthOf: '{service} by {growth}',
  cannotBeJudged: 'cannot be judged yet',

  // A single replication.
  'lone.clears': 'In it the backlog of {service} is gone by {date}.',
  'lone.clearsNot': 'In it the backlog of {service} is not gone by the end.',
  'lone.clearsNormal': 'In it the backlog of {service} stays normal from the first day on.',
  'lone.clearsUnknown':
    'In it the backlog of {service} is normal from {date} on, but the horizon ends before {required} working days in a row have shown that it is gone.',
  'lone.back': 'It is normal from {first} on, and above normal again from {from} on.',

  // The figure of the probability, and the queue.
  clearingCaption:
    'Probability that the backlog of {service} is gone by the end of each day: at most {normal} wait on {workingDays} working days in a row, and it does not come back (more on as many days in a row) before the end. Marks show the dates with 50, 80 and 95% probability. The band says how well that is known for “{plan}” ({confidence} interval).',
  clearingCaptionUnknown:
    'A curve ends where some futures cannot be judged yet, because fewer than {workingDays} working days are left; the area after it holds what is possible.',
  clearingAxis: 'Probability that the backlog is gone',
  clearingBand: '{plan}: {confidence} interval',
  clearingPossible: 'Possible, cannot be judged yet (in the colour of the plan)',
  clearingPossibleAt: '{plan}: {range} possible, cannot be judged yet',
  queueClearing: 'Gone with 50% probability: {p50}; with 80%: {p80}.',

  // Tables.
  clearing50: 'Backlog gone with 50% probability by',
  clearing80: 'Backlog gone with 80% probability by',
  clearing95: 'Backlog gone with 95% probability by',
  'clearing50.one': 'Backlog gone by',
  'clearing80.one': 'Backlog gone by',
  clearingWithin: 'Backlog gone within the horizon',
  firstNormal80: 'Normal for the first time, with 80% probability, by',
  'firstNormal80.one': 'Normal for the first time by',
  relapses: 'Back above normal after that',
  growth: 'Grows at the end, requests a working day',
  earlierOf: '{share} of {count}',
  fromFirstDay: 'normal from the first day',
} as const

/** The same in Indonesian. */
export const clearingWordsId: { readonly [key in keyof typeof clearingWordsEn]: string } = {
  clearsAll:
    'Dengan “{plan}” tunggakan {service} habis paling lambat {p80} dengan peluang 80% (50%: {p50}; 95%: {p95}).',
  clearsFromStart:
    'Dengan “{plan}” tunggakan {service} normal sejak hari pertama dan tetap begitu dengan peluang {probability} ({range}).',
  clearsByLeaving:
    'Dengan “{plan}” tidak ada pemohon {service} yang dilayani: tunggakan tidak menumpuk hanya karena semua yang datang pergi tanpa dilayani.',
  clearsNobody: 'Dengan “{plan}” tidak ada yang mengajukan {service}.',
  clearsNormal: 'Dengan “{plan}” tunggakan {service} tetap normal sejak hari pertama.',
  clearsNormalSoFar:
    'Dengan “{plan}” tunggakan {service} sampai akhir belum melewati batas normal, tetapi menuju ke sana.',
  clearsInAll: 'Dengan “{plan}” tunggakan {service} habis paling lambat {date} pada semua {futures} kemungkinan.',
  clearsInOneDay:
    'Dengan “{plan}” tunggakan {service} habis paling lambat {date} dengan peluang {probability} ({range}).',
  clearsNormalInAll: 'Dengan “{plan}” tunggakan {service} normal sejak hari pertama pada semua {futures} kemungkinan.',
  clearsNot: 'Dengan “{plan}” peluang tunggakan {service} habis dalam {days} hari {probability} ({range}).',
  clearsAtMost: 'Dengan “{plan}” peluang tunggakan {service} habis dalam {days} hari paling tinggi {probability}.',
  clearsNever: 'Dengan “{plan}” tunggakan {service} tidak pernah habis dalam {days} hari.',
  clearsUnknown:
    'Dengan “{plan}” belum dapat dinilai kapan tunggakan {service} habis dengan peluang 80%, tetapi tidak sebelum {date}: pada {unknown} kemungkinan jumlahnya normal pada akhirnya, dan masa yang dihitung berakhir sebelum terlihat normal selama {required} hari kerja berturut-turut.',
  clearsUnjudged:
    'Belum dapat dinilai apakah tunggakan {service} habis: tunggakan harus normal selama {required} hari kerja berturut-turut, sedangkan masa yang dihitung hanya memuat {open} hari kerja.',
  giveHorizon: 'Masa yang dihitung (horizon) perlu paling sedikit {days} hari.',
  aboveAtEnd:
    'Pada hari-hari terakhir jumlahnya di atas normal pada {probability} kemungkinan; belum dapat dinilai apakah itu tunggakan baru.',
  backAgain:
    'Jumlahnya pertama kali normal paling lambat {date} dengan peluang 80%, tetapi menumpuk lagi {often}, biasanya mulai {from}.',
  backAgainFromStart: 'Mula-mula jumlahnya normal, tetapi kemudian menumpuk {often}, biasanya mulai {from}.',
  backAgainSometimes: 'Setelah normal, tunggakan menumpuk lagi {often}, biasanya mulai {from}.',
  inEvery: 'pada semua {futures} kemungkinan',
  inShare: 'pada {probability} kemungkinan ({range})',
  notGoneAgain: 'Bila menumpuk lagi, dalam {share} kejadian tunggakan tidak habis lagi sampai akhir.',
  neverGoneAgain: 'Bila menumpuk lagi, tunggakan tidak habis lagi sampai akhir.',
  grows:
    'Dalam {weeks} minggu terakhir tunggakan bertambah {growth} permohonan per hari kerja: pada akhirnya {atEnd} belum selesai.',
  growsLastWeek:
    'Dalam minggu terakhir tunggakan bertambah {growth} permohonan per hari kerja: pada akhirnya {atEnd} belum selesai.',
  othersGrow: 'Yang masih bertambah pada akhirnya, dalam permohonan per hari kerja: {list}.',
  growthOf: '{service} bertambah {growth}',
  cannotBeJudged: 'belum dapat dinilai',

  'lone.clears': 'Di dalamnya tunggakan {service} habis pada {date}.',
  'lone.clearsNot': 'Di dalamnya tunggakan {service} tidak habis sampai akhir.',
  'lone.clearsNormal': 'Di dalamnya tunggakan {service} tetap normal sejak hari pertama.',
  'lone.clearsUnknown':
    'Di dalamnya tunggakan {service} normal sejak {date}, tetapi skenario berakhir sebelum {required} hari kerja berturut-turut menunjukkan bahwa tunggakan habis.',
  'lone.back': 'Jumlahnya normal sejak {first}, lalu menumpuk lagi mulai {from}.',

  clearingCaption:
    'Peluang bahwa tunggakan {service} habis pada akhir setiap hari: paling banyak {normal} menunggu selama {workingDays} hari kerja berturut-turut, dan tidak menumpuk lagi (lebih banyak selama hari kerja sebanyak itu) sampai akhir. Tanda menunjukkan tanggal dengan peluang 50, 80, dan 95%. Pita menunjukkan seberapa tepat hal itu diketahui untuk “{plan}” (selang {confidence}).',
  clearingCaptionUnknown:
    'Kurva berhenti di tempat sebagian kemungkinan belum dapat dinilai, karena tersisa kurang dari {workingDays} hari kerja; daerah sesudahnya memuat yang masih mungkin.',
  clearingAxis: 'Peluang bahwa tunggakan habis',
  clearingBand: '{plan}: selang {confidence}',
  clearingPossible: 'Masih mungkin, belum dapat dinilai (dengan warna rencana)',
  clearingPossibleAt: '{plan}: {range} mungkin, belum dapat dinilai',
  queueClearing: 'Habis dengan peluang 50%: {p50}; dengan peluang 80%: {p80}.',

  clearing50: 'Tunggakan habis dengan peluang 50% pada',
  clearing80: 'Tunggakan habis dengan peluang 80% pada',
  clearing95: 'Tunggakan habis dengan peluang 95% pada',
  'clearing50.one': 'Tunggakan habis pada',
  'clearing80.one': 'Tunggakan habis pada',
  clearingWithin: 'Tunggakan habis dalam masa yang dihitung',
  firstNormal80: 'Pertama kali normal, dengan peluang 80%, pada',
  'firstNormal80.one': 'Pertama kali normal pada',
  relapses: 'Menumpuk lagi sesudah itu',
  growth: 'Bertambah pada akhirnya, permohonan per hari kerja',
  earlierOf: '{share} dari {count}',
  fromFirstDay: 'normal sejak hari pertama',
}
