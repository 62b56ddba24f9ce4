import type { PlanResults, Results, ScenarioFacts } from '../../experiments/results.ts'
import { formatDate } from '../format.ts'
import { loneReplication } from '../lone-replication.ts'
import { say, type Language } from '../words/say.ts'
import { focusOf } from './figure.ts'

/** The days that a figure of plans shows. */
export interface ShownDays extends Pick<ScenarioFacts, 'dates' | 'days'> {
  /** That the axis ends before the run does, and why. */
  readonly notes: readonly string[]
}

/** A backlog above normal at the end in at most this share of the futures is not worth a longer axis. */
const FEW = 0.02
/** What is gone within so many days never was there to speak of: the whole run is shown. */
const A_WEEK = 7
/** Of the run; less than that is not cut off. */
const WORTH_CUTTING = 0.15

/** The days until soon after the backlog is gone under each of the plans in 95 % of the futures; all where it is not. */
export function shownDays(results: Results, plans: readonly PlanResults[], language: Language): ShownDays {
  const { dates, days } = results.scenario
  const gone = plans.reduce((latest, plan) => Math.max(latest, doneBy(results, plan)), 0)
  const shown = gone + Math.max(A_WEEK, Math.ceil(gone * 0.12)) + 1
  if (gone < A_WEEK || shown > (1 - WORTH_CUTTING) * days) return { dates, days, notes: [] }
  const [end, last] = [dates[shown - 1], dates[days - 1]].map((date) => formatDate(date, language))
  const key = loneReplication(results) === null ? 'shownUntil' : 'shownUntil.one'
  return { dates: dates.slice(0, shown), days: shown, notes: [say(language, key, { end, last })] }
}

function doneBy(results: Results, plan: PlanResults): number {
  const { gone, aboveAtEnd } = focusOf(results, plan).clearing
  return gone.p95.value === null || aboveAtEnd.value > FEW ? results.scenario.days : gone.p95.value
}
