import type { Precision } from '../../experiments/selection/selection-settings.ts'
import type { Goal } from '../../scenario/compiled/goal.ts'
import { readShare } from '../../scenario/quantities/amount.ts'
import { readFixedDuration } from '../../scenario/quantities/duration.ts'
import { readMoney } from '../../scenario/quantities/money.ts'
import { Misreading } from '../../scenario/text/misreading.ts'
import { MINUTES_PER_DAY } from '../../time/minutes.ts'
import { precisionNotAsked, wrongPrecision } from '../user-error.ts'
import { misreadingSaid } from '../misreading-said.ts'
import { errorWords } from '../words/error-words.ts'

type Kind = keyof Precision

const LOOKS_LIKE_SHARE = /%\s*$/
const LOOKS_LIKE_MONEY = /^[\d_.,]+$/

/** The differences that do not matter, as given with --precision. Throws a UserError. */
export function readPrecision(given: readonly string[], goal: Goal | null): Precision {
  const precision: Record<Kind, number | null> = { share: null, days: null, cost: null }
  for (const text of given) {
    const kind = LOOKS_LIKE_SHARE.test(text) ? 'share' : LOOKS_LIKE_MONEY.test(text) ? 'cost' : 'days'
    if (precision[kind] !== null) throw wrongPrecision(text, errorWords().precisionGivenTwice)
    precision[kind] = amountOf(text, kind)
    if (!isAsked(kind, goal)) throw precisionNotAsked(text, whatIsAsked(goal))
  }
  return precision
}

function amountOf(text: string, kind: Kind): number {
  try {
    const amount = kind === 'share' ? readShare(text) : kind === 'cost' ? readMoney(text) : daysOf(text)
    if (amount > 0) return amount
  } catch (error) {
    if (!(error instanceof Misreading)) throw error
    throw wrongPrecision(text, misreadingSaid(error).message)
  }
  throw wrongPrecision(text, errorWords().precisionOfNothing)
}

function daysOf(text: string): number {
  const { minutes, clock } = readFixedDuration(text)
  if (clock === 'calendar') return minutes / MINUTES_PER_DAY
  throw wrongPrecision(text, errorWords().precisionInWorkingDays)
}

function isAsked(kind: Kind, goal: Goal | null): boolean {
  const isOfGoal = goal !== null && (goal.goneBy !== null || goal.share !== null || goal.budget !== null)
  if (kind === 'share') return goal !== null && (goal.goneBy !== null || goal.share !== null)
  return (isOfGoal && goal.order === 'cheapest') === (kind === 'cost')
}

function whatIsAsked(goal: Goal | null): string {
  const { precisionOfProbability, precisionOfCost, precisionOfDate, precisionOr } = errorWords()
  const asked = [
    ...(isAsked('share', goal) ? [precisionOfProbability] : []),
    isAsked('cost', goal) ? precisionOfCost : precisionOfDate,
  ]
  return asked.join(precisionOr)
}
