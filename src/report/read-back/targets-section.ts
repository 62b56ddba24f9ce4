import type { GoalFacts } from '../../scenario/read-back/goal-facts.ts'
import type { TargetFacts } from '../../scenario/read-back/target-facts.ts'
import { formatDate, formatNumber, formatShare, inCurrency } from '../format.ts'
import { say, type Language } from '../words/say.ts'
import { inLine, type Row, saySpan, type Section } from './spoken.ts'

interface Wanted {
  readonly goal: GoalFacts | null
  readonly currency: string
}

/** The service that the decision is about, those that have a target, and the goal. */
export function targetsSection(targets: readonly TargetFacts[], wanted: Wanted, language: Language): Section {
  const told = targets.filter(({ isFocus, within }) => isFocus || within !== null)
  const rows = told.map((each) => targetRow(each, wanted.goal === null && targets.length > 1, language))
  return { heading: say(language, 'readTargets'), rows: [...rows, ...goalRow(wanted, language)] }
}

function targetRow(
  { service, within, normalBacklog, workingDays, isFocus }: TargetFacts,
  tellsFocus: boolean,
  language: Language,
): Row {
  const normal =
    normalBacklog === 0
      ? say(language, 'readNormalNone', { days: workingDays })
      : say(language, 'readNormal', { count: formatNumber(normalBacklog, language), days: workingDays })
  const time = within !== null && say(language, 'readWithin', { time: saySpan(within, language) })
  return {
    label: service,
    text: inLine([time, normal, isFocus && tellsFocus && say(language, 'readFocus')], '; '),
  }
}

function goalRow({ goal, currency }: Wanted, language: Language): Row[] {
  if (goal === null) return []
  const { service, goneBy, share, budget, order } = goal
  const asked = inLine(
    [
      goneBy &&
        say(language, 'goal.gone-by', {
          service,
          date: formatDate(goneBy.date, language),
          probability: formatShare(goneBy.probability, language),
        }),
      share === null ? null : say(language, 'goal.ready-within', { service, share: formatShare(share, language) }),
      budget === null
        ? null
        : say(language, 'goal.budget', { money: inCurrency(currency, formatNumber(budget, language)) }),
    ],
    '; ',
  )
  return [{ label: '', text: say(language, 'readGoal', { goal: asked, order: say(language, `goal.${order}`) }) }]
}
