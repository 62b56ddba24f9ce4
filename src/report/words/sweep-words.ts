/** The words of a sweep in English. */
export const sweepWordsEn = {
  'sweep.title': '{scenario}: over {inputs}',
  'sweep.of': '“{input}” from {from} to {to}',
  'sweep.names': '“{input}”: {values}',

  'sweep.span':
    'The date by which the backlog of {service} is gone with 80% probability lies between {first} and {last}, depending on {what}.',
  'sweep.spanOne':
    'With 80% probability the backlog of {service} is gone by {date}, whatever {what} is of what was tried.',
  'sweep.spanOpen':
    'The date by which the backlog of {service} is gone with 80% probability is {first} at the earliest, and elsewhere later than the end of the horizon ({last}), depending on {what}.',
  'sweep.spanNever':
    'At none of the values is the backlog of {service} gone within the horizon ({last}) with 80% probability.',
  'sweep.planAnd': 'the plan and {inputs}',

  // Which plan is less, and where that turns.
  'sweep.best.money':
    'Over all of {range} “{plan}” costs least, what the office pays and the price of waiting together.',
  'sweep.best.office-cost': 'Over all of {range} “{plan}” costs the office least.',
  'sweep.noBest.money':
    'No plan is shown to cost least over all of {range}, what the office pays and the price of waiting together.',
  'sweep.noBest.office-cost': 'No plan is shown to cost the office least over all of {range}.',
  'sweep.same': 'All plans come out the same at every value, in every future.',
  'sweep.turn.money':
    'Up to {at}{interval} “{before}” costs less than “{after}”, what the office pays and the price of waiting together; beyond that “{after}” costs less.',
  'sweep.turn.office-cost':
    'Up to {at}{interval} “{before}” costs the office less than “{after}”; beyond that “{after}” costs it less.',
  'sweep.turn.gone':
    'Up to {at}{interval} the backlog is gone earlier on average under “{before}” than under “{after}”; beyond that it is earlier under “{after}”.',
  'sweep.turn.waiting':
    'Up to {at}{interval} citizens wait less in all under “{before}” than under “{after}”; beyond that they wait less under “{after}”.',
  'sweep.turnAt': 'At {at}{interval} “{after}” takes the place of “{before}” as the one of both {less}.',
  'sweep.less.money': 'that costs less, what the office pays and the price of waiting together',
  'sweep.less.office-cost': 'that costs the office less',
  'sweep.less.gone': 'under which the backlog is gone earlier on average',
  'sweep.less.waiting': 'under which citizens wait less in all',
  'sweep.maybe':
    'By the means of these futures alone “{after}” would take the place of “{before}” at about {at}, as the one of both {less}; that is not shown: it takes more futures (--replications), or a wider range.',
  'sweep.noTurn':
    'That no other place is told means that none is shown between {from} and {to}: there may be one beyond that range, or one too small for so many futures.',
  'sweep.cellsBest.money':
    'by the means of these futures “{plan}” costs least, what the office pays and the price of waiting together, {where}',
  'sweep.cellsBest.office-cost': 'by the means of these futures “{plan}” costs the office least {where}',
  'sweep.cells': 'at {count} of {all} values, which is shown at {shown} of them',

  // What one more unit changes.
  'sweep.price': 'Under “{plan}” each further {unit} between {from} and {to} changes on average: {parts}.',
  'sweep.part.gone.more': 'the backlog is gone {value} later',
  'sweep.part.gone.less': 'the backlog is gone {value} earlier',
  'sweep.part.requests.more': '{value} more requests wait when the queue is longest',
  'sweep.part.requests.less': '{value} fewer requests wait when the queue is longest',
  'sweep.part.waiting.more': 'citizens wait {value} days more in all',
  'sweep.part.waiting.less': 'citizens wait {value} days less in all',
  'sweep.part.office-cost.more': 'the office pays {value} more',
  'sweep.part.office-cost.less': 'the office pays {value} less',
  'sweep.part.money.more': 'with the price of waiting it is {value} more',
  'sweep.part.money.less': 'with the price of waiting it is {value} less',
  'sweep.part.none': 'no change is shown in {what}',
  'sweep.per.min': 'minute',
  'sweep.per.h': 'hour',
  'sweep.per.d': 'day',
  'sweep.per.wd': 'working day',
  'sweep.per.wk': 'week',

  // Measures.
  'sweep.measure.gone80': 'Backlog gone with 80% probability by',
  'sweep.measure.probability': 'Probability that the backlog is gone by {date}',
  'sweep.measure.waiting': 'Citizens’ days of waiting, all services',
  'sweep.measure.office-cost': 'What the office pays, {currency}',
  'sweep.measure.money': 'What the office pays and the price of waiting together, {currency}',
  'sweep.short.gone': 'the date',
  'sweep.short.requests': 'the longest queue',
  'sweep.short.waiting': 'waiting',
  'sweep.short.office-cost': 'what the office pays',
  'sweep.short.money': 'what the office pays and the price of waiting together',
  'sweep.millions': '{measure}, millions',

  // Tables.
  'sweep.values': 'Values',
  'sweep.table': '{measure}, over {inputs}',
  'sweep.tableNote': 'In brackets the {confidence} interval of each value by itself: how well so many futures know it.',
  'sweep.pairs': 'Which of two plans is less, over {inputs}',
  'sweep.pair': 'Plans',
  'sweep.pairMoney': 'Costs less: office and price of waiting together',
  'sweep.pairOffice': 'Costs the office less',
  'sweep.pairGone': 'Gone earlier on average',
  'sweep.pairWaiting': 'Citizens wait less in all',
  'sweep.pairsNote':
    'Told where it is shown; all that this table tells is right together with {confidence} confidence. Differences are those of the same futures; between two values they are taken to lie on a straight line. In what is left out no difference is shown.',
  'sweep.and': '“{first}” and “{second}”',
  'sweep.throughout': '“{plan}” throughout',
  'sweep.upTo': '“{plan}” up to {to}',
  'sweep.fromOn': '“{plan}” from {from}',
  'sweep.between': '“{plan}” from {from} to {to}',
  'sweep.nowhere': 'no difference shown',
  'sweep.identical': 'the same',
  'sweep.prices': 'What one more {unit} of “{input}” changes, on average between {from} and {to}',
  'sweep.priceUnit': 'unit',
  'sweep.pricesNote':
    'The change from the first value to the last in each future, divided by the distance; intervals are right together with {confidence} confidence. prices.csv has the change from each value to the next.',
  'sweep.change.gone': 'Day of being gone, days',
  'sweep.change.requests': 'Longest queue, requests',
  'sweep.change.waiting': 'Citizens’ days of waiting',
  'sweep.change.office-cost': 'Office pays, {currency}',
  'sweep.change.money': 'With the price of waiting, {currency}',
  'sweep.bestTable': 'Which plan costs least, over {inputs}',
  'sweep.bestColumn.money': 'Least: office and price of waiting together',
  'sweep.bestColumn.office-cost': 'Costs the office least',
  'sweep.isShown': 'shown',
  'sweep.isOpen': 'not shown against all others',

  // Warnings.
  'sweep.notGone':
    'In up to {share} of the futures of a plan and value the backlog is not known to be gone within the horizon. Mean days count these futures with the horizon: where that happens, they are too early.',
  'sweep.losses':
    'Citizens are lost for good under some plans or values, up to {most} on average: who is lost waits no more, so less waiting there is no gain.',
  'sweep.thin': 'Only {count} futures were played through: this is a first impression, and no answer.',
  'sweep.untouched': '“{plan}” does not have “{input}”, so its values change nothing there.',

  // Figures.
  'sweep.figureTitle': '{measure}: {service}',
  'sweep.lineCaption':
    'Each line is a plan, its band the {confidence} interval at each value by itself: how well {replications} futures know it. All plans and values live through the same futures.',
  'sweep.pointCaption':
    'Each mark is a plan, its whiskers the {confidence} interval at each value by itself. All plans and values live through the same futures.',
  'sweep.turnCaption':
    'Upright lines: where the plan that is least changes, the grey around them the interval of that place.',
  'sweep.heatTitle': '{measure}: {plan}',
  'sweep.heatCaption':
    'Every combination of the two inputs under “{plan}”; the darker, the larger. The shades are the same for all plans.',
  'sweep.heatLeast': 'least: {value}',
  'sweep.heatMost': 'most: {value}',
  'sweep.bestTitle.money': 'Which plan costs least, office and price of waiting together',
  'sweep.bestTitle.office-cost': 'Which plan costs the office least',
  'sweep.bestCaption':
    'The number of the plan with the least cost at each combination; in brackets and pale where it is not shown to be cheaper than every other one.',
  'sweep.outageEnds': '{input}, {unit}; below, the date on which the outage ends',
  'sweep.axis': '{input}, {unit}',
  'sweep.goalLine': 'goal: {share}',
} as const

/** The same in Indonesian. */
export const sweepWordsId: { readonly [key in keyof typeof sweepWordsEn]: string } = {
  'sweep.title': '{scenario}: menurut {inputs}',
  'sweep.of': '“{input}” dari {from} sampai {to}',
  'sweep.names': '“{input}”: {values}',

  'sweep.span':
    'Tanggal tunggakan {service} habis dengan peluang 80% terletak antara {first} dan {last}, tergantung {what}.',
  'sweep.spanOne': 'Dengan peluang 80% tunggakan {service} habis pada {date}, apa pun {what} di antara yang dicoba.',
  'sweep.spanOpen':
    'Tanggal tunggakan {service} habis dengan peluang 80% paling cepat {first}, dan di tempat lain sesudah akhir masa yang dihitung ({last}), tergantung {what}.',
  'sweep.spanNever':
    'Tidak ada satu nilai pun yang membuat tunggakan {service} habis dalam masa yang dihitung ({last}) dengan peluang 80%.',
  'sweep.planAnd': 'rencana dan {inputs}',

  'sweep.best.money':
    'Di seluruh {range} biaya “{plan}” paling rendah, yaitu yang dibayar kantor bersama harga menunggu.',
  'sweep.best.office-cost': 'Di seluruh {range} “{plan}” paling murah bagi kantor.',
  'sweep.noBest.money':
    'Tidak ada rencana yang terbukti paling rendah biayanya di seluruh {range}, yaitu yang dibayar kantor bersama harga menunggu.',
  'sweep.noBest.office-cost': 'Tidak ada rencana yang terbukti paling murah bagi kantor di seluruh {range}.',
  'sweep.same': 'Hasil semua rencana sama pada setiap nilai, di setiap kemungkinan.',
  'sweep.turn.money':
    'Sampai {at}{interval} biaya “{before}” lebih rendah daripada “{after}”, yaitu yang dibayar kantor bersama harga menunggu; di atas itu biaya “{after}” lebih rendah.',
  'sweep.turn.office-cost':
    'Sampai {at}{interval} “{before}” lebih murah bagi kantor daripada “{after}”; di atas itu “{after}” lebih murah.',
  'sweep.turn.gone':
    'Sampai {at}{interval} tunggakan rata-rata habis lebih cepat dengan “{before}” daripada dengan “{after}”; di atas itu lebih cepat dengan “{after}”.',
  'sweep.turn.waiting':
    'Sampai {at}{interval} warga seluruhnya menunggu lebih singkat dengan “{before}” daripada dengan “{after}”; di atas itu lebih singkat dengan “{after}”.',
  'sweep.turnAt': 'Pada {at}{interval} “{after}” menggantikan “{before}” sebagai yang {less}.',
  'sweep.less.money': 'biayanya lebih rendah, yaitu yang dibayar kantor bersama harga menunggu',
  'sweep.less.office-cost': 'lebih murah bagi kantor',
  'sweep.less.gone': 'tunggakannya rata-rata habis lebih cepat',
  'sweep.less.waiting': 'warganya seluruhnya menunggu lebih singkat',
  'sweep.maybe':
    'Menurut rata-rata kemungkinan ini saja “{after}” akan menggantikan “{before}” pada sekitar {at} sebagai yang {less}; itu tidak terbukti: perlu lebih banyak kemungkinan (--replications), atau rentang yang lebih lebar.',
  'sweep.noTurn':
    'Tempat lain tidak disebut karena tidak ada yang terbukti antara {from} dan {to}; mungkin ada di luar rentang itu, atau terlalu kecil untuk kemungkinan sebanyak ini.',
  'sweep.cellsBest.money':
    'menurut rata-rata kemungkinan ini biaya “{plan}” paling rendah, yaitu yang dibayar kantor bersama harga menunggu, {where}',
  'sweep.cellsBest.office-cost': 'menurut rata-rata kemungkinan ini “{plan}” paling murah bagi kantor {where}',
  'sweep.cells': 'pada {count} dari {all} nilai, dan terbukti pada {shown} di antaranya',

  'sweep.price': 'Dengan “{plan}” setiap tambahan satu {unit} antara {from} dan {to} rata-rata mengubah: {parts}.',
  'sweep.part.gone.more': 'tunggakan habis {value} lebih lambat',
  'sweep.part.gone.less': 'tunggakan habis {value} lebih cepat',
  'sweep.part.requests.more': 'pada antrean terpanjang {value} permohonan lebih banyak menunggu',
  'sweep.part.requests.less': 'pada antrean terpanjang {value} permohonan lebih sedikit menunggu',
  'sweep.part.waiting.more': 'warga seluruhnya menunggu {value} hari lebih lama',
  'sweep.part.waiting.less': 'warga seluruhnya menunggu {value} hari lebih singkat',
  'sweep.part.office-cost.more': 'kantor membayar {value} lebih banyak',
  'sweep.part.office-cost.less': 'kantor membayar {value} lebih sedikit',
  'sweep.part.money.more': 'bersama harga menunggu {value} lebih banyak',
  'sweep.part.money.less': 'bersama harga menunggu {value} lebih sedikit',
  'sweep.part.none': 'tidak terbukti ada perubahan pada {what}',
  'sweep.per.min': 'menit',
  'sweep.per.h': 'jam',
  'sweep.per.d': 'hari',
  'sweep.per.wd': 'hari kerja',
  'sweep.per.wk': 'minggu',

  'sweep.measure.gone80': 'Tunggakan habis dengan peluang 80% pada',
  'sweep.measure.probability': 'Peluang tunggakan habis pada {date}',
  'sweep.measure.waiting': 'Hari tunggu warga, semua layanan',
  'sweep.measure.office-cost': 'Biaya kantor, {currency}',
  'sweep.measure.money': 'Biaya kantor bersama harga menunggu, {currency}',
  'sweep.short.gone': 'tanggalnya',
  'sweep.short.requests': 'antrean terpanjang',
  'sweep.short.waiting': 'lama menunggu',
  'sweep.short.office-cost': 'biaya kantor',
  'sweep.short.money': 'biaya kantor bersama harga menunggu',
  'sweep.millions': '{measure}, juta',

  'sweep.values': 'Nilai',
  'sweep.table': '{measure}, menurut {inputs}',
  'sweep.tableNote':
    'Dalam kurung selang {confidence} untuk tiap nilai sendiri: seberapa tepat nilainya diketahui dari kemungkinan sebanyak ini.',
  'sweep.pairs': 'Mana dari dua rencana yang lebih kecil, menurut {inputs}',
  'sweep.pair': 'Rencana',
  'sweep.pairMoney': 'Biaya lebih rendah: kantor bersama harga menunggu',
  'sweep.pairOffice': 'Lebih murah bagi kantor',
  'sweep.pairGone': 'Rata-rata habis lebih cepat',
  'sweep.pairWaiting': 'Warga seluruhnya menunggu lebih singkat',
  'sweep.pairsNote':
    'Disebut di mana terbukti; seluruh isi tabel ini benar bersama-sama dengan keyakinan {confidence}. Selisih dihitung pada kemungkinan yang sama; di antara dua nilai dianggap terletak pada garis lurus. Di bagian yang tidak disebut tidak terbukti ada selisih.',
  'sweep.and': '“{first}” dan “{second}”',
  'sweep.throughout': '“{plan}” seluruhnya',
  'sweep.upTo': '“{plan}” sampai {to}',
  'sweep.fromOn': '“{plan}” mulai {from}',
  'sweep.between': '“{plan}” dari {from} sampai {to}',
  'sweep.nowhere': 'tidak terbukti berbeda',
  'sweep.identical': 'sama',
  'sweep.prices': 'Yang berubah oleh tambahan satu {unit} “{input}”, rata-rata antara {from} dan {to}',
  'sweep.priceUnit': 'satuan',
  'sweep.pricesNote':
    'Perubahan dari nilai pertama ke nilai terakhir di setiap kemungkinan, dibagi jaraknya; semua selang benar bersama-sama dengan keyakinan {confidence}. prices.csv memuat perubahan dari tiap nilai ke nilai berikutnya.',
  'sweep.change.gone': 'Hari habisnya tunggakan, hari',
  'sweep.change.requests': 'Antrean terpanjang, permohonan',
  'sweep.change.waiting': 'Hari tunggu warga',
  'sweep.change.office-cost': 'Biaya kantor, {currency}',
  'sweep.change.money': 'Bersama harga menunggu, {currency}',
  'sweep.bestTable': 'Rencana dengan biaya paling rendah, menurut {inputs}',
  'sweep.bestColumn.money': 'Paling rendah: kantor bersama harga menunggu',
  'sweep.bestColumn.office-cost': 'Paling murah bagi kantor',
  'sweep.isShown': 'terbukti',
  'sweep.isOpen': 'tidak terbukti terhadap semua yang lain',

  'sweep.notGone':
    'Di sampai {share} kemungkinan suatu rencana dan nilai tidak diketahui apakah tunggakan habis dalam masa yang dihitung. Rata-rata hari menghitung kemungkinan itu sampai akhir masa yang dihitung: di situ rata-ratanya terlalu awal.',
  'sweep.losses':
    'Pada beberapa rencana atau nilai ada warga yang hilang untuk seterusnya, rata-rata sampai {most}: yang hilang tidak menunggu lagi, jadi berkurangnya waktu tunggu di situ bukan keuntungan.',
  'sweep.thin': 'Hanya {count} kemungkinan yang dijalankan: ini kesan pertama, bukan jawaban.',
  'sweep.untouched': '“{plan}” tidak memiliki “{input}”, jadi nilainya tidak mengubah apa pun di situ.',

  'sweep.figureTitle': '{measure}: {service}',
  'sweep.lineCaption':
    'Setiap garis adalah satu rencana, pitanya selang {confidence} pada tiap nilai sendiri: seberapa tepat diketahui dari {replications} kemungkinan. Semua rencana dan nilai menjalani kemungkinan yang sama.',
  'sweep.pointCaption':
    'Setiap tanda adalah satu rencana, garisnya selang {confidence} pada tiap nilai sendiri. Semua rencana dan nilai menjalani kemungkinan yang sama.',
  'sweep.turnCaption':
    'Garis tegak: tempat rencana yang paling rendah berganti, warna abu-abu di sekitarnya selang tempat itu.',
  'sweep.heatTitle': '{measure}: {plan}',
  'sweep.heatCaption':
    'Setiap gabungan kedua masukan dengan “{plan}”; makin gelap, makin besar. Warnanya sama untuk semua rencana.',
  'sweep.heatLeast': 'terkecil: {value}',
  'sweep.heatMost': 'terbesar: {value}',
  'sweep.bestTitle.money': 'Rencana dengan biaya paling rendah, kantor bersama harga menunggu',
  'sweep.bestTitle.office-cost': 'Rencana yang paling murah bagi kantor',
  'sweep.bestCaption':
    'Nomor rencana dengan biaya paling rendah pada setiap gabungan; dalam kurung dan pucat bila tidak terbukti lebih murah daripada semua yang lain.',
  'sweep.outageEnds': '{input}, {unit}; di bawahnya tanggal gangguan berakhir',
  'sweep.axis': '{input}, {unit}',
  'sweep.goalLine': 'sasaran: {share}',
}
