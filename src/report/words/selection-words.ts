/** The words of a comparison that went on until it was settled, in English. */
export const selectionWordsEn = {
  goalSelected: '“{plan}” is chosen as the {order} of the plans that surely meet the goal: {goal}.',
  goneSelected: '“{plan}” comes out as the plan whose backlog is gone first on average{restricted}.',
  selectionAnswers:
    'Asked until it was clear, on {count} replications of its own, the goal is {answers}. With {confidence} probability all of this is right, whenever it ended.',
  selectionNear:
    'Under {plans} it is shown to lie within {zone} of what is asked for; more replications would tell no more that matters.',
  selectionOpen:
    '{budget} replications of all plans together were too few to make it clear for {plans}; --budget allows more, a larger --precision needs fewer.',
  selectionGone:
    '“{plan}” was found on replications of their own, until the others were surely behind (Kim and Nelson): where one plan is on average earlier than all others that can be chosen by {zone} or more, it is the one that is found, with {confidence} probability.',
  'selectionOffice-cost':
    '“{plan}” was found on replications of their own, until the others were surely behind (Kim and Nelson): where one of the plans is on average cheaper than all others that can be chosen by {zone} or more, it is the one that is found, with {confidence} probability.',
  selectionSameGone: 'On average the backlog is gone equally early under {plans}{restricted}.',
  'selectionSameOffice-cost': 'On average {plans} cost the office the same.',
  selectionUnsettledGone:
    '{budget} replications of all plans together were too few to settle under which of {plans} the backlog is gone first on average; --budget allows more, a larger --precision needs fewer.',
  'selectionUnsettledOffice-cost':
    '{budget} replications of all plans together were too few to settle which of {plans} costs the office least; --budget allows more, a larger --precision needs fewer.',
  selectionNotBegun:
    '{budget} replications of all plans together were too few to ask which of these plans to take; --budget allows more.',
  selectionFresh:
    'On the {count} futures of this report, which took no part in that, none of the others that can be chosen is shown to be better by so much.',
  selectionFreshBetter:
    'But on the {count} futures of this report, which took no part in that, {plans} is shown to be better by more.',
  'selectionExcluded.loses-more': 'Not chosen, whatever its dates and costs, because it loses more citizens: {plans}.',
  'selectionExcluded.over-budget': 'Not chosen, because it costs more than the budget on average: {plans}.',
  selectionTable: 'What was settled by going on',
  selectionSurelyFrom: 'With {probability} probability gone by',
  selectionNotBy: 'Not yet so by',
  selectionMeanGone: 'Days until it is gone, on average',
  selectionMeanCost: 'The office pays, on average',
  selectionReplications: 'Replications for this',
  selectionNearCell: 'open: within {zone}',
  selectionTableNote:
    'These replications took no part in the other tables. “Yes”, “no” and the dates are right together with {confidence} probability, however long it went on; between the two dates it is open.',
  selectionNearNote:
    '“Within {zone}”: shown, with the same probability for all plans together, to lie so near to what is asked for.',
  selectionMeanNote:
    'Means are of the replications after which a plan was surely not the best, {batch} of them averaged into one observation; the end of the run counts where the backlog is not gone before.',
  selectionCostNote:
    'Means are of the replications after which a plan was surely not the cheapest, {batch} of them averaged into one observation.',
} as const

/** The same in Indonesian. */
export const selectionWordsId: { readonly [key in keyof typeof selectionWordsEn]: string } = {
  goalSelected: '“{plan}” dipilih sebagai yang {order} di antara rencana yang pasti mencapai tujuan: {goal}.',
  goneSelected: '“{plan}” keluar sebagai rencana yang tunggakannya rata-rata habis paling dulu{restricted}.',
  selectionAnswers:
    'Ditanyakan sampai jelas, dengan {count} ulangan tersendiri, tujuan {answers}. Semua ini benar dengan peluang {confidence}, kapan pun berakhirnya.',
  selectionNear:
    'Pada {plans} tampak bahwa nilainya berselisih paling banyak {zone} dari yang diminta; ulangan tambahan tidak akan memberi tahu apa pun yang berarti.',
  selectionOpen:
    '{budget} ulangan untuk semua rencana belum cukup untuk memastikan hal itu bagi {plans}; --budget memberi lebih banyak, --precision yang lebih besar memerlukan lebih sedikit.',
  selectionGone:
    '“{plan}” ditemukan dengan ulangan tersendiri, sampai yang lain pasti tertinggal (Kim dan Nelson): bila satu rencana rata-rata lebih cepat {zone} atau lebih daripada semua yang lain yang dapat dipilih, rencana itulah yang ditemukan, dengan peluang {confidence}.',
  'selectionOffice-cost':
    '“{plan}” ditemukan dengan ulangan tersendiri, sampai yang lain pasti tertinggal (Kim dan Nelson): bila satu rencana rata-rata lebih murah {zone} atau lebih daripada semua yang lain yang dapat dipilih, rencana itulah yang ditemukan, dengan peluang {confidence}.',
  selectionSameGone: 'Rata-rata tunggakan habis sama cepatnya pada {plans}{restricted}.',
  'selectionSameOffice-cost': 'Rata-rata biaya kantor sama pada {plans}.',
  selectionUnsettledGone:
    '{budget} ulangan untuk semua rencana belum cukup untuk memastikan pada yang mana dari {plans} tunggakan rata-rata habis paling dulu; --budget memberi lebih banyak, --precision yang lebih besar memerlukan lebih sedikit.',
  'selectionUnsettledOffice-cost':
    '{budget} ulangan untuk semua rencana belum cukup untuk memastikan yang mana dari {plans} biayanya bagi kantor paling kecil; --budget memberi lebih banyak, --precision yang lebih besar memerlukan lebih sedikit.',
  selectionNotBegun:
    '{budget} ulangan untuk semua rencana belum cukup untuk menanyakan rencana mana yang sebaiknya diambil; --budget memberi lebih banyak.',
  selectionFresh:
    'Pada {count} kemungkinan dalam laporan ini, yang tidak ikut dalam pemilihan, tidak tampak rencana lain yang dapat dipilih dan lebih baik sebesar itu.',
  selectionFreshBetter:
    'Tetapi pada {count} kemungkinan dalam laporan ini, yang tidak ikut dalam pemilihan, {plans} tampak lebih baik melebihi itu.',
  'selectionExcluded.loses-more':
    'Tidak dipilih, apa pun tanggal dan biayanya, karena kehilangan lebih banyak warga: {plans}.',
  'selectionExcluded.over-budget': 'Tidak dipilih, karena rata-rata biayanya melebihi anggaran: {plans}.',
  selectionTable: 'Apa yang telah dipastikan',
  selectionSurelyFrom: 'Dengan peluang {probability} habis paling lambat',
  selectionNotBy: 'Belum demikian pada',
  selectionMeanGone: 'Hari sampai habis, rata-rata',
  selectionMeanCost: 'Dibayar kantor, rata-rata',
  selectionReplications: 'Ulangan untuk ini',
  selectionNearCell: 'belum pasti: selisih paling banyak {zone}',
  selectionTableNote:
    'Ulangan ini tidak ikut dalam tabel lain. “Ya”, “tidak”, dan tanggalnya benar sekaligus dengan peluang {confidence}, berapa lama pun berlangsung; di antara kedua tanggal belum pasti.',
  selectionNearNote:
    '“Selisih paling banyak {zone}”: tampak, dengan peluang yang sama untuk semua rencana sekaligus, sedekat itu dengan yang diminta.',
  selectionMeanNote:
    'Rata-rata dari ulangan yang sesudahnya suatu rencana pasti bukan yang terbaik, {batch} di antaranya dirata-ratakan menjadi satu pengamatan; akhir jangka waktu dihitung bila tunggakan tidak habis sebelumnya.',
  selectionCostNote:
    'Rata-rata dari ulangan yang sesudahnya suatu rencana pasti bukan yang termurah, {batch} di antaranya dirata-ratakan menjadi satu pengamatan.',
}
