import { sayWarning } from '../../src/report/words/say-warning.ts'
import type { Reading } from '../../src/scenario/read-scenario.ts'

/** What a planner is told of a scenario before its run, in English; nothing of one with mistakes. */
export function remarksInWords(reading: Reading): string[] {
  if (!reading.ok) return []
  const { remarks, plans } = reading.scenario
  return remarks.map((remark) => sayWarning('en', remark, plans.length))
}
