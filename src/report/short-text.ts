import type { Results } from '../experiments/results.ts'
import { outputLimits } from '../limits/output-limits.ts'

/** A text of at most so many characters, whose end says when there was more. */
export function shortText(text: string, most: number = outputLimits.names.most): string {
  // no text of fewer units has more characters, and one of a million is not taken apart
  if (text.length <= most) return text
  const characters = [...text.slice(0, 2 * most)]
  return characters.length <= most && text.length <= 2 * most ? text : `${characters.slice(0, most - 1).join('')}…`
}

/** The results with titles as long as they are shown; in results.json they stand whole. */
export function withShortTitles(results: Results): Results {
  const { scenario, plans } = results
  return {
    ...results,
    scenario: { ...scenario, title: shortText(scenario.title) },
    plans: plans.map((plan) => ({ ...plan, title: shortText(plan.title) })),
  }
}
