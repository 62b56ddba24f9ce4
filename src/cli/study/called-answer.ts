import { called } from '../../report/called.ts'
import type { StudyAnswer } from '../../report/study-answer.ts'
import type { Language } from '../../report/words/say.ts'
import type { Titled } from '../../scenario/compiled/titles.ts'

/**
 * How a result is said: things by their titles, but in CSV, and in the names of tables and figures, by their names, so
 * that these do not depend on the language.
 */
export function calledAnswer<Found extends object>(
  found: Found,
  titles: readonly Titled[],
  answer: (found: Found, language: Language) => StudyAnswer,
): (language: Language) => StudyAnswer {
  return (language) => {
    const named = answer(found, language)
    const shown = called(found, titles, language)
    if (shown === found) return named
    const { tables, figures, ...rest } = answer(shown, language)
    return { ...rest, csv: named.csv, tables: renamed(tables, named.tables), figures: renamed(figures, named.figures) }
  }
}

function renamed<T extends { readonly name: string }>(things: readonly T[], named: readonly T[]): T[] {
  return things.map((thing, i) => ({ ...thing, name: named[i].name }))
}
