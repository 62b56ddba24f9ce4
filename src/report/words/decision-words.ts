/** The words of the decision in English: the goal, money, losses, parts, what-ifs. */
export const decisionWordsEn = {
  // Goal.
  'goal.gone-by': 'the backlog of {service} gone by {date} with {probability} probability',
  'goal.ready-within': '{share} of those who apply for {service} ready within the target',
  'goal.budget': 'at most {money} for the office',
  'goal.cheapest': 'cheapest',
  'goal.earliest': 'earliest',
  goalOnlyBest: '“{plan}” is the only plan that surely meets the goal: {goal}.',
  goalBest: '“{plan}” is the {order} of the plans that surely meet the goal: {goal}.',
  goalFirst:
    '“{plan}” surely meets the goal ({goal}) and comes first as the {order}, but is not shown to be better than {others}.',
  goalEqual: '“{plan}” surely meets the goal ({goal}) and comes first as the {order}; {others} is equal to it.',
  goalMet: '“{plan}” surely meets the goal: {goal}.',
  goalOpenAlone: 'It is open whether “{plan}” meets the goal: {goal}.',
  goalMissedAlone: '“{plan}” surely misses the goal: {goal}.',
  goalOpen: 'No plan surely meets the goal: {goal}. “{plan}” comes nearest{near}, and may meet it.',
  goalOpenAlso:
    'No plan surely meets the goal: {goal}. “{plan}” comes nearest{near}, and may meet it; so may {others}.',
  goalNear: ' ({value}, between {low} and {high})',
  goalMissed: 'Every plan surely misses the goal: {goal}. “{plan}” comes nearest.',
  goalAnswers: 'The goal is {answers}.',
  'goalAnswer.yes': 'surely met by {plans}',
  'goalAnswer.no': 'surely missed by {plans}',
  'goalAnswer.undecided': 'open for {plans}',
  goalSettled: 'About {count} futures would probably settle what is open (--replications {count}).',

  // Without a goal.
  best: '“{plan}” comes out best ({confidence} sure): {reason}.',
  first: '“{plan}” comes first: {reason}',
  'reason.gone': 'its backlog is gone first',
  'reason.goneLate': 'its backlog is gone earliest on average, though under no plan by the end with 80% probability',
  'reason.office-costLate':
    'no plan clears the backlog by the end with 80% probability, and of those as good it costs the office least',
  'reason.waitingLate':
    'no plan clears the backlog by the end with 80% probability, none costs the office less, and of those as cheap citizens wait least',
  'reason.waitingLateFree':
    'no plan clears the backlog by the end with 80% probability, and of those as good citizens wait least',
  'reason.office-cost': 'no plan clears the backlog earlier, and of those as early it costs the office least',
  'reason.waiting': 'no plan clears the backlog earlier or more cheaply, and of those as good citizens wait least',
  'reason.waitingFree': 'no plan clears the backlog earlier, and of those as early citizens wait least',
  'reason.waitingOnly': 'of the plans that cost the office as little, citizens wait least',
  'reason.waitingOnlyFree': 'citizens wait least',
  'reason.others': 'for {service} no plan is better, and of those as good citizens of the other services wait least',
  'reason.goal': 'it does not lose more citizens',
  firstOfEquals: 'No plan is shown to be better than “{plan}” in date, cost or waiting',
  butOpen: '{first}, but it is not shown to be better than {others}.',
  noneBetter: 'No plan is shown to be better than “{plan}” in date, cost or waiting, nor it than {others}.',
  butEqual: '{first}; equal to it: {others}.',
  justEqual: 'No plan is better than “{plan}”; equal to it: {others}.',
  rankingRule:
    'No goal is named: plans are ranked by the date at which the backlog is gone with 80% probability, then by what the office pays, then by waiting.',

  // A plan against the first.
  rival: 'Against “{other}”, the {place}: {gaps}.',
  giveOrTake: '{value} (give or take {error})',
  gapDateLess: 'the backlog is gone {value} earlier on average{restricted}{share}',
  gapDateMore: 'the backlog is gone {value} later on average{restricted}{share}',
  gapDateOftenLess:
    'the backlog is gone earlier in {share} of the futures ({low} – {high}), but by how many days on average is not shown',
  gapDateOftenMore:
    'the backlog is gone later in {share} of the futures ({low} – {high}), but by how many days on average is not shown',
  gapDateNever: 'under neither is the backlog gone by the end',
  gapDateRestricted: ', counted to the end',
  gapShareAll: ', in every one of the futures',
  gapShareLess: ', and earlier in {share} of the futures',
  gapShareMore: ', and later in {share} of the futures',
  gapNotShown: 'no difference that matters is shown in {what}',
  gapNoneThatMatters: 'there is no difference that matters in {what}',
  'gapOf.gone': 'the date',
  'gapOf.office-cost': 'what the office pays',
  'gapOf.waiting': 'waiting',
  gapCostLess: 'the office pays {value} less',
  gapCostMore: 'the office pays {value} more',
  gapCostSame: 'the office pays the same',
  gapWaitLess: 'citizens wait {value} less per request',
  gapWaitMore: 'citizens wait {value} more per request',
  dominated: 'Can be left out: {list}.',
  dominatedBy: '{plans}, because “{by}” is in nothing worse, and earlier or cheaper',

  // Losses.
  losesMore:
    '“{plan}” loses {lost} for good, “{base}” {baseLost}: who is sent away waits no more, so neither its dates nor its waits are set against those of the others.',
  losesFewer: 'But “{other}” loses fewer citizens for good ({otherLost}) than “{plan}” ({lost}).',
  losses: 'Citizens lost for good: {list}.',
  lossesOf: '“{plan}” {lost}',
  lostOf: '{lost} of {all} citizens',
  lostNone: 'none',

  // Plans that are the same, parts that add nothing.
  identical: '“{plan}” is the same office as “{other}”: it changes nothing.',
  sameOutcome: '“{plan}” comes out the same as “{other}” in every one of the futures.',
  partNothing:
    '“{part}” adds nothing to “{plan}”: without it date, waiting and losses are the same in each of {count} futures; {cost}.',
  partLittle:
    '“{part}” is not shown to be of much use in “{plan}”: without it no difference that matters is shown in the date, waiting differs by {waiting} per request, and {cost}.',
  partRemainder: 'what is left is “{plan}”, and {cost}',
  partDearer: 'the office pays {cost} less',
  partCheaper: 'the office pays {cost} more',
  partCostNone: 'no difference in what the office pays is shown',

  // What may happen.
  whatIfHeading: 'What if: {plan}',
  whatIfOf: 'If {events}: the backlog of {service} is gone with 80% probability {list}.',
  whatIfInstead: '{date} instead of {instead} under “{plan}”',
  whatIfSame: '{date}, as without it, under “{plan}”',
  whatIfAlone: 'If {events}: the backlog of {service} is gone with 80% probability {date}.',
  'goneBy.date': 'by {date}',
  'goneBy.later': 'later than {date}',
  'goneBy.unknown': 'by a date that cannot be judged yet',
  'goneBy.start': 'from the first day on',

  // Few futures.
  thinFew:
    'Only {count} futures were played through: this is a first impression, and no answer. --replications {enough} would do.',
  thinSkewed:
    'A few of the {count} futures make most of the difference, so the answer is less sure than it looks. About {enough} futures would do (--replications {enough}).',

  // Tables.
  costTable: 'What each plan costs the office',
  costTableNote:
    'Means over the futures with {confidence} intervals. What waiting is priced at is paid by nobody; it is not part of the sum.',
  costCategory: '{currency} over the horizon',
  'cost.repairs': 'Repairs',
  'cost.trips': 'Trips and moves',
  'cost.rent': 'Rent',
  'cost.purchase': 'Purchases',
  'cost.maintenance': 'Maintenance',
  'cost.overtime': 'Overtime',
  'cost.letters': 'Letters',
  'cost.supplies': 'Supplies',
  'cost.office': 'The office pays',
  'cost.waiting': 'Price of the citizens’ waiting',
  decisionTable: 'What decides',
  decisionTableNote:
    'Intervals hold for all plans and conditions together, with {confidence} confidence. “Open”: the interval contains what is asked for.',
  decisionZone: 'Dates, money and waiting that differ by less than {days}, {money} and {waiting} count as equal.',
  decisionZoneFree: 'Dates and waiting that differ by less than {days} and {waiting} count as equal.',
  decisionRank: 'Place',
  decisionNotRanked: 'not chosen by the office',
  decisionStanding: 'Against the first',
  'answer.yes': 'yes',
  'answer.no': 'no',
  'answer.undecided': 'open',
  'standing.same': 'the same in every future',
  standingDominated: '{standing}; “{plan}” is in nothing worse',
  'standing.equal': 'equal',
  'standing.later': 'later',
  'standing.dearer': 'dearer',
  'standing.slower': 'longer waits',
  'standing.worse-elsewhere': 'longer waits for other services',
  'standing.loses-more': 'loses more citizens',
  'standing.misses-goal': 'misses the goal',
  'standing.goal-open': 'goal open',
  'standing.open': 'not shown to be behind',
  officeCost: 'The office pays, {currency}',
  waitingCost: 'Price of waiting, {currency}',
  lostForGood: 'Citizens lost for good',

  // Figures.
  goneTitle: 'How much later the backlog is gone than under {plan}',
  goneCaption:
    'Days until the backlog of {service} is gone: each plan minus {plan}, future by future, counted up to the horizon where it is not gone before. Whiskers are simultaneous {confidence} intervals over all pairs of plans; where one crosses zero no difference is shown (hollow mark).',
  goneAxis: 'Days, later (+) or earlier (−)',
  waitingCostTitle: 'What waiting is priced at, more or less than under {plan}',
  waitingCostCaption:
    'Price of the citizens’ waiting over the horizon: each plan minus {plan}, future by future. Nobody pays it: it is what the scenario says a day of waiting is worth. Whiskers are simultaneous {confidence} intervals over all pairs of plans.',
  waitingCostAxis: 'Price of waiting, more (+) or less (−), {currency}',
  waitingCostAxisMillions: 'Price of waiting, more (+) or less (−), millions of {currency}',
  rankingRuleFree:
    'No goal is named: plans are ranked by the date at which the backlog is gone with 80% probability, then by waiting.',
  othersHarmed: 'But citizens of other services wait longer under it: {services}.',
} as const

/** The same in Indonesian. */
export const decisionWordsId: { readonly [key in keyof typeof decisionWordsEn]: string } = {
  'goal.gone-by': 'tunggakan {service} habis paling lambat {date} dengan peluang {probability}',
  'goal.ready-within': '{share} pemohon {service} dilayani tepat waktu',
  'goal.budget': 'biaya kantor paling banyak {money}',
  'goal.cheapest': 'termurah',
  'goal.earliest': 'tercepat',
  goalOnlyBest: '“{plan}” adalah satu-satunya rencana yang pasti mencapai tujuan: {goal}.',
  goalBest: '“{plan}” adalah yang {order} di antara rencana yang pasti mencapai tujuan: {goal}.',
  goalFirst:
    '“{plan}” pasti mencapai tujuan ({goal}) dan berada di depan sebagai yang {order}, tetapi belum terbukti lebih baik daripada {others}.',
  goalEqual: '“{plan}” pasti mencapai tujuan ({goal}) dan berada di depan sebagai yang {order}; {others} setara.',
  goalMet: '“{plan}” pasti mencapai tujuan: {goal}.',
  goalOpenAlone: 'Belum pasti apakah “{plan}” mencapai tujuan: {goal}.',
  goalMissedAlone: '“{plan}” pasti tidak mencapai tujuan: {goal}.',
  goalOpen:
    'Tidak ada rencana yang pasti mencapai tujuan: {goal}. Yang paling dekat adalah “{plan}”{near}, yang masih mungkin mencapainya.',
  goalOpenAlso:
    'Tidak ada rencana yang pasti mencapai tujuan: {goal}. Yang paling dekat adalah “{plan}”{near}, yang masih mungkin mencapainya; begitu pula {others}.',
  goalNear: ' ({value}, antara {low} dan {high})',
  goalMissed: 'Semua rencana pasti tidak mencapai tujuan: {goal}. Yang paling dekat adalah “{plan}”.',
  goalAnswers: 'Tujuan {answers}.',
  'goalAnswer.yes': 'pasti dicapai oleh {plans}',
  'goalAnswer.no': 'pasti tidak dicapai oleh {plans}',
  'goalAnswer.undecided': 'masih mungkin dicapai oleh {plans}',
  goalSettled: 'Yang belum pasti dapat dipastikan dengan sekitar {count} kemungkinan (--replications {count}).',

  best: '“{plan}” adalah yang terbaik (keyakinan {confidence}): {reason}.',
  first: '“{plan}” berada di depan: {reason}',
  'reason.gone': 'tunggakannya habis paling dulu',
  'reason.goneLate':
    'tunggakannya rata-rata habis paling dulu, walaupun tidak ada rencana yang menghabiskannya sampai akhir dengan peluang 80%',
  'reason.office-costLate':
    'tidak ada rencana yang menghabiskan tunggakan sampai akhir dengan peluang 80%, dan di antara yang setara biayanya bagi kantor paling kecil',
  'reason.waitingLate':
    'tidak ada rencana yang menghabiskan tunggakan sampai akhir dengan peluang 80%, tidak ada yang lebih murah bagi kantor, dan di antara yang sama murahnya warga menunggu paling singkat',
  'reason.waitingLateFree':
    'tidak ada rencana yang menghabiskan tunggakan sampai akhir dengan peluang 80%, dan di antara yang setara warga menunggu paling singkat',
  'reason.office-cost':
    'tidak ada rencana yang menghabiskan tunggakan lebih cepat, dan di antara yang sama cepatnya biayanya bagi kantor paling kecil',
  'reason.waiting':
    'tidak ada rencana yang menghabiskan tunggakan lebih cepat atau lebih murah, dan di antara yang setara warga menunggu paling singkat',
  'reason.waitingFree':
    'tidak ada rencana yang menghabiskan tunggakan lebih cepat, dan di antara yang sama cepatnya warga menunggu paling singkat',
  'reason.waitingOnly': 'di antara rencana yang sama murahnya, warga menunggu paling singkat',
  'reason.waitingOnlyFree': 'warga menunggu paling singkat',
  'reason.others':
    'bagi {service} tidak ada rencana yang lebih baik, dan di antara yang setara warga layanan lain menunggu paling singkat',
  'reason.goal': 'rencana ini tidak kehilangan lebih banyak warga',
  firstOfEquals: 'Dalam hal tanggal, biaya, dan waktu tunggu tidak tampak rencana yang lebih baik daripada “{plan}”',
  butOpen: '{first}, tetapi belum terbukti lebih baik daripada {others}.',
  noneBetter:
    'Dalam hal tanggal, biaya, dan waktu tunggu tidak tampak rencana yang lebih baik daripada “{plan}”; rencana itu pun belum terbukti lebih baik daripada {others}.',
  butEqual: '{first}; yang setara: {others}.',
  justEqual: 'Tidak ada rencana yang lebih baik daripada “{plan}”; yang setara: {others}.',
  rankingRule:
    'Tujuan tidak disebut: rencana diurutkan menurut tanggal tunggakan habis dengan peluang 80%, lalu biaya kantor, lalu waktu tunggu.',

  rival: 'Dibandingkan dengan “{other}”, {place}: {gaps}.',
  giveOrTake: '{value} (lebih kurang {error})',
  gapDateLess: 'tunggakan habis rata-rata {value} lebih cepat{restricted}{share}',
  gapDateMore: 'tunggakan habis rata-rata {value} lebih lambat{restricted}{share}',
  gapDateOftenLess:
    'tunggakan habis lebih cepat pada {share} kemungkinan ({low} – {high}), tetapi rata-rata selisih harinya belum terbukti',
  gapDateOftenMore:
    'tunggakan habis lebih lambat pada {share} kemungkinan ({low} – {high}), tetapi rata-rata selisih harinya belum terbukti',
  gapDateNever: 'pada keduanya tunggakan tidak habis sampai akhir',
  gapDateRestricted: ', dihitung sampai akhir',
  gapShareAll: ', pada semua kemungkinan',
  gapShareLess: ', dan lebih cepat pada {share} kemungkinan',
  gapShareMore: ', dan lebih lambat pada {share} kemungkinan',
  gapNotShown: 'tidak tampak beda yang berarti dalam {what}',
  gapNoneThatMatters: 'tidak ada beda yang berarti dalam {what}',
  'gapOf.gone': 'tanggal',
  'gapOf.office-cost': 'biaya kantor',
  'gapOf.waiting': 'waktu tunggu',
  gapCostLess: 'kantor membayar {value} lebih sedikit',
  gapCostMore: 'kantor membayar {value} lebih banyak',
  gapCostSame: 'biaya kantor sama',
  gapWaitLess: 'warga menunggu {value} lebih singkat per permohonan',
  gapWaitMore: 'warga menunggu {value} lebih lama per permohonan',
  dominated: 'Tidak perlu dipertimbangkan: {list}.',
  dominatedBy: '{plans}, karena “{by}” tidak lebih buruk dalam hal apa pun, dan lebih cepat atau lebih murah',

  losesMore:
    '“{plan}” kehilangan {lost} untuk selamanya, “{base}” {baseLost}: warga yang ditolak tidak lagi menunggu, jadi tanggal dan waktu tunggunya tidak dibandingkan dengan yang lain.',
  losesFewer:
    'Namun warga yang hilang untuk selamanya lebih sedikit dengan “{other}” ({otherLost}) daripada dengan “{plan}” ({lost}).',
  losses: 'Warga yang hilang untuk selamanya: {list}.',
  lossesOf: '“{plan}” {lost}',
  lostOf: '{lost} dari {all} warga',
  lostNone: 'tidak ada',

  identical: '“{plan}” sama persis dengan “{other}”: tidak mengubah apa pun.',
  sameOutcome: '“{plan}” memberi hasil yang sama dengan “{other}” dalam setiap kemungkinan.',
  partNothing:
    '“{part}” tidak menambah apa pun pada “{plan}”: tanpanya tanggal, waktu tunggu, dan kehilangan warga sama dalam {count} kemungkinan; {cost}.',
  partLittle:
    '“{part}” tidak tampak banyak gunanya dalam “{plan}”: tanpanya tanggal tidak tampak berbeda secara berarti, waktu tunggu berbeda {waiting} per permohonan, dan {cost}.',
  partRemainder: 'yang tersisa adalah “{plan}”, dan {cost}',
  partDearer: 'kantor membayar {cost} lebih sedikit',
  partCheaper: 'kantor membayar {cost} lebih banyak',
  partCostNone: 'tidak tampak beda biaya kantor',

  whatIfHeading: 'Seandainya: {plan}',
  whatIfOf: 'Seandainya {events}: tunggakan {service} dengan peluang 80% habis {list}.',
  whatIfInstead: '{date}, bukan {instead}, dengan “{plan}”',
  whatIfSame: '{date}, sama seperti tanpa itu, dengan “{plan}”',
  whatIfAlone: 'Seandainya {events}: tunggakan {service} dengan peluang 80% habis {date}.',
  'goneBy.date': 'paling lambat {date}',
  'goneBy.later': 'setelah {date}',
  'goneBy.unknown': 'pada tanggal yang belum dapat dinilai',
  'goneBy.start': 'sejak hari pertama',

  thinFew:
    'Hanya {count} kemungkinan yang dijalani: ini kesan pertama, belum jawaban. --replications {enough} sudah cukup.',
  thinSkewed:
    'Beberapa saja dari {count} kemungkinan menentukan sebagian besar perbedaan, sehingga jawabannya kurang pasti daripada kelihatannya. Sekitar {enough} kemungkinan sudah cukup (--replications {enough}).',

  costTable: 'Biaya setiap rencana bagi kantor',
  costTableNote:
    'Rata-rata dengan selang {confidence}. Harga waktu tunggu tidak dibayar siapa pun; tidak termasuk dalam jumlah.',
  costCategory: '{currency} selama masa yang dihitung',
  'cost.repairs': 'Perbaikan',
  'cost.trips': 'Perjalanan dan pemindahan',
  'cost.rent': 'Sewa',
  'cost.purchase': 'Pembelian',
  'cost.maintenance': 'Pemeliharaan',
  'cost.overtime': 'Lembur',
  'cost.letters': 'Surat keterangan',
  'cost.supplies': 'Persediaan',
  'cost.office': 'Dibayar kantor',
  'cost.waiting': 'Harga waktu tunggu warga',
  decisionTable: 'Apa yang menentukan',
  decisionTableNote:
    'Selang berlaku untuk semua rencana dan syarat sekaligus, dengan keyakinan {confidence}. “Terbuka”: selangnya memuat yang diminta.',
  decisionZone:
    'Tanggal, biaya, dan waktu tunggu yang berbeda kurang dari {days}, {money}, dan {waiting} dianggap setara.',
  decisionZoneFree: 'Tanggal dan waktu tunggu yang berbeda kurang dari {days} dan {waiting} dianggap setara.',
  decisionRank: 'Urutan',
  decisionNotRanked: 'bukan pilihan kantor',
  decisionStanding: 'Dibandingkan dengan yang pertama',
  'answer.yes': 'ya',
  'answer.no': 'tidak',
  'answer.undecided': 'belum pasti',
  'standing.same': 'sama dalam setiap kemungkinan',
  standingDominated: '{standing}; “{plan}” tidak lebih buruk dalam hal apa pun',
  'standing.equal': 'setara',
  'standing.later': 'lebih lambat',
  'standing.dearer': 'lebih mahal',
  'standing.slower': 'tunggu lebih lama',
  'standing.worse-elsewhere': 'layanan lain menunggu lebih lama',
  'standing.loses-more': 'kehilangan lebih banyak warga',
  'standing.misses-goal': 'tidak mencapai tujuan',
  'standing.goal-open': 'tujuan belum pasti tercapai',
  'standing.open': 'belum terbukti kalah',
  officeCost: 'Dibayar kantor, {currency}',
  waitingCost: 'Harga waktu tunggu, {currency}',
  lostForGood: 'Warga yang hilang untuk selamanya',

  goneTitle: 'Selisih hari habisnya tunggakan terhadap {plan}',
  goneCaption:
    'Hari sampai tunggakan {service} habis: setiap rencana dikurangi {plan}, untuk setiap kemungkinan, dihitung sampai akhir masa yang dihitung bila belum habis. Garis menunjukkan selang simultan {confidence} untuk semua pasangan rencana; bila melewati nol, tidak tampak beda (tanda kosong).',
  goneAxis: 'Hari, lebih lambat (+) atau lebih cepat (−)',
  waitingCostTitle: 'Selisih harga waktu tunggu terhadap {plan}',
  waitingCostCaption:
    'Harga waktu tunggu warga selama masa yang dihitung: setiap rencana dikurangi {plan}, untuk setiap kemungkinan. Tidak dibayar siapa pun: ini nilai sehari menunggu menurut skenario. Garis menunjukkan selang simultan {confidence} untuk semua pasangan rencana.',
  waitingCostAxis: 'Harga waktu tunggu, lebih (+) atau kurang (−), {currency}',
  waitingCostAxisMillions: 'Harga waktu tunggu, lebih (+) atau kurang (−), juta {currency}',
  rankingRuleFree:
    'Tujuan tidak disebut: rencana diurutkan menurut tanggal tunggakan habis dengan peluang 80%, lalu waktu tunggu.',
  othersHarmed: 'Tetapi warga layanan lain menunggu lebih lama dengan rencana itu: {services}.',
}
