/** Why citizens wait, and why one plan is better than another, in English. */
export const whyWordsEn = {
  // Causes, as they stand in a sentence.
  'why.cause.link': 'outages of {names}',
  'why.cause.away': '{units} away at {names}',
  'why.cause.supply': 'a lack of {names}',
  'why.cause.holidays': 'holidays and other closed days ({amount})',
  'why.cause.backlog': 'what waits at the start ({amount})',
  'why.cause.surges': 'surges of applications after outages',
  'why.cause.demand': 'more applications than all units could do',
  'why.cause.failures': 'failures of units',
  'why.cause.maintenance': 'planned maintenance',
  'why.cause.limits': 'the daily limits of units',
  'why.cause.numbers': 'the numbers given out a day',
  'why.cause.redo': 'work that is done again or sent back',
  'why.off': '{cause}: {off}.',
  'why.off.link': 'without it never down and never slow from the start on',
  'why.off.away': 'without it in the office from the start',
  'why.off.supply': 'without it a stock that has no limit',
  'why.off.holidays':
    'without them the office works on these days as on the same weekday, and no more citizens apply than with them',
  'why.off.backlog': 'without it nobody waits at the start',
  'why.off.surges': 'without them as many apply after an outage as at other times',
  'why.off.demand':
    'without it the applications for {names} are thinned evenly until no pool gets more over the horizon than all its units together can do (the most loaded gets {amount} of that)',
  'why.off.failures': 'without them no unit fails from the start on',
  'why.off.maintenance': 'without it no unit is maintained',
  'why.off.limits': 'without them units go on working',
  'why.off.numbers': 'without them all who come are let in',
  'why.off.redo': 'without it all work is right the first time',

  // The answer.
  'why.title': 'Why citizens wait: {plan}',
  'why.headline': 'Of the {whole} days that citizens wait for {service} under “{plan}”, {list}.',
  'why.leftShare': '{share} are left without all of these causes',
  'why.leftShareAll': '{share} are left without all causes below',
  'why.headlineDays': 'Citizens wait {whole} days for {service} under “{plan}”: {list}.',
  'why.first': '{part} come from {cause}',
  'why.next': '{part} from {cause}',
  'why.rest': '{part} from other causes',
  'why.leftDays': '{days} are left without all causes',
  'why.nothingShown':
    'Of the {whole} days that citizens wait for {service} under “{plan}”, none is shown to come from a single cause.',
  'why.noCauses':
    'Citizens wait {whole} days for {service} under “{plan}”, and this office has no cause that could be switched off.',
  'why.nobodyWaits': 'Nobody waits for {service} under “{plan}” in any of the {futures} futures.',
  'why.less': 'The waiting is shortened by {cause}: by {days} days.',
  'why.lessBecause':
    'A cause can shorten the waiting when it keeps citizens away, or work from where it holds up others.',
  'why.gone':
    'The backlog of {service} is gone {whole} days after the start on average, {left} days without all causes. Of the difference, {list}.',
  'why.goneWithout':
    'The backlog of {service} is not known to be gone within the {days} days in any future; without all causes it is gone {left} days after the start on average. Of the difference until the end of these days, {list}.',
  'why.atLeast': 'at least {days}',
  'why.goneFirst': '{days} days come from {cause}',
  'why.goneNone':
    'The backlog of {service} is gone {whole} days after the start on average, and no cause is shown to change that.',
  'why.goneNever':
    'The backlog of {service} is not known to be gone within the {days} days in any future, with or without these causes.',
  'why.without': 'Without any effect in all that was tried: {list}.',
  'why.notShown': 'No effect on the waiting is shown of {list}.',
  'why.remaining': 'What is left without all causes, {left} days, comes from {list}.',
  'why.remaining.work': 'the work itself and the queue for it',
  'why.remaining.hours': 'the hours in which nobody works',
  'why.remaining.delays': 'delays of the route',
  'why.remaining.later': 'units that come later',
  'why.remaining.batches': 'citizens who come together',
  'why.exact':
    'All {sets} sets of the causes were tried in the same {futures} futures. The part of a cause is what it adds to those that are there before it, on average over all orders; the parts add up to the whole in every future.',
  'why.exactOne': 'The same {futures} futures were tried with the cause and without it.',
  'why.sampled':
    'In each of {futures} futures the {causes} causes were added one after the other, in an order drawn for that future and in its reverse. The part of a cause is what it adds to those that are there before it, on average over all orders; the parts add up to the whole in every future.',
  'why.grouped': 'Units that are away at the same depot are one cause, because there are more than six causes.',
  'why.joint':
    'All intervals hold at the same time with {confidence} confidence, and are wider than that of one number alone.',
  'why.notGone':
    'In {share} of the futures the backlog of {service} is not known to be gone within the horizon; they count as gone at its end, so that delays are cut there.',
  'why.lost':
    'On average {lost} citizens of all services leave for good in a future ({without} without all causes). Who leaves waits no longer, so that a cause that drives citizens away counts for less.',
  'why.few': 'With {futures} futures the intervals are wide, or rest on too little; give more with --replications.',
  'why.table': 'What the waiting comes from: {plan}',
  'why.column.cause': 'Cause',
  'why.column.waiting': 'Days of waiting',
  'why.column.share': 'Share',
  'why.column.gone': 'Days until the backlog is gone',
  'why.row.left': 'Without all causes',
  'why.row.whole': 'All together',
  'why.figure.waiting': 'What citizens’ days of waiting for {service} come from: {plan}',
  'why.figure.waitingCaption':
    'Each bar is what a cause adds to the {whole} days that citizens wait for {service} within the horizon, with an interval; all bars together are the whole. All intervals hold together with {confidence} confidence.',
  'why.figure.waitingAxis': 'Citizens’ days of waiting',
  'why.figure.gone': 'What delays the day on which the backlog of {service} is gone: {plan}',
  'why.figure.goneCaption':
    'Each bar is what a cause adds to the {whole} days until the backlog of {service} is gone, with an interval; all bars together are the whole. Where it is not known to be gone within the horizon, the horizon counts.',
  'why.figure.goneAxis': 'Days',
  'why.figure.cause': 'Added by a cause',
  'why.figure.left': 'Left without all causes',
  'why.figure.interval': 'Interval of the mean',

  // A plan against another.
  'why.diff.title': 'Why citizens wait less or longer under “{plan}” than under “{against}”',
  'why.diff.less':
    'Under “{plan}” citizens of all services wait {days} days less in all than under “{against}” ({from} there).',
  'why.diff.more':
    'Under “{plan}” citizens of all services wait {days} days longer in all than under “{against}” ({from} there).',
  'why.diff.noneLess':
    'No difference in the waiting of citizens is shown between “{plan}” and “{against}”: {days} days less under “{plan}”, which may be chance.',
  'why.diff.noneMore':
    'No difference in the waiting of citizens is shown between “{plan}” and “{against}”: {days} days more under “{plan}”, which may be chance.',
  'why.diff.same': 'Citizens wait the same under “{plan}” and “{against}”, in every future.',
  'why.diff.from': 'Of this {share} arises from {date} on.',
  'why.diff.until': 'Of this {share} arises until {date}.',
  'why.diff.turnLess':
    'Until {date} it is the other way round: they wait {before} days longer. From then on they wait {after} days less.',
  'why.diff.turnMore':
    'Until {date} it is the other way round: they wait {before} days less. From then on they wait {after} days longer.',
  'why.diff.throughout': 'It arises over the whole time, not mostly in one part of it.',
  'why.diff.lessBy': 'Less waiting: {list}.',
  'why.diff.moreBy': 'More waiting: {list}.',
  'why.diff.closedBy':
    'Who is not served by closing time waits on through nights and closed days: outside the hours that is {list}.',
  'why.diff.closedLess': '{days} days less at {pool}',
  'why.diff.closedMore': '{days} days more at {pool}',
  'why.diff.part': '{days} days {place}',
  'why.diff.at': 'at {pool} because of {cause}',
  'why.diff.closed': 'at {pool} outside its hours',
  'why.diff.work': 'while a unit works on the request',
  'why.diff.elsewhere': 'elsewhere, as in delays and at home',
  'why.diff.goneEarlier': 'The backlog of {service} is gone {days} days earlier on average.',
  'why.diff.goneLater': 'The backlog of {service} is gone {days} days later on average.',
  'why.diff.goneNone': 'No difference is shown in the day on which the backlog of {service} is gone.',
  'why.diff.goneSame': 'The backlog of {service} is gone on the same day under both, in every future.',
  'why.diff.dearer': 'The office pays {currency} {money} more.',
  'why.diff.cheaper': 'The office pays {currency} {money} less.',
  'why.diff.lostMore':
    'Under “{plan}” {lost} citizens more leave for good. Who leaves waits no longer, so that less waiting is partly bought with that.',
  'why.diff.lostLess':
    'Under “{plan}” {lost} citizens fewer leave for good. They stay and wait, so that its waiting looks longer than it is in comparison.',
  'why.diff.notGone':
    'The backlog of {service} is not known to be gone within the horizon in {plan} of the futures under the first plan, and in {against} under the other; these count as gone at its end.',
  'why.diff.method':
    'Both plans go through the same {futures} futures. Each difference is the mean over them; the parts add up to the whole in every future.',
  'why.diff.placeTable': 'Where citizens wait less: “{plan}” against “{against}”',
  'why.diff.periodTable': 'When they wait less',
  'why.diff.serviceTable': 'For which service they wait less',
  'why.diff.column.place': 'Requests held up',
  'why.diff.column.days': 'Days of waiting less',
  'why.diff.column.period': 'From – to',
  'why.diff.sign': 'Positive: less waiting under “{plan}”. A request waits at a pool while it stands in its queue.',
  'why.diff.byDay': 'How the difference in waiting arises: “{plan}” against “{against}”',
  'why.diff.byDayCaption':
    'Citizens’ days of waiting that “{plan}” saves against “{against}” up to each day, all services together; below zero it costs. The steeper the line, the more is saved then. Light: where one single future may fall (5 to 95%). Dark: how well the mean of a day is known ({confidence}).',
  'why.diff.byDayAxis': 'Days of waiting saved so far',
  'why.diff.mean': 'Mean',
  'why.diff.interval': 'Interval of the mean ({confidence})',
  'why.diff.band': 'Range of one future (5–95%)',
  'why.diff.byPlace': 'Where the difference in waiting arises: “{plan}” against “{against}”',
  'why.diff.byPlaceCaption':
    'Citizens’ days of waiting that “{plan}” saves against “{against}”, by what holds up requests. All bars together are the whole difference. All intervals hold together with {confidence} confidence.',
  'why.diff.byPlaceAxis': 'Days of waiting saved',
  'why.diff.saved': 'Saved',
  'why.diff.added': 'Added',
  'why.diff.byPeriod': 'When the difference in waiting arises: “{plan}” against “{against}”',
  'why.diff.byPeriodCaption':
    'Citizens’ days of waiting that “{plan}” saves against “{against}” in each period, all services together; below zero it costs. All intervals hold together with {confidence} confidence.',
} as const

/** The same in Indonesian. */
export const whyWordsId: { readonly [key in keyof typeof whyWordsEn]: string } = {
  'why.cause.link': 'gangguan {names}',
  'why.cause.away': '{units} yang sedang berada di {names}',
  'why.cause.supply': 'kekurangan {names}',
  'why.cause.holidays': 'hari libur dan hari tutup lainnya ({amount})',
  'why.cause.backlog': 'permohonan yang sudah menunggu di awal ({amount})',
  'why.cause.surges': 'lonjakan permohonan setelah gangguan',
  'why.cause.demand': 'permohonan yang lebih banyak daripada kemampuan semua unit',
  'why.cause.failures': 'kerusakan unit',
  'why.cause.maintenance': 'perawatan terjadwal',
  'why.cause.limits': 'batas harian unit',
  'why.cause.numbers': 'jumlah nomor antrean sehari',
  'why.cause.redo': 'pekerjaan yang diulang atau dikembalikan',
  'why.off': '{cause}: {off}.',
  'why.off.link': 'tanpa itu tidak pernah terputus atau melambat sejak awal',
  'why.off.away': 'tanpa itu sudah ada di kantor sejak awal',
  'why.off.supply': 'tanpa itu persediaannya tidak terbatas',
  'why.off.holidays':
    'tanpa itu kantor bekerja pada hari-hari tersebut seperti pada hari yang sama dalam minggu biasa, dan pemohon tidak bertambah',
  'why.off.backlog': 'tanpa itu tidak ada yang menunggu di awal',
  'why.off.surges': 'tanpa itu yang mengajukan setelah gangguan sama banyaknya dengan waktu lain',
  'why.off.demand':
    'tanpa itu permohonan {names} dikurangi secara merata sampai tidak ada kelompok unit yang menerima lebih dari kemampuan semua unitnya selama masa yang dihitung (yang paling berat menerima {amount} dari kemampuannya)',
  'why.off.failures': 'tanpa itu tidak ada unit yang rusak sejak awal',
  'why.off.maintenance': 'tanpa itu tidak ada unit yang dirawat',
  'why.off.limits': 'tanpa itu unit terus bekerja',
  'why.off.numbers': 'tanpa itu semua yang datang dilayani pada hari itu juga',
  'why.off.redo': 'tanpa itu semua pekerjaan langsung benar',
  'why.title': 'Mengapa pemohon menunggu: {plan}',
  'why.headline': 'Dari {whole} hari tunggu pemohon {service} dengan “{plan}”, {list}.',
  'why.leftShare': '{share} tersisa tanpa semua penyebab itu',
  'why.leftShareAll': '{share} tersisa tanpa semua penyebab di bawah',
  'why.headlineDays': 'Pemohon {service} menunggu {whole} hari dengan “{plan}”: {list}.',
  'why.first': '{part} berasal dari {cause}',
  'why.next': '{part} dari {cause}',
  'why.rest': '{part} dari penyebab lain',
  'why.leftDays': '{days} tersisa tanpa semua penyebab',
  'why.nothingShown':
    'Dari {whole} hari tunggu pemohon {service} dengan “{plan}”, tidak terbukti ada yang berasal dari satu penyebab tertentu.',
  'why.noCauses':
    'Pemohon {service} menunggu {whole} hari dengan “{plan}”, dan kantor ini tidak memiliki penyebab yang dapat ditiadakan.',
  'why.nobodyWaits': 'Tidak ada yang menunggu {service} dengan “{plan}” pada semua {futures} kemungkinan.',
  'why.less': 'Waktu tunggu diperpendek oleh {cause}: sebanyak {days} hari.',
  'why.lessBecause':
    'Sebuah penyebab dapat memperpendek waktu tunggu bila membuat pemohon tidak datang, atau menahan pekerjaan yang akan menghambat yang lain.',
  'why.gone':
    'Tunggakan {service} habis rata-rata {whole} hari setelah awal, dan {left} hari tanpa semua penyebab. Dari selisihnya, {list}.',
  'why.goneWithout':
    'Tunggakan {service} tidak diketahui habis dalam {days} hari pada kemungkinan mana pun; tanpa semua penyebab habis rata-rata {left} hari setelah awal. Dari selisih sampai akhir masa itu, {list}.',
  'why.atLeast': 'sedikitnya {days}',
  'why.goneFirst': '{days} hari berasal dari {cause}',
  'why.goneNone':
    'Tunggakan {service} habis rata-rata {whole} hari setelah awal, dan tidak terbukti ada penyebab yang mengubahnya.',
  'why.goneNever':
    'Tunggakan {service} tidak diketahui habis dalam {days} hari pada kemungkinan mana pun, dengan atau tanpa penyebab itu.',
  'why.without': 'Tidak berpengaruh sama sekali pada semua yang dicoba: {list}.',
  'why.notShown': 'Tidak terbukti ada pengaruh terhadap waktu tunggu dari {list}.',
  'why.remaining': 'Yang tersisa tanpa semua penyebab, {left} hari, berasal dari {list}.',
  'why.remaining.work': 'pekerjaan itu sendiri dan antreannya',
  'why.remaining.hours': 'jam-jam ketika tidak ada yang bekerja',
  'why.remaining.delays': 'jeda dalam alur',
  'why.remaining.later': 'unit yang baru datang kemudian',
  'why.remaining.batches': 'pemohon yang datang bersama-sama',
  'why.exact':
    'Semua {sets} gabungan penyebab dicoba pada {futures} kemungkinan yang sama. Bagian sebuah penyebab adalah tambahan darinya terhadap penyebab yang sudah ada sebelumnya, rata-rata dari semua urutan; di setiap kemungkinan jumlah semua bagian sama dengan keseluruhannya.',
  'why.exactOne': '{futures} kemungkinan yang sama dicoba dengan dan tanpa penyebab itu.',
  'why.sampled':
    'Pada setiap dari {futures} kemungkinan, {causes} penyebab ditambahkan satu per satu, dalam urutan yang diundi untuk kemungkinan itu dan dalam urutan sebaliknya. Bagian sebuah penyebab adalah tambahan darinya terhadap penyebab yang sudah ada sebelumnya, rata-rata dari semua urutan; di setiap kemungkinan jumlah semua bagian sama dengan keseluruhannya.',
  'why.grouped':
    'Unit yang berada di bengkel yang sama dihitung sebagai satu penyebab, karena ada lebih dari enam penyebab.',
  'why.joint':
    'Semua selang berlaku sekaligus dengan kepercayaan {confidence}, sehingga lebih lebar daripada selang satu angka saja.',
  'why.notGone':
    'Pada {share} kemungkinan tunggakan {service} tidak diketahui habis dalam masa yang dihitung; dihitung habis pada akhir masa yang dihitung, sehingga keterlambatan terpotong di sana.',
  'why.lost':
    'Rata-rata {lost} pemohon dari semua layanan pergi untuk seterusnya pada satu kemungkinan ({without} tanpa semua penyebab). Yang pergi tidak lagi menunggu, sehingga penyebab yang membuat pemohon pergi dihitung lebih kecil.',
  'why.few':
    'Dengan {futures} kemungkinan selangnya lebar atau dasarnya terlalu sedikit; tambahkan dengan --replications.',
  'why.table': 'Asal waktu tunggu: {plan}',
  'why.column.cause': 'Penyebab',
  'why.column.waiting': 'Hari tunggu',
  'why.column.share': 'Bagian',
  'why.column.gone': 'Hari sampai tunggakan habis',
  'why.row.left': 'Tanpa semua penyebab',
  'why.row.whole': 'Seluruhnya',
  'why.figure.waiting': 'Asal hari tunggu pemohon {service}: {plan}',
  'why.figure.waitingCaption':
    'Setiap batang adalah tambahan sebuah penyebab pada {whole} hari tunggu pemohon {service} dalam masa yang dihitung, dengan selangnya; jumlah semua batang adalah keseluruhannya. Semua selang berlaku bersama dengan kepercayaan {confidence}.',
  'why.figure.waitingAxis': 'Hari tunggu pemohon',
  'why.figure.gone': 'Yang memperlambat habisnya tunggakan {service}: {plan}',
  'why.figure.goneCaption':
    'Setiap batang adalah tambahan sebuah penyebab pada {whole} hari sampai tunggakan {service} habis, dengan selangnya; jumlah semua batang adalah keseluruhannya. Bila tidak diketahui habis dalam masa yang dihitung, panjang horizon yang dihitung.',
  'why.figure.goneAxis': 'Hari',
  'why.figure.cause': 'Tambahan oleh sebuah penyebab',
  'why.figure.left': 'Tersisa tanpa semua penyebab',
  'why.figure.interval': 'Selang rata-rata',
  'why.diff.title': 'Mengapa pemohon menunggu lebih pendek atau lebih lama dengan “{plan}” daripada dengan “{against}”',
  'why.diff.less':
    'Dengan “{plan}” pemohon semua layanan menunggu {days} hari lebih sedikit seluruhnya daripada dengan “{against}” ({from} di sana).',
  'why.diff.more':
    'Dengan “{plan}” pemohon semua layanan menunggu {days} hari lebih banyak seluruhnya daripada dengan “{against}” ({from} di sana).',
  'why.diff.noneLess':
    'Tidak terbukti ada perbedaan waktu tunggu pemohon antara “{plan}” dan “{against}”: {days} hari lebih sedikit dengan “{plan}”, yang mungkin kebetulan.',
  'why.diff.noneMore':
    'Tidak terbukti ada perbedaan waktu tunggu pemohon antara “{plan}” dan “{against}”: {days} hari lebih banyak dengan “{plan}”, yang mungkin kebetulan.',
  'why.diff.same': 'Pemohon menunggu sama lama dengan “{plan}” dan “{against}”, pada setiap kemungkinan.',
  'why.diff.from': 'Dari selisih itu {share} timbul sejak {date}.',
  'why.diff.until': 'Dari selisih itu {share} timbul sampai {date}.',
  'why.diff.turnLess':
    'Sampai {date} keadaannya terbalik: mereka menunggu {before} hari lebih banyak. Sesudahnya mereka menunggu {after} hari lebih sedikit.',
  'why.diff.turnMore':
    'Sampai {date} keadaannya terbalik: mereka menunggu {before} hari lebih sedikit. Sesudahnya mereka menunggu {after} hari lebih banyak.',
  'why.diff.throughout': 'Selisih itu timbul sepanjang waktu, tidak terutama pada satu bagian saja.',
  'why.diff.lessBy': 'Lebih sedikit menunggu: {list}.',
  'why.diff.moreBy': 'Lebih banyak menunggu: {list}.',
  'why.diff.closedBy':
    'Yang belum terlayani sampai jam tutup tetap menunggu sepanjang malam dan hari tutup: di luar jam kerja itu berarti {list}.',
  'why.diff.closedLess': '{days} hari lebih sedikit di {pool}',
  'why.diff.closedMore': '{days} hari lebih banyak di {pool}',
  'why.diff.part': '{days} hari {place}',
  'why.diff.at': 'di {pool} karena {cause}',
  'why.diff.closed': 'di {pool} di luar jam kerjanya',
  'why.diff.work': 'selama unit mengerjakan permohonan',
  'why.diff.elsewhere': 'di tempat lain, misalnya dalam jeda dan di rumah',
  'why.diff.goneEarlier': 'Tunggakan {service} habis rata-rata {days} hari lebih awal.',
  'why.diff.goneLater': 'Tunggakan {service} habis rata-rata {days} hari lebih lambat.',
  'why.diff.goneNone': 'Tidak terbukti ada perbedaan hari habisnya tunggakan {service}.',
  'why.diff.goneSame': 'Tunggakan {service} habis pada hari yang sama dengan keduanya, pada setiap kemungkinan.',
  'why.diff.dearer': 'Kantor membayar {currency} {money} lebih banyak.',
  'why.diff.cheaper': 'Kantor membayar {currency} {money} lebih sedikit.',
  'why.diff.lostMore':
    'Dengan “{plan}” {lost} pemohon lebih banyak pergi untuk seterusnya. Yang pergi tidak lagi menunggu, sehingga waktu tunggu yang lebih pendek sebagian berasal dari situ.',
  'why.diff.lostLess':
    'Dengan “{plan}” {lost} pemohon lebih sedikit pergi untuk seterusnya. Mereka tetap menunggu, sehingga waktu tunggunya tampak lebih lama daripada yang sebenarnya bila dibandingkan.',
  'why.diff.notGone':
    'Tunggakan {service} tidak diketahui habis dalam masa yang dihitung pada {plan} kemungkinan dengan rencana pertama, dan {against} dengan yang lain; dihitung habis pada akhir masa yang dihitung.',
  'why.diff.method':
    'Kedua rencana melalui {futures} kemungkinan yang sama. Setiap selisih adalah rata-ratanya; di setiap kemungkinan jumlah semua bagian sama dengan keseluruhannya.',
  'why.diff.placeTable': 'Di mana pemohon menunggu lebih sedikit: “{plan}” dibandingkan “{against}”',
  'why.diff.periodTable': 'Kapan mereka menunggu lebih sedikit',
  'why.diff.serviceTable': 'Untuk layanan mana mereka menunggu lebih sedikit',
  'why.diff.column.place': 'Permohonan tertahan',
  'why.diff.column.days': 'Hari tunggu lebih sedikit',
  'why.diff.column.period': 'Dari – sampai',
  'why.diff.sign':
    'Positif: waktu tunggu lebih sedikit dengan “{plan}”. Permohonan menunggu di suatu kelompok unit selama berada dalam antreannya.',
  'why.diff.byDay': 'Bagaimana selisih waktu tunggu timbul: “{plan}” dibandingkan “{against}”',
  'why.diff.byDayCaption':
    'Hari tunggu pemohon yang dihemat “{plan}” dibandingkan “{against}” sampai setiap hari, semua layanan bersama; di bawah nol berarti bertambah. Makin curam garisnya, makin banyak yang dihemat saat itu. Terang: kisaran 90% kemungkinan. Gelap: seberapa tepat rata-rata suatu hari diketahui ({confidence}).',
  'why.diff.byDayAxis': 'Hari tunggu yang dihemat sejauh ini',
  'why.diff.mean': 'Rata-rata',
  'why.diff.interval': 'Selang rata-rata ({confidence})',
  'why.diff.band': 'Kisaran 90% kemungkinan',
  'why.diff.byPlace': 'Di mana selisih waktu tunggu timbul: “{plan}” dibandingkan “{against}”',
  'why.diff.byPlaceCaption':
    'Hari tunggu pemohon yang dihemat “{plan}” dibandingkan “{against}”, menurut apa yang menahan permohonan. Jumlah semua batang adalah seluruh selisihnya. Semua selang berlaku bersama dengan kepercayaan {confidence}.',
  'why.diff.byPlaceAxis': 'Hari tunggu yang dihemat',
  'why.diff.saved': 'Dihemat',
  'why.diff.added': 'Bertambah',
  'why.diff.byPeriod': 'Kapan selisih waktu tunggu timbul: “{plan}” dibandingkan “{against}”',
  'why.diff.byPeriodCaption':
    'Hari tunggu pemohon yang dihemat “{plan}” dibandingkan “{against}” dalam setiap periode, semua layanan bersama; di bawah nol berarti bertambah. Semua selang berlaku bersama dengan kepercayaan {confidence}.',
}
