import type { PlanResults, Results } from '../../experiments/results.ts'
import { conditionInWords } from '../condition-in-words.ts'
import { formatShare } from '../format.ts'
import { joinAnd } from '../words/join-and.ts'
import { say, type Language } from '../words/say.ts'

/** Under which conditions the best plan fails more often, and the first one, with which the others are compared. */
export function whenItFails(results: Results, best: PlanResults, language: Language): string[] {
  const [first] = results.plans
  const plans = first.name === best.name ? [best] : [best, first]
  return plans.flatMap((plan) => sentence(results, plan, language))
}

function sentence({ scenario }: Results, { title, failures }: PlanResults, language: Language): string[] {
  const found = failures?.found ?? null
  if (failures === undefined || found === null) return []
  const facts = {
    plan: title,
    conditions: joinAnd(
      found.conditions.map((condition) => conditionInWords(condition, scenario, language)),
      language,
    ),
    hits: found.failuresInside,
    failures: found.failures,
    density: formatShare(found.failuresInside / found.inside, language),
    low: formatShare(found.low, language),
    high: formatShare(found.high, language),
    share: formatShare(found.failures / found.judged, language),
  }
  return [say(language, `failsMore.${failures.kind}`, facts)]
}
