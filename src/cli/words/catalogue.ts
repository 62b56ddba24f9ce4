import type { Language } from '../../report/words/say.ts'
import { programLanguage } from './program-language.ts'

/** The texts of a topic, in the language that the program speaks unless another one is named. */
export type Catalogue<Words> = (language?: Language) => Words

/**
 * A catalogue of what the command line says about a topic. A text that one language has and the other has not, or that
 * takes other values there, does not compile.
 */
export function catalogue<Words extends object>(en: Words, id: NoInfer<Words>): Catalogue<Words> {
  return (language = programLanguage()) => (language === 'id' ? id : en)
}
