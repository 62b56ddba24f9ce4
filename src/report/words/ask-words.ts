/** Which phone call to make, in English. */
export const askWordsEn = {
  askTitle: 'Which phone call to make: {scenario}',
  askFirst: 'Find out “{name}” first: to know it before the plan is chosen is worth {gain}{asDays}.',
  askNone:
    'No single phone call is shown to be worth anything: “{plan}” is the plan to choose {by}, as far as {count} futures tell.',
  askAllMeet: 'Every plan meets the goal in all {count} futures: for the goal no phone call is needed.',
  askNoneMeets: 'No plan meets the goal in any of {count} futures: no phone call helps to choose a plan that does.',
  askMeetAlike:
    'All plans meet the goal equally often, in {share} of {count} futures, and no single phone call is shown to be worth anything for it.',
  askPerhaps: 'At best “{name}” may be: {gain}; about {count} futures would tell ({option}).',
  askAsDays: ', as much as {days} citizens’ days of waiting at their price',
  'askBy.money': 'by what the office pays and the price of waiting together',
  'askBy.waiting': 'by the citizens’ days of waiting, whatever the office pays',
  'askBy.goal': 'by the chance of meeting the goal, whatever the office pays',
  askWithout: 'Without any call, “{plan}” is the plan to choose {by}.',
  askAlso: 'To know “{name}” is worth {gain}.',
  askNothing: 'To know {names} is not shown to be worth anything: {most} at most.',
  askRule: 'What to do with the answer: {pieces}.',
  'askPiece.first': '“{plan}” if “{name}” is below {to}',
  'askPiece.middle': '“{plan}” from {from} to {to}',
  'askPiece.last': '“{plan}” from {from} on',
  askValueOn: '{value} ({link} is back on {date})',
  askBound:
    'To know all of them is worth {together}; to know everything that will happen, chance included, would be worth {everything}: no call is worth more.',
  'askOther.yes': 'For one who chooses {by}, to know “{name}” is worth {gain}; without any call that is “{plan}”.',
  'askOther.no':
    'For one who chooses {by}, that is “{plan}”, and no call is shown to be worth anything: {most} at most.',
  'askUnit.waiting': '{value} citizens’ days',
  'askUnit.goal': '{value} percentage points',
  'askUnit.money': '{currency} {value}',
  askTable: 'What it is worth to know, before the plan is chosen',
  askShare: 'Share of the spread that comes from it',
  'askColumn.money': 'Worth in money, {currency}',
  'askColumn.waiting': 'Worth in citizens’ days of waiting, whatever the office pays',
  'askColumn.goal': 'Worth in the chance of meeting the goal, percentage points',
  askDaysColumn: 'The same money in citizens’ days at their price',
  askEverything: 'Everything that will happen, chance included',
  askTableNote:
    'Worth is what is gained on average when the plan is chosen by the value of the unknown, instead of the plan that is best on average (the expected value of perfect information). The rule is learned from nine tenths of the futures and its gain counted in the rest, so that chance cannot make an unknown look worth knowing. In small print the intervals, right for all unknowns of a column together with {confidence} confidence.',
  'askTableNote.money':
    'Money: what the office pays and the price of the citizens’ waiting, all services together, within the horizon.',
  'askTableNote.share':
    'The spread is that between the futures of “{plan}” in {measure}; what does not come from the unknowns is chance. A dash: too few futures to tell.',
  'askMeasure.money': 'the money',
  'askMeasure.waiting': 'the days of waiting',
  'askMeasure.goal': 'whether it meets the goal',
  askFigureCaption:
    'What is gained on average when the plan is chosen {by}, and by the value of what nobody knows. Whiskers are intervals, right for all together with {confidence} confidence.',
  askFigureBars: 'Worth of knowing it',
  askFigureWhiskers: 'Interval',
  'askAxis.money': 'Worth of knowing it, {currency}',
  'askAxis.moneyMillions': 'Worth of knowing it, millions of {currency}',
  'askAxis.waiting': 'Worth of knowing it, citizens’ days of waiting',
  'askAxis.goal': 'Worth of knowing it, percentage points of the chance of meeting the goal',
  askFooter: '{scenario} · plans: {plans} · replications, the same for each: {replications} · seed: {seed}',
  askFewFutures:
    'Only {count} futures of each plan: small values cannot be told from nothing; {enough} or more tell more.',
  askNotGone:
    'In some futures the backlog is not known to be gone within the horizon: what citizens wait after it is not counted, and a longer horizon may change the values.',
  askLoses:
    'Citizens are lost for good in some futures, and who is lost waits no more: a plan that loses more looks better than it is.',
} as const

/** The same in Indonesian. */
export const askWordsId: { readonly [key in keyof typeof askWordsEn]: string } = {
  askTitle: 'Telepon mana yang perlu: {scenario}',
  askFirst: 'Cari tahu “{name}” lebih dahulu: mengetahuinya sebelum memilih rencana bernilai {gain}{asDays}.',
  askNone:
    'Tidak ada satu telepon pun yang terbukti bernilai: sejauh ditunjukkan oleh {count} kemungkinan, rencana yang dipilih adalah “{plan}”, {by}.',
  askAllMeet: 'Semua rencana mencapai sasaran pada semua {count} kemungkinan: untuk sasaran itu tidak perlu menelepon.',
  askNoneMeets:
    'Tidak ada rencana yang mencapai sasaran pada satu pun dari {count} kemungkinan: menelepon tidak membantu memilih rencana yang mencapainya.',
  askMeetAlike:
    'Semua rencana sama seringnya mencapai sasaran, pada {share} dari {count} kemungkinan, dan untuk itu tidak ada satu telepon pun yang terbukti bernilai.',
  askPerhaps: 'Paling mungkin “{name}”: {gain}; sekitar {count} kemungkinan akan menunjukkannya ({option}).',
  askAsDays: ', setara dengan {days} hari tunggu warga menurut harganya',
  'askBy.money': 'menurut biaya kantor dan harga menunggu bersama-sama',
  'askBy.waiting': 'menurut hari tunggu warga, berapa pun biaya kantor',
  'askBy.goal': 'menurut peluang mencapai sasaran, berapa pun biaya kantor',
  askWithout: 'Tanpa telepon, rencana yang dipilih adalah “{plan}”, {by}.',
  askAlso: 'Mengetahui “{name}” bernilai {gain}.',
  askNothing: 'Mengetahui {names} tidak terbukti bernilai: paling banyak {most}.',
  askRule: 'Apa yang dilakukan dengan jawabannya: {pieces}.',
  'askPiece.first': '“{plan}” bila “{name}” di bawah {to}',
  'askPiece.middle': '“{plan}” dari {from} sampai {to}',
  'askPiece.last': '“{plan}” mulai {from}',
  askValueOn: '{value} ({link} pulih pada {date})',
  askBound:
    'Mengetahui semuanya bernilai {together}; mengetahui segala yang akan terjadi, termasuk kebetulan, bernilai {everything}: tidak ada telepon yang bernilai lebih.',
  'askOther.yes':
    'Bagi yang memilih {by}, mengetahui “{name}” bernilai {gain}; tanpa telepon rencananya adalah “{plan}”.',
  'askOther.no':
    'Bagi yang memilih {by}, rencananya adalah “{plan}”, dan tidak ada telepon yang terbukti bernilai: paling banyak {most}.',
  'askUnit.waiting': '{value} hari tunggu warga',
  'askUnit.goal': '{value} poin persentase',
  'askUnit.money': '{currency} {value}',
  askTable: 'Nilai mengetahui sebelum rencana dipilih',
  askShare: 'Bagian sebaran yang berasal darinya',
  'askColumn.money': 'Nilai dalam uang, {currency}',
  'askColumn.waiting': 'Nilai dalam hari tunggu warga, berapa pun biaya kantor',
  'askColumn.goal': 'Nilai dalam peluang mencapai sasaran, poin persentase',
  askDaysColumn: 'Uang itu dalam hari tunggu warga menurut harganya',
  askEverything: 'Segala yang akan terjadi, termasuk kebetulan',
  askTableNote:
    'Nilai adalah keuntungan rata-rata bila rencana dipilih menurut hal yang belum diketahui itu, bukan rencana yang rata-rata terbaik (nilai harapan informasi sempurna). Aturannya dipelajari dari sembilan persepuluh kemungkinan dan keuntungannya dihitung pada sisanya, sehingga kebetulan tidak dapat membuat sesuatu tampak perlu diketahui. Huruf kecil: selang, benar untuk semua baris satu kolom bersama-sama dengan keyakinan {confidence}.',
  'askTableNote.money':
    'Uang: biaya kantor dan harga menunggu warga, semua layanan bersama-sama, dalam masa yang dihitung.',
  'askTableNote.share':
    'Sebaran adalah yang antara kemungkinan “{plan}” dalam {measure}; yang tidak berasal dari hal yang belum diketahui adalah kebetulan. Tanda garis: kemungkinannya terlalu sedikit.',
  'askMeasure.money': 'uang itu',
  'askMeasure.waiting': 'hari tunggu',
  'askMeasure.goal': 'tercapai atau tidaknya sasaran',
  askFigureCaption:
    'Keuntungan rata-rata bila rencana dipilih {by}, dan menurut hal yang belum diketahui. Garis adalah selang, benar untuk semuanya bersama-sama dengan keyakinan {confidence}.',
  askFigureBars: 'Nilai mengetahuinya',
  askFigureWhiskers: 'Selang',
  'askAxis.money': 'Nilai mengetahuinya, {currency}',
  'askAxis.moneyMillions': 'Nilai mengetahuinya, juta {currency}',
  'askAxis.waiting': 'Nilai mengetahuinya, hari tunggu warga',
  'askAxis.goal': 'Nilai mengetahuinya, poin persentase peluang mencapai sasaran',
  askFooter: '{scenario} · rencana: {plans} · replikasi, sama untuk semuanya: {replications} · seed: {seed}',
  askFewFutures:
    'Hanya {count} kemungkinan untuk setiap rencana: nilai kecil tidak dapat dibedakan dari nol; {enough} atau lebih menunjukkan lebih banyak.',
  askNotGone:
    'Dalam sebagian kemungkinan tidak diketahui apakah tunggakan habis dalam masa yang dihitung: penantian warga sesudahnya tidak dihitung, dan masa (horizon) yang lebih panjang dapat mengubah nilainya.',
  askLoses:
    'Dalam sebagian kemungkinan ada warga yang tidak kembali lagi, dan mereka tidak menunggu lagi: rencana yang kehilangan lebih banyak warga tampak lebih baik dari sebenarnya.',
}
