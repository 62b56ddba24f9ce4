/** The words of the verdict in English. */
export const verdictWordsEn = {
  verdictTitle: 'The answer',
  placeNext: 'next best plan',
  placeBase: 'first plan of the scenario',
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
  placeNext: 'rencana terbaik berikutnya',
  placeBase: 'rencana pertama dalam skenario',
  promise:
    'Pemohon {service} pada {date} dapat diberi tahu: siap {p80} dengan keandalan 80%, {p90} dengan keandalan 90%.',
  promiseWithin: 'dalam {time}',
  promiseSameDay: 'pada hari yang sama',
  promiseUnknown: 'lebih lama daripada yang terlihat dalam horizon',
  documentPromise:
    'Untuk dokumen apa pun yang berlaku (dokumen itu sendiri atau surat keterangan): {p80} dengan keandalan 80%, {p90} dengan keandalan 90%.',
}
