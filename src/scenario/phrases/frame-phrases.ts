import type { PhraseTexts } from './phrase-texts.ts'

/** What stands about a message: what was meant, what is allowed. */
export const framePhrases = {
  'as-typed': { en: '{text}', id: '{text}' },
  'beyond-limit': { en: '{sentence}', id: '{sentence}' },
  'did-you-mean': { en: '(did you mean "{suggestion}"?)', id: '(maksud Anda "{suggestion}"?)' },
  'for-example': { en: '(for example "{suggestion}")', id: '(misalnya "{suggestion}")' },
  allowed: { en: 'allowed: {allowed}', id: 'yang boleh ditulis: {allowed}' },
} as const satisfies PhraseTexts
