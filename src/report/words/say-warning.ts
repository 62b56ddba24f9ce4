import type { Warning } from '../../experiments/warnings/warning.ts'
import { fillIn } from './fill-in.ts'
import { say, type Language } from './say.ts'
import { warningWordsEn, warningWordsId } from './warning-words.ts'

const words = { en: warningWordsEn, id: warningWordsId }

/** A warning as a sentence that begins with the plans it is about; `planCount` is how many plans there are. */
export function sayWarning(language: Language, { code, values, plans }: Warning, planCount: number): string {
  const filling: Readonly<Record<string, string | number>> = { ...values }
  const text = fillIn(words[language][code], filling)
  if (plans.length === 0) return text
  if (plans.length > 1 && plans.length === planCount) return say(language, 'warningAllPlans', { text })
  if (plans.length === 1) return say(language, 'warningOnePlan', { plan: plans[0], text })
  const list = say(language, 'joinAnd', { list: plans.slice(0, -1).join(', '), last: plans[plans.length - 1] })
  return say(language, 'warningSomePlans', { plans: list, text })
}
