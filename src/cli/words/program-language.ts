import type { Language } from '../../report/words/say.ts'

let spoken: Language = 'en'

/** From now on the program speaks this language in this thread: its help, errors, questions and remarks. */
export function speak(language: Language): void {
  spoken = language
}

/** The language that the program speaks. */
export function programLanguage(): Language {
  return spoken
}
