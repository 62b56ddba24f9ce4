import type { Results } from '../experiments/results.ts'
import { outputLimits } from '../limits/output-limits.ts'

/** A text of at most so many characters, whose end says when there was more. */
export function shortText(text: string, most: number = outputLimits.names.most): string {
  if (text.length <= most) return text
  let [kept, count] = ['', 0]
  for (const character of text) {
    if (++count > most) return `${kept}…`
    // the last place is for the sign that there is more
    if (count < most) kept += character
  }
  return text
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
