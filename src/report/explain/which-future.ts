import type { ExplainResults } from '../../experiments/explain/explain-results.ts'
import { formatNumber } from '../format.ts'
import { say, type Language } from '../words/say.ts'

/** Which future it is about, and how it was found. */
export function whichFuture({ found, replication }: ExplainResults, language: Language): string[] {
  if (found === null || replication === null) return []
  const number = (value: number) => formatNumber(value, language)
  return [
    say(language, `explain.found.${found.rank}`, {
      replication,
      place: number(found.place),
      of: number(found.of),
    }),
  ]
}

/** What a figure cut out of its report still has to say. */
export function explainFooter({ title, plan, replication, day }: ExplainResults, language: Language): string {
  const which =
    replication === null
      ? say(language, 'promise.footer', { replications: formatNumber(day?.replications ?? 0, language) })
      : say(language, 'explain.footer', { replication })
  return `${title} · ${plan.title} · ${which}`
}
