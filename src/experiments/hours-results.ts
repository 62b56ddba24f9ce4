import { total } from '../statistics/total.ts'
import { stateCode } from '../office/kernel/unit-state.ts'
import type { UnitOutcome } from '../office/statistics/replication-outcome.ts'
import { MINUTES_PER_DAY } from '../time/minutes.ts'
import { type HoursResults, type StateInHours, statesInHours } from './results/hours.ts'

/** What a unit does in its hours; null for a unit that never was in the office within them. */
export function hoursResults(outcomes: readonly UnitOutcome[]): HoursResults | null {
  const minutes = statesInHours.map((state) => outcomes.reduce((sum, outcome) => sum + inHours(outcome, state), 0))
  const all = total(minutes)
  if (all === 0) return null
  const share = Object.fromEntries(statesInHours.map((state, s) => [state, minutes[s] / all]))
  return { days: all / outcomes.length / MINUTES_PER_DAY, share: share as HoursResults['share'] }
}

/** A unit can fail and be maintained outside its hours too; the other states are within them. */
function inHours(outcome: UnitOutcome, state: StateInHours): number {
  if (state === 'failed') return outcome.failedInHours
  if (state === 'waiting-for-crew') return outcome.waitingForCrewInHours
  return state === 'maintained' ? outcome.maintainedInHours : outcome.timeIn[stateCode(state)]
}
