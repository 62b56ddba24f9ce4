import type { Warning } from '../../experiments/warnings/warning.ts'
import { formatAbout, formatDate } from '../format.ts'
import { fillIn } from './fill-in.ts'
import { say, type Language } from './say.ts'
import { warningWordsEn, warningWordsId } from './warning-words.ts'

const words = { en: warningWordsEn, id: warningWordsId }

/** A warning as a sentence that begins with the plans it is about; `planCount` is how many plans there are. */
export function sayWarning(language: Language, { code, values, plans }: Warning, planCount: number): string {
  const { indonesian, ...others }: Readonly<Record<string, string | number | undefined>> = { ...values }
  const filling = language === 'id' && indonesian !== undefined ? { ...others, message: indonesian } : others
  const spokenValues = Object.fromEntries(
    Object.entries(filling).map(([name, value]) => [
      name,
      name === 'weekdays' ? weekdaysIn(String(value), language) : spoken(value, language),
    ]),
  )
  return sayOfPlans(language, fillIn(words[language][code], spokenValues), plans, planCount)
}

/** A sentence behind the names of the plans that it is about; alone where it is about none in particular. */
export function sayOfPlans(language: Language, text: string, plans: readonly string[], planCount: number): string {
  if (plans.length === 0) return text
  if (plans.length > 1 && plans.length === planCount) return say(language, 'warningAllPlans', { text })
  if (plans.length === 1) return say(language, 'warningOnePlan', { plan: plans[0], text })
  const list = say(language, 'joinAnd', { list: plans.slice(0, -1).join(', '), last: plans[plans.length - 1] })
  return say(language, 'warningSomePlans', { plans: list, text })
}

/** Days of the week, which scenarios read in both languages: `sat, sun`. */
function weekdaysIn(list: string, language: Language): string {
  return language === 'en' ? list : list.replaceAll(/[a-z]+/g, (day) => INDONESIAN_WEEKDAYS[day] ?? day)
}

const INDONESIAN_WEEKDAYS: Readonly<Record<string, string>> = {
  mon: 'senin',
  tue: 'selasa',
  wed: 'rabu',
  thu: 'kamis',
  fri: 'jumat',
  sat: 'sabtu',
  sun: 'minggu',
}

/** A value in the language: dates YYYY-MM-DD and numbers as they are written there. */
function spoken(value: string | number | undefined, language: Language): string {
  if (typeof value === 'number') return formatAbout(value, language)
  return /^\d{4}-\d\d-\d\d$/.test(value ?? '') ? formatDate(String(value), language) : String(value)
}
