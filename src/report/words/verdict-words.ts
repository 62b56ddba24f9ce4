/** The words of the verdict in English. */
export const verdictWordsEn = {
  verdictTitle: 'The answer',
  bestPlan: '“{plan}” comes out best by {measure}.',
  bestPlanNotShown: '“{plan}” comes out first by {measure}, but no difference is shown between it and {others}.',
  betterThan:
    'Against “{other}”, the {place}: {measure} smaller by {difference} (simultaneous {confidence} interval); the backlog is gone earlier in {share} of the paired replications.',
  placeNext: 'next best plan',
  placeBase: 'first plan of the scenario',
  notShownAgainst:
    'No difference shown between “{first}” and “{second}” in {measure}: the difference is {difference} (simultaneous {confidence} interval, which contains zero); in {share} of the paired replications “{first}” clears earlier, in {shareOther} “{second}”.',
  promise: 'Someone who applies for {service} on {date} can be told: ready {p80} with 80% reliability, {p90} with 90%.',
  promiseWithin: 'within {time}',
  promiseSameDay: 'the same day',
  promiseUnknown: 'later than the horizon shows',
  documentPromise:
    'For a usable document of any kind (the document itself or a letter): {p80} with 80% reliability, {p90} with 90%.',
} as const

/** The same in Indonesian. */
export const verdictWordsId: { readonly [key in keyof typeof verdictWordsEn]: string } = {
  verdictTitle: 'Jawabannya',
  bestPlan: '“{plan}” adalah yang terbaik menurut {measure}.',
  bestPlanNotShown:
    '“{plan}” berada di depan menurut {measure}, tetapi tidak ada perbedaan yang tampak dengan {others}.',
  betterThan:
    'Dibandingkan dengan “{other}”, {place}: {measure} lebih kecil {difference} (selang simultan {confidence}); tunggakan habis lebih dulu dalam {share} replikasi berpasangan.',
  placeNext: 'rencana terbaik berikutnya',
  placeBase: 'rencana pertama dalam skenario',
  notShownAgainst:
    'Tidak ada perbedaan yang tampak antara “{first}” dan “{second}” dalam {measure}: selisihnya {difference} (selang simultan {confidence}, memuat nol); dalam {share} replikasi berpasangan “{first}” lebih dulu habis, dalam {shareOther} “{second}”.',
  promise:
    'Pemohon {service} pada {date} dapat diberi tahu: siap {p80} dengan keandalan 80%, {p90} dengan keandalan 90%.',
  promiseWithin: 'dalam {time}',
  promiseSameDay: 'pada hari yang sama',
  promiseUnknown: 'lebih lama daripada yang terlihat dalam horizon',
  documentPromise:
    'Untuk dokumen apa pun yang berlaku (dokumen itu sendiri atau surat keterangan): {p80} dengan keandalan 80%, {p90} dengan keandalan 90%.',
}
