import { usageWords } from './words/usage-words.ts'

/** ` (did you mean "x"?)`; nothing where nothing is near. */
export function nearestHint(nearest: string | undefined, quote = '"'): string {
  return nearest === undefined ? '' : usageWords().didYouMean(`${quote}${nearest}${quote}`)
}
