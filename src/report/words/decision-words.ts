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
    '“{plan}” surely meets the goal ({goal}) and comes first as the {order}, but no difference is shown between it and {others}.',
  goalEqual: '“{plan}” surely meets the goal ({goal}) and comes first as the {order}; {others} is equal to it.',
  goalMet: '“{plan}” surely meets the goal: {goal}.',
  goalOpenAlone: 'It is open whether “{plan}” meets the goal: {goal}.',
  goalMissedAlone: '“{plan}” surely misses the goal: {goal}.',
  goalOpen: 'No plan surely meets the goal: {goal}. It is open for {plans}.',
  goalMissed: 'Every plan surely misses the goal: {goal}. “{plan}” comes nearest.',
  goalAnswers: 'The goal is met surely by {yes}; surely missed by {no}; open for {open}.',
  goalNobody: 'none',
  goalSettled: 'About {count} futures would probably settle it for “{plan}”.',

  // Without a goal.
  bestByDate: '“{plan}” comes out best: its backlog is gone first.',
  bestByCost: '“{plan}” comes out best: of the plans that are gone as early it costs the office least.',
  bestByWaiting:
    '“{plan}” comes out best: of the plans that are gone as early and cost the office as little, citizens wait least.',
  bestOfKeepers: '“{plan}” comes first of the plans that do not lose more citizens.',
  firstByDate: '“{plan}” comes first by the date of being gone',
  firstByCost: '“{plan}” comes first: of the plans that are gone as early it costs the office least',
  firstByWaiting:
    '“{plan}” comes first: of the plans that are gone as early and cost the office as little, citizens wait least',
  firstOfEquals: '“{plan}” stands first in the scenario',
  butOpen: '{first}, but no difference is shown between it and {others}.',
  butEqual: '{first}; {others} is equal to it.',
  rankingRule:
    'The scenario names no goal. Plans are ranked by the date at which the backlog is gone with 80% probability, then by what the office pays, then by days of waiting. Less than {days} days between dates, {money}, or {waiting} of waiting count as no difference.',

  // A plan against the first.
  rival: 'Against “{other}”, the {place}: {gaps} (simultaneous {confidence} intervals).',
  gapDateLess: 'the backlog is gone {value} earlier on average{restricted}, and earlier in {share} of the futures',
  gapDateMore: 'the backlog is gone {value} later on average{restricted}, and later in {share} of the futures',
  gapDateNone: 'no difference in date is shown ({value})',
  gapDateSmall: 'no difference in date that matters ({value})',
  gapDateSame: 'the date is the same in every future',
  gapDateNever: 'under neither is the backlog gone within the horizon',
  gapDateRestricted: ' (counted up to the horizon)',
  gapCostLess: 'the office pays {value} less',
  gapCostMore: 'the office pays {value} more',
  gapCostNone: 'no difference in what the office pays is shown ({value})',
  gapCostSmall: 'no difference in what the office pays that matters ({value})',
  gapCostSame: 'the office pays the same',
  gapWaitLess: 'citizens wait {value} less per request',
  gapWaitMore: 'citizens wait {value} more per request',
  gapWaitNone: 'no difference in waiting is shown ({value})',
  gapWaitSmall: 'no difference in waiting that matters ({value})',
  gapWaitSame: 'waiting is the same in every future',
  dominated: 'Not worth a thought: {list}.',
  dominatedOne: '“{plan}”, because “{by}” is neither later nor dearer, and shown better in one of the two',

  // Losses.
  losesMore:
    '“{plan}” loses {lost} for good, “{base}” {baseLost}: who is sent away waits no more, so neither its dates nor its waits are set against those of the others.',
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
    '“{part}” is not shown to be of any use in “{plan}”: without it waiting differs by {waiting} per request and the date by {date}, and the backlog is gone on the same day in {same} of {count} futures; {cost}.',
  partRemainder: 'what is left is “{plan}”, and {cost}',
  partDearer: 'the office pays {cost} less without it',
  partCheaper: 'the office pays {cost} more without it',
  partCostNone: 'no difference in what the office pays is shown',

  // What may happen.
  whatIfHeading: 'What if: {plan}',
  whatIfOf:
    'If {events}: under “{plan}” the backlog of {service} is gone by {date} with 80% probability, instead of {instead}.',
  whatIfAlone: 'If {events}: the backlog of {service} is gone by {date} with 80% probability.',

  // Few futures.
  thinFew:
    'Only {count} futures were played through: this is a first impression, and no answer. --replications {enough} would do.',
  thinSkewed:
    'A few of the {count} futures make most of the difference, so the intervals are narrower than they should be. About {enough} futures would do.',

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
  decisionRank: 'Place',
  decisionNotRanked: 'not chosen by the office',
  decisionLost: 'Citizens lost for good',
  decisionStanding: 'Against the first',
  'answer.yes': 'yes',
  'answer.no': 'no',
  'answer.undecided': 'open',
  'standing.same': 'the same in every future',
  'standing.equal': 'equal',
  'standing.later': 'later',
  'standing.dearer': 'dearer',
  'standing.slower': 'longer waits',
  'standing.loses-more': 'loses more citizens',
  'standing.misses-goal': 'misses the goal',
  'standing.goal-open': 'goal open',
  'standing.open': 'no difference shown',
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
    'The scenario names no goal. Plans are ranked by the date at which the backlog is gone with 80% probability, then by what the office pays, then by days of waiting. Less than {days} days between dates, or {waiting} of waiting, count as no difference.',
  othersHarmed: 'But citizens of other services wait longer under it: {services}.',
} as const

/** The same in Indonesian. */
export const decisionWordsId: { readonly [key in keyof typeof decisionWordsEn]: string } = {
  'goal.gone-by': 'tunggakan {service} habis pada {date} dengan peluang {probability}',
  'goal.ready-within': '{share} pemohon {service} dilayani tepat waktu',
  'goal.budget': 'biaya kantor paling banyak {money}',
  'goal.cheapest': 'termurah',
  'goal.earliest': 'tercepat',
  goalOnlyBest: '“{plan}” adalah satu-satunya rencana yang pasti mencapai tujuan: {goal}.',
  goalBest: '“{plan}” adalah yang {order} di antara rencana yang pasti mencapai tujuan: {goal}.',
  goalFirst:
    '“{plan}” pasti mencapai tujuan ({goal}) dan berada di depan sebagai yang {order}, tetapi tidak tampak bedanya dengan {others}.',
  goalEqual: '“{plan}” pasti mencapai tujuan ({goal}) dan berada di depan sebagai yang {order}; {others} setara.',
  goalMet: '“{plan}” pasti mencapai tujuan: {goal}.',
  goalOpenAlone: 'Belum pasti apakah “{plan}” mencapai tujuan: {goal}.',
  goalMissedAlone: '“{plan}” pasti tidak mencapai tujuan: {goal}.',
  goalOpen: 'Tidak ada rencana yang pasti mencapai tujuan: {goal}. Masih terbuka untuk {plans}.',
  goalMissed: 'Semua rencana pasti tidak mencapai tujuan: {goal}. Yang paling dekat adalah “{plan}”.',
  goalAnswers: 'Pasti mencapai tujuan: {yes}; pasti tidak: {no}; masih terbuka: {open}.',
  goalNobody: 'tidak ada',
  goalSettled: 'Sekitar {count} kemungkinan masa depan mungkin cukup untuk memastikannya bagi “{plan}”.',

  bestByDate: '“{plan}” adalah yang terbaik: tunggakannya habis paling dulu.',
  bestByCost: '“{plan}” adalah yang terbaik: di antara rencana yang sama cepatnya, biayanya bagi kantor paling kecil.',
  bestByWaiting:
    '“{plan}” adalah yang terbaik: di antara rencana yang sama cepat dan sama murahnya, warga menunggu paling singkat.',
  bestOfKeepers: '“{plan}” berada di depan di antara rencana yang tidak kehilangan lebih banyak warga.',
  firstByDate: '“{plan}” berada di depan menurut tanggal habisnya tunggakan',
  firstByCost: '“{plan}” berada di depan: di antara rencana yang sama cepatnya, biayanya bagi kantor paling kecil',
  firstByWaiting:
    '“{plan}” berada di depan: di antara rencana yang sama cepat dan sama murahnya, warga menunggu paling singkat',
  firstOfEquals: '“{plan}” tertulis paling atas dalam skenario',
  butOpen: '{first}, tetapi tidak tampak bedanya dengan {others}.',
  butEqual: '{first}; {others} setara.',
  rankingRule:
    'Skenario tidak menyebut tujuan. Rencana diurutkan menurut tanggal tunggakan habis dengan peluang 80%, lalu biaya kantor, lalu hari tunggu. Beda tanggal kurang dari {days} hari, biaya kurang dari {money}, atau waktu tunggu kurang dari {waiting} dianggap tidak ada.',

  rival: 'Dibandingkan dengan “{other}”, {place}: {gaps} (selang simultan {confidence}).',
  gapDateLess:
    'tunggakan habis rata-rata {value} lebih cepat{restricted}, dan lebih cepat dalam {share} kemungkinan masa depan',
  gapDateMore:
    'tunggakan habis rata-rata {value} lebih lambat{restricted}, dan lebih lambat dalam {share} kemungkinan masa depan',
  gapDateNone: 'tidak tampak beda tanggal ({value})',
  gapDateSmall: 'tidak ada beda tanggal yang berarti ({value})',
  gapDateSame: 'tanggalnya sama dalam setiap kemungkinan masa depan',
  gapDateNever: 'pada keduanya tunggakan tidak habis selama masa simulasi',
  gapDateRestricted: ' (dihitung sampai akhir masa simulasi)',
  gapCostLess: 'kantor membayar {value} lebih sedikit',
  gapCostMore: 'kantor membayar {value} lebih banyak',
  gapCostNone: 'tidak tampak beda biaya kantor ({value})',
  gapCostSmall: 'tidak ada beda biaya kantor yang berarti ({value})',
  gapCostSame: 'biaya kantor sama',
  gapWaitLess: 'warga menunggu {value} lebih singkat per permohonan',
  gapWaitMore: 'warga menunggu {value} lebih lama per permohonan',
  gapWaitNone: 'tidak tampak beda waktu tunggu ({value})',
  gapWaitSmall: 'tidak ada beda waktu tunggu yang berarti ({value})',
  gapWaitSame: 'waktu tunggu sama dalam setiap kemungkinan masa depan',
  dominated: 'Tidak perlu dipertimbangkan: {list}.',
  dominatedOne:
    '“{plan}”, karena “{by}” tidak lebih lambat dan tidak lebih mahal, dan terbukti lebih baik dalam salah satunya',

  losesMore:
    '“{plan}” kehilangan {lost} untuk selamanya, “{base}” {baseLost}: warga yang ditolak tidak lagi menunggu, jadi tanggal dan waktu tunggunya tidak dibandingkan dengan yang lain.',
  losses: 'Warga yang hilang untuk selamanya: {list}.',
  lossesOf: '“{plan}” {lost}',
  lostOf: '{lost} dari {all} warga',
  lostNone: 'tidak ada',

  identical: '“{plan}” sama persis dengan “{other}”: tidak mengubah apa pun.',
  sameOutcome: '“{plan}” memberi hasil yang sama dengan “{other}” dalam setiap kemungkinan masa depan.',
  partNothing:
    '“{part}” tidak menambah apa pun pada “{plan}”: tanpanya tanggal, waktu tunggu, dan kehilangan warga sama dalam {count} kemungkinan masa depan; {cost}.',
  partLittle:
    '“{part}” tidak tampak berguna dalam “{plan}”: tanpanya waktu tunggu berbeda {waiting} per permohonan dan tanggal {date}, dan tunggakan habis pada hari yang sama dalam {same} dari {count} kemungkinan masa depan; {cost}.',
  partRemainder: 'yang tersisa adalah “{plan}”, dan {cost}',
  partDearer: 'tanpanya kantor membayar {cost} lebih sedikit',
  partCheaper: 'tanpanya kantor membayar {cost} lebih banyak',
  partCostNone: 'tidak tampak beda biaya kantor',

  whatIfHeading: 'Seandainya: {plan}',
  whatIfOf:
    'Seandainya {events}: dengan “{plan}” tunggakan {service} habis pada {date} dengan peluang 80%, bukan {instead}.',
  whatIfAlone: 'Seandainya {events}: tunggakan {service} habis pada {date} dengan peluang 80%.',

  thinFew:
    'Hanya {count} kemungkinan masa depan yang dijalani: ini kesan pertama, belum jawaban. --replications {enough} sudah cukup.',
  thinSkewed:
    'Beberapa saja dari {count} kemungkinan masa depan menentukan sebagian besar perbedaan, sehingga selangnya lebih sempit daripada seharusnya. Sekitar {enough} kemungkinan sudah cukup.',

  costTable: 'Biaya setiap rencana bagi kantor',
  costTableNote:
    'Rata-rata dengan selang {confidence}. Harga waktu tunggu tidak dibayar siapa pun; tidak termasuk dalam jumlah.',
  costCategory: '{currency} selama masa simulasi',
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
  decisionRank: 'Urutan',
  decisionNotRanked: 'bukan pilihan kantor',
  decisionLost: 'Warga yang hilang untuk selamanya',
  decisionStanding: 'Dibandingkan dengan yang pertama',
  'answer.yes': 'ya',
  'answer.no': 'tidak',
  'answer.undecided': 'terbuka',
  'standing.same': 'sama dalam setiap kemungkinan',
  'standing.equal': 'setara',
  'standing.later': 'lebih lambat',
  'standing.dearer': 'lebih mahal',
  'standing.slower': 'tunggu lebih lama',
  'standing.loses-more': 'kehilangan lebih banyak warga',
  'standing.misses-goal': 'tidak mencapai tujuan',
  'standing.goal-open': 'tujuan masih terbuka',
  'standing.open': 'tidak tampak beda',
  officeCost: 'Dibayar kantor, {currency}',
  waitingCost: 'Harga waktu tunggu, {currency}',
  lostForGood: 'Warga yang hilang untuk selamanya',

  goneTitle: 'Seberapa lambat tunggakan habis dibandingkan dengan {plan}',
  goneCaption:
    'Hari sampai tunggakan {service} habis: setiap rencana dikurangi {plan}, untuk setiap kemungkinan masa depan, dihitung sampai akhir masa simulasi bila belum habis. Garis menunjukkan selang simultan {confidence} untuk semua pasangan rencana; bila melewati nol, tidak tampak beda (tanda kosong).',
  goneAxis: 'Hari, lebih lambat (+) atau lebih cepat (−)',
  waitingCostTitle: 'Selisih harga waktu tunggu terhadap {plan}',
  waitingCostCaption:
    'Harga waktu tunggu warga selama masa simulasi: setiap rencana dikurangi {plan}, untuk setiap kemungkinan masa depan. Tidak dibayar siapa pun: ini nilai sehari menunggu menurut skenario. Garis menunjukkan selang simultan {confidence} untuk semua pasangan rencana.',
  waitingCostAxis: 'Harga waktu tunggu, lebih (+) atau kurang (−), {currency}',
  waitingCostAxisMillions: 'Harga waktu tunggu, lebih (+) atau kurang (−), juta {currency}',
  rankingRuleFree:
    'Skenario tidak menyebut tujuan. Rencana diurutkan menurut tanggal tunggakan habis dengan peluang 80%, lalu biaya kantor, lalu hari tunggu. Beda tanggal kurang dari {days} hari atau waktu tunggu kurang dari {waiting} dianggap tidak ada.',
  othersHarmed: 'Tetapi warga layanan lain menunggu lebih lama dengan rencana itu: {services}.',
}
