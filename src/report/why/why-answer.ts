import type { WhyResults } from '../../experiments/attribution/why-results.ts'
import type { StudyAnswer } from '../study-answer.ts'
import type { Language } from '../words/say.ts'
import { causesAnswer } from './causes-answer.ts'
import { differenceAnswer } from './difference-answer.ts'

/** What `antrean why` says. */
export function whyAnswer(results: WhyResults, language: Language): StudyAnswer {
  return results.kind === 'causes' ? causesAnswer(results, language) : differenceAnswer(results, language)
}
