import type { PlanResults, Results } from '../../experiments/results.ts'
import type { PlanDecision } from '../../experiments/results/decision.ts'
import { focusFacts, focusOf } from '../../report/figures/figure.ts'
import { plansByRank } from '../../report/figures/plans-drawn.ts'
import { formatShare } from '../../report/format.ts'
import { formatTime, unitName } from '../../report/format-time.ts'
import { loneReplication } from '../../report/lone-replication.ts'
import { decisionOf } from '../../report/plan-heading.ts'
import { estimateCell, optionalShareCell, shareRange } from '../../report/tables/cells.ts'
import { goneCell } from '../../report/tables/clearing-cells.ts'
import { type Cell, plainCell } from '../../report/tables/table.ts'
import { unitOfWaits, waitCell } from '../../report/tables/wait-cells.ts'
import { costsNothing } from '../../report/verdict/costs-nothing.ts'
import { say, type Language } from '../../report/words/say.ts'
import { summaryWords } from './summary-words.ts'

/** What a screen has room for. */
const MOST_PLANS = 10

/** One measure of the plans. */
export interface GlanceColumn {
  readonly title: string
  readonly cell: (plan: PlanResults) => Cell
}

/** The plans of which a screen tells, the best first. */
export function plansTold(results: Results): PlanResults[] {
  const named = plansByRank(results).slice(0, MOST_PLANS)
  return named.flatMap((name) => results.plans.filter((plan) => plan.name === name))
}

/** The few measures that decide, as far as the office has them. */
export function glanceColumns(results: Results, language: Language): GlanceColumn[] {
  return [
    ...goneColumn(results, language),
    waitColumn(results, language),
    ...lostColumn(results, language),
    ...costColumn(results, language),
    ...goalColumn(results, language),
  ]
}

/** Nothing where no backlog ever builds up, which the decision says. */
function goneColumn(results: Results, language: Language): GlanceColumn[] {
  const clearing = (plan: PlanResults) => focusOf(results, plan).clearing
  if (results.plans.every((plan) => clearing(plan).staysNormal)) return []
  const { goneBy, goneByOne } = summaryWords[language]
  return [
    {
      title: loneReplication(results) === null ? goneBy : goneByOne,
      cell: (plan) => goneCell(clearing(plan), results, language),
    },
  ]
}

/** Who is ready in time where there is a target, else how long one waits. */
function waitColumn(results: Results, language: Language): GlanceColumn {
  const { targetDays, targetClock } = focusFacts(results)
  const { inTime, meanWait } = summaryWords[language]
  const wait = (plan: PlanResults) => focusOf(results, plan).wait
  if (targetDays !== null) {
    return {
      title: inTime(formatTime(targetDays, language, targetClock)),
      cell: (plan) => optionalShareCell(wait(plan).withinTarget, language),
    }
  }
  const unit = unitOfWaits(results.plans.map((plan) => [wait(plan), 'mean'] as const))
  return {
    title: meanWait(unitName(unit, language)),
    cell: (plan) => waitCell(wait(plan), 'mean', unit, language),
  }
}

/** Who is sent away waits no more: losses stand beside waits. */
function lostColumn(results: Results, language: Language): GlanceColumn[] {
  const lost = (plan: PlanResults) => focusOf(results, plan).lost
  if (results.plans.every((plan) => lost(plan).mean === 0)) return []
  return [{ title: summaryWords[language].lost, cell: (plan) => estimateCell(lost(plan), language) }]
}

function costColumn(results: Results, language: Language): GlanceColumn[] {
  if (costsNothing(results)) return []
  const title = summaryWords[language].officePays(results.scenario.currency)
  return [{ title, cell: ({ cost }) => estimateCell(cost.office, language) }]
}

/** One future is no chance. */
function goalColumn(results: Results, language: Language): GlanceColumn[] {
  if ((results.decision?.goal ?? null) === null || loneReplication(results) !== null) return []
  return [
    {
      title: summaryWords[language].goalMet,
      cell: ({ name }) => goalCell(decisionOf(results, name), language),
    },
  ]
}

/** Whether a plan meets the goal, and with which chance where that is all it asks. */
function goalCell(plan: PlanDecision | undefined, language: Language): Cell {
  if (plan === undefined) return plainCell(say(language, 'noValue'))
  const answer = say(language, `answer.${plan.answer}`)
  const [condition, ...others] = plan.conditions
  const { value, low, high } = condition
  if (others.length > 0 || condition.condition === 'budget' || value === null) return plainCell(answer)
  const interval = low === null || high === null ? null : shareRange(low, high, language)
  return { text: `${answer}: ${formatShare(value, language)}`, interval }
}
