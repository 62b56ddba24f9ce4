import type { CauseResults } from '../../experiments/attribution/attribution-results.ts'
import type { CausesOfPlan } from '../../experiments/attribution/why-results.ts'
import type { Figure } from '../figures/figure.ts'
import { colours } from '../figures/palette.ts'
import { estimateText, formatNumber, formatShare } from '../format.ts'
import { say, type Language } from '../words/say.ts'
import { causeHeading } from './cause-names.ts'
import { rowBarsFigure } from './row-bars.ts'

type Measure = 'waiting' | 'gone'

/** What each cause adds to the waiting, and to the day on which the backlog is gone, where it adds anything. */
export function causesFigures(results: CausesOfPlan, language: Language): Figure[] {
  return (['waiting', 'gone'] as const).flatMap((measure) => {
    const isFlat = results.causes.every((cause) => cause[measure].mean === 0 && !cause[measure].halfWidth)
    return isFlat ? [] : [figureOf(results, measure, language)]
  })
}

function figureOf(results: CausesOfPlan, measure: Measure, language: Language): Figure {
  const { plan, service, title, replications, seed, confidence } = results
  const whole = estimateText(results[measure].whole, language)
  const facts = { plan: plan.title, service, whole, confidence: formatShare(confidence, language) }
  return rowBarsFigure(
    [
      ...largestFirst(results.causes, measure).map((cause) => ({
        name: causeHeading(cause, language),
        estimate: cause[measure],
        look: 0,
      })),
      { name: say(language, 'why.row.left'), estimate: results[measure].left, look: 1 },
    ],
    {
      name: [`why-${measure}`, plan.name],
      title: say(language, `why.figure.${measure}`, facts),
      caption: say(language, `why.figure.${measure}Caption`, facts),
      footer: say(language, 'footer', {
        scenario: title,
        plan: plan.title,
        replications: formatNumber(replications, language),
        seed,
      }),
      axis: say(language, `why.figure.${measure}Axis`),
      looks: [
        { label: say(language, 'why.figure.cause'), colour: colours.skyBlue },
        { label: say(language, 'why.figure.left'), colour: colours.closed },
      ],
    },
    language,
  )
}

function largestFirst(causes: readonly CauseResults[], measure: Measure): CauseResults[] {
  return causes.toSorted((a, b) => b[measure].mean - a[measure].mean)
}
