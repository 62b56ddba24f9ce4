/** The words of the verdict in English. */
export const verdictWordsEn = {
  verdictTitle: 'The answer',
  clearsAll: 'Under “{plan}” the backlog of {service} is gone by {p80} with 80% probability (50%: {p50}; 95%: {p95}).',
  clearsNot: 'Under “{plan}” the backlog of {service} is gone within the horizon with probability {probability} only.',
  clearsNormal: 'Under “{plan}” the backlog of {service} stays normal from the first day.',
  placeNext: 'next best plan',
  placeBase: 'first plan of the scenario',
  promise: 'Someone who applies for {service} on {date} can be told: ready {p80} with 80% reliability, {p90} with 90%.',
  promiseOneDay: 'within 1 day',
  promiseDay: 'within {value} days',
  promiseSameDay: 'the same day',
  promiseUnknown: 'later than the horizon shows',
  documentPromise:
    'For a usable document of any kind (the document itself or a letter): {p80} with 80% reliability, {p90} with 90%.',
} as const

/** The same in Indonesian. */
export const verdictWordsId: { readonly [key in keyof typeof verdictWordsEn]: string } = {
  verdictTitle: 'Jawabannya',
  clearsAll: 'Dengan “{plan}” tunggakan {service} habis pada {p80} dengan peluang 80% (50%: {p50}; 95%: {p95}).',
  clearsNot: 'Dengan “{plan}” peluang tunggakan {service} habis dalam horizon hanya {probability}.',
  clearsNormal: 'Dengan “{plan}” tunggakan {service} tetap normal sejak hari pertama.',
  placeNext: 'rencana terbaik berikutnya',
  placeBase: 'rencana pertama dalam skenario',
  promise:
    'Pemohon {service} pada {date} dapat diberi tahu: siap {p80} dengan keandalan 80%, {p90} dengan keandalan 90%.',
  promiseOneDay: 'dalam 1 hari',
  promiseDay: 'dalam {value} hari',
  promiseSameDay: 'pada hari yang sama',
  promiseUnknown: 'lebih lama daripada yang terlihat dalam horizon',
  documentPromise:
    'Untuk dokumen apa pun yang berlaku (dokumen itu sendiri atau surat keterangan): {p80} dengan keandalan 80%, {p90} dengan keandalan 90%.',
}
