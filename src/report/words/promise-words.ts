/** The words of what can be promised to citizens, in English. */
export const promiseWordsEn = {
  'promise.title': 'What can be promised: {scenario}, {plan}',
  'promise.who': '{service}, {name}',
  'promise.week': '{from} – {to}',
  'promise.head.date':
    'Who applies for {who} in the week from {week} can be told to come back on {date}: by then at least {share} of them, over all futures, find it ready.',
  'promise.head.same-day':
    'Who applies for {who} in the week from {week} can be told to wait for it: at least {share} of them have it on the same day.',
  'promise.head.later':
    'Who applies for {who} in the week from {week} can be told no date: the run ends on {end}, before {share} of them are ready.',
  'promise.head.unsure':
    'Who applies for {who} in the week from {week} can be told no date for sure: {share} may be ready by {date}, but the run ends, or has too few futures, before the end of that estimate’s interval.',
  'promise.head.never':
    'Who applies for {who} in the week from {week} can be told no date: more than {rest} of them give up or are turned away.',
  'promise.head.few':
    'Of {who} too few apply in the week from {week} to say when {share} of them are ready; more replications may tell.',
  'promise.head.nobody': 'Nobody applies for {who} within the run.',
  'promise.longest':
    '{who}: the longest promise is that of the week from {week}: {date}, up to {days} after the application ({share}).',
  'promise.alwaysSameDay': '{who}: at least {share} have it on the same day, in every week.',
  'promise.steady':
    '{who}: so that no date lies before that of an earlier week, dates come later by {mean} on average, and by {most} at most (promises of {share}).',
  'promise.steadyFree': '{who}: no date lies before that of an earlier week as it is (promises of {share}).',
  'promise.given.within': 'within {time}',
  'promise.given.same-day': 'the same day',
  'promise.given.on': 'on {date}',
  'promise.fails':
    'The promise “{promise}” fails {failed} of {all} who apply for {who} in one future, on average: {share}.',
  'promise.failsNobody':
    'The promise “{promise}” fails nobody who applies for {who}, in none of {replications} futures.',
  'promise.failsWorst': '{who}: most fail of those who apply in the week from {week}: {failed} of {all}.',
  'promise.undecided': '{who}: of {count} more the run ends before it is decided.',
  'promise.left': '{who}: {count} more give up or are turned away.',
  'promise.table': '{who}: apply in this week, come back on this date',
  'promise.applies': 'In the week',
  'promise.applications': 'Apply',
  'promise.reliable': '{share} ready',
  'promise.withinDays': 'Days, {share}',
  'promise.failedColumn': '“{promise}” fails',
  'promise.failedShare': 'Share',
  'promise.sameDay': 'same day',
  'promise.unsure': 'not sure',
  'promise.never': 'never',
  'promise.few': 'too few',
  'promise.noteUpper':
    'The date told is, for the citizen’s sake, the upper end of the {confidence} interval (in brackets), not the estimate; each holds by itself. It is a day on which the office is open, and holds from its opening on. Who is unfinished at the end of the run, gives up or is turned away counts as not ready.',
  'promise.noteDays':
    'Days: calendar days after the application within which so many are ready, the upper end of the interval too. How many apply is the mean of {replications} futures.',
  'promise.noteGiven':
    'A promise fails who comes back, at the opening of the office, before it is ready; a date on which it is closed means the next one on which it is open. Shares are of those of whom it is decided, and who did not leave.',
  'promise.noteSteady': 'No date lies before that of an earlier week.',
  'promise.figureTitle': 'When those who apply can be told to come back: {who}, {plan}',
  'promise.figureCaption':
    'For those who apply for {who} in each week: the date on which they can be told to come back so that 80, 90 or 95% of them find it ready. The band is the {confidence} interval for 90%, whose upper end is the date told. ▲ marks weeks for which no date can be told.',
  'promise.figureLine': '{share} find it ready',
  'promise.figureBand': 'Interval for {share}',
  'promise.figureSame': 'Day of application',
  'promise.figureBeyond': 'No date can be told',
  'promise.figureAxis': 'Comes back on',
  'promise.figureApplied': 'Week of application, {from} – {to}',
  'promise.footer': 'replications: {replications}',
} as const

/** The same in Indonesian. */
export const promiseWordsId: { readonly [key in keyof typeof promiseWordsEn]: string } = {
  'promise.title': 'Apa yang dapat dijanjikan: {scenario}, {plan}',
  'promise.who': '{service}, {name}',
  'promise.week': '{from} – {to}',
  'promise.head.date':
    'Pemohon {who} pada minggu mulai {week} dapat diminta kembali pada {date}: saat itu sekurangnya {share} dari mereka, atas semua kemungkinan, mendapatinya sudah siap.',
  'promise.head.same-day':
    'Pemohon {who} pada minggu mulai {week} dapat diminta menunggu: sekurangnya {share} dari mereka mendapatkannya pada hari yang sama.',
  'promise.head.later':
    'Kepada pemohon {who} pada minggu mulai {week} tidak dapat disebut tanggal: masa yang dihitung berakhir {end}, sebelum {share} dari mereka siap.',
  'promise.head.unsure':
    'Kepada pemohon {who} pada minggu mulai {week} belum dapat disebut tanggal yang pasti: {share} mungkin siap pada {date}, tetapi masa yang dihitung, atau jumlah kemungkinannya, berakhir sebelum ujung selang taksiran itu.',
  'promise.head.never':
    'Kepada pemohon {who} pada minggu mulai {week} tidak dapat disebut tanggal: lebih dari {rest} dari mereka menyerah atau ditolak.',
  'promise.head.few':
    'Pemohon {who} pada minggu mulai {week} terlalu sedikit untuk mengatakan kapan {share} dari mereka siap; lebih banyak replikasi mungkin menjawabnya.',
  'promise.head.nobody': 'Tidak ada yang mengajukan {who} selama masa yang dihitung.',
  'promise.longest':
    '{who}: janji terlama adalah untuk minggu mulai {week}: {date}, sampai {days} sejak permohonan ({share}).',
  'promise.alwaysSameDay': '{who}: sekurangnya {share} mendapatkannya pada hari yang sama, di setiap minggu.',
  'promise.steady':
    '{who}: agar tidak ada tanggal yang mendahului tanggal minggu sebelumnya, tanggal mundur rata-rata {mean}, paling lama {most} (janji {share}).',
  'promise.steadyFree': '{who}: memang tidak ada tanggal yang mendahului tanggal minggu sebelumnya (janji {share}).',
  'promise.given.within': 'dalam {time}',
  'promise.given.same-day': 'hari yang sama',
  'promise.given.on': 'pada {date}',
  'promise.fails':
    'Janji “{promise}” gagal bagi {failed} dari {all} pemohon {who} dalam satu kemungkinan, rata-rata: {share}.',
  'promise.failsNobody':
    'Janji “{promise}” tidak gagal bagi seorang pun pemohon {who}, dalam semua {replications} kemungkinan.',
  'promise.failsWorst': '{who}: paling banyak gagal bagi pemohon pada minggu mulai {week}: {failed} dari {all}.',
  'promise.undecided': '{who}: bagi {count} lainnya masa yang dihitung berakhir sebelum ada kepastian.',
  'promise.left': '{who}: {count} lainnya menyerah atau ditolak.',
  'promise.table': '{who}: mengajukan pada minggu ini, kembali pada tanggal ini',
  'promise.applies': 'Pada minggu',
  'promise.applications': 'Pemohon',
  'promise.reliable': '{share} siap',
  'promise.withinDays': 'Hari, {share}',
  'promise.failedColumn': '“{promise}” gagal',
  'promise.failedShare': 'Bagian',
  'promise.sameDay': 'hari yang sama',
  'promise.unsure': 'belum pasti',
  'promise.never': 'tidak pernah',
  'promise.few': 'terlalu sedikit',
  'promise.noteUpper':
    'Demi warga, tanggal yang disebut adalah ujung atas selang {confidence} (dalam kurung), bukan taksirannya; masing-masing berlaku sendiri. Pada hari itu kantor buka, dan tanggal itu berlaku sejak kantor dibuka. Yang belum selesai pada akhir masa yang dihitung, menyerah atau ditolak dihitung belum siap.',
  'promise.noteDays':
    'Hari: hari kalender sejak permohonan sampai sebanyak itu siap, juga ujung atas selangnya. Jumlah pemohon adalah rata-rata {replications} kemungkinan.',
  'promise.noteGiven':
    'Janji gagal bagi yang kembali, saat kantor dibuka, sebelum permohonannya siap; tanggal saat kantor tutup berarti hari buka berikutnya. Bagian dihitung dari yang sudah dapat dinilai dan tidak pergi.',
  'promise.noteSteady': 'Tidak ada tanggal yang mendahului tanggal minggu sebelumnya.',
  'promise.figureTitle': 'Kapan pemohon dapat diminta kembali: {who}, {plan}',
  'promise.figureCaption':
    'Untuk pemohon {who} pada setiap minggu: tanggal mereka dapat diminta kembali agar 80, 90 atau 95% dari mereka mendapatinya siap. Pita adalah selang {confidence} untuk 90%, yang ujung atasnya adalah tanggal yang disebut. ▲ menandai minggu yang tidak dapat disebut tanggalnya.',
  'promise.figureLine': '{share} mendapatinya siap',
  'promise.figureBand': 'Selang untuk {share}',
  'promise.figureSame': 'Hari permohonan',
  'promise.figureBeyond': 'Tidak dapat disebut tanggal',
  'promise.figureAxis': 'Kembali pada',
  'promise.figureApplied': 'Minggu permohonan, {from} – {to}',
  'promise.footer': 'replikasi: {replications}',
} as const
