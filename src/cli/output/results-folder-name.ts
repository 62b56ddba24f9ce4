import { fileNamePart } from '../../report/file-name-part.ts'
import { studyNames } from '../study/study-names.ts'
import { folderNameOf } from './folder-name-of.ts'

/** Of what the results are. */
export interface ResultsOf {
  /** Names of the plans that were followed. */
  readonly plans: readonly string[]
  /** How many the scenario has. */
  readonly plansThere: number
  /** Number of the only replication, if it is one alone. */
  readonly replication?: number | undefined
}

/**
 * The name of the folder for the results of a scenario file, unless the user gives one. Those of a single plan of
 * several, and of a single replication, do not take the place of a comparison of all.
 */
export function resultsFolderName(file: string, { plans, plansThere, replication }: ResultsOf): string {
  const name = folderNameOf(file)
  const ofPlan = `${name}-${planPart(plans[0])}`
  if (replication !== undefined) return `${ofPlan}-replication-${replication}`
  return plans.length === 1 && plansThere > 1 ? ofPlan : name
}

/** Nothing that a study, or a replication of another plan, is called. */
function planPart(plan: string): string {
  const part = fileNamePart(plan)
  return studyNames.has(part) || /^plan-|-replication-\d+$/.test(part) ? `plan-${part}` : part
}
