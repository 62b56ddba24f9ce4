/** What `solve` and `optimize` say, in English. */
export const solveWordsEn = {
  'solve.title': 'What it takes: {scenario}',
  'optimize.title': 'The best of all choices: {scenario}',

  'solve.least': 'The least that does for “{choice}” is {value}: {goal}.',
  'solve.latest': 'The latest that does for “{choice}” is {value}: {goal}.',
  'solve.nextOpen': 'For “{choice}” {value} does: {goal}. Whether {before} does as well is open.',
  'solve.leastAll': 'For “{choice}” already {value} does, the least there is: {goal}.',
  'solve.latestAll': 'For “{choice}” even {value} does, the latest there is: {goal}.',
  'solve.cheapest': 'The cheapest way to the goal ({goal}) is: {setting}.',
  'solve.earliest': 'The earliest of what reaches the goal ({goal}) is: {setting}.',
  'solve.earliestNoGoal': 'The earliest is: {setting}.',
  'solve.cheapestFound': 'The cheapest way to the goal ({goal}) that was found is: {setting}.',
  'solve.earliestFound': 'The earliest that was found of what reaches the goal ({goal}) is: {setting}.',
  'solve.earliestFoundNoGoal': 'The earliest that was found is: {setting}.',
  'solve.open':
    'Open: {setting} seems to reach the goal ({goal}), and is not shown to. A larger --budget may decide it.',
  'solve.no': 'Not reachable: none of the {count} settings reaches the goal ({goal}). Nearest to it is: {setting}.',
  'solve.noneFound': 'Nothing was found that is shown to reach the goal ({goal}). Nearest to it is: {setting}.',
  'solve.notYet': 'Not yet confirmed: {setting}.',
  'solve.nothing': 'No setting has been found yet.',
  'solve.default': 'everything as it is',
  'solve.choice': '{choice}: {value}',

  'solve.chance':
    'With it the backlog of {service} is gone by {date} in {share} of {count} futures (its probability is between {low} and {high}).',
  'solve.day': 'With {probability} probability it is gone by {date}{interval}.',
  'solve.dayLater': 'With {probability} probability it is not gone within the horizon, which ends on {date}.',
  'solve.dayFrom': ' (not before {from})',
  'solve.share': 'On average {share} are ready within the target (between {low} and {high}).',
  'solve.cost': 'The office pays {cost} on average; citizens wait {waiting} days in all within the horizon.',
  'solve.costFree': 'It costs the office nothing; citizens wait {waiting} days in all within the horizon.',

  'solve.sureAlone':
    'Shown, with {confidence} confidence: {what}. It was tested on futures that the search has not seen.',
  'solve.sureMeets': '“{setting}” reaches the goal',
  'solve.sureBefore': '“{before}” does not',
  'solve.beforeDoes': '“{before}” reaches it too.',
  'solve.beforeOpen':
    'Whether “{before}” reaches it is not shown: its probability lies too near to the limit for {budget} futures (--budget).',
  'solve.others':
    'Of the other {count} settings {misses} are shown to miss the goal, and {noBetter} not to be better by more than does not matter; {rivals} are open.',
  'solve.othersNoGoal': 'Of the other {count} settings {noBetter} are shown not to be better; {rivals} are open.',
  'solve.notFirst':
    'What the search had found was not confirmed; this is the next that was, and there may be a better one.',
  'solve.someOnly':
    'Of {settings} settings {looked} were looked at, going from some to their neighbours (R-SPLINE): nothing says that there is no better one among the rest.',
  'solve.halved':
    'Found by halving: it is taken for granted that more of “{choice}” is not worse. In the futures of the values that were tried it was not.',
  'solve.screened': 'Every value of “{choice}” was looked at.',
  'solve.missesShown': 'That none of {count} does is shown with {confidence} confidence.',
  'solve.missesOpen': 'Of {count} settings {misses} are shown to miss it; the others are open.',
  'solve.idle':
    'Could be left as it is without any loss: {choices}. In none of {count} futures would the backlog be gone later, citizens wait longer, or the office pay more.',
  'solve.stillNormal':
    '{days} days later, on {date}, the backlog is normal in {share} of {count} futures (its probability is between {low} and {high}).',
  'solve.laterProblem':
    'Whether it is still normal later cannot be said, because no longer run is possible: {problem}.',
  'solve.held': 'Held as asked: {setting}.',
  'solve.defaults': 'Everything else as by default: {setting}.',
  'solve.effort':
    'Simulated: {search} futures in the search and {tested} to test what it found, for which {budget} were allowed (--budget), and {more} to tell the answer; {all} in all.',
  'solve.effortOver':
    'Simulated: {search} futures in the search and {tested} to test what it found, more than the {budget} allowed (--budget), because that is too few to begin with, and {more} to tell the answer; {all} in all.',

  'solve.triedTable': 'What was tried',
  'solve.triedNote':
    'From the futures of the search, each with a 95% interval; the answer above rests on other futures. Nothing is said of values that were not tried.',
  'solve.setting': 'Setting',
  'solve.byDate': 'Gone by {date}',
  'solve.withProbability': 'Gone with {probability} probability by',
  'solve.withinTarget': 'Ready within the target',
  'solve.waitingDays': 'Citizens’ days of waiting',
  'solve.frontTable':
    'What can be had for what: no other setting that was looked at came out better in cost, date and waiting at once',
  'solve.frontNote':
    'Chosen by the futures of the search, told from {count} others each; 95% intervals, each for itself.',
  'solve.frontNumber': 'Setting {number}: {setting}',

  'solve.figureTitle': 'How surely the goal is reached, by “{choice}”',
  'solve.figureCaption':
    'For each value of “{choice}” that was tried, the probability that the backlog of {service} is gone by {date}, with its 95% interval, from the futures of the search. The line is the probability that is asked for. The diamond is the answer.',
  'solve.shareCaption':
    'For each value of “{choice}” that was tried, the share that is ready within the target, with its 95% interval, from the futures of the search. The line is the share that is asked for.',
  'solve.figureAxis': 'Probability of being gone by {date}',
  'solve.shareAxis': 'Share ready within the target',
  'solve.figureMark': 'Estimate with 95% interval',
  'solve.answer': 'The answer',
  'solve.figureLimit': 'Asked for: {value}',
  'solve.frontTitle': 'What can be had for what: office cost against the date',
  'solve.frontCaption':
    'Settings that no other one that was looked at beats in office cost, date and citizens’ waiting at once; their numbers are those of the table. Further left is earlier, further down is cheaper, a smaller circle is less waiting by citizens. Hollow: not gone within the horizon with that probability.',
  'solve.frontMark': 'Setting (size: citizens’ days of waiting)',
  'solve.frontLater': 'Not gone within the horizon with {probability} probability',
  'solve.officeCostMillions': 'The office pays, millions of {currency}',
  'solve.footer': '{scenario} · seed {seed} · {futures} futures',
} as const

/** The same in Indonesian. */
export const solveWordsId: { readonly [key in keyof typeof solveWordsEn]: string } = {
  'solve.title': 'Apa yang dibutuhkan: {scenario}',
  'optimize.title': 'Yang terbaik dari semua pilihan: {scenario}',

  'solve.least': 'Untuk “{choice}” paling sedikit dibutuhkan {value}: {goal}.',
  'solve.latest': 'Untuk “{choice}” paling lambat {value}: {goal}.',
  'solve.nextOpen': 'Untuk “{choice}” cukup {value}: {goal}. Belum pasti apakah {before} juga cukup.',
  'solve.leastAll': 'Untuk “{choice}” {value} sudah cukup, dan itu yang paling sedikit: {goal}.',
  'solve.latestAll': 'Untuk “{choice}” {value} pun masih cukup, dan itu yang paling lambat: {goal}.',
  'solve.cheapest': 'Cara termurah mencapai tujuan ({goal}) adalah: {setting}.',
  'solve.earliest': 'Yang tercepat di antara yang mencapai tujuan ({goal}) adalah: {setting}.',
  'solve.earliestNoGoal': 'Yang tercepat adalah: {setting}.',
  'solve.cheapestFound': 'Cara termurah yang ditemukan untuk mencapai tujuan ({goal}) adalah: {setting}.',
  'solve.earliestFound': 'Yang tercepat yang ditemukan di antara yang mencapai tujuan ({goal}) adalah: {setting}.',
  'solve.earliestFoundNoGoal': 'Yang tercepat yang ditemukan adalah: {setting}.',
  'solve.open':
    'Belum pasti: {setting} tampaknya mencapai tujuan ({goal}), tetapi belum terbukti. --budget yang lebih besar mungkin memastikannya.',
  'solve.no':
    'Tidak tercapai: tidak satu pun dari {count} pilihan mencapai tujuan ({goal}). Yang paling dekat adalah: {setting}.',
  'solve.noneFound': 'Tidak ditemukan yang terbukti mencapai tujuan ({goal}). Yang paling dekat adalah: {setting}.',
  'solve.notYet': 'Belum dipastikan: {setting}.',
  'solve.nothing': 'Belum ada yang ditemukan.',
  'solve.default': 'semua tetap seperti sekarang',
  'solve.choice': '{choice}: {value}',

  'solve.chance':
    'Dengan itu tunggakan {service} habis paling lambat {date} pada {share} dari {count} kemungkinan (peluangnya antara {low} dan {high}).',
  'solve.day': 'Dengan peluang {probability} tunggakan habis paling lambat {date}{interval}.',
  'solve.dayLater':
    'Dengan peluang {probability} tunggakan tidak habis selama masa yang dihitung, yang berakhir {date}.',
  'solve.dayFrom': ' (tidak sebelum {from})',
  'solve.share': 'Rata-rata {share} dilayani tepat waktu (antara {low} dan {high}).',
  'solve.cost': 'Kantor rata-rata membayar {cost}; warga menunggu seluruhnya {waiting} hari selama masa yang dihitung.',
  'solve.costFree':
    'Kantor tidak membayar apa pun; warga menunggu seluruhnya {waiting} hari selama masa yang dihitung.',

  'solve.sureAlone':
    'Terbukti dengan keyakinan {confidence}: {what}. Ini diuji pada kemungkinan yang tidak dilihat dalam pencarian.',
  'solve.sureMeets': '“{setting}” mencapai tujuan',
  'solve.sureBefore': '“{before}” tidak',
  'solve.beforeDoes': '“{before}” juga mencapainya.',
  'solve.beforeOpen':
    'Belum terbukti apakah “{before}” mencapainya: peluangnya terlalu dekat dengan batas untuk {budget} kemungkinan (--budget).',
  'solve.others':
    'Dari {count} pilihan lain, {misses} terbukti tidak mencapai tujuan, dan {noBetter} terbukti tidak lebih baik secara berarti; {rivals} belum pasti.',
  'solve.othersNoGoal': 'Dari {count} pilihan lain, {noBetter} terbukti tidak lebih baik; {rivals} belum pasti.',
  'solve.notFirst':
    'Yang ditemukan dalam pencarian tidak dapat dipastikan; ini berikutnya yang dapat dipastikan, dan mungkin ada yang lebih baik.',
  'solve.someOnly':
    'Dari {settings} pilihan, {looked} diperiksa, dari beberapa ke tetangganya (R-SPLINE): tidak dapat dikatakan bahwa di antara sisanya tidak ada yang lebih baik.',
  'solve.halved':
    'Ditemukan dengan membagi dua: dianggap bahwa lebih banyak “{choice}” tidak lebih buruk. Pada nilai-nilai yang dicoba memang tidak lebih buruk.',
  'solve.screened': 'Setiap nilai “{choice}” diperiksa.',
  'solve.missesShown': 'Bahwa tidak satu pun dari {count} mencapainya terbukti dengan keyakinan {confidence}.',
  'solve.missesOpen': 'Dari {count} pilihan, {misses} terbukti tidak mencapainya; yang lain belum pasti.',
  'solve.idle':
    'Dapat dibiarkan seperti sekarang tanpa kerugian: {choices}. Tidak satu pun dari {count} kemungkinan membuat tunggakan habis lebih lambat, warga menunggu lebih lama, atau kantor membayar lebih banyak.',
  'solve.stillNormal':
    '{days} hari kemudian, pada {date}, tunggakan normal pada {share} dari {count} kemungkinan (peluangnya antara {low} dan {high}).',
  'solve.laterProblem':
    'Tidak dapat dikatakan apakah nanti masih normal, karena simulasi yang lebih panjang tidak mungkin: {problem}.',
  'solve.held': 'Ditetapkan sesuai permintaan: {setting}.',
  'solve.defaults': 'Selebihnya menurut nilai bawaan: {setting}.',
  'solve.effort':
    'Disimulasikan: {search} kemungkinan dalam pencarian dan {tested} untuk menguji hasilnya, dari {budget} yang diizinkan (--budget), serta {more} untuk menjelaskan jawabannya; seluruhnya {all}.',
  'solve.effortOver':
    'Disimulasikan: {search} kemungkinan dalam pencarian dan {tested} untuk menguji hasilnya, lebih dari {budget} yang diizinkan (--budget) karena jumlah itu terlalu sedikit untuk memulai, serta {more} untuk menjelaskan jawabannya; seluruhnya {all}.',

  'solve.triedTable': 'Yang dicoba',
  'solve.triedNote':
    'Dari kemungkinan dalam pencarian, masing-masing dengan selang 95%; jawaban di atas berdasarkan kemungkinan lain. Tentang nilai yang tidak dicoba tidak dikatakan apa pun.',
  'solve.setting': 'Pilihan',
  'solve.byDate': 'Habis paling lambat {date}',
  'solve.withProbability': 'Habis dengan peluang {probability} paling lambat',
  'solve.withinTarget': 'Dilayani tepat waktu',
  'solve.waitingDays': 'Hari tunggu warga',
  'solve.frontTable':
    'Apa yang diperoleh dengan apa: tidak ada pilihan lain yang diperiksa yang sekaligus lebih baik dalam biaya, tanggal, dan waktu tunggu',
  'solve.frontNote':
    'Dipilih menurut kemungkinan dalam pencarian, diceritakan dari {count} kemungkinan lain masing-masing; selang 95%, masing-masing untuk dirinya sendiri.',
  'solve.frontNumber': 'Pilihan {number}: {setting}',

  'solve.figureTitle': 'Seberapa pasti tujuan tercapai, menurut “{choice}”',
  'solve.figureCaption':
    'Untuk setiap nilai “{choice}” yang dicoba, peluang tunggakan {service} habis paling lambat {date}, dengan selang 95%, dari kemungkinan dalam pencarian. Garis adalah peluang yang diminta. Wajik adalah jawabannya.',
  'solve.shareCaption':
    'Untuk setiap nilai “{choice}” yang dicoba, bagian yang dilayani tepat waktu, dengan selang 95%, dari kemungkinan dalam pencarian. Garis adalah bagian yang diminta.',
  'solve.figureAxis': 'Peluang habis paling lambat {date}',
  'solve.shareAxis': 'Bagian yang dilayani tepat waktu',
  'solve.figureMark': 'Perkiraan dengan selang 95%',
  'solve.answer': 'Jawaban',
  'solve.figureLimit': 'Diminta: {value}',
  'solve.frontTitle': 'Apa yang diperoleh dengan apa: biaya kantor terhadap tanggal',
  'solve.frontCaption':
    'Pilihan yang tidak dikalahkan pilihan lain yang diperiksa sekaligus dalam biaya kantor, tanggal, dan waktu tunggu warga; nomornya sama dengan di tabel. Lebih ke kiri berarti lebih cepat, lebih ke bawah lebih murah, lingkaran lebih kecil berarti warga lebih sedikit menunggu. Kosong: tidak habis selama masa yang dihitung dengan peluang itu.',
  'solve.frontMark': 'Pilihan (ukuran: hari tunggu warga)',
  'solve.frontLater': 'Tidak habis selama masa yang dihitung dengan peluang {probability}',
  'solve.officeCostMillions': 'Dibayar kantor, juta {currency}',
  'solve.footer': '{scenario} · benih {seed} · {futures} kemungkinan',
}
