/** What nobody knows, in English. */
export const unknownWordsEn = {
  'unknown.name': 'What nobody knows',
  unknownsTable: 'What nobody knows, and what comes of it: {plan}',
  unknownDrawn: 'Drawn, 5–95%',
  'unknownDrawn.one': 'Drawn',
  unknownsTogether: 'All of them together',
  'spreadOf.gone': 'of the spread of the date of being gone',
  'spreadOf.mean-wait': 'of the spread of the mean wait',
  'spreadOf.office-cost': 'of the spread of what the office pays',
  unknownsTableNote:
    'Each unknown is drawn once per future. The spread is the variance between the futures; what does not come from the unknowns, each by itself, is chance. A backlog that is not gone within the horizon counts as gone on the day after. A dash: nothing varies, or there are too few futures to tell.',
  spreadMostly:
    'About {share} ({low} to {high}) of the spread of {measure} between the futures comes from what nobody knows, mostly from {names}; the rest is chance.',
  spreadFrom:
    'About {share} ({low} to {high}) of the spread of {measure} between the futures comes from what nobody knows, which is {names}; the rest is chance.',
  spreadChance:
    'Next to nothing of the spread of {measure} between the futures comes from what nobody knows: it is chance.',
  'spreadIn.gone': 'the date on which the backlog is gone',
  'spreadIn.mean-wait': 'the mean wait',
  'spreadIn.office-cost': 'what the office pays',
} as const

/** The same in Indonesian. */
export const unknownWordsId: { readonly [key in keyof typeof unknownWordsEn]: string } = {
  'unknown.name': 'Yang belum diketahui',
  unknownsTable: 'Yang belum diketahui siapa pun, dan akibatnya: {plan}',
  unknownDrawn: 'Nilai yang diundi, 5–95%',
  'unknownDrawn.one': 'Nilai yang diundi',
  unknownsTogether: 'Semuanya bersama-sama',
  'spreadOf.gone': 'dari sebaran tanggal tunggakan habis',
  'spreadOf.mean-wait': 'dari sebaran rata-rata tunggu',
  'spreadOf.office-cost': 'dari sebaran biaya kantor',
  unknownsTableNote:
    'Setiap hal yang belum diketahui diundi satu kali untuk setiap kemungkinan. Sebaran adalah varians antara kemungkinan; yang tidak berasal dari hal-hal itu, masing-masing sendiri, adalah kebetulan. Tunggakan yang belum habis dalam masa yang dihitung dihitung habis sehari sesudahnya. Tanda garis: tidak ada yang berbeda, atau kemungkinannya terlalu sedikit.',
  spreadMostly:
    'Sekitar {share} ({low} sampai {high}) dari perbedaan {measure} antara kemungkinan berasal dari hal yang belum diketahui siapa pun, terutama {names}; selebihnya kebetulan.',
  spreadFrom:
    'Sekitar {share} ({low} sampai {high}) dari perbedaan {measure} antara kemungkinan berasal dari hal yang belum diketahui siapa pun, yaitu {names}; selebihnya kebetulan.',
  spreadChance:
    'Hampir tidak ada perbedaan {measure} antara kemungkinan yang berasal dari hal yang belum diketahui: perbedaan itu kebetulan.',
  'spreadIn.gone': 'tanggal habisnya tunggakan',
  'spreadIn.mean-wait': 'rata-rata tunggu',
  'spreadIn.office-cost': 'biaya kantor',
}
