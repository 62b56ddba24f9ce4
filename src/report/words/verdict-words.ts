/** The words of the verdict in English. */
export const verdictWordsEn = {
  verdictTitle: 'The answer',
  placeNext: 'next best plan',
  placeBase: 'first plan of the scenario',
  placeLeastWaiting: 'plan under which citizens wait least',
} as const

/** The same in Indonesian. */
export const verdictWordsId: { readonly [key in keyof typeof verdictWordsEn]: string } = {
  verdictTitle: 'Jawabannya',
  placeNext: 'rencana terbaik berikutnya',
  placeBase: 'rencana pertama dalam skenario',
  placeLeastWaiting: 'rencana dengan waktu tunggu paling singkat',
}
