import { courseWords } from '../words/course-words.ts'

/** How long something took or takes: tenths below ten seconds, then whole seconds, then minutes. */
export function timeInWords(seconds: number, { isWhole = false }: { readonly isWhole?: boolean } = {}): string {
  const words = courseWords()
  const whole = Math.round(seconds)
  if (whole >= 120) return words.minutes(Math.floor(whole / 60), whole % 60)
  return words.seconds(isWhole || seconds >= 10 ? whole : seconds, isWhole || seconds >= 10 ? 0 : 1)
}
