/** What is said by each code, in both languages; the values of a phrase stand in braces. */
export type PhraseTexts = Readonly<Record<string, { readonly en: string; readonly id: string }>>
