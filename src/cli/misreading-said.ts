import { type Said, saidIn } from '../scenario/text/problem.ts'
import { programLanguage } from './words/program-language.ts'

/** What a reader of scenarios says of a text that it was given, in words. */
interface MisreadingSaid {
  readonly message: string
  readonly allowed?: string
  readonly suggestion?: string | undefined
}

/** What is wrong with a text that a reader of scenarios was given, in the language of the program. */
export function misreadingSaid(read: {
  readonly said: Said
  readonly suggestion?: string | undefined
}): MisreadingSaid {
  return { ...saidIn(read.said, programLanguage()), suggestion: read.suggestion }
}
